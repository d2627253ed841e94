/* keywords.c - keywords for programs in C: the public functions of include/briefing.h over the
 * parts of this folder. */
#include "keyword/chosen.h"

#define USUAL_LIMIT 10
#define USUAL_WORDS 3

struct briefing_lexicon {
  Memory memory;
  Lexicon lexicon;
};

briefing_lexicon *briefing_lexicon_make(briefing_allocate allocate, void *context) {
  static const HashKey key = {0x243F6A8885A308D3U,
                              0x13198A2E03707344U}; /* the language's words are no stranger's */
  briefing_lexicon *made = allocate(context, NULL, 0, sizeof *made);
  if (!made) return NULL;
  made->memory.allocate = allocate;
  made->memory.context = context;
  lexicon_begin(&made->lexicon, key);
  return made;
}

briefing_status briefing_lexicon_add(briefing_lexicon *lexicon, const char *word, size_t length,
                                     uint32_t roles) {
  return lexicon_add(&lexicon->lexicon, word, length, roles, &lexicon->memory) ? BRIEFING_OK
                                                                               : BRIEFING_NO_MEMORY;
}

briefing_status briefing_lexicon_ending(briefing_lexicon *lexicon, const char *ending,
                                        size_t length, briefing_place place, double factor) {
  double hundredths = factor * 100 + 0.5;
  uint8_t kept = hundredths >= 255 ? 255 : hundredths > 0 ? (uint8_t)hundredths : 0;
  return lexicon_add_ending(&lexicon->lexicon, ending, length, (unsigned)place, kept,
                            &lexicon->memory)
             ? BRIEFING_OK
             : BRIEFING_NO_MEMORY;
}

const char *briefing_lexicon_stemming(briefing_lexicon *lexicon, const char *rules, size_t length,
                                      size_t *line) {
  return stem_compile(&lexicon->lexicon.stemmer, rules, length, &lexicon->memory, line);
}

void briefing_lexicon_free(briefing_lexicon *lexicon) {
  if (!lexicon) return;
  Memory memory = lexicon->memory;
  lexicon_free(&lexicon->lexicon, &memory);
  memory_free(&memory, lexicon, 1, sizeof *lexicon);
}

/* One call under way. */
typedef struct Finder {
  Memory memory;
  Terms terms;
  CandidateScan scan;
  Ranking ranking;
  Chosen chosen;
} Finder;

/* Fills the result from what was found; 0 where memory is short. */
static int give(Finder *f, briefing_keywords *out) {
  const Terms *terms = &f->terms;
  const Chosen *chosen = &f->chosen;
  size_t i, *next, count = chosen->count, total = chosen->mentions.count;
  if (!count) return 1;
  out->items = memory_resize(&f->memory, NULL, 0, count, sizeof *out->items);
  if (!out->items) return 0;
  out->items_capacity = count;
  out->mentions = memory_resize(&f->memory, NULL, 0, total, sizeof *out->mentions);
  if (!out->mentions) return 0;
  out->mentions_count = total;
  next = memory_resize(&f->memory, NULL, 0, count, sizeof *next);
  if (!next) return 0;
  for (i = 0, total = 0; i < count; i++) {
    briefing_keyword *k = &out->items[i];
    k->score = chosen_score(chosen, i);
    k->count = chosen->spellings[i].count;
    k->mentions = out->mentions + total;
    chosen_bounds(chosen, i, terms, &k->first, &k->last);
    next[i] = total;
    total += k->count;
  }
  for (i = 0; i < chosen->mentions.count; i++) {
    const Mention *m = blocks_at(&chosen->mentions, i);
    briefing_span *span = &out->mentions[next[m->phrase]++];
    mention_bounds(terms, m->token, chosen->ranked[m->phrase].length, &span->first, &span->last);
    span->kind = 0;
  }
  memory_free(&f->memory, next, count, sizeof *next);
  out->count = count;
  return 1;
}

/* The whole of the work; 0 where memory is short. */
static int find(Finder *f, const briefing_keyword_options *options, briefing_words *pass) {
  ChooseRequest request;
  memset(&request, 0, sizeof request);
  request.limit = options->limit ? options->limit : USUAL_LIMIT;
  if (!terms_add_pass(&f->terms, pass, &f->memory)) return 0;
  terms_end(&f->terms);
  return candidates_scan(&f->scan) &&
         rank_candidates(&f->scan, &SCORE_TEXT, request.limit, &f->ranking) &&
         chosen_find(&f->scan, &f->ranking, &request, &f->chosen, NULL);
}

static void finder_free(Finder *f) {
  chosen_free(&f->chosen, &f->memory);
  rank_free(&f->ranking, &f->memory);
  candidates_free(&f->scan);
  terms_free(&f->terms, &f->memory);
}

briefing_status briefing_keywords_find(const char *text, size_t length,
                                       const briefing_lexicon *lexicon,
                                       const briefing_keyword_options *options,
                                       briefing_allocate allocate, void *context,
                                       briefing_keywords *keywords) {
  static const briefing_keyword_options usual = {0, 0, NULL, {0, 0}};
  Lexicon none;
  HashKey key;
  Finder f;
  briefing_words pass;
  int ok;
  memset(keywords, 0, sizeof *keywords);
  keywords->allocate = allocate;
  keywords->context = context;
  if (length > BRIEFING_MAX_LENGTH) return BRIEFING_TOO_LONG;
  if (!options) options = &usual;
  key.a = options->seed[0];
  key.b = options->seed[1];
  lexicon_begin(&none, key);
  memset(&f, 0, sizeof f);
  f.memory.allocate = allocate;
  f.memory.context = context;
  f.scan.terms = &f.terms;
  f.scan.memory = &f.memory;
  f.scan.longest = options->words ? options->words : USUAL_WORDS;
  if (f.scan.longest > CANDIDATE_LONGEST) f.scan.longest = CANDIDATE_LONGEST;
  terms_begin(&f.terms, text, length, lexicon ? &lexicon->lexicon : &none, key);
  briefing_words_begin(&pass, text, 0, length, BRIEFING_WORDS, options->rules, NULL);
  ok = find(&f, options, &pass) && give(&f, keywords);
  finder_free(&f);
  if (!ok) briefing_keywords_free(keywords);
  return ok ? BRIEFING_OK : BRIEFING_NO_MEMORY;
}

void briefing_keywords_free(briefing_keywords *keywords) {
  Memory memory;
  memory.allocate = keywords->allocate;
  memory.context = keywords->context;
  memory_free(&memory, keywords->items, keywords->items_capacity, sizeof *keywords->items);
  memory_free(&memory, keywords->mentions, keywords->mentions_count, sizeof *keywords->mentions);
  keywords->items = NULL;
  keywords->mentions = NULL;
  keywords->count = keywords->mentions_count = keywords->items_capacity = 0;
}
