/* engine_neon.c - segmentation in NEON, which every aarch64 has. */
#if defined(__aarch64__)
#define ENGINE_NAME neon
#include "segment/vector_neon.h"

#include "segment/engine.h"
#endif
typedef int engine_neon_is_for_aarch64; /* ISO C wants a declaration */
