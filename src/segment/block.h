/* block.h - one block of text: up to 64 bytes of whole characters, and for each class of a
 * segmentation the mask of the bytes that belong to characters of that class. Rules are then shifts
 * and sums over masks. */
#ifndef BRIEFING_SEGMENT_BLOCK_H
#define BRIEFING_SEGMENT_BLOCK_H

#include <string.h>

#include "unicode/utf8.h"

#define MOST_CLASSES 24

/* Up to so many characters above ASCII in a block are added one by one; measured on French and
 * Russian. */
#define FEW 8

/* A block's bytes, at least 3 more behind them: in the text itself, or near its end a copy padded
 * with NUL. */
typedef struct Window {
  const uint8_t *bytes;
  unsigned length; /* 64, or what is left of the text */
  uint8_t copy[BLOCK + 4];
} Window;

static inline void window_open(Window *window, const uint8_t *text, size_t length, size_t at) {
  size_t left = length - at;
  window->bytes = text + at;
  window->length = BLOCK;
  if (left < BLOCK + 3) {
    memcpy(window->copy, text + at, left);
    memset(window->copy + left, 0, sizeof window->copy - left);
    window->bytes = window->copy;
    if (left < BLOCK) window->length = (unsigned)left;
  }
}

typedef struct Block {
  uint64_t of[MOST_CLASSES]; /* all bytes of the characters of each class; class 0, Other, is left
                                empty */
  uint64_t starts;           /* first bytes of characters */
  unsigned length;           /* in bytes; 61 to 64, less at the end of the text */
} Block;

/* A two-stage table of src/unicode, its classes numbered so that no rule names one below `first`,
 * and those from `rare` on are seldom seen. */
typedef struct Table {
  const uint16_t *page;
  const uint8_t *class;
  unsigned first, rare, classes;
} Table;

static inline uint8_t class_of_two(const Table *table, const uint8_t *p) {
  return table->class[table->page[p[0] & 0x1F] * 64u + (p[1] & 0x3Fu)];
}

static inline uint8_t class_of_three(const Table *table, const uint8_t *p) {
  return table->class[table->page[(p[0] & 0x0Fu) << 6 | (p[1] & 0x3Fu)] * 64u + (p[2] & 0x3Fu)];
}

static inline uint8_t class_of_four(const Table *table, const uint8_t *p) {
  return table
      ->class[table->page[(p[0] & 0x07u) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3Fu)] * 64u +
              (p[3] & 0x3Fu)];
}

/* The leads of sequences of 2, 3 and 4 bytes, all well-formed and whole. */
typedef struct Leads {
  uint64_t two, three, four;
} Leads;

/* Adds characters to their classes one by one: each waits for the one before of its class. */
ALWAYS_INLINE void block_add_few(Block *block, const uint8_t *p, Leads leads, const Table *table) {
  for (uint64_t rest = leads.two; rest; rest &= rest - 1) {
    unsigned i = lowest(rest);
    block->of[class_of_two(table, p + i)] |= UINT64_C(3) << i;
  }
  for (uint64_t rest = leads.three; rest; rest &= rest - 1) {
    unsigned i = lowest(rest);
    block->of[class_of_three(table, p + i)] |= UINT64_C(7) << i;
  }
  for (uint64_t rest = leads.four; rest; rest &= rest - 1) {
    unsigned i = lowest(rest);
    block->of[class_of_four(table, p + i)] |= UINT64_C(15) << i;
  }
}

#if !defined(COMPARISONS_ARE_DEAR)
/* Notes the class of each character at its last byte. */
static inline void note_classes(uint8_t *class_at, const uint8_t *p, Leads leads,
                                const Table *table) {
  for (; leads.two; leads.two &= leads.two - 1) {
    unsigned i = lowest(leads.two);
    class_at[i + 1] = class_of_two(table, p + i);
  }
  for (; leads.three; leads.three &= leads.three - 1) {
    unsigned i = lowest(leads.three);
    class_at[i + 2] = class_of_three(table, p + i);
  }
  for (; leads.four; leads.four &= leads.four - 1) {
    unsigned i = lowest(leads.four);
    class_at[i + 3] = class_of_four(table, p + i);
  }
}

#if defined(HAVE_LOOKUP)
/* Pages that are looked up whole before the rest of a block goes one by one. */
#define PAGES 3

/* The classes of all characters of the page of the first lead, then of the next page, and so on:
 * most text keeps to two or three pages. Takes what it looked up out of *leads. All rounds are gone
 * through, since how many are needed is what a processor cannot foretell; one without leads changes
 * nothing. */
ALWAYS_INLINE Bytes lookup_pages(Bytes x, const uint8_t *p, Leads *leads, const Table *table) {
  Bytes classes = bytes_load_none();
  if (leads->two) {
    for (int round = 0; round < PAGES; round++) {
      const uint8_t *first = p + lowest(leads->two | BIT(63));
      uint64_t same = bytes_equal(x, first[0]) & leads->two;
      classes =
          bytes_lookup(classes, table->class + table->page[first[0] & 0x1F] * 64u, x, same << 1);
      leads->two &= ~same;
    }
  }
  if (leads->three) {
    for (int round = 0; round < PAGES; round++) {
      const uint8_t *first = p + lowest(leads->three | BIT(63));
      uint64_t same = bytes_equal(x, first[0]) & bytes_equal(x, first[1]) >> 1 & leads->three;
      unsigned page = table->page[(first[0] & 0x0Fu) << 6 | (first[1] & 0x3Fu)];
      classes = bytes_lookup(classes, table->class + page * 64u, x, same << 2);
      leads->three &= ~same;
    }
  }
  return classes;
}
#endif

/* Adds many characters: finds their classes, one a byte, and asks for the bytes of each class. */
ALWAYS_INLINE void block_add_many(Block *block, const uint8_t *p, Bytes x, Leads leads,
                                  const Table *table) {
  uint64_t two = leads.two << 1, three = leads.three << 2, four = leads.four << 3,
           all = two | three | four;
  uint8_t class_at[BLOCK];
#if defined(HAVE_LOOKUP)
  Bytes classes = lookup_pages(x, p, &leads, table);
  if (leads.two | leads.three | leads.four) {
    note_classes(class_at, p, leads, table);
    classes = bytes_merge(classes, bytes_load(class_at),
                          leads.two << 1 | leads.three << 2 | leads.four << 3);
  }
#else
  note_classes(class_at, p, leads, table);
  Bytes classes = bytes_load(class_at);
  (void)x;
#endif
  unsigned stop =
      bytes_range(classes, (uint8_t)table->rare, 0xFF) & all ? table->classes : table->rare;
  for (unsigned k = table->first; k < stop; k++) {
    uint64_t last = bytes_equal(classes, (uint8_t)k) & all;
    block->of[k] |= last | last >> 1 | (last & (three | four)) >> 2 | (last & four) >> 3;
  }
}
#endif

/* Leads that say the class of their characters by themselves, so that nothing need be looked up: of
 * class `first`, and of a class that no rule names. */
typedef struct Direct {
  uint64_t first, none;
} Direct;

/* What a segmentation knows of the leads of two and of three bytes. */
typedef Direct direct_leads(Bytes x, uint64_t two, uint64_t three);

/* Leads whose next byte must not follow them (utf8.h): overlong, a surrogate, beyond the last code
 * point. */
static inline uint64_t wrong_seconds(Bytes x, uint64_t three, uint64_t four) {
  uint64_t wrong = 0;
  if (three)
    wrong = (bytes_equal(x, 0xE0) & bytes_range(x, 0x80, 0x9F) >> 1) |
            (bytes_equal(x, 0xED) & bytes_range(x, 0xA0, 0xBF) >> 1);
  if (four)
    wrong |= (bytes_equal(x, 0xF0) & bytes_range(x, 0x80, 0x8F) >> 1) |
             (bytes_equal(x, 0xF4) & bytes_range(x, 0x90, 0xBF) >> 1);
  return wrong;
}

/* Adds the characters above ASCII and finds starts and length. Where bytes are ill-formed, a
 * maximal subpart is what of a sequence is there: it has a start and no class, as U+FFFD has none.
 */
ALWAYS_INLINE void block_classify(Block *block, const uint8_t *p, unsigned length, Bytes x,
                                  const Table *table, direct_leads *direct) {
  uint64_t continuation = bytes_range(x, 0x80, 0xBF), two = bytes_range(x, 0xC2, 0xDF);
  uint64_t three = bytes_range(x, 0xE0, 0xEF), four = bytes_range(x, 0xF0, 0xF4);
  /* A sequence that may not end in this block is the next one's. */
  uint64_t cut = ((two | three | four) & BIT(63)) | ((three | four) & BIT(62)) | (four & BIT(61));
  unsigned whole = cut ? lowest(cut) : BLOCK;
  uint64_t within = below(whole);
  two &= within, three &= within, four &= within;

  uint64_t second = (two | three | four) & continuation >> 1 & ~wrong_seconds(x, three, four);
  uint64_t third = (three | four) & second & continuation >> 2,
           fourth = four & third & continuation >> 3;
  block->length = whole < length ? whole : length;
  block->starts = ~(second << 1 | third << 2 | fourth << 3) & below(block->length);

  Leads leads = {two & second, three & third, fourth};
  Direct known = direct(x, leads.two, leads.three);
  uint64_t first = known.first & (leads.two | leads.three);
  block->of[table->first] |= first | first << 1 | (first & leads.three) << 2;
  leads.two &= ~(known.first | known.none);
  leads.three &= ~(known.first | known.none);
#if defined(COMPARISONS_ARE_DEAR)
  block_add_few(block, p, leads, table);
#else
  if (count_bits(leads.two | leads.three | leads.four) <= FEW)
    block_add_few(block, p, leads, table);
  else
    block_add_many(block, p, x, leads, table);
#endif
}

#endif
