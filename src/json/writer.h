/* writer.h - text as the inside of a JSON string. */
#ifndef BRIEFING_JSON_WRITER_H
#define BRIEFING_JSON_WRITER_H

#include <stddef.h>

/* The most bytes that one byte becomes. */
#define JSON_ESCAPED_MOST 6

/* How many bytes from the beginning on may stand as they are. O(that many). */
size_t json_plain(const char *text, size_t length);

/* Writes the text escaped to out, which has room for JSON_ESCAPED_MOST times its bytes: what JSON
 * must escape, what would be markup in HTML, controls, codes of writing direction and code points
 * that are no characters. Each maximal ill-formed subpart becomes U+FFFD; nothing else is lost.
 * Returns the length. */
size_t json_escape(const char *text, size_t length, char *out);

#endif
