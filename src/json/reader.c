/* reader.c - the JSON reader; see reader.h. A state machine over what may come next, the nesting
 * one bit a level. */
#include "json/reader.h"

#include "unicode/utf8.h"

#include <string.h>
#include <utf8proc.h>

/* What the grammar allows next. */
enum { VALUE, VALUE_OR_END, KEY, KEY_OR_END, COLON, COMMA_OR_END, NOTHING, FAILED };

void json_begin(JsonReader *reader, const char *text, size_t length) {
  memset(reader, 0, sizeof *reader);
  reader->text = (const uint8_t *)text;
  reader->length = length;
  reader->expect = VALUE;
}

static JsonToken fail(JsonReader *reader, size_t at, const char *problem) {
  JsonToken token = {JSON_ERROR, at, at, 0, 0};
  reader->problem = problem;
  reader->at = at;
  reader->expect = FAILED;
  return token;
}

static int in_object(const JsonReader *reader) {
  unsigned level = reader->depth - 1;
  return reader->is_object[level / 8] >> (level % 8) & 1;
}

/* What follows a value: a comma, an end, or nothing at the top. */
static void after_value(JsonReader *reader) {
  reader->expect = reader->depth ? COMMA_OR_END : NOTHING;
}

static JsonToken open(JsonReader *reader, JsonType type) {
  JsonToken token = {type, reader->at, reader->at + 1, 0, 0};
  unsigned level = reader->depth;
  if (level == JSON_DEPTH) return fail(reader, reader->at, "nested deeper than 256 levels");
  reader->is_object[level / 8] = (uint8_t)((reader->is_object[level / 8] & ~(1u << level % 8)) |
                                           (type == JSON_OBJECT ? 1u << level % 8 : 0));
  reader->depth++;
  reader->at++;
  reader->expect = type == JSON_OBJECT ? KEY_OR_END : VALUE_OR_END;
  return token;
}

static JsonToken close(JsonReader *reader, JsonType type) {
  JsonToken token = {type, reader->at, reader->at + 1, 0, 0};
  reader->depth--;
  reader->at++;
  after_value(reader);
  return token;
}

/* Bytes of a string that stand for themselves: neither " nor \ nor control nor above ASCII, from p
 * on; eight at a time, by the usual tests of all bytes of a word at once. */
static const uint8_t *skip_plain(const uint8_t *p, const uint8_t *end) {
  const uint64_t ones = UINT64_C(0x0101010101010101), highs = ones * 0x80;
  while (end - p >= 8) {
    uint64_t word, quote, backslash;
    memcpy(&word, p, 8);
    quote = word ^ ones * '"';
    backslash = word ^ ones * '\\';
    if (((quote - ones) | (backslash - ones) | (word - ones * 0x20) | word) & highs) break;
    p += 8;
  }
  while (p < end && *p != '"' && *p != '\\' && *p >= 0x20 && *p < 0x80) p++;
  return p;
}

static int is_hex(uint8_t byte) {
  return (byte >= '0' && byte <= '9') || ((byte | 32) >= 'a' && (byte | 32) <= 'f');
}

/* Length of the escape at p, which begins with \, or 0. */
static size_t escape_length(const uint8_t *p, const uint8_t *end) {
  if (end - p < 2) return 0;
  switch (p[1]) {
  case '"':
  case '\\':
  case '/':
  case 'b':
  case 'f':
  case 'n':
  case 'r':
  case 't': return 2;
  case 'u':
    return end - p >= 6 && is_hex(p[2]) && is_hex(p[3]) && is_hex(p[4]) && is_hex(p[5]) ? 6 : 0;
  default: return 0;
  }
}

/* The string whose opening quotation mark stands at reader->at. */
static JsonToken string(JsonReader *reader, JsonType type) {
  const uint8_t *begin = reader->text + reader->at + 1, *end = reader->text + reader->length,
                *p = begin;
  JsonToken token = {type, reader->at + 1, 0, 1, 0};
  for (;;) {
    p = skip_plain(p, end);
    if (p == end) return fail(reader, reader->at, "string without an end");
    if (*p == '"') break;
    if (*p < 0x20) return fail(reader, (size_t)(p - reader->text), "control character in a string");
    if (*p == '\\') {
      size_t length = escape_length(p, end);
      if (!length) return fail(reader, (size_t)(p - reader->text), "no such escape");
      token.plain = 0;
      p += length;
    } else {
      uint32_t code;
      int ill_formed;
      p += utf8_decode(p, (size_t)(end - p), &code, &ill_formed);
      if (ill_formed) token.plain = 0;
    }
  }
  token.last = (size_t)(p - reader->text);
  reader->at = token.last + 1;
  if (type == JSON_KEY)
    reader->expect = COLON;
  else
    after_value(reader);
  return token;
}

static const uint8_t *skip_digits(const uint8_t *p, const uint8_t *end) {
  while (p < end && *p >= '0' && *p <= '9') p++;
  return p;
}

static JsonToken number(JsonReader *reader) {
  const uint8_t *begin = reader->text + reader->at, *end = reader->text + reader->length,
                *p = begin, *from;
  JsonToken token = {JSON_NUMBER, reader->at, 0, 0, 1};
  if (*p == '-') p++;
  from = p;
  p = skip_digits(p, end);
  if (p == from || (*from == '0' && p - from > 1)) return fail(reader, reader->at, "no number");
  if (p < end && *p == '.') {
    token.integer = 0;
    from = ++p;
    p = skip_digits(p, end);
    if (p == from) return fail(reader, reader->at, "no number");
  }
  if (p < end && (*p | 32) == 'e') {
    token.integer = 0;
    p++;
    if (p < end && (*p == '+' || *p == '-')) p++;
    from = p;
    p = skip_digits(p, end);
    if (p == from) return fail(reader, reader->at, "no number");
  }
  token.last = reader->at = (size_t)(p - reader->text);
  after_value(reader);
  return token;
}

static JsonToken literal(JsonReader *reader, JsonType type, const char *word, size_t length) {
  JsonToken token = {type, reader->at, reader->at + length, 0, 0};
  if (reader->length - reader->at < length || memcmp(reader->text + reader->at, word, length) != 0)
    return fail(reader, reader->at, "no value");
  reader->at += length;
  after_value(reader);
  return token;
}

static JsonToken value(JsonReader *reader) {
  uint8_t byte = reader->text[reader->at];
  switch (byte) {
  case '"': return string(reader, JSON_STRING);
  case '{': return open(reader, JSON_OBJECT);
  case '[': return open(reader, JSON_ARRAY);
  case 't': return literal(reader, JSON_TRUE, "true", 4);
  case 'f': return literal(reader, JSON_FALSE, "false", 5);
  case 'n': return literal(reader, JSON_NULL, "null", 4);
  default:
    if (byte == '-' || (byte >= '0' && byte <= '9')) return number(reader);
    return fail(reader, reader->at, "no value");
  }
}

static void skip_space(JsonReader *reader) {
  while (reader->at < reader->length) {
    uint8_t byte = reader->text[reader->at];
    if (byte != ' ' && byte != '\n' && byte != '\t' && byte != '\r') break;
    reader->at++;
  }
}

JsonToken json_next(JsonReader *reader) {
  JsonToken over = {JSON_ERROR, reader->at, reader->at, 0, 0};
  if (reader->expect == FAILED) return over;
  for (;;) {
    uint8_t byte;
    skip_space(reader);
    if (reader->at == reader->length) {
      if (reader->expect != NOTHING) return fail(reader, reader->at, "cut off");
      over.type = JSON_END;
      over.first = over.last = reader->at;
      return over;
    }
    byte = reader->text[reader->at];
    switch (reader->expect) {
    case VALUE_OR_END:
      if (byte == ']') return close(reader, JSON_ARRAY_END);
      return value(reader);
    case VALUE: return value(reader);
    case KEY_OR_END:
      if (byte == '}') return close(reader, JSON_OBJECT_END);
      if (byte == '"') return string(reader, JSON_KEY);
      return fail(reader, reader->at, "no member's name");
    case KEY:
      if (byte == '"') return string(reader, JSON_KEY);
      return fail(reader, reader->at, "no member's name");
    case COLON:
      if (byte != ':') return fail(reader, reader->at, "no colon");
      reader->at++;
      reader->expect = VALUE;
      break;
    case COMMA_OR_END:
      if (byte == (in_object(reader) ? '}' : ']'))
        return close(reader, in_object(reader) ? JSON_OBJECT_END : JSON_ARRAY_END);
      if (byte != ',') return fail(reader, reader->at, "neither comma nor end");
      reader->at++;
      reader->expect = in_object(reader) ? KEY : VALUE;
      break;
    default: return fail(reader, reader->at, "more than one value");
    }
  }
}

static uint32_t hex4(const uint8_t *p) {
  uint32_t code = 0;
  int i;
  for (i = 0; i < 4; i++) {
    uint32_t digit = p[i] <= '9' ? (uint32_t)(p[i] - '0') : (uint32_t)((p[i] | 32) - 'a' + 10);
    code = code << 4 | digit;
  }
  return code;
}

/* The character of the escape at p; *used is its length, both halves of a surrogate pair together.
 */
static uint32_t escaped(const uint8_t *p, const uint8_t *end, size_t *used, size_t *replaced) {
  static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
  const char *found;
  uint32_t code;
  *used = 2;
  if (p[1] != 'u') {
    found = memchr(from, p[1], 5);
    return found ? (uint8_t)to[found - from] : p[1];
  }
  *used = 6;
  code = hex4(p + 2);
  if (code < 0xD800 || code > 0xDFFF) return code;
  if (code < 0xDC00 && end - p >= 12 && p[6] == '\\' && p[7] == 'u') {
    uint32_t low = hex4(p + 8);
    if (low >= 0xDC00 && low <= 0xDFFF) {
      *used = 12;
      return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
  }
  ++*replaced;
  return UTF8_REPLACEMENT;
}

size_t json_string_room(const JsonToken *token) {
  size_t length = token->last - token->first;
  return token->plain ? length : length * 3;
}

size_t json_string(const JsonReader *reader, const JsonToken *token, char *out, size_t *replaced) {
  const uint8_t *p = reader->text + token->first, *end = reader->text + token->last;
  char *to = out;
  *replaced = 0;
  while (p < end) {
    const uint8_t *from = p;
    uint32_t code;
    size_t used;
    int ill_formed = 0;
    p = skip_plain(p, end);
    if (p > from) {
      memcpy(to, from, (size_t)(p - from));
      to += p - from;
      continue;
    }
    if (*p == '\\')
      code = escaped(p, end, &used, replaced);
    else
      used = utf8_decode(p, (size_t)(end - p), &code, &ill_formed);
    if (ill_formed) ++*replaced;
    to += utf8proc_encode_char((utf8proc_int32_t)code, (utf8proc_uint8_t *)to);
    p += used;
  }
  return (size_t)(to - out);
}
