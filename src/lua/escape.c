/* escape.c - binding of what makes text safe for a format: core.escape(text, format). What each
 * format needs is told in briefing/report/escape.lua. */
#include "lua/module.h"
#include "lua/spans.h"
#include "unicode/harmful.h"
#include "unicode/utf8.h"

enum { AS_TEXT, AS_LINE, AS_HTML };

static const char *const FORMATS[] = {"text", "line", "html", NULL};

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

/* What stands in the text instead of the `*length` bytes at text; NULL: they themselves. May take
 * more bytes. */
static const char *instead_of_ascii(const char *text, size_t left, int format, size_t *length) {
  size_t n = 1;
  char c = *text;
  if (format == AS_LINE && is_blank(c)) { /* any white space is one space */
    while (n < left && is_blank(text[n])) n++;
    *length = n;
    return n == 1 && c == ' ' ? NULL : " ";
  }
  if (c == '\r') {
    if (left > 1 && text[1] == '\n') *length = 2;
    return "\n";
  }
  if (((unsigned char)c < ' ' && c != '\n' && c != '\t') || c == 127) return UTF8_REPLACEMENT_BYTES;
  return format == AS_HTML ? html_entity(c) : NULL;
}

static const char *instead_of(const char *text, size_t left, int format, size_t *length) {
  uint32_t code;
  int ill_formed;
  *length = 1;
  if ((unsigned char)*text < 0x80) return instead_of_ascii(text, left, format, length);
  *length = utf8_decode((const uint8_t *)text, left, &code, &ill_formed);
  return ill_formed || unicode_is_harmful(code) ? UTF8_REPLACEMENT_BYTES : NULL;
}

/* core.escape(text, format) -> the text, safe in the format "text", "line" or "html" */
static int core_escape(lua_State *L) {
  size_t length, i = 0, from = 0, step;
  const char *text = check_text(L, 1, &length);
  int format = luaL_checkoption(L, 2, NULL, FORMATS), changed = 0;
  luaL_Buffer out;
  lua_settop(L, 1);
  for (; i < length; i += step) {
    const char *instead = instead_of(text + i, length - i, format, &step);
    if (!instead) continue;
    if (!changed) luaL_buffinit(L, &out);
    changed = 1;
    luaL_addlstring(&out, text + from, i - from);
    luaL_addstring(&out, instead);
    from = i + step;
  }
  if (!changed) return 1;
  luaL_addlstring(&out, text + from, length - from);
  luaL_pushresult(&out);
  return 1;
}

const luaL_Reg escape_functions[] = {{"escape", core_escape}, {NULL, NULL}};
