/* stem_private.h - what the compiler and the engine of stems share. */
#ifndef BRIEFING_KEYWORD_STEM_PRIVATE_H
#define BRIEFING_KEYWORD_STEM_PRIVATE_H

#define STEM_STEPS 32
#define STEM_GROWTH 4 /* letters by which a rule may lengthen a word */

enum {
  STEM_M1 = 1,
  STEM_M2 = 2,
  STEM_RV = 4,
  STEM_V = 8,
  STEM_CVC = 16,
  STEM_DOUBLE = 32,
  STEM_AFTER = 64
};

enum { STEM_RV_NONE = 0, STEM_RV_ROMANCE, STEM_RV_FRENCH, STEM_RV_VOWEL };

#endif
