/* escape.c - binding of what makes text safe for a format. What each format needs is told in
 * briefing/report/escape.lua. */
#include <string.h>

#include "lua/module.h"
#include "lua/spans.h"
#include "unicode/harmful.h"
#include "unicode/utf8.h"

typedef enum Format { AS_TEXT, AS_LINE, AS_HTML, AS_MARKDOWN } Format;

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
static const char *instead_of_ascii(const char *text, size_t length, size_t i, Format format,
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

static const char *instead_of(const char *text, size_t length, size_t i, Format format,
                              size_t *size) {
  uint32_t code;
  int ill_formed;
  *size = 1;
  if ((unsigned char)text[i] < 0x80) return instead_of_ascii(text, length, i, format, size);
  *size = utf8_decode((const uint8_t *)text + i, length - i, &code, &ill_formed);
  return ill_formed || unicode_is_harmful(code) ? UTF8_REPLACEMENT_BYTES : NULL;
}

static int escape(lua_State *L, Format format) {
  size_t length, i, from = 0, size;
  const char *text = check_text(L, 1, &length);
  int changed = 0;
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

/* core.escape_FORMAT(text) -> the text, safe in that format */
static int escape_text(lua_State *L) {
  return escape(L, AS_TEXT);
}

static int escape_line(lua_State *L) {
  return escape(L, AS_LINE);
}

static int escape_html(lua_State *L) {
  return escape(L, AS_HTML);
}

static int escape_markdown(lua_State *L) {
  return escape(L, AS_MARKDOWN);
}

/* Whether a spreadsheet may take a line for a formula: it begins with one of these (ASVS 1.2.10),
 * full-width forms too, after blanks and quotation marks. */
static int is_formula(const char *line, size_t length) {
  static const char *const WIDE[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                     "\xEF\xBC\xA0"};
  size_t i = 0, k;
  while (i < length && (line[i] == ' ' || line[i] == '"' || line[i] == '\'')) i++;
  if (i == length) return 0;
  if (line[i] == '=' || line[i] == '+' || line[i] == '@' || line[i] == '-') return 1;
  for (k = 0; length - i >= 3 && k < sizeof WIDE / sizeof *WIDE; k++)
    if (!memcmp(line + i, WIDE[k], 3)) return 1;
  return 0;
}

static size_t digits(const char *text, size_t length, size_t from) {
  size_t i = from;
  while (i < length && text[i] >= '0' && text[i] <= '9') i++;
  return i - from;
}

static int is_number(const char *text, size_t length) {
  size_t i = length && text[0] == '-', n = digits(text, length, i);
  if (!n) return 0;
  i += n;
  if (i < length && text[i] == '.') i++;
  i += digits(text, length, i);
  if (i == length) return 1;
  if (text[i] != 'e' && text[i] != 'E') return 0;
  i++;
  if (i < length && (text[i] == '-' || text[i] == '+')) i++;
  n = digits(text, length, i);
  return n && i + n == length;
}

/* Pushes the text as a field: a line without a blank at its ends, never a formula; of CSV, quoted
 * where it must be (RFC 4180). */
static int escape_field(lua_State *L, int csv) {
  size_t length, i;
  const char *line;
  int formula, quoted;
  luaL_Buffer out;
  escape(L, AS_LINE);
  line = lua_tolstring(L, -1, &length);
  if (length && line[length - 1] == ' ') length--;
  if (length && *line == ' ') {
    line++;
    length--;
  }
  formula = is_formula(line, length) && !is_number(line, length);
  quoted = csv && (memchr(line, '"', length) || memchr(line, ',', length));
  luaL_buffinit(L, &out);
  if (quoted) luaL_addchar(&out, '"');
  if (formula) luaL_addchar(&out, '\'');
  for (i = 0; i < length; i++) {
    if (quoted && line[i] == '"') luaL_addchar(&out, '"');
    luaL_addchar(&out, line[i]);
  }
  if (quoted) luaL_addchar(&out, '"');
  luaL_pushresult(&out);
  return 1;
}

static int escape_tsv(lua_State *L) {
  return escape_field(L, 0);
}

static int escape_csv(lua_State *L) {
  return escape_field(L, 1);
}

const luaL_Reg escape_functions[] = {{"escape_text", escape_text},
                                     {"escape_line", escape_line},
                                     {"escape_html", escape_html},
                                     {"escape_markdown", escape_markdown},
                                     {"escape_tsv", escape_tsv},
                                     {"escape_csv", escape_csv},
                                     {NULL, NULL}};
