/* text.c - binding of folding, stems, white space, counts of characters and checksums. */
#include "keyword/fold.h"
#include "lua/lexicon.h"
#include "lua/memory.h"
#include "lua/module.h"
#include "lua/spans.h"
#include "names/entries.h"
#include "unicode/space.h"
#include "unicode/utf8.h"

#define LINE 320 /* bytes of a line folded on the stack, as FOLD_SHORT */

/* Pushes the text at 1 as `fold` writes it, which of ASCII is fold_ascii_prefix's. */
static int push_folded(lua_State *L, int (*fold)(const char *, size_t, Bytes *, const Memory *)) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  Bytes folded = {NULL, 0, 0};
  Arena arena;
  Memory memory;
  char small[FOLD_SHORT];
  lua_settop(L, 1);
  if (length <= FOLD_SHORT && fold_ascii_prefix(text, length, small) == length) {
    lua_pushlstring(L, small, length);
    return 1;
  }
  arena_begin(L, &arena, &memory);
  if (!fold(text, length, &folded, &memory)) return luaL_error(L, "not enough memory");
  lua_pushlstring(L, folded.data ? folded.data : "", folded.length);
  return 1;
}

/* core.fold(text) -> its NFKC_Casefold; a byte that is no UTF-8 stays as it is */
static int core_fold(lua_State *L) {
  return push_folded(L, fold_text);
}

/* core.key(text) -> the key of a word or phrase of names: folded, with straight apostrophes */
static int core_key(lua_State *L) {
  return push_folded(L, entries_key);
}

/* Makes each run of blanks one space, and takes those at the ends away. Returns the new length. */
static size_t squeeze(char *text, size_t length) {
  size_t i, n = 0;
  for (i = 0; i < length; i++) {
    if (text[i] != ' ' && text[i] != '\t')
      text[n++] = text[i];
    else if (n && text[n - 1] != ' ')
      text[n++] = ' ';
  }
  return n && text[n - 1] == ' ' ? n - 1 : n;
}

/* core.fold_line(text) -> the text folded, with straight apostrophes, its blanks (also no-break
 * ones, by the folding) one space each, none at the ends */
static int core_fold_line(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  Bytes folded = {NULL, 0, 0};
  Arena arena;
  Memory memory;
  char small[LINE];
  lua_settop(L, 1);
  if (length <= LINE && fold_ascii_prefix(text, length, small) == length) {
    size_t squeezed = squeeze(small, length);
    if (squeezed != length || memcmp(small, text, length)) lua_pushlstring(L, small, squeezed);
    return 1;
  }
  arena_begin(L, &arena, &memory);
  if (!entries_key(text, length, &folded, &memory)) return luaL_error(L, "not enough memory");
  lua_pushlstring(L, folded.data ? folded.data : "", squeeze(folded.data, folded.length));
  return 1;
}

/* core.stem(word, lexicon) -> the stem of the word, folded, by the language's rules */
static int core_stem(lua_State *L) {
  size_t length;
  const char *word = check_text(L, 1, &length);
  const Lexicon *lexicon = lexicon_check(L, 2);
  Bytes folded = {NULL, 0, 0};
  Arena arena;
  Memory memory;
  char *stem;
  lua_settop(L, 2);
  arena_begin(L, &arena, &memory);
  if (!fold_text(word, length, &folded, &memory)) return luaL_error(L, "not enough memory");
  stem = lua_newuserdatauv(L, folded.length + STEM_ROOM, 0);
  length = stem_word(&lexicon->stemmer, folded.data ? folded.data : "", folded.length, stem);
  lua_pushlstring(L, stem, length);
  return 1;
}

/* core.split(text) -> array of its words between white space of ASCII */
static int core_split(lua_State *L) {
  size_t length, word, at = 0;
  const char *text = check_text(L, 1, &length);
  int n = 0;
  while (next_word(text, length, &at)) n++;
  lua_createtable(L, n, 0);
  for (at = 0, n = 0; (word = next_word(text, length, &at)) > 0;) {
    lua_pushlstring(L, text + at - word, word);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}

/* core.one_line(text) -> it with each run of white space of ASCII as one blank */
static int core_one_line(lua_State *L) {
  size_t length, i, from = 0;
  const char *text = check_text(L, 1, &length);
  luaL_Buffer line;
  lua_settop(L, 1);
  luaL_buffinit(L, &line);
  for (i = 0; i < length; i++) {
    int after = i > 0 && is_space(text[i - 1]);
    if (!is_space(text[i]) || (text[i] == ' ' && !after)) continue;
    luaL_addlstring(&line, text + from, i - from);
    if (!after) luaL_addchar(&line, ' ');
    from = i + 1;
  }
  luaL_addlstring(&line, text + from, length - from);
  luaL_pushresult(&line);
  if (!from) lua_settop(L, 1); /* as it came */
  return 1;
}

/* core.listed(text, word) -> whether a text of words in ascending order of their bytes, between
 * white space of ASCII, has the word. O(log(length of the text) + the longest word). */
static int core_listed(lua_State *L) {
  size_t high, low = 0, n;
  const char *text = check_text(L, 1, &high), *word = check_text(L, 2, &n);
  int found = 0;
  for (;;) { /* the word begins from low on, before high */
    size_t first, last;
    int order;
    while (low < high && is_space(text[low])) low++;
    if (low == high) break;
    for (first = low + (high - low) / 2; is_space(text[first]);) first--;
    while (first > low && !is_space(text[first - 1])) first--;
    for (last = first; last < high && !is_space(text[last]);) last++;
    order = memcmp(text + first, word, last - first < n ? last - first : n);
    if (!order) order = last - first < n ? -1 : last - first > n;
    if ((found = !order)) break;
    if (order < 0)
      low = last;
    else
      high = first;
  }
  lua_pushboolean(L, found);
  return 1;
}

/* core.checksum(text [, before]) -> 16 hexadecimal digits that tell one content from another, on
 * every machine alike (FNV-1a of 64 bits); of a text in pieces, each call takes the checksum of the
 * pieces before. No defence against whoever wants two to be the same. */
static int core_checksum(lua_State *L) {
  static const char DIGITS[] = "0123456789abcdef";
  size_t length, i;
  const char *text = check_text(L, 1, &length);
  uint64_t hash = 0xCBF29CE484222325U;
  char out[16];
  if (!lua_isnoneornil(L, 2)) {
    size_t digits;
    const char *before = luaL_checklstring(L, 2, &digits);
    luaL_argcheck(L, digits == sizeof out, 2, "checksum expected");
    for (hash = i = 0; i < digits; i++) {
      const char *at = memchr(DIGITS, before[i], 16);
      luaL_argcheck(L, at, 2, "checksum expected");
      hash = hash << 4 | (uint64_t)(at - DIGITS);
    }
  }
  for (i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 0x100000001B3U;
  for (i = 0; i < sizeof out; i++) out[i] = DIGITS[hash >> (60 - 4 * i) & 15];
  lua_pushlstring(L, out, sizeof out);
  return 1;
}

/* core.characters(text, first, last) -> how many, in the text or in these bytes of it: bytes but
 * those that continue a character */
static int core_characters(lua_State *L) {
  size_t length, count = 0;
  const char *text = check_text(L, 1, &length);
  lua_Integer first = luaL_optinteger(L, 2, 1), last = luaL_optinteger(L, 3, (lua_Integer)length);
  luaL_argcheck(L, first >= 1, 2, "a byte of the text expected");
  if (last > (lua_Integer)length) last = (lua_Integer)length;
  for (; first <= last; first++) count += !utf8_is_continuation((uint8_t)text[first - 1]);
  lua_pushinteger(L, (lua_Integer)count);
  return 1;
}

/* core.count_runs(text, first, last, most) -> how many runs without white space of ASCII the bytes
 * first..last have, counted up to most + 1 */
static int core_count_runs(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3),
              most = luaL_checkinteger(L, 4), count = 0;
  int in_run = 0;
  luaL_argcheck(L, first >= 1, 2, "a byte of the text expected");
  if (last > (lua_Integer)length) last = (lua_Integer)length;
  for (; first <= last && count <= most; first++) {
    int blank = is_space(text[first - 1]);
    count += !blank && !in_run;
    in_run = !blank;
  }
  lua_pushinteger(L, count);
  return 1;
}

const luaL_Reg text_functions[] = {{"fold", core_fold},
                                   {"key", core_key},
                                   {"fold_line", core_fold_line},
                                   {"stem", core_stem},
                                   {"split", core_split},
                                   {"listed", core_listed},
                                   {"one_line", core_one_line},
                                   {"checksum", core_checksum},
                                   {"characters", core_characters},
                                   {"count_runs", core_count_runs},
                                   {NULL, NULL}};
