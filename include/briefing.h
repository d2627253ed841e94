/* briefing.h - the C interface of briefing, usable without Lua.
 *
 * Conventions of every function here:
 *  - text is any bytes, with a length; NUL is an ordinary character, an ill-formed UTF-8 sequence counts
 *    as one U+FFFD per maximal subpart (Unicode 3.9) and keeps its bytes;
 *  - positions are byte offsets from 0, spans half open [first, last), 32 bits: a text longer than
 *    BRIEFING_MAX_LENGTH is refused with BRIEFING_TOO_LONG;
 *  - no globals, no locale, no recursion on data: any number of threads may call at once on their own data;
 *  - memory, where a function needs any, comes from the caller's buffer or allocator.
 */
#ifndef BRIEFING_H
#define BRIEFING_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define BRIEFING_API __attribute__((visibility("default")))
#else
#define BRIEFING_API
#endif

#define BRIEFING_VERSION "0.1.0"
#define BRIEFING_UNICODE_VERSION "17.0.0"

/* The longest text, in bytes: an offset, and one past it, fit in 32 bits. */
#define BRIEFING_MAX_LENGTH ((size_t)UINT32_MAX - 64)

/* An allocator with the signature of lua_Alloc: new_size 0 frees and returns NULL, anything else
 * (re)allocates, returning NULL, with the old block intact, where memory is short. */
typedef void *(*briefing_allocate)(void *context, void *block, size_t old_size, size_t new_size);

typedef enum briefing_status { BRIEFING_OK = 0, BRIEFING_NO_MEMORY, BRIEFING_TOO_LONG } briefing_status;

/* What a reader takes a word for. BRIEFING_SPACE and BRIEFING_PUNCTUATION stand only in modes whose
 * spans hold more than words. */
typedef enum briefing_kind {
  BRIEFING_LETTER = 0,
  BRIEFING_NUMBER,
  BRIEFING_IDEOGRAPH,
  BRIEFING_KANA,
  BRIEFING_EMOJI,
  BRIEFING_URL,
  BRIEFING_EMAIL,
  BRIEFING_HASHTAG,
  BRIEFING_MENTION,
  BRIEFING_SYMBOL,
  BRIEFING_PUNCTUATION,
  BRIEFING_SPACE
} briefing_kind;

typedef struct briefing_span {
  uint32_t first; /* offset of the first byte */
  uint32_t last;  /* offset after the last byte */
  uint32_t kind;  /* a briefing_kind; 0 where spans have no kinds */
} briefing_span;

#ifdef __cplusplus
}
#endif
#endif
