/* reader.h - a strict pull reader of JSON (RFC 8259), one value a text: tokens as spans of the
 * bytes given, no memory of its own, no recursion. Ill-formed UTF-8 inside strings is told, not
 * refused; everything else must be JSON. */
#ifndef BRIEFING_JSON_READER_H
#define BRIEFING_JSON_READER_H

#include <stddef.h>
#include <stdint.h>

/* Arrays and objects inside one another; deeper is an error that names this limit. */
#define JSON_DEPTH 256

typedef enum JsonType {
  JSON_NULL,
  JSON_FALSE,
  JSON_TRUE,
  JSON_NUMBER,
  JSON_STRING,
  JSON_KEY, /* a member's name; its value is the next token */
  JSON_ARRAY,
  JSON_ARRAY_END,
  JSON_OBJECT,
  JSON_OBJECT_END,
  JSON_END,  /* the value is whole and nothing but white space follows it */
  JSON_ERROR /* `first` is where, reader.problem what */
} JsonType;

typedef struct JsonToken {
  JsonType type;
  size_t first, last; /* the token's bytes; of a string or key, without its quotation marks */
  int plain;          /* strings: no escape and nothing ill-formed, so the bytes are the value */
  int integer;        /* numbers: neither fraction nor exponent */
} JsonToken;

typedef struct JsonReader {
  const uint8_t *text;
  size_t length, at;
  const char *problem;
  unsigned depth;
  unsigned expect;                   /* one of reader.c's states */
  uint8_t is_object[JSON_DEPTH / 8]; /* one bit a level: object or array */
} JsonReader;

void json_begin(JsonReader *reader, const char *text, size_t length);

/* The next token. After JSON_END or JSON_ERROR it comes again. Cost: the token's bytes. */
JsonToken json_next(JsonReader *reader);

/* Writes the value of a string or key to out, which has room for json_string_room bytes: escapes
 * undone, each maximal ill-formed subpart and each lone surrogate as U+FFFD, these counted in
 * *replaced. Returns the length. */
size_t json_string(const JsonReader *reader, const JsonToken *token, char *out, size_t *replaced);

/* The most bytes that json_string can write: an ill-formed byte becomes three. */
size_t json_string_room(const JsonToken *token);

#endif
