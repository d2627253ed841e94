/* entries.c - see entries.h. */
#include "names/entries.h"

#include "keyword/fold.h"
#include "unicode/space.h"

#include <string.h>

int entries_next(const char *line, size_t length, size_t *at, Entry *entry) {
  size_t i = *at, end;
  for (; i < length && (is_space(line[i]) || line[i] == ',' || line[i] == '|'); i++)
    entry->column += line[i] == '|';
  entry->first = i;
  while (i < length && line[i] != ',' && line[i] != '|') i++;
  *at = i;
  for (end = i; end > entry->first && is_space(line[end - 1]);) end--;
  entry->length = end - entry->first;
  return entry->length > 0;
}

int entries_key(const char *entry, size_t length, Bytes *key, const Memory *memory) {
  size_t i, n;
  char *text;
  key->length = 0;
  if (!fold_text(entry, length, key, memory)) return 0;
  text = key->data;
  if (!text || !memchr(text, '\xE2', key->length)) return 1;
  for (i = n = 0; i < key->length; i++) { /* U+2019, three bytes, is the apostrophe of print */
    if (key->length - i > 2 && !memcmp(text + i, "\xE2\x80\x99", 3)) {
      text[n++] = '\'';
      i += 2;
    } else {
      text[n++] = text[i];
    }
  }
  key->length = n;
  return 1;
}
