/* before.c - looking back from a possible end: the token it is in, the word before it, the number
 * before that. Each look is bounded, or looks at every byte once. */
#include "prose/splitter.h"

#include <string.h>

/* Finds the blank-delimited token that holds i, not before the open sentence. Answers for growing i
 * of one token build on the last one: a token is looked at once. */
void splitter_token(Splitter *s, size_t i) {
  size_t k = i, floor = s->start;
  int address = 0;
  while (k > floor) {
    Char c;
    if (k == s->token_of && s->token_first >= floor) {
      address |= s->token_address;
      k = s->token_first;
      break;
    }
    c = char_before(s->t, floor, k);
    if (char_is_white(c)) break;
    if (c.code == '/' || c.code == '@') address = 1;
    k -= c.length;
  }
  s->token_of = i;
  s->token_first = k;
  s->token_address = (uint8_t)address;
}

/* Flags of an abbreviation of several parts. A capital in a later part is an initial ("κ. Α." is
 * not "κ.α."), unless the abbreviation itself is written so ("z.B"). */
static uint32_t joined_flags(const Splitter *s, const char *joined, size_t n) {
  size_t i = 0;
  Char c = char_at(joined, 0, n);
  const RuleSlot *slot;
  for (i = c.length; i < n; i += c.length) {
    c = char_at(joined, i, n);
    if (c.class != CHAR_UPPER) continue;
    slot = rules_slot(s->extra, joined, n);
    if (!slot) slot = rules_slot(s->rules, joined, n);
    return slot ? slot->flags : 0;
  }
  return rules_find(s->rules, s->extra, joined, n);
}

/* "z. B", "s. r. o", "p. m": joins up to four short parts across blanks, without the blanks; 0
 * where unknown. */
static uint32_t spaced_flags(const Splitter *s, size_t first, size_t last) {
  char joined[RULES_LONGEST];
  size_t n = last - first, parts, from = first;
  uint32_t flags = 0;
  if (n > 8) return 0;
  memcpy(joined + RULES_LONGEST - n, s->t + first, n);
  for (parts = 1; parts < 4; parts++) {
    size_t k = from, word;
    Char c = char_before(s->t, s->start, k);
    uint32_t found;
    if (c.class != CHAR_SPACE) break;
    k -= c.length;
    if (k <= s->start || s->t[k - 1] != '.') break;
    word = --k;
    while (c = char_before(s->t, s->start, k), char_is_letter(c) && word - (k - c.length) <= 8)
      k -= c.length;
    if (k == word || n + (word + 1 - k) > RULES_LONGEST) break;
    if (c.class != CHAR_NONE && !char_is_white(c) && c.class != CHAR_OPEN) break;
    n += word + 1 - k;
    memcpy(joined + RULES_LONGEST - n, s->t + k, word + 1 - k);
    found = joined_flags(s, joined + RULES_LONGEST - n, n);
    if (found & (RULES_ABBREVIATIONS | BRIEFING_RULE_REMOVED)) flags = found;
    from = k;
  }
  return flags;
}

/* Whether [first, last) is letters each with its period: "U.S", "J". */
static int is_initials(const Splitter *s, size_t first, size_t last) {
  int run = 0;
  Char c;
  for (; first < last; first += c.length) {
    c = char_at(s->t, first, last);
    if (c.code == '.')
      run = 0;
    else if (c.class == CHAR_DIGIT || c.class >= CHAR_HAN || (c.code >= 0xAC00 && c.code <= 0xD7A3))
      return 0;
    else if (c.class != CHAR_MARK && ++run > 1)
      return 0;
  }
  return 1;
}

Before splitter_before(const Splitter *s, size_t i) {
  Before b;
  Char c;
  size_t tail = 0;
  uint32_t spaced;
  memset(&b, 0, sizeof b);
  while (c = char_before(s->t, s->start, i), c.class == CHAR_SPACE) i -= c.length;
  b.last = b.first = i;
  b.last_char = c;
  b.number = 1;
  for (; i - b.first < WORD_REACH; b.first -= c.length) {
    c = char_before(s->t, s->start, b.first);
    if (c.code == '.') {
      if (b.first == i || !char_is_word(char_before(s->t, s->start, b.first - 1))) break;
      if (!b.inner) tail = b.first;
      b.inner = 1;
    } else if (char_is_word(c) || c.code == 0xB0) {
      b.letters++;
      if (c.class != CHAR_DIGIT) b.number = 0;
    } else {
      break;
    }
  }
  if (b.first == b.last || b.inner) b.number = 0;
  if (b.first == b.last) return b;
  c = char_before(s->t, s->start, b.first);
  b.initial = !b.number && c.class != CHAR_DASH && is_initials(s, b.first, b.last);
  b.flags = splitter_flags(s, b.first, b.last);
  if (!(b.flags & (RULES_ABBREVIATIONS | BRIEFING_RULE_REMOVED)) && b.inner && !b.initial)
    b.flags = splitter_flags(s, tail, b.last);
  if ((spaced = spaced_flags(s, b.first, b.last)) != 0) b.flags = spaced;
  return b;
}

/* Whether a number stands before the word, as in "5 ft.", "5ft." and "XIX w.". */
int splitter_after_number(const Splitter *s, const Before *b) {
  size_t k = b->first, n = 0;
  Char c = char_at(s->t, k, b->last);
  if (c.class == CHAR_DIGIT) return 1;
  while (c = char_before(s->t, s->start, k), c.class == CHAR_SPACE || c.class == CHAR_DASH)
    k -= c.length;
  if (c.class == CHAR_DIGIT || c.class == CHAR_NUMBER) return 1;
  while (c.code && c.code < 0x80 && strchr("IVXLC", (int)c.code) && n < 8)
    k -= c.length, n++, c = char_before(s->t, s->start, k);
  return n > 0 && !char_is_word(c);
}

/* Vowels and other letters that words end in and abbreviations seldom do: Latin, Greek and
 * Cyrillic. */
static int is_final_letter(uint32_t c) {
  if (c < 0x80) return strchr("aeiouy", (int)(c | 0x20)) != NULL;
  if (c >= 0xC0 && c <= 0x17F) return c != 0xF1 && c != 0xE7;
  switch (c) {
  case 0x3C2:
  case 0x3B1:
  case 0x3B5:
  case 0x3B7:
  case 0x3B9:
  case 0x3BF:
  case 0x3C5:
  case 0x3C9:
  case 0x3AC:
  case 0x3AD:
  case 0x3AE:
  case 0x3AF:
  case 0x3CC:
  case 0x3CD:
  case 0x3CE:
  case 0x430:
  case 0x435:
  case 0x438:
  case 0x439:
  case 0x43E:
  case 0x443:
  case 0x44B:
  case 0x44C:
  case 0x44D:
  case 0x44E:
  case 0x44F:
  case 0x451:
  case 0x454:
  case 0x456:
  case 0x457: return 1;
  default: return 0;
  }
}

/* Whether the plain word before a period is surely no abbreviation that the tables miss. */
int splitter_is_full_word(const Splitter *s, const Before *b) {
  int vowels = s->rules && (s->rules->options & BRIEFING_VOWEL_ENDINGS);
  if (b->last_char.class == CHAR_CLOSE) return 1;
  return !b->inner && !b->number && b->letters >= 4 &&
         (!vowels || is_final_letter(b->last_char.code));
}
