/* inflections.c - see inflections.h. */
#include "names/inflections.h"

#include <string.h>

void inflections_begin(Inflections *inflections) {
  memset(inflections, 0, sizeof *inflections);
  inflections->list.size = sizeof(Inflection);
}

int inflections_add(Inflections *inflections, const Inflection *form, const Memory *memory) {
  Inflection *added = blocks_add(&inflections->list, memory);
  if (!added) return 0;
  *added = *form;
  return 1;
}

size_t inflections_for(const Inflections *inflections, const char *word, size_t length,
                       size_t *first) {
  size_t i, count = 0, longest = 0;
  for (i = 0; i < inflections->list.count; i++) {
    const Inflection *form = blocks_at(&inflections->list, i);
    size_t n = form->ending_length;
    if (n > length || (n && form->ending[n - 1] != word[length - 1]) ||
        memcmp(word + length - n, form->ending, n) != 0)
      continue;
    if (count && n == longest) {
      count++;
    } else if (!count || n > longest) {
      *first = i;
      count = 1;
      longest = n;
    }
  }
  return count;
}

int inflections_write(Inflections *inflections, size_t i, const char *word, size_t length,
                      const Memory *memory) {
  const Inflection *form = blocks_at(&inflections->list, i);
  Bytes *out = &inflections->form;
  size_t stem = length - form->ending_length;
  out->length = 0;
  if (!bytes_reserve(out, memory, stem + form->length + 1)) return 0;
  memcpy(out->data, word, stem);
  memcpy(out->data + stem, form->text, form->length);
  out->length = stem + form->length;
  return 1;
}
