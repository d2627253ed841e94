/* properties.c - the one place where the generated property tables are defined. */
#define BRIEFING_DEFINE_PROPERTIES

#include "unicode/grapheme_data.h"
#include "unicode/sentence_data.h"
#include "unicode/word_data.h"
