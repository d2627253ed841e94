/* engine_sse2.c - segmentation in SSE2. */
#if defined(__x86_64__)
#define ENGINE_NAME sse2
#include "segment/vector_sse2.h"

#include "segment/engine.h"
#endif
typedef int engine_sse2_is_for_x86_64; /* ISO C wants a declaration */
