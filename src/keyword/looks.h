/* looks.h - what the spelling of a word shows: clitics at its ends, capitals, digits. */
#ifndef BRIEFING_KEYWORD_LOOKS_H
#define BRIEFING_KEYWORD_LOOKS_H

#include "keyword/terms.h"

/* Sets the clitics and the looks (FORM_CAPITAL ...) of the form of a word, of form->length bytes;
 * kind: a briefing_kind. Whether the word may carry a subject. O(length). */
int looks_find(const Lexicon *lexicon, const char *word, uint32_t kind, Form *form);

#endif
