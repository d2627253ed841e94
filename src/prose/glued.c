/* glued.c - sentence ends without a blank ("region.The"), told from names and numbers with a period
 * in them
 * ("Node.js", "St.Petersburg", "3.14"). Used by sentences and by words. */
#include "prose/splitter.h"

/* Whether the capitalised word at i is written as a sentence's first word is: one capital, or an
 * acronym before a blank where `acronym` allows one. Gives the offset after it. */
static int is_first_word(const char *t, size_t i, size_t end, int acronym, size_t *last) {
  Char c = char_at(t, i, end);
  int n = 1, capitals = 1;
  for (i += c.length; c = char_at(t, i, end), char_is_letter(c) || c.class == CHAR_MARK;
       i += c.length) {
    capitals += c.class == CHAR_UPPER;
    n++;
  }
  *last = i;
  if (n == 1) return splitter_is_blank(c) || splitter_is_apostrophe(c);
  return capitals == 1 ||
         (acronym && capitals == n && (splitter_is_blank(c) || c.class == CHAR_DASH));
}

/* ".5 people": a number that a sentence begins with. */
static int is_first_number(const char *t, size_t i, size_t end) {
  Char c;
  while (c = char_at(t, i, end), c.class == CHAR_DIGIT || c.code == ',') i += c.length;
  return splitter_is_blank(c) || c.code == '-' || c.code == '%' || splitter_is_apostrophe(c);
}

/* Whether the character goes on a name or an address rather than a sentence. */
static int goes_on_name(Char c) {
  return c.code == '(' || c.code == '_' || c.code == '/' || c.code == '@' || c.code == '=' ||
         c.code == '\\';
}

int prose_glued_end(const char *t, size_t from, size_t i, size_t end, const briefing_rules *rules,
                    const briefing_rules *extra) {
  size_t j = i + 1, k = i, word, last = 0;
  Char before = char_before(t, from, i), after, c;
  int letters = 0, marks = 0, closed;
  uint32_t flags;
  while (after = char_at(t, j, end),
         after.class == CHAR_CLOSE || after.class == CHAR_OPEN || after.class == CHAR_QUOTE) {
    if (++marks > 3) return 0;
    j += after.length;
    /* « Oui » */
    if (after.code == 0xAB && (c = char_at(t, j, end)).class == CHAR_SPACE) j += c.length;
  }
  for (; before.class == CHAR_CLOSE || before.class == CHAR_QUOTE; before = char_before(t, from, k))
    k -= before.length;
  closed = k < i;
  for (word = k; k - word < WORD_REACH && (c = char_before(t, from, word), char_is_word(c));
       word -= c.length)
    letters++;
  c = char_before(t, from, word);
  if (c.code == '.' || (c.code != '(' && goes_on_name(c))) return 0;
  if (before.class == CHAR_LETTER) return after.class == CHAR_LETTER && letters > 1;
  flags = rules_find(rules, extra, t + word, k - word);
  if (after.class == CHAR_DIGIT) {
    if (before.class == CHAR_DIGIT && !marks) return 0;
    if (!closed && (letters < 3 || (flags & RULES_ABBREVIATIONS))) return 0;
    return before.class == CHAR_LOWER && is_first_number(t, j, end);
  }
  if (after.class != CHAR_UPPER ||
      !is_first_word(t, j, end, before.class == CHAR_LOWER && letters >= 4, &last))
    return 0;
  c = char_at(t, last, end);
  if ((c.code == '.' && !marks && char_is_word(char_at(t, last + 1, end))) || goes_on_name(c))
    return 0;
  if (marks || (closed && !(flags & BRIEFING_RULE_TITLE))) return 1;
  if (flags & (BRIEFING_RULE_TITLE | BRIEFING_RULE_NEVER)) return 0;
  if (letters == 1 && before.class != CHAR_DIGIT) return 0;
  if (flags & (RULES_ABBREVIATIONS & ~(uint32_t)BRIEFING_RULE_UNIT) ||
      (before.class == CHAR_DIGIT && letters < 3)) {
    if (rules_find(rules, extra, t + j, last - j) & BRIEFING_RULE_STARTER) return 1;
    return before.class == CHAR_DIGIT && !(flags & RULES_ABBREVIATIONS) && splitter_is_blank(c);
  }
  return 1;
}
