/* arrays.h - arrays of numbers between Lua and the core, which counts from 0. */
#ifndef BRIEFING_LUA_ARRAYS_H
#define BRIEFING_LUA_ARRAYS_H

#include <stddef.h>
#include <stdint.h>

#include "lua/compat.h"

/* Pushes an array of the numbers, each `add` more than it is. [-0, +1, m] */
void push_numbers(lua_State *L, const uint32_t *numbers, size_t count, uint32_t add);
void push_doubles(lua_State *L, const double *numbers, size_t count);

/* The first `count` numbers of the array at index: those from 1 to `most` as numbers from 0,
 * anything else as UINT32_MAX. Pushes what holds them. [-0, +1, m] */
uint32_t *read_numbers(lua_State *L, int index, size_t count, size_t most);

/* A byte for each number from 1 to `count`: 1 where the array at index has it, else 0. Pushes what
 * holds them. [-0, +1, m] */
uint8_t *read_marks(lua_State *L, int index, size_t count);

#endif
