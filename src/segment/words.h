/* words.h - UAX #29 word boundaries over masks of a block. Part of an engine: see engine.h.
 *
 * What the rules need to know of the text before a block is a few bits; the one thing they need to
 * know of the text behind it is the letter or number after a mid such as the apostrophe (WB6,
 * WB12). A mid that may join at the end of a block is pending: its end is held back until the next
 * block begins. So there is no look-back and no second pass. */
#include "unicode/word_data.h"

/* Classes from here on are seldom seen above ASCII; the order is that of generate.lua. */
#define WORD_RARE (WORD_NUMERIC + 1)

typedef struct WordState {
  /* 0 or 1: the class of the character before the block, Extend and Format passed over (WB4) */
  uint64_t letter, hebrew, number, katakana, connector, regional;
  uint64_t word; /* letter, number or ExtendNumLet: what joins without further ado */
  uint64_t odd;  /* that Regional_Indicator has no partner */
  /* of the very last character; line: CR, LF, Newline or the start of the text */
  uint64_t space, carriage, line, zwj;
  /* A pending mid: before which class it joins, whether its own start is an end held back until
   * then, and where it is. */
  uint64_t mid_letter, mid_quote, mid_number;
  uint64_t held;
  size_t mid;
} WordState;

/* Whether a block of ASCII needs more than the rules of ASCII after what was before it. */
static inline uint64_t word_state_is_special(const WordState *s) {
  return s->hebrew | s->katakana | s->mid_letter | s->mid_quote | s->mid_number;
}

/* A block of ASCII: the mask of its starts of segments. WB3 to WB13b that ASCII can meet. */
ALWAYS_INLINE uint64_t word_ascii(Bytes x, unsigned length, size_t at, WordState *s) {
  uint64_t all = below(length), control = bytes_range(x, 0x0A, 0x0D);
  uint64_t letter = bytes_letters(x), number = bytes_range(x, '0', '9');
  uint64_t space = bytes_equal(x, ' ') & all;
  uint64_t both = bytes_either(x, '.', '\''), mid_letter = bytes_equal(x, ':') | both;
  uint64_t mid_number = bytes_either(x, ',', ';') | both;
  uint64_t word = letter | number | bytes_equal(x, '_');
  unsigned last = length - 1;
  mid_letter &= letter << 1 | s->letter;
  mid_number &= number << 1 | s->number;
  uint64_t joined = (mid_letter & letter >> 1) | (mid_number & number >> 1); /* WB6, WB12 */
  joined |= joined << 1;                                                     /* WB7, WB11 */
  joined |= word & (word << 1 | s->word);    /* WB5, WB8, WB9, WB10, WB13a, WB13b */
  joined |= space & (space << 1 | s->space); /* WB3d */
  if (control | s->carriage) {
    uint64_t carriage = bytes_equal(x, '\r');
    joined |= bytes_equal(x, '\n') & (carriage << 1 | s->carriage); /* WB3 */
    s->carriage = carriage >> last & 1;
  }
  s->line = control >> last & 1;
  s->word = word >> last & 1;
  s->letter = letter >> last & 1;
  s->number = number >> last & 1;
  s->connector = s->word & ~(s->letter | s->number);
  s->space = space >> last & 1;
  s->regional = s->zwj = 0;
  s->mid_letter = mid_letter >> last & 1;
  s->mid_number = mid_number >> last & 1;
  if (s->mid_letter | s->mid_number) {
    s->held = 1;
    s->mid = at + last;
    joined |= BIT(last);
  }
  return all & ~joined;
}

/* What the rules for any characters make of a block first. */
typedef struct WordMasks {
  uint64_t base;            /* starts of characters, Extend, Format and ZWJ apart */
  uint64_t extend, passed;  /* bytes of these (WB4); of these and all continuation bytes */
  uint64_t letter, letters; /* bytes of AHLetter; with what extends them */
  uint64_t number, numbers;
  unsigned last; /* the block's last byte */
} WordMasks;

/* WB6, WB7, WB7a to c, WB11, WB12: mids after a letter or number, what follows them, and where that
 * joins. */
static inline uint64_t word_mids(const uint64_t *of, const WordMasks *m, size_t at, WordState *s,
                                 uint32_t *ends, size_t *count) {
  uint64_t both = of[WORD_MIDNUMLET] | of[WORD_SINGLE_QUOTE], joined = 0, mids, arrived,
           after_quote = 0;
  uint64_t mid_letter = (of[WORD_MIDLETTER] | both) & m->base & (m->letters << 1 | s->letter);
  uint64_t mid_number = (of[WORD_MIDNUM] | both) & m->base & (m->numbers << 1 | s->number);
  uint64_t after_letter = flood(mid_letter, m->passed, s->mid_letter);
  uint64_t after_number = flood(mid_number, m->passed, s->mid_number);
  mids = mid_letter | mid_number;
  arrived = (m->letter & (after_letter << 1 | s->mid_letter)) |
            (m->number & (after_number << 1 | s->mid_number));
  if (of[WORD_HEBREW] | s->hebrew | s->mid_quote) {
    uint64_t hebrews = flood(of[WORD_HEBREW], m->extend, s->hebrew),
             after_hebrew = hebrews << 1 | s->hebrew;
    uint64_t mid_quote = of[WORD_DOUBLE_QUOTE] & after_hebrew;
    joined |= of[WORD_SINGLE_QUOTE] & after_hebrew; /* WB7a */
    mids |= mid_quote;
    after_quote = flood(mid_quote, m->passed, s->mid_quote);
    arrived |= of[WORD_HEBREW] & (after_quote << 1 | s->mid_quote);
    s->hebrew = hebrews >> m->last & 1;
  }
  arrived &= m->base;
  joined |= arrived;
  if (mids << 1 & m->passed)
    joined |= flood_back(arrived, m->passed | mids) & mids;
  else
    joined |= arrived >> 1 & mids;

  if (m->base && (s->mid_letter | s->mid_number | s->mid_quote)) { /* the pending mid is decided */
    if (s->held && !(arrived & m->base & (0 - m->base))) ends[(*count)++] = (uint32_t)s->mid;
    s->held = 0;
  }
  s->mid_letter = after_letter >> m->last & 1;
  s->mid_number = after_number >> m->last & 1;
  s->mid_quote = after_quote >> m->last & 1;
  if (mids && (s->mid_letter | s->mid_number | s->mid_quote)) { /* the last mid is pending */
    uint64_t mid = BIT(highest(mids));
    s->held = !(joined & mid);
    s->mid = at + highest(mids);
    joined |= mid;
  }
  return joined;
}

/* A block with any characters: the mask of its starts of segments. A pending mid that turns out not
 * to join is written to *ends first, and counted. */
ALWAYS_INLINE uint64_t word_rules(const Block *b, size_t at, WordState *s, uint32_t *ends,
                                  size_t *count) {
  const uint64_t *of = b->of;
  uint64_t rest = ~b->starts & below(b->length);
  uint64_t line = of[WORD_CR] | of[WORD_LF] | of[WORD_NEWLINE];
  WordMasks m = {.extend = of[WORD_EXTEND] | of[WORD_ZWJ], .last = b->length - 1};

  /* WB4: Extend, Format and ZWJ belong to what is before them, unless that is a line end or
   * nothing. */
  uint64_t alone = m.extend & b->starts & (line << 1 | s->line);
  if (alone) m.extend &= ~flood(alone, rest, 0);
  m.base = b->starts & ~m.extend;
  m.passed = m.extend | rest;

  m.letter = of[WORD_ALETTER] | of[WORD_HEBREW] | of[WORD_ALETTER_PICTOGRAPH];
  m.letters = flood(m.letter, m.extend, s->letter);
  m.number = of[WORD_NUMERIC];
  uint64_t connector = of[WORD_EXTENDNUMLET], word = m.letter, words = m.letters, connectors = 0;
  if (m.number | connector | (s->word & ~s->letter)) {
    word |= m.number | connector;
    words = flood(word, m.extend, s->word);
    m.numbers = flood(m.number, m.extend, s->number);
    connectors = flood(connector, m.extend, s->connector);
  }
  uint64_t joined = word & (words << 1 | s->word); /* WB5, WB8, WB9, WB10, WB13a, WB13b */

  joined |= of[WORD_WSEGSPACE] & (of[WORD_WSEGSPACE] << 1 | s->space); /* WB3d */
  joined |= of[WORD_LF] & (of[WORD_CR] << 1 | s->carriage);            /* WB3 */
  joined |=
      (of[WORD_PICTOGRAPH] | of[WORD_ALETTER_PICTOGRAPH]) & (of[WORD_ZWJ] << 1 | s->zwj); /* WB3c */

  if (of[WORD_KATAKANA] | s->katakana) { /* WB13, WB13a, WB13b */
    uint64_t katakana = of[WORD_KATAKANA], katakanas = flood(katakana, m.extend, s->katakana);
    joined |= katakana & (katakanas << 1 | s->katakana | connectors << 1 | s->connector);
    joined |= connector & (katakanas << 1 | s->katakana);
    s->katakana = katakanas >> m.last & 1;
  }
  if (of[WORD_REGIONAL] | s->regional) { /* WB15, WB16 */
    uint64_t regionals = flood(of[WORD_REGIONAL], m.extend, s->regional);
    joined |= pair_regionals(of[WORD_REGIONAL] & m.base, regionals << 1 | s->regional, &s->odd);
    s->regional = regionals >> m.last & 1;
  }
  if (of[WORD_MIDLETTER] | of[WORD_MIDNUM] | of[WORD_MIDNUMLET] | of[WORD_SINGLE_QUOTE] |
      of[WORD_HEBREW] | word_state_is_special(s))
    joined |= word_mids(of, &m, at, s, ends, count);

  s->word = words >> m.last & 1;
  s->letter = m.letters >> m.last & 1;
  s->number = m.numbers >> m.last & 1;
  s->connector = connectors >> m.last & 1;
  s->space = of[WORD_WSEGSPACE] >> m.last & 1;
  s->carriage = of[WORD_CR] >> m.last & 1;
  s->zwj = of[WORD_ZWJ] >> m.last & 1;
  s->line = line >> m.last & 1;
  return m.base & ~joined;
}

/* Latin beyond ASCII, Cyrillic, Arabic letters for other languages, most of Hangul; of C3, all but
 * the multiplication and the division sign. No rule names ideographs. */
ALWAYS_INLINE Direct word_direct(Bytes x, uint64_t two, uint64_t three) {
  Direct known = {0, 0};
  if (two) {
    known.first = bytes_range(x, 0xC4, 0xCA) | bytes_range(x, 0xD0, 0xD1) |
                  bytes_either(x, 0xD3, 0xDA) |
                  (bytes_equal(x, 0xC3) & ~(bytes_either(x, 0x97, 0xB7) >> 1));
  }
  if (three) {
    known.first |= bytes_range(x, 0xEB, 0xEC);
    known.none = bytes_range(x, 0xE4, 0xE9);
  }
  return known;
}

ALWAYS_INLINE void word_classify(Block *b, const uint8_t *p, unsigned length, Bytes x) {
  memset(b->of, 0, sizeof b->of);
  b->of[WORD_ALETTER] = bytes_letters(x);
  b->of[WORD_NUMERIC] = bytes_range(x, '0', '9');
  b->of[WORD_EXTENDNUMLET] = bytes_equal(x, '_');
  b->of[WORD_WSEGSPACE] = bytes_equal(x, ' ');
  b->of[WORD_MIDLETTER] = bytes_equal(x, ':');
  b->of[WORD_MIDNUM] = bytes_either(x, ',', ';');
  b->of[WORD_MIDNUMLET] = bytes_equal(x, '.');
  b->of[WORD_SINGLE_QUOTE] = bytes_equal(x, '\'');
  b->of[WORD_DOUBLE_QUOTE] = bytes_equal(x, '"');
  b->of[WORD_CR] = bytes_equal(x, '\r');
  b->of[WORD_LF] = bytes_equal(x, '\n');
  b->of[WORD_NEWLINE] = bytes_range(x, 0x0B, 0x0C);
  block_classify(b, p, length, x,
                 &(const Table){word_page, word_class, WORD_ALETTER, WORD_RARE, WORD_CLASSES},
                 word_direct);
}

/* Words behind `from`, to wherever `out` takes ends. */
ALWAYS_INLINE void word_run(const uint8_t *text, size_t length, size_t from, Output *out) {
  WordState state = {.line = 1};
  size_t at = from;
  uint64_t not_first = ~UINT64_C(1); /* the segment that begins at `from` ends nothing */
  while (at < length && output_has_room(out)) {
    Window window;
    window_open(&window, text, length, at);
    Bytes x = bytes_load(window.bytes);
    uint64_t high = bytes_high(x), breaks;
    unsigned size = window.length;
    if (!(high | word_state_is_special(&state))) {
      breaks = word_ascii(x, size, at, &state);
    } else {
      Block block;
      uint32_t pending;
      size_t is_pending = 0;
      word_classify(&block, window.bytes, size, x);
      size = block.length;
      breaks = word_rules(&block, at, &state, &pending, &is_pending);
      if (is_pending) output_end(out, pending);
    }
    output_mask(out, breaks & not_first, at);
    not_first = ~UINT64_C(0);
    at += size;
  }
  if (at == length && at > from) {
    if (state.held) output_end(out, state.mid);
    output_end(out, length);
  }
}

static size_t ENGINE(words)(const uint8_t *text, size_t length, size_t from, uint32_t *ends,
                            size_t capacity) {
  Output out = {.ends = ends, .capacity = capacity};
  word_run(text, length, from, &out);
  return out.count;
}

static void ENGINE(word_marks)(const uint8_t *text, size_t length, uint64_t *marks) {
  Output out = {.marks = marks};
  word_run(text, length, 0, &out);
}
