/* themes.c - see themes.h. */
#include "bags/themes.h"

#include <string.h>

#define SHOWN 0.25  /* what a bag loses as evidence for each theme it shows already */
#define OWN 2.0     /* the worth of a term of the nucleus, where that of others is 1 */
#define SEVERAL 1.1 /* the worth of a phrase, where the mean of its terms is 1 */
#define MOST_HERE 2 /* mentions in the evidence that make a name better */

/* What one theme after the other is made with: arrays by term, by bag and by phrase that serve all.
 * Themes are numbered from 1. */
typedef struct Finder {
  const Bags *bags;
  const Phrases *phrases;
  const uint8_t *announces;
  const Group *group; /* that of the theme under way */
  uint32_t number;    /* and its number */
  size_t terms;       /* in its evidence */
  uint32_t *order;    /* they, by first occurrence */
  uint32_t *met;      /* by term: the last theme whose evidence holds it */
  uint32_t *inside;   /* by term: bags of that theme that hold it */
  uint32_t *seen;     /* by term: the last of them */
  uint32_t *holding;  /* by term: all bags that hold it */
  uint32_t *used;     /* by term: the last theme that has it in a keyword */
  uint32_t *named;    /* by term: whether it names a theme */
  uint32_t *times;    /* by bag: themes it shows */
  uint32_t *shows;    /* by bag: the last of them */
  uint32_t *here;     /* by phrase: mentions in the evidence */
  double *worth;      /* by term of the evidence: how much it belongs to the theme */
  double *value;      /* by phrase, then by place in `order`: as a keyword */
} Finder;

/* The bags that show the theme best, those among them that announce or the others. */
static void show(const Finder *f, int announcing, Theme *theme) {
  uint32_t k, i;
  for (k = 0; k < f->group->count; k++) {
    uint32_t s = f->group->bags[k];
    double score = f->group->score[k] / (1 + SHOWN * f->times[s]);
    if (f->announces[s] != announcing) continue;
    for (i = theme->shown; i > 0 && theme->score[i - 1] < score; i--)
      if (i < THEMES_EVIDENCE) {
        theme->evidence[i] = theme->evidence[i - 1];
        theme->score[i] = theme->score[i - 1];
      }
    if (i == THEMES_EVIDENCE) continue;
    if (theme->shown < THEMES_EVIDENCE) theme->shown++;
    theme->evidence[i] = s;
    theme->score[i] = score;
  }
}

static void choose_evidence(Finder *f, Theme *theme) {
  uint32_t k;
  show(f, 0, theme);
  if (!theme->shown) show(f, 1, theme);
  for (k = 0; k < theme->shown; k++) {
    f->times[theme->evidence[k]]++;
    f->shows[theme->evidence[k]] = f->number;
  }
}

/* How much each term of the evidence belongs to the theme: its share in the theme's bags, weighed
 * by the evidence. */
static void weigh_terms(Finder *f, const Theme *theme) {
  const Bags *bags = f->bags;
  uint32_t k, j, id;
  size_t i;
  f->terms = 0;
  for (k = 0; k < theme->shown; k++)
    for (j = bags->from[theme->evidence[k]]; j < bags->from[theme->evidence[k] + 1]; j++) {
      id = bags->ids[j];
      if (f->met[id] != f->number) {
        f->met[id] = f->number;
        f->worth[id] = 0;
        f->inside[id] = 0;
        f->seen[id] = UINT32_MAX;
        f->order[f->terms++] = id;
      }
      f->worth[id] += theme->score[k] / theme->score[0];
    }
  for (k = 0; k < theme->count; k++)
    for (j = bags->from[theme->bags[k]]; j < bags->from[theme->bags[k] + 1]; j++) {
      id = bags->ids[j];
      if (f->met[id] != f->number || f->seen[id] == theme->bags[k]) continue;
      f->seen[id] = theme->bags[k];
      f->inside[id]++;
    }
  for (i = 0; i < f->terms; i++) {
    id = f->order[i];
    f->worth[id] =
        f->worth[id] * f->inside[id] / f->holding[id] * (group_weight(f->group, id) > 0 ? OWN : 1);
  }
}

/* What each phrase, and behind them each term of the evidence, is worth as a keyword; below 0: it
 * is none. */
static void value_keywords(Finder *f) {
  const Phrases *phrases = f->phrases;
  uint32_t p, k;
  size_t i;
  for (p = 0; p < phrases->count; p++) {
    double sum = 0;
    f->here[p] = 0;
    f->value[p] = -1;
    for (k = phrases->held_from[p]; k < phrases->held_from[p + 1]; k++)
      f->here[p] += phrases->in[k] != UINT32_MAX && f->shows[phrases->in[k]] == f->number;
    if (!f->here[p] || phrases->single[p] || phrases->from[p] == phrases->from[p + 1]) continue;
    for (k = phrases->from[p]; k < phrases->from[p + 1]; k++)
      sum += f->met[phrases->ids[k]] == f->number ? f->worth[phrases->ids[k]] : 0;
    f->value[p] = sum / (phrases->from[p + 1] - phrases->from[p]) * SEVERAL;
  }
  for (i = 0; i < f->terms; i++)
    f->value[phrases->count + i] =
        term_is_unit(phrases->terms, f->order[i]) ? -1 : f->worth[f->order[i]];
}

/* The terms of keyword i, a phrase or behind them a term of the evidence. */
static const uint32_t *terms_of(const Finder *f, size_t i, uint32_t *count) {
  const Phrases *phrases = f->phrases;
  *count = i < phrases->count ? phrases->from[i + 1] - phrases->from[i] : 1;
  return i < phrases->count ? phrases->ids + phrases->from[i] : f->order + (i - phrases->count);
}

/* Whether no keyword chosen before has a term of keyword i. */
static int is_fresh(const Finder *f, size_t i) {
  uint32_t count, k;
  const uint32_t *ids = terms_of(f, i, &count);
  for (k = 0; k < count; k++)
    if (f->used[ids[k]] == f->number) return 0;
  return 1;
}

/* The best keywords, of equals the first. */
static void tell(Finder *f, Theme *theme) {
  size_t i, best, all = f->phrases->count + f->terms;
  uint32_t count, k;
  value_keywords(f);
  for (; theme->told < THEMES_KEYWORDS; theme->told++) {
    for (best = all, i = 0; i < all; i++) {
      if (f->value[i] < 0 || (best < all && f->value[i] <= f->value[best])) continue;
      if (is_fresh(f, i))
        best = i;
      else
        f->value[i] = -1;
    }
    if (best == all) return;
    const uint32_t *ids = terms_of(f, best, &count);
    for (k = 0; k < count; k++) f->used[ids[k]] = f->number;
    theme->keyword[theme->told] =
        best < f->phrases->count ? (uint32_t)best : f->phrases->count + ids[0];
    theme->worth[theme->told] = f->value[best];
  }
}

/* How well a phrase names the theme: one that the evidence shows and that holds the weightiest
 * terms of the nucleus; below 0: not at all, as the evidence has none of its terms or one of them
 * names another. */
static double naming(const Finder *f, uint32_t p) {
  const Phrases *phrases = f->phrases;
  double held = 0;
  uint32_t k, here = f->here[p] < MOST_HERE ? f->here[p] : MOST_HERE;
  int touches = 0;
  for (k = phrases->from[p]; k < phrases->from[p + 1]; k++) {
    uint32_t id = phrases->ids[k];
    if (f->named[id]) return -1;
    touches = touches || f->met[id] == f->number;
    held += group_weight(f->group, id);
  }
  if (!touches) return -1;
  return (0.3 + held / f->group->term[0].weight) * (0.05 + phrases->score[p]) * phrases->naming[p] *
         (0.5 + here);
}

static void choose_name(const Finder *f, Theme *theme) {
  const Phrases *phrases = f->phrases;
  double most = -1;
  uint32_t p, k;
  theme->name = UINT32_MAX;
  for (p = 0; p < phrases->count; p++) {
    double value = naming(f, p);
    if (value <= most) continue;
    most = value;
    theme->name = p;
  }
  if (theme->name == UINT32_MAX) return;
  for (k = phrases->from[theme->name]; k < phrases->from[theme->name + 1]; k++)
    f->named[phrases->ids[k]] = 1;
}

static void find(Finder *f, size_t most, Themes *themes) {
  const Group *group;
  while (themes->count < most && (group = groups_next(&themes->groups, f->times))) {
    Theme *theme = themes->theme + themes->count++;
    memset(theme, 0, sizeof *theme);
    theme->salience = group->salience / themes->groups.group[0].salience;
    theme->count = group->count;
    theme->bags = group->bags;
    f->group = group;
    f->number = (uint32_t)themes->count;
    choose_evidence(f, theme);
    weigh_terms(f, theme);
    tell(f, theme);
    choose_name(f, theme);
  }
}

int themes_find(const Bags *bags, const Nuclei *nuclei, const uint64_t *here,
                const Phrases *phrases, const uint8_t *announces, size_t most, Themes *themes,
                const Memory *memory) {
  Finder f = {0};
  size_t n = bags->count, terms = bags->terms, all = phrases->count;
  size_t numbers = 7 * terms + 2 * n + all + 1, reals = 2 * terms + all + 1;
  uint32_t *number = memory_resize(memory, NULL, 0, numbers, sizeof *number);
  double *real = memory_resize(memory, NULL, 0, reals, sizeof *real);
  int ok;
  themes->count = 0;
  themes->theme = memory_resize(memory, NULL, 0, most + 1, sizeof *themes->theme);
  ok = groups_make(bags, nuclei, here, &themes->groups, memory) && number && real && themes->theme;
  if (ok) {
    memset(number, 0, numbers * sizeof *number);
    f.bags = bags;
    f.phrases = phrases;
    f.announces = announces;
    f.order = number;
    f.met = f.order + terms;
    f.inside = f.met + terms;
    f.seen = f.inside + terms;
    f.holding = f.seen + terms;
    f.used = f.holding + terms;
    f.named = f.used + terms;
    f.times = f.named + terms;
    f.shows = f.times + n;
    f.here = f.shows + n;
    f.worth = real;
    f.value = f.worth + terms;
    bags_spread(bags, NULL, f.seen, f.holding);
    find(&f, most, themes);
  }
  memory_free(memory, number, numbers, sizeof *number);
  memory_free(memory, real, reals, sizeof *real);
  return ok;
}
