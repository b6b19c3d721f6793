// How a filter ties its own hands: what Swift's Glibc shows only as enumerations or not at all.
#pragma once
#include <sys/prctl.h>
#include <sys/resource.h>

// No more memory, time, files and descriptors than this, no core, no new rights. 0 when all of it holds.
static inline int vt_limit_self(
    unsigned long long memory_bytes, unsigned long long cpu_seconds, unsigned long long file_bytes,
    unsigned long long descriptors
) {
    struct rlimit memory = {memory_bytes, memory_bytes}, time = {cpu_seconds, cpu_seconds};
    struct rlimit file = {file_bytes, file_bytes}, open = {descriptors, descriptors}, none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0 || setrlimit(RLIMIT_AS, &memory) != 0) return -1;
    if (setrlimit(RLIMIT_CPU, &time) != 0 || setrlimit(RLIMIT_FSIZE, &file) != 0) return -1;
    if (setrlimit(RLIMIT_NOFILE, &open) != 0) return -1;
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

// No child and no further thread. 0 when it holds.
static inline int vt_limit_children(void) {
    struct rlimit none = {0, 0};
    return setrlimit(RLIMIT_NPROC, &none);
}
