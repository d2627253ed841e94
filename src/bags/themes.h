/* themes.h - themes out of groups of terms: the bags that show each best, the phrases and terms
 * that tell it, the phrase that names it. */
#ifndef BRIEFING_BAGS_THEMES_H
#define BRIEFING_BAGS_THEMES_H

#include "bags/groups.h"
#include "bags/phrases.h"

#define THEMES_EVIDENCE 4  /* bags that show a theme */
#define THEMES_KEYWORDS 10 /* phrases and terms that tell it */

typedef struct Theme {
  double salience; /* the weights of the terms of its nucleus, each for each of its bags; 1: the
                      greatest there is in the text */
  uint32_t count;  /* bags that hold any of its terms */
  const uint32_t *bags;
  uint32_t shown, evidence[THEMES_EVIDENCE]; /* those that show it best, and their scores */
  double score[THEMES_EVIDENCE];
  uint32_t told, keyword[THEMES_KEYWORDS]; /* the best phrases, and terms as id + phrases->count, no
                                              term twice, and their scores */
  double worth[THEMES_KEYWORDS];
  uint32_t name; /* a phrase, none of whose terms names a theme before it; UINT32_MAX: none */
} Theme;

typedef struct Themes {
  size_t count;
  Theme *theme;
  Groups groups; /* what theme[i].bags points into */
} Themes;

/* Up to `most` themes, each of the nucleus that is most salient in bags not shown yet; one term in
 * one bag is none. here: the terms of each bag, as nuclei_find gives them; announces: of each bag
 * whether it only announces what follows: it is no evidence where there is other. 0 where memory is
 * short. Nothing is given back: the blocks end with `memory`. O(ids + most * (NUCLEI_TERMS * bags +
 * ids of the evidence + terms and mentions of the phrases)). */
int themes_find(const Bags *bags, const Nuclei *nuclei, const uint64_t *here,
                const Phrases *phrases, const uint8_t *announces, size_t most, Themes *themes,
                const Memory *memory);

#endif
