/* engine_avx512.c - segmentation in AVX-512. The functions here are compiled for processors that
 * have it, and segment.c calls them on no other. */
#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#if defined(__clang__)
#pragma clang attribute push(                                                                      \
    __attribute__((target(                                                                         \
        "avx512f,avx512bw,avx512vl,avx512dq,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,popcnt"))),       \
    apply_to = function)
#else
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,popcnt")
#endif

#define HAVE_POPCOUNT
#define ENGINE_NAME avx512
#include "segment/vector_avx512.h"

#include "segment/engine.h"

#if defined(__clang__)
#pragma clang attribute pop
#endif
#endif
typedef int engine_avx512_is_for_x86_64; /* ISO C wants a declaration */
