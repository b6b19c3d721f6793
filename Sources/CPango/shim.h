#pragma once
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

// GObject's functions take any object, which Swift cannot say.
static inline void vt_release(void *object) { g_object_unref(object); }
