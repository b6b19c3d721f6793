#ifndef VANTHU_CDIGEST_SHIM_H
#define VANTHU_CDIGEST_SHIM_H

/* sha2.h of libmd uses these types without including them everywhere. */
#include <stdint.h>
#include <sys/types.h>

#include <sha2.h>

#endif
