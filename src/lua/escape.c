/* escape.c - binding of what makes text safe for a format: core.escape(text, format). What each
 * format needs is told in briefing/report/escape.lua. */
#include "lua/module.h"
#include "lua/spans.h"
#include "unicode/harmful.h"
#include "unicode/utf8.h"

enum { AS_TEXT, AS_LINE, AS_HTML, AS_MARKDOWN };

static const char *const FORMATS[] = {"text", "line", "html", "markdown", NULL};

#define BIT(c) (UINT64_C(1) << ((c)&63))
#define CONTROLS (BIT(' ') - 1)
#define DELETE BIT(127)

/* The bytes of ASCII, 0 to 63 and 64 to 127, that may not stand as they are; most others need no
 * look. */
static const uint64_t MARKS[][2] = {
    [AS_TEXT] = {CONTROLS & ~(BIT('\t') | BIT('\n')), DELETE},
    [AS_LINE] = {CONTROLS | BIT(' '), DELETE},
    [AS_HTML] = {(CONTROLS & ~(BIT('\t') | BIT('\n'))) | BIT('&') | BIT('<') | BIT('>') | BIT('"') |
                     BIT('\''),
                 DELETE},
    [AS_MARKDOWN] = {CONTROLS | BIT(' ') | BIT('&') | BIT('<') | BIT('>') | BIT('*') | BIT('$') |
                         BIT('#') | BIT('+') | BIT('-') | BIT('=') | BIT(':') | BIT('.'),
                     DELETE | BIT('\\') | BIT('`') | BIT('_') | BIT('[') | BIT(']') | BIT('|') |
                         BIT('~') | BIT('@')},
};

static size_t plain_run(const char *text, size_t length, const uint64_t marks[2]) {
  size_t i;
  for (i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c >= 0x80 || (marks[c >> 6] >> (c & 63) & 1)) break;
  }
  return i;
}

static int is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static const char *html_entity(char c) {
  switch (c) {
  case '&': return "&amp;";
  case '<': return "&lt;";
  case '>': return "&gt;";
  case '"': return "&quot;";
  case '\'': return "&#39;";
  default: return NULL;
  }
}

/* Whether nothing but blanks stands before text[i]. */
static int is_first(const char *text, size_t i) {
  while (i > 0 && is_blank(text[i - 1])) i--;
  return i == 0;
}

static int is_w(char c) {
  return c == 'w' || c == 'W';
}

/* CommonMark: a backslash before ASCII punctuation makes it text; entities hold inside raw HTML
 * too. */
static const char *markdown_escape(const char *text, size_t length, size_t i) {
  switch (text[i]) {
  case '&':
  case '<':
  case '>': return html_entity(text[i]);
  case '\\': return "\\\\";
  case '`': return "\\`";
  case '*': return "\\*";
  case '_': return "\\_";
  case '[': return "\\[";
  case ']': return "\\]";
  case '|': return "\\|"; /* a table's cell */
  case '~': return "\\~";
  case '$': return "\\$"; /* mathematics */
  case '@': return "\\@"; /* an address of mail becomes a link, as do "://" and "www." */
  case ':':
    if (length - i > 2 && text[i + 1] == '/' && text[i + 2] == '/') return "\\:";
    return is_first(text, i) ? "\\:" : NULL;
  case '.':
    return i > 2 && is_w(text[i - 1]) && is_w(text[i - 2]) && is_w(text[i - 3]) ? "\\." : NULL;
  case '#': return is_first(text, i) ? "\\#" : NULL;
  case '+': return is_first(text, i) ? "\\+" : NULL;
  case '-': return is_first(text, i) ? "\\-" : NULL;
  case '=': return is_first(text, i) ? "\\=" : NULL;
  default: return NULL;
  }
}

/* What stands in the text instead of the `*size` bytes at text[i]; NULL: they themselves. May take
 * more bytes. */
static const char *instead_of_ascii(const char *text, size_t length, size_t i, int format,
                                    size_t *size) {
  char c = text[i];
  if ((format == AS_LINE || format == AS_MARKDOWN) && is_blank(c)) { /* any white space is one */
    while (i + *size < length && is_blank(text[i + *size])) ++*size;
    return *size == 1 && c == ' ' ? NULL : " ";
  }
  if (c == '\r') {
    if (length - i > 1 && text[i + 1] == '\n') *size = 2;
    return "\n";
  }
  if (((unsigned char)c < ' ' && c != '\n' && c != '\t') || c == 127) return UTF8_REPLACEMENT_BYTES;
  switch (format) {
  case AS_HTML: return html_entity(c);
  case AS_MARKDOWN: return markdown_escape(text, length, i);
  default: return NULL;
  }
}

static const char *instead_of(const char *text, size_t length, size_t i, int format, size_t *size) {
  uint32_t code;
  int ill_formed;
  *size = 1;
  if ((unsigned char)text[i] < 0x80) return instead_of_ascii(text, length, i, format, size);
  *size = utf8_decode((const uint8_t *)text + i, length - i, &code, &ill_formed);
  return ill_formed || unicode_is_harmful(code) ? UTF8_REPLACEMENT_BYTES : NULL;
}

/* core.escape(text, format) -> the text, safe in the format "text", "line", "html" or
 * "markdown" */
static int core_escape(lua_State *L) {
  size_t length, i, from = 0, size;
  const char *text = check_text(L, 1, &length);
  int format = luaL_checkoption(L, 2, NULL, FORMATS), changed = 0;
  luaL_Buffer out;
  lua_settop(L, 1);
  for (i = plain_run(text, length, MARKS[format]); i < length;
       i += plain_run(text + i, length - i, MARKS[format])) {
    const char *instead = instead_of(text, length, i, format, &size);
    i += size;
    if (!instead) continue;
    if (!changed) luaL_buffinit(L, &out);
    changed = 1;
    luaL_addlstring(&out, text + from, i - size - from);
    luaL_addstring(&out, instead);
    from = i;
  }
  if (!changed) return 1;
  luaL_addlstring(&out, text + from, length - from);
  luaL_pushresult(&out);
  return 1;
}

const luaL_Reg escape_functions[] = {{"escape", core_escape}, {NULL, NULL}};
