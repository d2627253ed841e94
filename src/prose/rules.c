/* rules.c - the compiled table of a language's words; see rules.h and briefing.h. Open addressing,
 * at most half full, sized before it is filled: no memory is taken here. */
#include "prose/rules.h"

#include <string.h>

#include "base/hash.h"
#include "prose/chars.h"

/* Never 0, which marks a free slot. */
static uint32_t hash_of(const char *word, size_t length) {
  uint32_t hash = hash_given(0, word, length);
  return hash ? hash : 1;
}

static size_t slots_for(size_t words) {
  size_t slots = 8;
  while (slots < words * 2) slots *= 2;
  return slots;
}

static const char *pool_of(const briefing_rules *rules) {
  return (const char *)(rules->slots + rules->mask + 1);
}

size_t briefing_rules_size(size_t words, size_t bytes) {
  if (words > UINT32_MAX / 64 || bytes > UINT32_MAX / 2) return 0;
  return sizeof(briefing_rules) + slots_for(words) * sizeof(RuleSlot) + bytes;
}

briefing_rules *briefing_rules_init(void *memory, size_t words, size_t bytes) {
  briefing_rules *rules = memory;
  memset(memory, 0, briefing_rules_size(words, bytes));
  rules->mask = (uint32_t)slots_for(words) - 1;
  rules->most_words = (uint32_t)words;
  rules->most_bytes = (uint32_t)bytes;
  briefing_rules_terminators(rules, ".!?", 3);
  return rules;
}

void briefing_rules_options(briefing_rules *rules, uint32_t options) {
  rules->options = options;
}

void briefing_rules_terminators(briefing_rules *rules, const char *characters, size_t length) {
  size_t i;
  memset(rules->terminators, 0, sizeof rules->terminators);
  for (i = 0; i < length; i++) {
    unsigned char c = (unsigned char)characters[i];
    if (c < 0x80) rules->terminators[c >> 5] |= 1u << (c & 31);
  }
}

/* The slot of the word, or the empty one where it would stand. */
static uint32_t place(const briefing_rules *rules, uint32_t hash, const char *word, size_t length) {
  uint32_t k = hash & rules->mask;
  for (; rules->slots[k].hash; k = (k + 1) & rules->mask) {
    const RuleSlot *slot = rules->slots + k;
    if (slot->hash == hash && slot->length == length &&
        !memcmp(pool_of(rules) + slot->offset, word, length))
      break;
  }
  return k;
}

int briefing_rules_add(briefing_rules *rules, const char *word, size_t length, uint32_t flags,
                       size_t split) {
  uint32_t hash, k;
  RuleSlot *slot;
  if (length > RULES_LONGEST || split > length) return 0;
  hash = hash_of(word, length);
  k = place(rules, hash, word, length);
  slot = rules->slots + k;
  if (!slot->hash) {
    if (rules->words == rules->most_words || rules->most_bytes - rules->bytes < length) return 0;
    slot->hash = hash;
    slot->length = (uint16_t)length;
    slot->offset = rules->bytes;
    memcpy((char *)(rules->slots + rules->mask + 1) + rules->bytes, word, length);
    rules->bytes += (uint32_t)length;
    rules->words++;
  }
  slot->flags |= flags;
  if (length && (flags & BRIEFING_RULE_CONTRACTION)) {
    uint32_t bit = rules_mix(word, length);
    rules->contractions[bit >> 5] |= 1u << (bit & 31);
  }
  if (split) slot->split = (uint16_t)split;
  return 1;
}

/* An abbreviation without blanks and its last period; its length, more than RULES_LONGEST where it
 * does not fit. */
static size_t bare_abbreviation(const char *written, size_t length, char *out) {
  size_t i, n = 0;
  for (i = 0; i < length && n < RULES_LONGEST + 1; i++) {
    if (length - i > 1 && !memcmp(written + i, "\xC2\xA0", 2))
      i++;
    else if (written[i] != ' ' && written[i] != '\t' && written[i] != '\n')
      out[n++] = written[i];
  }
  return i == length && n && out[n - 1] == '.' ? n - 1 : n;
}

void rules_add_written(briefing_rules *rules, const char *written, size_t length, uint32_t flag) {
  char word[RULES_LONGEST + 1];
  const char *bar;
  size_t split = 0;
  if (flag & (RULES_ABBREVIATIONS | BRIEFING_RULE_REMOVED)) {
    length = bare_abbreviation(written, length, word);
    written = word;
  } else if (flag == BRIEFING_RULE_MARKED) {
    while (length && (written[length - 1] == '!' || written[length - 1] == '?')) length--;
  } else if (flag == BRIEFING_RULE_CONTRACTION && length <= RULES_LONGEST + 1 &&
             (bar = memchr(written, '|', length)) != NULL) {
    split = (size_t)(bar - written);
    memcpy(word, written, split);
    memcpy(word + split, bar + 1, --length - split);
    written = word;
  }
  briefing_rules_add(rules, written, length, flag, split);
}

const char *rules_word(const briefing_rules *rules, const RuleSlot *slot) {
  return pool_of(rules) + slot->offset;
}

const RuleSlot *rules_slot(const briefing_rules *rules, const char *word, size_t length) {
  const RuleSlot *slot;
  if (!rules || !length || length > RULES_LONGEST) return NULL;
  slot = rules->slots + place(rules, hash_of(word, length), word, length);
  return slot->hash ? slot : NULL;
}

size_t rules_lower(const char *word, size_t length, char *out) {
  size_t i = 0, n = 0;
  while (i < length) {
    Char c = char_at(word, i, length);
    if (n + 4 > RULES_LONGEST) return 0;
    if (c.code == 0xFFFD)
      out[n++] = word[i];
    else
      n += char_write_lower(c.code, out + n);
    i += c.length;
  }
  return n;
}

/* "GEN" as "Gen": the word with its first character kept and the rest small, where it is all
 * capitals; its length, or 0. */
static size_t title_case(const char *word, size_t length, char *out) {
  size_t i = char_at(word, 0, length).length, n = i;
  if (i >= length) return 0;
  memcpy(out, word, n);
  while (i < length) {
    Char c = char_at(word, i, length);
    if (c.class != CHAR_UPPER || n + 4 > RULES_LONGEST) return 0;
    n += char_write_lower(c.code, out + n);
    i += c.length;
  }
  return n;
}

uint32_t rules_find(const briefing_rules *rules, const briefing_rules *extra, const char *word,
                    size_t length) {
  const briefing_rules *tables[2];
  char lower[RULES_LONGEST];
  size_t n = 0;
  int k;
  if (!length || length > RULES_LONGEST) return 0;
  tables[0] = extra;
  tables[1] = rules;
  for (k = 0; k < 2; k++) {
    const RuleSlot *slot, *folded;
    if (!tables[k]) continue;
    slot = rules_slot(tables[k], word, length);
    if (!n) n = rules_lower(word, length, lower);
    folded = n == length && !memcmp(lower, word, n) ? NULL : rules_slot(tables[k], lower, n);
    if (!slot) {
      char titled[RULES_LONGEST];
      slot = rules_slot(tables[k], titled, title_case(word, length, titled));
    }
    if (slot || folded) {
      /* "S." is an initial, not the "s." of page numbers */
      uint32_t other = folded ? folded->flags : 0;
      if (char_at(word, 0, length).length == length) other &= ~(uint32_t)RULES_ABBREVIATIONS;
      return (slot ? slot->flags : 0) | other;
    }
  }
  return 0;
}
