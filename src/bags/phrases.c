/* phrases.c - see phrases.h. */
#include "bags/phrases.h"

#include <string.h>

/* The bag whose sentence holds the bytes first..last, half-open; UINT32_MAX where none does. */
static uint32_t bag_of(const Bags *bags, uint32_t first, uint32_t last) {
  uint32_t low = 0, high = bags->count;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (bags->first[middle] <= first)
      low = middle + 1;
    else
      high = middle;
  }
  return low && last <= bags->last[low - 1] ? low - 1 : UINT32_MAX;
}

/* The terms of phrase p, its score, and how fit it is for a name. */
static void describe(Phrases *phrases, uint32_t p, const Terms *terms, const Chosen *chosen,
                     const Endings *endings) {
  uint32_t first, last;
  size_t length;
  chosen_bounds(chosen, p, terms, &first, &last);
  length = last - first;
  phrases->score[p] = chosen_score(chosen, p);
  phrases->single[p] = (uint8_t)naming_is_single(terms->text + first, length);
  phrases->naming[p] = naming_fitness(terms->text + first, length, chosen->spellings[p].count,
                                      phrases->score[p], endings);
  phrases->from[p + 1] =
      phrases->from[p] + chosen_terms(chosen, p, terms, phrases->ids + phrases->from[p]);
}

/* The bags of the mentions. held_from[p + 1] is where the next one of phrase p goes: at last, where
 * the first of the phrase after it is. */
static void place(Phrases *phrases, const Bags *bags, const Terms *terms, const Chosen *chosen) {
  uint32_t p, sum = 0;
  size_t i;
  phrases->held_from[0] = 0;
  for (p = 0; p < phrases->count; p++) {
    phrases->held_from[p + 1] = sum;
    sum += chosen->spellings[p].count;
  }
  for (i = 0; i < chosen->mentions.count; i++) {
    const Mention *m = blocks_at(&chosen->mentions, i);
    uint32_t first, last;
    mention_bounds(terms, m->token, chosen->ranked[m->phrase].length, &first, &last);
    phrases->in[phrases->held_from[m->phrase + 1]++] = bag_of(bags, first, last);
  }
}

int phrases_make(const Bags *bags, const Terms *terms, const Chosen *chosen, const Endings *endings,
                 Phrases *phrases, const Memory *memory) {
  size_t count = chosen->count, mentions = chosen->mentions.count;
  uint32_t p;
  memset(phrases, 0, sizeof *phrases);
  phrases->terms = terms;
  phrases->count = (uint32_t)count;
  phrases->from = memory_resize(memory, NULL, 0, count + 1, sizeof *phrases->from);
  phrases->ids =
      memory_resize(memory, NULL, 0, count * CANDIDATE_LONGEST + 1, sizeof *phrases->ids);
  phrases->held_from = memory_resize(memory, NULL, 0, count + 1, sizeof *phrases->held_from);
  phrases->in = memory_resize(memory, NULL, 0, mentions + 1, sizeof *phrases->in);
  phrases->single = memory_resize(memory, NULL, 0, count + 1, 1);
  phrases->score = memory_resize(memory, NULL, 0, count + 1, sizeof *phrases->score);
  phrases->naming = memory_resize(memory, NULL, 0, count + 1, sizeof *phrases->naming);
  if (!phrases->from || !phrases->ids || !phrases->held_from || !phrases->in || !phrases->single ||
      !phrases->score || !phrases->naming)
    return 0;
  phrases->from[0] = 0;
  for (p = 0; p < phrases->count; p++) describe(phrases, p, terms, chosen, endings);
  place(phrases, bags, terms, chosen);
  return 1;
}
