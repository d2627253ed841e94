/* looks.c - see looks.h. */
#include "keyword/looks.h"

#include <utf8proc.h>

static int is_apostrophe(const char *text, size_t n, size_t *length) {
  if (n >= 1 && text[0] == '\'') {
    *length = 1;
    return 1;
  }
  *length = 3;
  return n >= 3 && (unsigned char)text[0] == 0xE2 && (unsigned char)text[1] == 0x80 &&
         (unsigned char)text[2] == 0x99;
}

/* Finds clitics at the ends of a word: what stands before its first apostrophe, after its last. */
static void find_clitics(const Lexicon *lexicon, const char *word, Form *form) {
  size_t n = form->length, i, step, last = SIZE_MAX, last_step = 0;
  char small[8];
  for (i = 0; i < n; i++) {
    size_t k;
    if ((word[i] != '\'' && (unsigned char)word[i] != 0xE2) ||
        !is_apostrophe(word + i, n - i, &step))
      continue;
    if (last == SIZE_MAX && i > 0 && i < sizeof small && i + step < n) {
      for (k = 0; k < i; k++)
        small[k] = (char)(word[k] >= 'A' && word[k] <= 'Z' ? word[k] + 32 : word[k]);
      if (lexicon_roles(lexicon, small, i) & LEXICON_ELISION) {
        form->head = (uint8_t)(i + step);
        form->flags |= FORM_ELIDED;
      }
    }
    last = i;
    last_step = step;
  }
  if (last != SIZE_MAX && last > form->head) {
    size_t k, left = n - last - last_step;
    if (left >= sizeof small) return;
    for (k = 0; k < left; k++) small[k] = (char)(word[last + last_step + k] | 0x20);
    if (left == 0 || lexicon_roles(lexicon, small, left) & LEXICON_ENCLITIC) {
      form->tail = (uint8_t)(n - last);
      form->flags |= FORM_OWNER;
    }
  }
}

/* The length of the character at offset i before end, and the character, -1 where ill-formed. */
static size_t decode(const char *text, size_t i, size_t end, int32_t *c) {
  utf8proc_ssize_t step;
  *c = (unsigned char)text[i];
  if (*c < 0x80) return 1;
  step = utf8proc_iterate((const utf8proc_uint8_t *)text + i, (utf8proc_ssize_t)(end - i), c);
  if (step > 0) return (size_t)step;
  *c = -1;
  return 1;
}

/* What characters a word is of. */
typedef struct Looks {
  size_t letters, capitals, digits, hiragana, characters;
  int digit_first;
} Looks;

/* Finds the looks of a word, and sets the flags of its form that they tell. */
static Looks find_looks(const char *word, size_t n, Form *form) {
  Looks looks;
  size_t i = 0;
  memset(&looks, 0, sizeof looks);
  looks.digit_first = n > 0 && word[0] >= '0' && word[0] <= '9';
  while (i < n) {
    int32_t c;
    int upper, letter;
    size_t at = i;
    i += decode(word, i, n, &c);
    if (c < 0x80) {
      upper = c >= 'A' && c <= 'Z';
      letter = upper || (c >= 'a' && c <= 'z');
      looks.digits += c >= '0' && c <= '9';
    } else {
      utf8proc_category_t kind = utf8proc_category(c);
      upper = kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
      letter = upper || kind == UTF8PROC_CATEGORY_LL || kind == UTF8PROC_CATEGORY_LO ||
               kind == UTF8PROC_CATEGORY_LM;
      looks.digits += kind == UTF8PROC_CATEGORY_ND;
      looks.hiragana += c >= 0x3041 && c <= 0x309F;
    }
    if (upper && at == 0) form->flags |= FORM_CAPITAL;
    looks.capitals += (size_t)upper;
    looks.letters += (size_t)letter;
    looks.characters++;
  }
  if (looks.letters >= 2 && looks.capitals == looks.letters) form->flags |= FORM_CAPITALS;
  if (looks.letters == 0) form->flags |= FORM_NUMBER;
  return looks;
}

/* Whether a word carries no subject by its looks alone: no letter, a single letter, an ordinal or a
 * number with its unit (1st, 90s, 5km), an address; of Japanese, the syllables of its grammar. */
static int is_empty_word(const Looks *looks, uint32_t kind) {
  if (looks->letters == 0) return 1;
  if (kind == BRIEFING_IDEOGRAPH) return 0;
  if (kind == BRIEFING_KANA) return looks->hiragana == looks->characters;
  if (looks->letters == 1 && looks->digits == 0) return 1;
  if (looks->digit_first && looks->letters <= 2 && looks->capitals == 0) return 1;
  return kind >= BRIEFING_EMOJI && kind != BRIEFING_HASHTAG;
}

int looks_find(const Lexicon *lexicon, const char *word, uint32_t kind, Form *form) {
  Looks looks;
  find_clitics(lexicon, word, form);
  looks = find_looks(word + form->head, (size_t)form->length - form->head - form->tail, form);
  if (kind == BRIEFING_IDEOGRAPH || kind == BRIEFING_KANA) form->flags |= FORM_IDEOGRAPH;
  return !is_empty_word(&looks, kind);
}
