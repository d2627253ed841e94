/* fold.c - see fold.h. What is pending is one starter (a character of combining class 0) and the
 * marks after it:
 *
 *    text: ... [starter][mark][mark]...  next starter: the marks are sorted by class, composed with
 * the starter where nothing blocks them (UAX #15, D115), and written. */
#include "keyword/fold.h"

#include <string.h>
#include <utf8proc.h>

#define OPTIONS                                                                                    \
  (UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE)
#define LONGEST_DECOMPOSITION 32 /* code points; U+FDFA, the longest, has 18 */
#define FEW 32                   /* marks sorted by insertion; more, by counting */

typedef struct Folder {
  Bytes *out;
  const Memory *memory;
  int32_t starter; /* -1: none pending */
  int32_t *marks;
  size_t count, capacity;
  int32_t room[FEW];
} Folder;

static unsigned class_of(int32_t c) {
  return (unsigned)utf8proc_get_property(c)->combining_class;
}

static int put(Folder *f, int32_t c) {
  if (!bytes_reserve(f->out, f->memory, 4)) return 0;
  f->out->length +=
      (size_t)utf8proc_encode_char(c, (utf8proc_uint8_t *)f->out->data + f->out->length);
  return 1;
}

/* The primary composite of two characters, or -1. */
static int32_t composed(int32_t a, int32_t b) {
  utf8proc_int32_t pair[2] = {a, b};
  return utf8proc_normalize_utf32(pair, 2, UTF8PROC_STABLE | UTF8PROC_COMPOSE) == 1 ? pair[0] : -1;
}

static void sort_few(int32_t *marks, size_t count) {
  size_t i, k;
  for (i = 1; i < count; i++) {
    int32_t mark = marks[i];
    unsigned rank = class_of(mark);
    for (k = i; k > 0 && class_of(marks[k - 1]) > rank; k--) marks[k] = marks[k - 1];
    marks[k] = mark;
  }
}

/* Counting sort, stable; 0 where memory is short. */
static int sort_many(Folder *f) {
  size_t place[257] = {0}, i;
  int32_t *sorted = memory_resize(f->memory, NULL, 0, f->count, sizeof *sorted);
  if (!sorted) return 0;
  for (i = 0; i < f->count; i++) place[class_of(f->marks[i]) + 1]++;
  for (i = 1; i < 257; i++) place[i] += place[i - 1];
  for (i = 0; i < f->count; i++) sorted[place[class_of(f->marks[i])]++] = f->marks[i];
  memcpy(f->marks, sorted, f->count * sizeof *sorted);
  memory_free(f->memory, sorted, f->count, sizeof *sorted);
  return 1;
}

/* Sorts the marks and composes the starter with those that nothing blocks. 0 where memory is short.
 */
static int settle(Folder *f) {
  size_t i, kept = 0;
  unsigned before = 0; /* class of the last mark kept */
  if (f->count <= FEW)
    sort_few(f->marks, f->count);
  else if (!sort_many(f))
    return 0;
  for (i = 0; i < f->count; i++) {
    unsigned rank = class_of(f->marks[i]);
    int32_t both = f->starter >= 0 && before < rank ? composed(f->starter, f->marks[i]) : -1;
    if (both >= 0)
      f->starter = both;
    else {
      f->marks[kept++] = f->marks[i];
      before = rank;
    }
  }
  f->count = kept;
  return 1;
}

static int flush(Folder *f) {
  size_t i;
  if (!settle(f)) return 0;
  if (f->starter >= 0 && !put(f, f->starter)) return 0;
  for (i = 0; i < f->count; i++)
    if (!put(f, f->marks[i])) return 0;
  f->starter = -1;
  f->count = 0;
  return 1;
}

/* Takes one decomposed character in. */
static int take(Folder *f, int32_t c) {
  if (class_of(c) == 0) {
    if (!settle(f)) return 0;
    if (f->starter >= 0 && f->count == 0) {
      int32_t both = composed(f->starter, c);
      if (both >= 0) {
        f->starter = both;
        return 1;
      }
    }
    if (!flush(f)) return 0;
    f->starter = c;
    return 1;
  }
  if (f->count == f->capacity) {
    size_t wanted = f->capacity * 2;
    int32_t *old = f->marks == f->room ? NULL : f->marks;
    int32_t *marks = memory_resize(f->memory, old, old ? f->capacity : 0, wanted, sizeof *marks);
    if (!marks) return 0;
    if (!old) memcpy(marks, f->room, sizeof f->room);
    f->marks = marks;
    f->capacity = wanted;
  }
  f->marks[f->count++] = c;
  return 1;
}

/* Takes the character at text in; gives its length in bytes, 0 where memory is short. */
static size_t take_at(Folder *f, const char *text, size_t length) {
  utf8proc_int32_t c, parts[LONGEST_DECOMPOSITION];
  utf8proc_ssize_t step, count, i;
  int boundary = 0;
  step = utf8proc_iterate((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)length, &c);
  if (step < 1 || c < 0) { /* ill-formed: the byte itself */
    if (!flush(f) || !bytes_reserve(f->out, f->memory, 1)) return 0;
    f->out->data[f->out->length++] = text[0];
    return 1;
  }
  count = utf8proc_decompose_char(c, parts, LONGEST_DECOMPOSITION, OPTIONS, &boundary);
  for (i = 0; i < count && i < LONGEST_DECOMPOSITION; i++)
    if (!take(f, parts[i])) return 0;
  return (size_t)step;
}

/* Copies the run of ASCII at text but for its last byte, which a mark may follow; gives the bytes
 * done. */
static size_t fold_ascii(const char *text, size_t length, Bytes *out, const Memory *memory) {
  size_t n = 0, i;
  char *to;
  while (n < length && (unsigned char)text[n] < 0x80) n++;
  if (n < length && n > 0) n--;
  if (!n || !bytes_reserve(out, memory, n)) return 0;
  to = out->data + out->length;
  for (i = 0; i < n; i++)
    to[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + ('a' - 'A') : text[i]);
  out->length += n;
  return n;
}

size_t fold_ascii_prefix(const char *text, size_t length, char *to) {
  size_t i;
  for (i = 0; i < length && (unsigned char)text[i] < 0x80; i++)
    to[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] + ('a' - 'A') : text[i]);
  return i;
}

int fold_text(const char *text, size_t length, Bytes *out, const Memory *memory) {
  Folder f;
  size_t i = 0;
  int ok = 1;
  f.out = out;
  f.memory = memory;
  f.starter = -1;
  f.marks = f.room;
  f.count = 0;
  f.capacity = FEW;
  if (!bytes_reserve(out, memory, length)) return 0;
  i = fold_ascii_prefix(text, length, out->data ? out->data + out->length : NULL);
  if (i == length) {
    out->length += length;
    return 1;
  }
  if (i > 0) i--; /* a mark may follow the last of them */
  out->length += i;
  while (ok && i < length) {
    size_t step;
    if ((unsigned char)text[i] < 0x80) {
      if (!(ok = flush(&f))) break;
      i += fold_ascii(text + i, length - i, out, memory);
      if (i == length) break;
    }
    step = take_at(&f, text + i, length - i);
    ok = step > 0;
    i += step;
  }
  ok = ok && flush(&f);
  if (f.marks != f.room) memory_free(memory, f.marks, f.capacity, sizeof *f.marks);
  return ok;
}
