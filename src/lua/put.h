/* put.h - what the binding puts into tables of Lua. */
#ifndef BRIEFING_LUA_PUT_H
#define BRIEFING_LUA_PUT_H

#include <stdint.h>

#include "lua/compat.h"

/* Sets the field of the table at the top of the stack. [-0, +0, m] */
void put_integer(lua_State *L, const char *name, lua_Integer value);
void put_number(lua_State *L, const char *name, lua_Number value);

/* Pushes the text of a phrase, white space between its words as one blank: it may go on in the next
 * line. [-0, +1, m] */
void push_phrase(lua_State *L, const char *text, size_t length);

/* Adds the place { first, last } of bytes, half-open from 0, to the array at the top of the stack
 * as item n. [-0, +0, m] */
void put_place(lua_State *L, int n, uint32_t first, uint32_t last);

#endif
