/* graphemes.h - UAX #29 extended grapheme cluster boundaries over masks of a block. Part of an
 * engine: see engine.h. */
#include "unicode/grapheme_data.h"

/* Classes from here on are seldom seen above ASCII; the order is that of generate.lua. */
#define GRAPHEME_RARE (GRAPHEME_LVT + 1)

typedef struct GraphemeState {
  /* 0 or 1, of the character before the block */
  uint64_t carriage, control; /* CR; CR, LF, Control or the start of the text */
  uint64_t prepend, l, v, t;  /* l: Hangul L; v: LV or V; t: LVT or T */
  uint64_t pictograph;        /* ExtPict Extend* (GB11) ... */
  uint64_t pictograph_zwj;    /* ... and a ZWJ */
  uint64_t consonant, linked; /* consonant and its marks, without a linker yet; with one (GB9c) */
  uint64_t regional, odd;     /* a regional indicator; one without a partner */
} GraphemeState;

ALWAYS_INLINE uint64_t grapheme_rules(const Block *b, GraphemeState *s) {
  const uint64_t *of = b->of;
  uint64_t starts = b->starts;
  unsigned last = b->length - 1;
  uint64_t control = of[GRAPHEME_CR] | of[GRAPHEME_LF] | of[GRAPHEME_CONTROL];
  uint64_t marks = of[GRAPHEME_EXTEND_LINKER] | of[GRAPHEME_EXTEND_CONJUNCT] | of[GRAPHEME_ZWJ];
  uint64_t extend = of[GRAPHEME_EXTEND] | of[GRAPHEME_EXTEND_LINKER] | of[GRAPHEME_EXTEND_CONJUNCT];

  uint64_t joined = extend | of[GRAPHEME_ZWJ] | of[GRAPHEME_SPACINGMARK]; /* GB9, GB9a */
  joined |= of[GRAPHEME_PREPEND] << 1 | s->prepend;                       /* GB9b */
  joined &= ~(control | control << 1 | s->control);                       /* GB4, GB5 */
  joined |= of[GRAPHEME_LF] & (of[GRAPHEME_CR] << 1 | s->carriage);       /* GB3 */
  s->carriage = of[GRAPHEME_CR] >> last & 1;
  s->control = control >> last & 1;
  s->prepend = of[GRAPHEME_PREPEND] >> last & 1;

  uint64_t l = of[GRAPHEME_L], v = of[GRAPHEME_V], t = of[GRAPHEME_T], lv = of[GRAPHEME_LV],
           lvt = of[GRAPHEME_LVT];
  if (l | v | t | s->l | s->v | s->t) {
    joined |= (l | v | lv | lvt) & (l << 1 | s->l); /* GB6 */
    joined |= (v | t) & ((v | lv) << 1 | s->v);     /* GB7 */
    joined |= t & ((t | lvt) << 1 | s->t);          /* GB8 */
  }
  s->l = l >> last & 1;
  s->v = (v | lv) >> last & 1;
  s->t = (t | lvt) >> last & 1;

  uint64_t consonant = of[GRAPHEME_CONSONANT];
  if (consonant | s->consonant | s->linked) { /* GB9c */
    uint64_t before = flood(consonant, marks, s->consonant | s->linked);
    uint64_t linker = of[GRAPHEME_EXTEND_LINKER] & before;
    uint64_t linked = flood(linker, marks, s->linked);
    joined |= consonant & (linked << 1 | s->linked);
    s->consonant = before >> last & 1;
    s->linked = linked >> last & 1;
  }
  uint64_t pictograph = of[GRAPHEME_PICTOGRAPH];
  if (pictograph | s->pictograph | s->pictograph_zwj) { /* GB11 */
    uint64_t before = flood(pictograph, extend, s->pictograph);
    uint64_t zwj = flood(of[GRAPHEME_ZWJ] & starts & (before << 1 | s->pictograph), ~starts, 0) &
                   of[GRAPHEME_ZWJ];
    joined |= pictograph & (zwj << 1 | s->pictograph_zwj);
    s->pictograph = before >> last & 1;
    s->pictograph_zwj = zwj >> last & 1;
  }
  uint64_t regional = of[GRAPHEME_REGIONAL];
  if (regional)
    joined |=
        pair_regionals(regional & starts, regional << 1 | s->regional, &s->odd); /* GB12, GB13 */
  s->regional = regional >> last & 1;
  return starts & ~joined;
}

/* Latin, Greek, most of Cyrillic and of Armenian, ideographs: no rule names them. CC and CD are
 * combining marks. */
ALWAYS_INLINE Direct grapheme_direct(Bytes x, uint64_t two, uint64_t three) {
  Direct known = {0, 0};
  if (two)
    known.none =
        bytes_range(x, 0xC3, 0xCB) | bytes_range(x, 0xCE, 0xD1) | bytes_range(x, 0xD3, 0xD5);
  if (three) known.none |= bytes_range(x, 0xE4, 0xE9);
  return known;
}

ALWAYS_INLINE void grapheme_classify(Block *b, const uint8_t *p, unsigned length, Bytes x) {
  memset(b->of, 0, sizeof b->of);
  b->of[GRAPHEME_CR] = bytes_equal(x, '\r');
  b->of[GRAPHEME_LF] = bytes_equal(x, '\n');
  b->of[GRAPHEME_CONTROL] = (bytes_range(x, 0, 0x1F) | bytes_equal(x, 0x7F)) & below(length);
  block_classify(b, p, length, x,
                 &(const Table){grapheme_page, grapheme_class, GRAPHEME_EXTEND, GRAPHEME_RARE,
                                GRAPHEME_CLASSES},
                 grapheme_direct);
}

/* A block of ASCII after ASCII: only GB3 joins. */
ALWAYS_INLINE uint64_t grapheme_ascii(Bytes x, unsigned length, GraphemeState *s) {
  uint64_t all = below(length), carriage = bytes_equal(x, '\r'), joined = 0;
  unsigned last = length - 1;
  if (carriage | s->carriage) joined = bytes_equal(x, '\n') & (carriage << 1 | s->carriage);
  if (s->prepend) joined |= ~(bytes_range(x, 0, 0x1F) | bytes_equal(x, 0x7F)) & 1; /* GB9b, GB5 */
  *s = (GraphemeState){.carriage = carriage >> last & 1};
  s->control = (bytes_range(x, 0, 0x1F) | bytes_equal(x, 0x7F)) >> last & 1;
  return all & ~joined;
}

/* Grapheme clusters behind `from`, to wherever `out` takes ends. */
ALWAYS_INLINE void grapheme_run(const uint8_t *text, size_t length, size_t from, Output *out) {
  GraphemeState state = {.control = 1};
  size_t at = from;
  uint64_t not_first = ~UINT64_C(1);
  while (at < length && output_has_room(out)) {
    Window window;
    window_open(&window, text, length, at);
    Bytes x = bytes_load(window.bytes);
    uint64_t high = bytes_high(x), breaks;
    unsigned size = window.length;
    if (!high) {
      breaks = grapheme_ascii(x, size, &state);
    } else {
      Block block;
      grapheme_classify(&block, window.bytes, size, x);
      size = block.length;
      breaks = grapheme_rules(&block, &state);
    }
    output_mask(out, breaks & not_first, at);
    not_first = ~UINT64_C(0);
    at += size;
  }
  if (at == length && at > from) output_end(out, length);
}

static size_t ENGINE(graphemes)(const uint8_t *text, size_t length, size_t from, uint32_t *ends,
                                size_t capacity) {
  Output out = {.ends = ends, .capacity = capacity};
  grapheme_run(text, length, from, &out);
  return out.count;
}

static void ENGINE(grapheme_marks)(const uint8_t *text, size_t length, uint64_t *marks) {
  Output out = {.marks = marks};
  grapheme_run(text, length, 0, &out);
}
