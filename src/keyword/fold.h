/* fold.h - NFKC_Casefold (Unicode 3.13, UAX #31 R5): case, width, ligatures and compatibility forms
 * folded away, default ignorables dropped, the rest composed. Character data by utf8proc; the order
 * of marks and the composition are done here, because utf8proc sorts marks by exchange, quadratic
 * in a run of them. */
#ifndef BRIEFING_KEYWORD_FOLD_H
#define BRIEFING_KEYWORD_FOLD_H

#include "base/memory.h"

/* Appends the folded text to out. A byte that is no part of well-formed UTF-8 stays as it is. 0
 * where memory is short. Linear in length. */
int fold_text(const char *text, size_t length, Bytes *out, const Memory *memory);

/* Folds ASCII up to the first byte of anything else, into `to`; gives how many bytes. Where that is
 * the whole text, it is all that fold_text does. */
size_t fold_ascii_prefix(const char *text, size_t length, char *to);

/* A binding folds a text so short, of ASCII, on the stack: 40 ns for a word, where the table that
 * owns the memory of the general way costs 250. */
#define FOLD_SHORT 64

#endif
