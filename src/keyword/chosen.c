/* chosen.c - see chosen.h. */
#include "keyword/chosen.h"

int chosen_find(CandidateScan *scan, const Ranking *ranking, const ChooseRequest *request,
                Chosen *chosen, Blocks *variants) {
  const Memory *memory = scan->memory;
  size_t count;
  memset(chosen, 0, sizeof *chosen);
  chosen->mentions.size = sizeof(Mention);
  count = choose_keywords(scan, ranking, request, &chosen->ranked, &chosen->capacity);
  if (count == SIZE_MAX) return 0;
  chosen->spellings =
      memory_resize(memory, NULL, 0, chosen->capacity + 1, sizeof *chosen->spellings);
  if (!chosen->spellings) return 0;
  chosen->count = count;
  return mentions_find(scan, chosen->ranked, count, &chosen->mentions, chosen->spellings, variants);
}

void chosen_bounds(const Chosen *chosen, size_t i, const Terms *terms, uint32_t *first,
                   uint32_t *last) {
  mention_bounds(terms, chosen->spellings[i].token, chosen->ranked[i].length, first, last);
}

double chosen_score(const Chosen *chosen, size_t i) {
  double best = chosen->ranked[0].score;
  return best > 0 ? chosen->ranked[i].score / best : 0;
}

uint32_t chosen_terms(const Chosen *chosen, size_t i, const Terms *terms, uint32_t *ids) {
  const Ranked *ranked = chosen->ranked + i;
  uint32_t k, count = 0;
  for (k = 0; k < ranked->length; k++) {
    uint32_t id = form_at(terms, token_at(terms, ranked->first + k)->form)->term;
    if (!(term_at(terms, id)->flags & FORM_STOP)) ids[count++] = id;
  }
  return count;
}

void chosen_free(Chosen *chosen, const Memory *memory) {
  memory_free(memory, chosen->ranked, chosen->capacity, sizeof *chosen->ranked);
  memory_free(memory, chosen->spellings, chosen->capacity + 1, sizeof *chosen->spellings);
  blocks_free(&chosen->mentions, memory);
}
