/* engine.h - an engine: the three segmentations compiled over one kind of vector. The including
 * file names it: ENGINE_NAME   a word, e.g. plain and has included a vector_*.h, whose functions
 * are all that differs between engines. */
#define ENGINE_JOIN(a, b) a##_##b
#define ENGINE_EXPAND(a, b) ENGINE_JOIN(a, b)
#define ENGINE(function) ENGINE_EXPAND(function, ENGINE_NAME)
#define ENGINE_QUOTE(a) #a
#define ENGINE_STRING(a) ENGINE_QUOTE(a)

#include "segment/segment.h"

#include "segment/block.h"

#include "segment/words.h"

#include "segment/sentences.h"

#include "segment/graphemes.h"

const Engine ENGINE(engine) = {ENGINE_STRING(ENGINE_NAME), ENGINE(words), ENGINE(sentences),
                               ENGINE(graphemes)};
