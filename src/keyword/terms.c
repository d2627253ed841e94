/* terms.c - see terms.h. */
#include "keyword/terms.h"

#include "keyword/fold.h"
#include "keyword/gaps.h"
#include "keyword/looks.h"

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
  int says = looks_find(terms->lexicon, word, kind, form);
  word += form->head;
  n = form->length - form->head - form->tail;
  memset(form->endings, 100, sizeof form->endings);
  terms->folded.length = terms->stemmed.length = 0;
  if (!fold_text(word, n, &terms->folded, memory)) return 0;
  if (!bytes_reserve(&terms->folded, memory, 1)) return 0;
  roles = lexicon_roles(terms->lexicon, terms->folded.data, terms->folded.length);
  if (!says)
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
    flags = gaps_before(terms, words[i].first, ideograph && after_ideograph);
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
