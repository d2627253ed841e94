/* stem_compile.c - the notation of stem.h read into tables. Runs once a language. */
#include "keyword/stem.h"

#include <string.h>
#include <utf8proc.h>

#include "keyword/stem_private.h"

typedef struct Reader {
  Stemmer *s;
  const Memory *memory;
  const char *at, *end;
  size_t line;
} Reader;

static const char SHORT[] = "not enough memory";

typedef struct Field {
  const char *text;
  size_t length;
} Field;

static int is(Field f, const char *name) {
  return f.length == strlen(name) && !memcmp(f.text, name, f.length);
}

static int begins(Field f, const char *name) {
  return f.length >= strlen(name) && !memcmp(f.text, name, strlen(name));
}

/* The next field of the line, up to space, comma, comment or line end; 0 where there is none. */
static int next_field(Reader *r, Field *f) {
  while (r->at < r->end && (*r->at == ' ' || *r->at == '\t' || *r->at == '\r')) r->at++;
  if (r->at < r->end && *r->at == '#')
    while (r->at < r->end && *r->at != '\n') r->at++;
  f->text = r->at;
  while (r->at < r->end && !memchr(" \t\r\n,#", *r->at, 6)) r->at++;
  f->length = (size_t)(r->at - f->text);
  return f->length > 0;
}

/* Past a comma between rules of a line; 0 at the line's end. */
static int next_comma(Reader *r) {
  Field rest;
  if (next_field(r, &rest)) {
    r->at = rest.text;
    return 0;
  }
  if (r->at == r->end || *r->at != ',') return 0;
  r->at++;
  return 1;
}

/* Room for one more item of an array. */
static int grow(const Memory *memory, void **array, size_t *capacity, size_t count, size_t size) {
  size_t wanted = *capacity ? *capacity * 2 : 16;
  void *grown;
  if (count < *capacity) return 1;
  grown = memory_resize(memory, *array, *capacity, wanted, size);
  if (!grown) return 0;
  *array = grown;
  *capacity = wanted;
  return 1;
}

/* Appends the letters of a field to the stemmer's; their place and number. */
static const char *letters(Reader *r, Field f, uint16_t *place, uint16_t *count) {
  Stemmer *s = r->s;
  size_t i = 0;
  *place = (uint16_t)s->letters_count;
  *count = 0;
  while (i < f.length) {
    utf8proc_int32_t c;
    utf8proc_ssize_t step = utf8proc_iterate((const utf8proc_uint8_t *)f.text + i,
                                             (utf8proc_ssize_t)(f.length - i), &c);
    if (step < 1) return "ill-formed UTF-8";
    if (s->letters_count >= UINT16_MAX) return "more rules than there is room for";
    if (!grow(r->memory, (void **)&s->letters, &s->letters_capacity, s->letters_count,
              sizeof *s->letters))
      return SHORT;
    s->letters[s->letters_count++] = c;
    (*count)++;
    i += (size_t)step;
  }
  return NULL;
}

/* A number of one or two digits, or -1. */
static int number(const char *text, size_t length) {
  int n = 0;
  size_t i;
  if (length < 1 || length > 2) return -1;
  for (i = 0; i < length; i++) {
    if (text[i] < '0' || text[i] > '9') return -1;
    n = n * 10 + (text[i] - '0');
  }
  return n;
}

/* The set of steps of "1+2". */
static const char *step_set(const char *text, size_t length, uint32_t *set) {
  while (length) {
    size_t n = 0;
    int step;
    while (n < length && text[n] != '+') n++;
    step = number(text, n);
    if (step < 1 || step > STEM_STEPS) return "number of a step expected, as in when=1+2";
    *set |= (uint32_t)1 << (step - 1);
    text += n;
    length -= n;
    if (length) {
      text++;
      length--;
    }
  }
  return NULL;
}

static uint16_t condition(Field f) {
  static const char *const NAMES[] = {"m1", "m2", "rv", "v", "cvc", "double"};
  size_t i;
  for (i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
    if (is(f, NAMES[i])) return (uint16_t)(1u << i);
  return 0;
}

static const char *read_step(Reader *r) {
  Stemmer *s = r->s;
  StemStep *step;
  Field f;
  if (s->steps_count == STEM_STEPS) return "more than 32 steps";
  if (!grow(r->memory, (void **)&s->steps, &s->steps_capacity, s->steps_count, sizeof *s->steps))
    return SHORT;
  step = &s->steps[s->steps_count++];
  memset(step, 0, sizeof *step);
  step->first = step->last = (uint32_t)s->rules_count;
  while (next_field(r, &f)) {
    const char *why = NULL;
    Field value = f;
    if (begins(f, "when="))
      why = step_set(f.text + 5, f.length - 5, &step->when);
    else if (begins(f, "unless="))
      why = step_set(f.text + 7, f.length - 7, &step->unless);
    else if (begins(f, "within=")) {
      value.text += 7;
      value.length -= 7;
      step->within = condition(value);
      if (!(step->within & (STEM_M1 | STEM_M2 | STEM_RV))) why = "within=rv, m1 or m2 expected";
    } else
      why = "unknown word after step";
    if (why) return why;
  }
  return NULL;
}

static const char *read_condition(Reader *r, StemRule *rule, Field f) {
  int denied = f.text[0] == '!';
  uint16_t bit;
  if (denied) {
    f.text++;
    f.length--;
  }
  if (begins(f, "min=")) {
    int n = number(f.text + 4, f.length - 4);
    if (n < 0 || denied) return "min=N expected";
    rule->minimum = (uint16_t)n;
    return NULL;
  }
  if (begins(f, "after=")) {
    Field set = {f.text + 6, f.length - 6};
    bit = STEM_AFTER;
    if (rule->after_length) return "after= given twice";
    if (denied)
      rule->denied |= bit;
    else
      rule->wanted |= bit;
    return letters(r, set, &rule->after, &rule->after_length);
  }
  bit = condition(f);
  if (!bit) return "unknown condition";
  if (denied)
    rule->denied |= bit;
  else
    rule->wanted |= bit;
  return NULL;
}

/* Puts the last rule in its place among those of its step: longest suffix first, equals in the
 * order given. */
static void sort_last(Stemmer *s, const StemStep *step) {
  StemRule rule = s->rules[s->rules_count - 1];
  size_t k = s->rules_count - 1;
  for (; k > step->first && s->rules[k - 1].suffix_length < rule.suffix_length; k--)
    s->rules[k] = s->rules[k - 1];
  s->rules[k] = rule;
}

static const char *read_rule(Reader *r, Field f) {
  Stemmer *s = r->s;
  StemRule rule;
  const char *why = NULL;
  int fields = 0;
  if (!s->steps_count) return "a rule before the first step";
  memset(&rule, 0, sizeof rule);
  do {
    fields++;
    if (fields == 1 && !is(f, "_")) why = letters(r, f, &rule.suffix, &rule.suffix_length);
    if (fields == 2 && !is(f, "-"))
      why = letters(r, f, &rule.replacement, &rule.replacement_length);
    if (fields > 2) why = read_condition(r, &rule, f);
    if (why) return why;
  } while (next_field(r, &f));
  if (rule.suffix_length >= STEM_LETTERS ||
      rule.replacement_length > rule.suffix_length + STEM_GROWTH)
    return "a rule too long";
  if (!grow(r->memory, (void **)&s->rules, &s->rules_capacity, s->rules_count, sizeof *s->rules))
    return SHORT;
  s->rules[s->rules_count++] = rule;
  s->steps[s->steps_count - 1].last = (uint32_t)s->rules_count;
  sort_last(s, &s->steps[s->steps_count - 1]);
  return NULL;
}

static const char *read_set(Reader *r, uint16_t *place, uint16_t *count) {
  Field f;
  if (!next_field(r, &f)) return "letters expected";
  return letters(r, f, place, count);
}

static const char *read_map(Reader *r) {
  Stemmer *s = r->s;
  s->map = (uint16_t)s->letters_count;
  do {
    uint16_t place, from = 0, to = 0;
    const char *why = read_set(r, &place, &from);
    if (!why) why = read_set(r, &place, &to);
    if (why) return why;
    if (from != 1 || to != 1) return "pairs of letters expected";
    s->map_length = (uint16_t)(s->map_length + 2);
  } while (next_comma(r));
  return NULL;
}

static const char *read_rv(Reader *r) {
  Field f;
  if (!next_field(r, &f)) f.length = 0;
  if (is(f, "romance"))
    r->s->rv = STEM_RV_ROMANCE;
  else if (is(f, "french"))
    r->s->rv = STEM_RV_FRENCH;
  else if (is(f, "vowel"))
    r->s->rv = STEM_RV_VOWEL;
  else
    return "romance, french or vowel expected";
  return NULL;
}

static const char *read_line(Reader *r) {
  Field f;
  const char *why = NULL;
  if (!next_field(r, &f)) return NULL;
  if (is(f, "step"))
    why = read_step(r);
  else if (is(f, "rv"))
    why = read_rv(r);
  else if (!r->s->steps_count && is(f, "vowels"))
    why = read_set(r, &r->s->vowels, &r->s->vowels_length);
  else if (!r->s->steps_count && is(f, "soft"))
    why = read_set(r, &r->s->soft, &r->s->soft_length);
  else if (!r->s->steps_count && is(f, "letters"))
    why = read_map(r);
  else {
    why = read_rule(r, f);
    while (!why && next_comma(r))
      if (next_field(r, &f)) why = read_rule(r, f);
  }
  if (!why && next_field(r, &f)) why = "end of the line expected";
  return why;
}

/* Lists for each step and bucket of last letters the rules to try: those whose suffix ends in such
 * a letter, or in any. */
static const char *order_rules(Stemmer *s, const Memory *memory) {
  size_t i, bucket, r;
  for (i = 0; i < s->steps_count; i++) {
    StemStep *step = &s->steps[i];
    for (bucket = 0; bucket < STEM_BUCKETS; bucket++) {
      step->bucket[bucket] = (uint16_t)s->order_count;
      for (r = step->first; r < step->last; r++) {
        const StemRule *rule = &s->rules[r];
        int32_t last =
            rule->suffix_length ? s->letters[rule->suffix + rule->suffix_length - 1] : '.';
        if (last != '.' && ((size_t)last & (STEM_BUCKETS - 1)) != bucket) continue;
        if (s->order_count >= UINT16_MAX || r > UINT16_MAX)
          return "more rules than there is room for";
        if (!grow(memory, (void **)&s->order, &s->order_capacity, s->order_count, sizeof *s->order))
          return SHORT;
        s->order[s->order_count++] = (uint16_t)r;
      }
    }
    step->bucket[STEM_BUCKETS] = (uint16_t)s->order_count;
  }
  return NULL;
}

static void note_vowels(Stemmer *s) {
  uint16_t i;
  for (i = 0; i < s->vowels_length; i++) {
    int32_t c = s->letters[s->vowels + i];
    if (c >= 'a' && c <= 'z') s->ascii_vowels |= (uint32_t)1 << (c - 'a');
  }
}

const char *stem_compile(Stemmer *stemmer, const char *rules, size_t length, const Memory *memory,
                         size_t *line) {
  Reader r = {stemmer, memory, rules, rules + length, 0};
  while (r.at < r.end) {
    const char *why;
    *line = ++r.line;
    why = read_line(&r);
    if (why) return why;
    if (r.at < r.end && *r.at != '\n') return "end of the line expected";
    r.at++;
  }
  note_vowels(stemmer);
  return order_rules(stemmer, memory);
}

void stem_free(Stemmer *stemmer, const Memory *memory) {
  memory_free(memory, stemmer->letters, stemmer->letters_capacity, sizeof *stemmer->letters);
  memory_free(memory, stemmer->rules, stemmer->rules_capacity, sizeof *stemmer->rules);
  memory_free(memory, stemmer->order, stemmer->order_capacity, sizeof *stemmer->order);
  memory_free(memory, stemmer->steps, stemmer->steps_capacity, sizeof *stemmer->steps);
  memset(stemmer, 0, sizeof *stemmer);
}
