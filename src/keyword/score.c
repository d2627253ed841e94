/* score.c - see score.h.
 *
 *    score = words · count^c · (stand + stands) / log(opening + first)^place · length
 *            · (1 + capital · capitals) · (1 + spread · spreads) · (1 - led · leds) · endings ·
 * rarity
 *
 * words: log(1 + n · geometric mean of how often its n words stand in the text); stands, capitals,
 * leds: shares of its occurrences that fill a chunk, that begin and end with a capital in mid
 * sentence, that follow a word after which verbs stand; first: words before it; spreads: from first
 * to last, as a share of the text; length: 1 for two words, else by the text's kind; rarity: the
 * mean of its words' rarities in a background, 1 where there is none.
 *
 * Whether single words serve depends on what a text is about. One about names (news) says them with
 * capitals; one about terms (science) says compounds of small letters over and over. The weights of
 * the two kinds are mixed by names / (names + 2 · compounds), both counted as words in the text. */
#include "keyword/score.h"

#include <math.h>

const ScoreOptions SCORE_TEXT = {
    {0.2, 1.2, 0.45, 0.7, 0.3, 0.6, 0.32, 0.85, 0.9, 8},
    {0.2, 1.25, 0.65, 0.5, 0.4, 0.6, 1.2, 0.65, 0.75, 6},
    0.4,
    0.8,
};

const ScoreOptions SCORE_READER = {
    {0.4, 0.4, 0.4, 0.8, 0.3, 0.8, 0.8, 0.85, 0.85, 8},
    {0.4, 0.4, 0.4, 0.8, 0.3, 0.8, 0.8, 0.85, 0.85, 8},
    0.4,
    0.8,
};

static double share(uint32_t part, uint32_t whole) {
  return whole ? (double)part / (double)whole : 0;
}

/* Natural logarithms of 1 to 32: most words of a text stand in it a few times. */
#define FEW 32
static const double LOGS[FEW + 1] = {0,
                                     0,
                                     0.6931471805599453,
                                     1.0986122886681098,
                                     1.3862943611198906,
                                     1.6094379124341003,
                                     1.791759469228055,
                                     1.9459101490553132,
                                     2.0794415416798357,
                                     2.1972245773362196,
                                     2.302585092994046,
                                     2.3978952727983707,
                                     2.4849066497880004,
                                     2.5649493574615367,
                                     2.6390573296152584,
                                     2.70805020110221,
                                     2.772588722239781,
                                     2.833213344056216,
                                     2.8903717578961645,
                                     2.9444389791664403,
                                     2.995732273553991,
                                     3.044522437723423,
                                     3.091042453358316,
                                     3.1354942159291497,
                                     3.1780538303479458,
                                     3.2188758248682006,
                                     3.258096538021482,
                                     3.295836866004329,
                                     3.332204510175204,
                                     3.367295829986474,
                                     3.4011973816621555,
                                     3.4339872044851463,
                                     3.4657359027997265};

static double log_count(uint32_t count) {
  return count <= FEW ? LOGS[count] : log(count);
}

/* log(1 + n · geometric mean of how often its n words stand in the text): one frequent word does
 * not carry a phrase. A stop word in a phrase that was asked for counts as one. */
static double words_together(const CandidateScan *scan, uint32_t first, size_t length) {
  double logs = 0;
  size_t i;
  for (i = 0; i < length; i++) logs += log_count(scan->counts[candidate_term(scan, first + i)]);
  return log1p(logs > 0 ? (double)length * exp(logs / (double)length) : (double)length);
}

double score_place(const ScoreWeights *w, uint32_t first) {
  return pow(log(w->opening + first), w->place);
}

/* What the endings of its words make of a candidate. */
static double endings(const Terms *terms, const Candidate *c, size_t length) {
  double s = 1;
  size_t i;
  for (i = 0; i < length; i++) {
    const Form *form = form_at(terms, token_at(terms, c->first + i)->form);
    if (form->endings[LEXICON_ANY] != 100) s *= form->endings[LEXICON_ANY] / 100.0;
    if (i == 0 && length > 1 && form->endings[LEXICON_FIRST] != 100)
      s *= form->endings[LEXICON_FIRST] / 100.0;
    if (i + 1 == length && form->endings[LEXICON_LAST] != 100)
      s *= form->endings[LEXICON_LAST] / 100.0;
    if (length == 1 && form->endings[LEXICON_SINGLE] != 100)
      s *= form->endings[LEXICON_SINGLE] / 100.0;
  }
  return s;
}

/* The mean rarity of a candidate's words. */
static double rarity(const CandidateScan *scan, uint32_t first, size_t length) {
  double sum = 0;
  size_t i;
  if (!scan->rarity) return 1;
  for (i = 0; i < length; i++) sum += scan->rarity[candidate_term(scan, first + i)];
  return sum / (double)length;
}

double score_candidate(const CandidateScan *scan, const ScoreWeights *w, const Candidate *c,
                       size_t length, double place) {
  const Terms *terms = scan->terms;
  double s = words_together(scan, c->first, length);
  double spread = (double)(c->last - c->first) / (double)terms->tokens.count;
  if (c->count > 1) s *= pow(c->count, w->count);
  s *= (w->stand + share(c->stands, c->count));
  s /= place;
  s *= length == 2 ? 1 : length == 1 ? w->single : w->longer;
  s *= 1 + w->capital * share(c->capitals, c->count);
  s *= 1 + w->spread * spread;
  s *= 1 - w->led * share(c->led, c->count);
  s *= endings(terms, c, length) * rarity(scan, c->first, length);
  return (double)(float)
      s; /* math libraries differ in the last bits; an order must not depend on them */
}

/* How far a text is about names rather than terms: 0 to 1. */
static double about_names(const CandidateScan *scan) {
  double names = (double)scan->capitals, repeated = (double)scan->repeated;
  return names + repeated > 0 ? names / (names + repeated * 2) : 0.5;
}

ScoreWeights score_weights(const CandidateScan *scan, const ScoreOptions *options) {
  ScoreWeights mix = options->terms;
  double *to = (double *)&mix;
  const double *from = (const double *)&options->names;
  double x = (about_names(scan) - options->least) / (options->most - options->least);
  size_t i;
  x = x < 0 ? 0 : x > 1 ? 1 : x;
  for (i = 0; i < sizeof mix / sizeof *to; i++) to[i] += x * (from[i] - to[i]);
  return mix;
}
