/* engine_plain.c - segmentation in plain C, for any machine. */
#define ENGINE_NAME plain
#include "segment/vector_plain.h"

#include "segment/engine.h"
