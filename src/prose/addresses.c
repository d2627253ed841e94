/* addresses.c - URLs, domains, e-mail addresses and emoticons: what is whole although marks stand
 * in it. */
#include "prose/words.h"

#include <string.h>

static int starts_with(const Walk *w, size_t i, const char *lower, size_t n) {
  size_t k;
  if (w->end - i < n) return 0;
  for (k = 0; k < n; k++)
    if ((w->t[i + k] | (lower[k] >= 'a' ? 0x20 : 0)) != lower[k]) return 0;
  return 1;
}

/* Length of the scheme or "www." at i, 0 where there is none. */
static size_t scheme(const Walk *w, size_t i) {
  size_t k = i;
  if (starts_with(w, i, "www.", 4)) return 4;
  while (k < w->end && k - i < 12 && (w->t[k] | 0x20) >= 'a' && (w->t[k] | 0x20) <= 'z') k++;
  if (k == i || w->end - k < 4 || w->t[k] != ':') return 0;
  if (w->t[k + 1] == '/' && w->t[k + 2] == '/') return k + 3 - i;
  return k - i == 6 && starts_with(w, i, "mailto", 6) ? 7 : 0;
}

size_t walk_address_end(const Walk *w, size_t i) {
  size_t k = i;
  int depth = 0;
  while (k < w->end) {
    Char c = char_at(w->t, k, w->end);
    if (c.class == CHAR_NONE || char_is_white(c) || c.class == CHAR_CONTROL || c.code == '<' ||
        c.code == '>' || c.code == '"' || c.code == '|' || (c.code >= 0x80 && !char_is_word(c)))
      break;
    if (c.code == '(') depth++;
    if (c.code == ')' && depth-- <= 0) break;
    k += c.length;
  }
  while (k > i && memchr(".,;:!?'*]", w->t[k - 1], 9) &&
         !(k - i > 3 && w->t[k - 2] == '.' && w->t[k - 1] == '.'))
    k--;
  return k;
}

size_t walk_url(const Walk *w, size_t i) {
  size_t head = scheme(w, i);
  size_t last = head ? walk_address_end(w, i + head) : 0;
  return last > i + head ? last : 0;
}

/* Top-level domains that a bare name is told by; others need a scheme, "www." or a path. */
static int is_top_level(const char *t, size_t n) {
  static const char known[] =
      " com org net edu gov int mil info biz io co eu uk us de fr es pt it ru el gr nl pl ch at "
      "be dk se no fi ie cz sk hu ro bg ua kz jp cn kr in br mx ar cl ca au nz za tv me ai app "
      "dev ";
  char word[8];
  size_t k;
  if (n < 2 || n > 4) return 0;
  word[0] = word[n + 1] = ' ';
  for (k = 0; k < n; k++) {
    if (t[k] < 'a' || t[k] > 'z') return 0;
    word[k + 1] = t[k];
  }
  for (k = 0; k + n + 2 < sizeof known; k++)
    if (!memcmp(known + k, word, n + 2)) return 1;
  return 0;
}

int walk_is_domain(const Walk *w, size_t first, size_t last) {
  size_t k = last;
  while (k > first && last - k < 5 && w->t[k - 1] != '.') k--;
  return k > first + 1 && w->t[k - 1] == '.' && is_top_level(w->t + k, last - k);
}

int walk_email_ahead(const Walk *w, size_t i) {
  size_t k = i;
  for (; k < w->end && k - i < 48; k++) {
    unsigned char c = (unsigned char)w->t[k];
    if (c == '@') return k + 1 < w->end && char_is_word(char_at(w->t, k + 1, w->end));
    if (c >= 0x80 ||
        !(char_is_word(char_at(w->t, k, w->end)) || c == '.' || c == '-' || c == '_' || c == '+'))
      return 0;
  }
  return 0;
}

/* Eyes, perhaps a nose, and a mouth: ":-)", ";P", "=(", "8-)", or mouth first: "(:"; hearts "<3".
 * Something that no word goes on must follow. */
size_t walk_emoticon(const Walk *w, size_t i) {
  const char *t = w->t;
  size_t k = i, left = w->end - i;
  Char after, before = char_before(t, w->first, i);
  int nose = 0;
  if (left < 2) return 0;
  if (t[i] == '<' && t[i + 1] == '3')
    k = i + 2;
  else if (t[i] == '^' && (t[i + 1] == '^' || (t[i + 1] == '_' && left > 2 && t[i + 2] == '^')))
    k = i + (t[i + 1] == '^' ? 2 : 3);
  else if (t[i] == ':' || t[i] == ';' || t[i] == '=') {
    k = i + 1;
    if (left > 2 && (t[k] == '-' || t[k] == 'o' || t[k] == '\'' || t[k] == '^')) k++, nose = 1;
    if (k >= w->end || !memchr(")(][DPpOo/\\|*3?", t[k], 15)) return 0;
    if (!nose && memchr("Oo3/\\|?", t[k], 7) && !walk_is_blank(before)) return 0;
    if (!nose && t[k] == '/' && k + 1 < w->end && t[k + 1] == '/') return 0;
    if (!nose && (t[k] == '(' || t[k] == '[' || t[k] == 'D' || t[k] == 'P' || t[k] == 'p') &&
        !walk_is_blank(before))
      return 0;
    if (!nose && (t[k] == '?' || t[k] == '(') && t[i] == ':' && !walk_is_blank(before)) return 0;
    {
      char mouth = t[k++];
      while (k < w->end && t[k] == mouth && k - i < 12 && mouth != '/') k++;
    }
  } else if (t[i] == '(' && (t[i + 1] == ':' || t[i + 1] == ';' || t[i + 1] == '=') &&
             walk_is_blank(before)) {
    k = i + 2;
  } else {
    return 0;
  }
  after = char_at(t, k, w->end);
  return char_is_word(after) ? 0 : k;
}
