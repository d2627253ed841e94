/* terms.c - see terms.h. */
#include "keyword/terms.h"

#include <utf8proc.h>

#include "keyword/fold.h"

void terms_begin(Terms *terms, const char *text, size_t length, const Lexicon *lexicon,
                 HashKey key) {
  memset(terms, 0, sizeof *terms);
  terms->lexicon = lexicon;
  terms->text = text;
  terms->length = length;
  terms->key = key;
  terms->tokens.size = sizeof(Token);
  terms->forms.size = sizeof(Form);
  terms->terms.size = sizeof(Term);
}

void terms_free(Terms *terms, const Memory *memory) {
  blocks_free(&terms->tokens, memory);
  blocks_free(&terms->forms, memory);
  blocks_free(&terms->terms, memory);
  table_free(&terms->form_table, memory);
  table_free(&terms->term_table, memory);
  heap_free(&terms->heap, memory);
  bytes_free(&terms->folded, memory);
  bytes_free(&terms->stemmed, memory);
}

/* Decodes the character at offset i before end: its length, and the character, -1 where ill-formed.
 */
static size_t decode(const char *text, size_t i, size_t end, int32_t *c) {
  utf8proc_ssize_t step;
  *c = (unsigned char)text[i];
  if (*c < 0x80) return 1;
  step = utf8proc_iterate((const utf8proc_uint8_t *)text + i, (utf8proc_ssize_t)(end - i), c);
  if (step > 0) return (size_t)step;
  *c = -1;
  return 1;
}

static int is_line_end(int32_t c) {
  return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 ||
         c == 0x2029;
}

static int is_sentence_end(int32_t c) {
  return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026 || c == 0x3002 ||
         c == 0xFF01 || c == 0xFF1F;
}

static int is_blank(int32_t c) {
  return c == ' ' || c == 0xA0 || c == 0x202F || c == 0x3000 || c == 0xAD;
}

/* What the bytes between two words mean for phrases: flags of the token after them. *line: the
 * offset after the last line end among them, *lines how many line ends there are. */
static uint32_t gap_flags(const char *text, size_t from, size_t to, size_t *line, size_t *lines) {
  uint32_t flags = 0;
  size_t i = from;
  if (to - from == 1 && text[from] == ' ') return 0;
  while (i < to) {
    int32_t c;
    size_t step = decode(text, i, to, &c);
    i += step;
    if (is_line_end(c)) {
      flags |= TOKEN_LINE;
      *line = i;
      *lines += c != '\r';
    } else if (is_sentence_end(c))
      flags |= TOKEN_BREAK | TOKEN_START;
    else if (!is_blank(c))
      flags |= TOKEN_BREAK;
  }
  return flags;
}

/* Whether a line of the text, wrapped at a margin, carries on in the next: that begins with a small
 * letter, and the line is so long that the margin ended it. */
#define LEAST_MARGIN 40 /* bytes */

static int carries_on(const Terms *terms, size_t first) {
  int32_t c;
  if (terms->end - terms->line < LEAST_MARGIN) return 0;
  decode(terms->text, first, terms->length, &c);
  return c < 0x80 ? c >= 'a' && c <= 'z' : utf8proc_category(c) == UTF8PROC_CATEGORY_LL;
}

/* Lines that are set aside: the rows of a table, cells between bars, and notices of rights. Longer
 * ones than these are prose in which such a character stands. */
#define LONGEST_CELL 80    /* bytes, in the mean */
#define LONGEST_NOTICE 200 /* bytes */

static int is_aside(const char *line, const char *end) {
  size_t length = (size_t)(end - line), bars = 0;
  const char *at;
  for (at = line; (at = memchr(at, '|', (size_t)(end - at))) != NULL; at++) bars++;
  if (bars >= 2 && length / (bars + 1) <= LONGEST_CELL) return 1;
  if (length > LONGEST_NOTICE) return 0;
  for (at = line; (at = memchr(at, 0xC2, (size_t)(end - at))) != NULL; at++)
    if (end - at > 1 && (unsigned char)at[1] == 0xA9) return 1; /* the copyright sign */
  return 0;
}

/* Looks at the line that begins at an offset. A line up to \n or \r is looked at once, whatever
 * other separators part it, so that all of them together cost the length of the text. */
static void look_at_line(Terms *terms, size_t line) {
  const char *text = terms->text, *end;
  if (terms->tokens.count && line < terms->line_end) return;
  if (line >= terms->newline || !terms->tokens.count) {
    end = memchr(text + line, '\n', terms->length - line);
    terms->newline = end ? (size_t)(end - text) : terms->length;
  }
  end = memchr(text + line, '\r', terms->newline - line);
  terms->line_end = end ? (size_t)(end - text) : terms->newline;
  terms->aside = is_aside(text + line, text + terms->line_end) ? TOKEN_ASIDE : 0;
}

/* At the end of a line: marks its tokens where it is set as a title, its words with capitals but
 * for the stop words (a line of few words only if all of them have), and where most of its words
 * are all capitals. */
void terms_end(Terms *terms) {
  size_t i, capitals = 0, words = 0, shouted = 0, from = terms->line_token,
            to = terms->tokens.count;
  uint32_t flags = 0;
  for (i = from; i < to; i++) {
    const Form *form = form_at(terms, token_at(terms, i)->form);
    shouted += (form->flags & FORM_CAPITALS) != 0;
    if (form->flags & FORM_STOP) continue;
    words++;
    capitals += (form->flags & FORM_CAPITAL) != 0;
  }
  if (words >= 2 && (words - capitals) * 6 < words) flags |= TOKEN_TITLE;
  if (to - from >= 2 && shouted * 2 > to - from) flags |= TOKEN_SHOUT;
  for (i = from; flags && i < to; i++) ((Token *)blocks_at(&terms->tokens, i))->flags |= flags;
  terms->line_token = to;
}

/* The flags of the token at `first`, after those there are. */
static uint32_t token_flags(Terms *terms, size_t first, int ideographs) {
  uint32_t flags;
  size_t line = terms->line, lines = 0;
  if (terms->end == first && terms->tokens.count)
    return terms->aside | (ideographs ? 0 : TOKEN_BREAK);
  flags = gap_flags(terms->text, terms->end, first, &line, &lines);
  if (!terms->tokens.count) flags |= TOKEN_LINE;
  if (flags & TOKEN_LINE) {
    int wraps =
        !(flags & TOKEN_BREAK) && lines == 1 && terms->tokens.count && carries_on(terms, first);
    flags = wraps ? TOKEN_WRAP : flags | TOKEN_BREAK | TOKEN_START;
    if (!wraps) terms_end(terms);
    terms->line = line;
    look_at_line(terms, line);
  }
  return flags | terms->aside;
}

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
static void find_clitics(const Terms *terms, const char *word, Form *form) {
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
      if (lexicon_roles(terms->lexicon, small, i) & LEXICON_ELISION) {
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
    if (left == 0 || lexicon_roles(terms->lexicon, small, left) & LEXICON_ENCLITIC) {
      form->tail = (uint8_t)(n - last);
      form->flags |= FORM_OWNER;
    }
  }
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

/* Stems the folded word into terms->stemmed, part by part between hyphens. */
static int make_key(Terms *terms, const Memory *memory) {
  const char *folded = terms->folded.data;
  size_t n = terms->folded.length, from = 0, i;
  Bytes *out = &terms->stemmed;
  out->length = 0;
  for (i = 0; i <= n; i++) {
    if (i < n && folded[i] != '-') continue;
    if (!bytes_reserve(out, memory, i - from + STEM_ROOM)) return 0;
    if (i > from)
      out->length +=
          stem_word(&terms->lexicon->stemmer, folded + from, i - from, out->data + out->length);
    if (i < n) out->data[out->length++] = '-';
    from = i + 1;
  }
  return 1;
}

/* The slot of the key in terms->stemmed: its term's, or the free one where it would stand. The
 * table must have slots. */
static HashSlot *find_term(const Terms *terms, uint32_t hash) {
  const HashTable *table = &terms->term_table;
  size_t k;
  for (k = hash & table->mask; table->slots[k].value; k = (k + 1) & table->mask) {
    const Term *term;
    if (table->slots[k].hash != hash) continue;
    term = term_at(terms, table->slots[k].value - 1);
    if (term->length == terms->stemmed.length &&
        !memcmp(term->key, terms->stemmed.data, term->length))
      break;
  }
  return &table->slots[k];
}

static uint32_t key_hash(const Terms *terms) {
  return (uint32_t)hash_bytes(&terms->key, terms->stemmed.data, terms->stemmed.length);
}

/* The term of the key in terms->stemmed, made where there is none; SIZE_MAX where memory is short.
 */
static size_t intern_term(Terms *terms, uint32_t flags, const Memory *memory) {
  size_t n = terms->stemmed.length;
  uint32_t hash = key_hash(terms);
  HashSlot *slot;
  Term *term;
  char *kept;
  if (!table_reserve(&terms->term_table, memory)) return SIZE_MAX;
  slot = find_term(terms, hash);
  if (slot->value) {
    term_at(terms, slot->value - 1)->flags &= flags;
    return slot->value - 1;
  }
  kept = heap_take(&terms->heap, memory, n);
  if (!kept) return SIZE_MAX;
  term = blocks_add(&terms->terms, memory);
  if (!term) return SIZE_MAX;
  memcpy(kept, terms->stemmed.data, n);
  term->key = kept;
  term->length = (uint32_t)n;
  term->count = 0;
  term->flags = flags;
  slot->hash = hash;
  slot->value = (uint32_t)terms->terms.count;
  terms->term_table.count++;
  return terms->terms.count - 1;
}

/* Makes bytes the key as they are. 0 where memory is short. */
static int copy_key(Terms *terms, const char *bytes, size_t length, const Memory *memory) {
  terms->stemmed.length = 0;
  if (!bytes_reserve(&terms->stemmed, memory, length + 1)) return 0;
  memcpy(terms->stemmed.data, bytes, length);
  terms->stemmed.length = length;
  return 1;
}

/* Everything that is to be known of a word: the looks of its form, and its key in terms->stemmed.
 * The key of a stop word is the folded word itself: stemming would make other words of some. 0
 * where memory is short. */
static int study(Terms *terms, const char *word, Form *form, uint32_t kind, const Memory *memory) {
  size_t n;
  uint32_t roles;
  Looks looks;
  find_clitics(terms, word, form);
  word += form->head;
  n = form->length - form->head - form->tail;
  looks = find_looks(word, n, form);
  memset(form->endings, 100, sizeof form->endings);
  terms->folded.length = terms->stemmed.length = 0;
  if (!fold_text(word, n, &terms->folded, memory)) return 0;
  if (!bytes_reserve(&terms->folded, memory, 1)) return 0;
  roles = lexicon_roles(terms->lexicon, terms->folded.data, terms->folded.length);
  if (kind == BRIEFING_IDEOGRAPH || kind == BRIEFING_KANA) form->flags |= FORM_IDEOGRAPH;
  if (is_empty_word(&looks, kind))
    form->flags |= FORM_STOP;
  else if ((roles & LEXICON_STOP) && (form->flags & FORM_CAPITALS)) {
    form->flags |= FORM_ACRONYM;
    return copy_key(terms, word, n, memory);
  } else if (roles & LEXICON_STOP)
    form->flags |= FORM_STOP;
  if (roles & LEXICON_LEAD) form->flags |= FORM_LEAD;
  if (roles & LEXICON_TRAIL) form->flags |= FORM_TRAIL;
  if (roles & LEXICON_UNIT) form->flags |= FORM_UNIT;
  if (form->flags & FORM_STOP)
    return copy_key(terms, terms->folded.data, terms->folded.length, memory);
  lexicon_endings(terms->lexicon, terms->folded.data, terms->folded.length, form->endings);
  return make_key(terms, memory);
}

/* Takes from the memo what is known of the form; 0 where memory is short. */
static int recall(Terms *terms, Form *form, const MemoWord *place, const Memory *memory) {
  form->flags = place->flags;
  form->head = place->head;
  form->tail = place->tail;
  memcpy(form->endings, place->endings, sizeof form->endings);
  return copy_key(terms, place->bytes + place->length, place->key_length, memory);
}

/* Puts into the memo what was found out about the form. */
static void remember(const Terms *terms, const Form *form, uint32_t hash, uint32_t kind) {
  size_t n = terms->stemmed.length;
  MemoWord *place;
  if (n > MEMO_BYTES || form->length > MEMO_BYTES - n || kind > UINT8_MAX) return;
  place = memo_make(terms->lexicon->memo, hash);
  place->hash = hash;
  place->flags = form->flags;
  place->length = (uint8_t)form->length;
  place->key_length = (uint8_t)n;
  place->kind = (uint8_t)kind;
  place->head = form->head;
  place->tail = form->tail;
  memcpy(place->endings, form->endings, sizeof place->endings);
  memcpy(place->bytes, terms->text + form->first, form->length);
  memcpy(place->bytes + form->length, terms->stemmed.data, n);
}

static int study_form(Terms *terms, Form *form, uint32_t hash, uint32_t kind,
                      const Memory *memory) {
  const char *word = terms->text + form->first;
  Memo *memo = terms->lexicon->memo;
  const MemoWord *place = memo ? memo_find(memo, hash, word, form->length, kind) : NULL;
  size_t term;
  if (place) {
    if (!recall(terms, form, place, memory)) return 0;
  } else {
    if (!study(terms, word, form, kind, memory)) return 0;
    if (memo) remember(terms, form, hash, kind);
  }
  term = intern_term(terms, form->flags & (FORM_STOP | FORM_UNIT), memory);
  form->term = (uint32_t)term;
  return term != SIZE_MAX;
}

size_t terms_phrase(Terms *terms, const char *phrase, size_t length, const briefing_rules *rules,
                    uint32_t *ids, size_t most, Bytes *key, const Memory *memory) {
  briefing_span words[64];
  briefing_words pass;
  size_t got, i, k, count = 0;
  briefing_words_begin(&pass, phrase, 0, length, BRIEFING_WORDS, rules, NULL);
  while ((got = briefing_words_next(&pass, words, 64)) > 0)
    for (i = 0; i < got; i++) {
      Form form;
      memset(&form, 0, sizeof form);
      form.length = words[i].last - words[i].first;
      if (!study(terms, phrase + words[i].first, &form, words[i].kind, memory)) return SIZE_MAX;
      if (!bytes_reserve(key, memory, terms->stemmed.length + 1)) return SIZE_MAX;
      if (count) key->data[key->length++] = ' ';
      for (k = 0; k < terms->stemmed.length; k++)
        key->data[key->length++] = terms->stemmed.data[k] == '-' ? ' ' : terms->stemmed.data[k];
      if (count < most) {
        const HashSlot *slot = terms->term_table.slots ? find_term(terms, key_hash(terms)) : NULL;
        ids[count] = slot && slot->value ? slot->value - 1 : UINT32_MAX;
      }
      count++;
    }
  return count;
}

/* The hash of a word that is to be interned soon: its place in the memo is asked for meanwhile. */
static uint32_t hash_ahead(const Terms *terms, const briefing_span *word) {
  uint32_t hash = (uint32_t)hash_bytes(&terms->key, terms->text + word->first,
                                       (size_t)(word->last - word->first));
  if (terms->lexicon->memo) memo_fetch(terms->lexicon->memo, hash);
  return hash;
}

/* The slot of a spelling: its own, or the free one where it would stand. */
static HashSlot *find_form(const Terms *terms, const char *word, size_t length, uint32_t hash) {
  const HashTable *table = &terms->form_table;
  size_t k;
  for (k = hash & table->mask; table->slots[k].value; k = (k + 1) & table->mask) {
    const Form *form;
    if (table->slots[k].hash != hash) continue;
    form = form_at(terms, table->slots[k].value - 1);
    if (form->length == length && !memcmp(terms->text + form->first, word, length)) break;
  }
  return &table->slots[k];
}

size_t terms_spelled(const Terms *terms, const char *word, size_t length) {
  const HashSlot *slot;
  if (!terms->form_table.slots) return SIZE_MAX;
  slot = find_form(terms, word, length, (uint32_t)hash_bytes(&terms->key, word, length));
  return slot->value ? slot->value - 1 : SIZE_MAX;
}

/* The form of a word, made where there is none; SIZE_MAX where memory is short. */
static size_t intern_form(Terms *terms, const briefing_span *word, uint32_t hash,
                          const Memory *memory) {
  size_t n = word->last - word->first;
  HashSlot *slot;
  Form *form;
  if (!table_reserve(&terms->form_table, memory)) return SIZE_MAX;
  slot = find_form(terms, terms->text + word->first, n, hash);
  if (slot->value) return slot->value - 1;
  form = blocks_add(&terms->forms, memory);
  if (!form) return SIZE_MAX;
  memset(form, 0, sizeof *form);
  form->first = word->first;
  form->length = (uint32_t)n;
  if (!study_form(terms, form, hash, word->kind, memory)) return SIZE_MAX;
  slot->hash = hash;
  slot->value = (uint32_t)terms->forms.count;
  terms->form_table.count++;
  return terms->forms.count - 1;
}

#define AHEAD 8 /* words hashed before their turn: about as long as memory takes to answer */

int terms_add(Terms *terms, const briefing_span *words, size_t count, const Memory *memory) {
  size_t i;
  int after_ideograph = 0;
  uint32_t hashes[AHEAD] = {0};
  for (i = 0; i < count && i < AHEAD; i++) hashes[i] = hash_ahead(terms, &words[i]);
  for (i = 0; i < count; i++) {
    size_t form = intern_form(terms, &words[i], hashes[i % AHEAD], memory);
    Token *token;
    const Form *f;
    uint32_t flags;
    int ideograph;
    if (form == SIZE_MAX) return 0;
    if (i + AHEAD < count) hashes[i % AHEAD] = hash_ahead(terms, &words[i + AHEAD]);
    f = form_at(terms, form);
    ideograph = (f->flags & FORM_IDEOGRAPH) != 0;
    flags = token_flags(terms, words[i].first, ideograph && after_ideograph);
    token = blocks_add(&terms->tokens, memory);
    if (!token) return 0;
    token->flags = flags;
    token->first = words[i].first;
    token->form = (uint32_t)form;
    term_at(terms, f->term)->count++;
    terms->end = words[i].last;
    after_ideograph = ideograph;
  }
  return 1;
}

int terms_add_pass(Terms *terms, briefing_words *pass, const Memory *memory) {
  briefing_span words[256];
  size_t got;
  while ((got = briefing_words_next(pass, words, 256)) > 0)
    if (!terms_add(terms, words, got, memory)) return 0;
  return 1;
}
