/* arrays.c - see arrays.h. */
#include "lua/arrays.h"

#include <string.h>

void push_numbers(lua_State *L, const uint32_t *numbers, size_t count, uint32_t add) {
  size_t i;
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushinteger(L, (lua_Integer)numbers[i] + add);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

void push_doubles(lua_State *L, const double *numbers, size_t count) {
  size_t i;
  lua_createtable(L, (int)count, 0);
  for (i = 0; i < count; i++) {
    lua_pushnumber(L, numbers[i]);
    lua_rawseti(L, -2, (int)i + 1);
  }
}

/* Item i of the array at index, from 1 to `most`, as a number from 0; else UINT32_MAX. */
static uint32_t number_at(lua_State *L, int index, size_t i, size_t most) {
  lua_Number number;
  lua_rawgeti(L, index, (int)i + 1);
  number = lua_type(L, -1) == LUA_TNUMBER ? lua_tonumber(L, -1) : 0;
  lua_pop(L, 1);
  return number >= 1 && number <= (lua_Number)most ? (uint32_t)number - 1 : UINT32_MAX;
}

uint32_t *read_numbers(lua_State *L, int index, size_t count, size_t most) {
  uint32_t *numbers;
  size_t i;
  luaL_checktype(L, index, LUA_TTABLE);
  numbers = lua_newuserdatauv(L, (count + 1) * sizeof *numbers, 0);
  for (i = 0; i < count; i++) numbers[i] = number_at(L, index, i, most);
  return numbers;
}

uint8_t *read_marks(lua_State *L, int index, size_t count) {
  uint8_t *marks;
  size_t i, n;
  luaL_checktype(L, index, LUA_TTABLE);
  n = lua_rawlen(L, index);
  marks = lua_newuserdatauv(L, count + 1, 0);
  memset(marks, 0, count);
  for (i = 0; i < n; i++) {
    uint32_t number = number_at(L, index, i, count);
    if (number != UINT32_MAX) marks[number] = 1;
  }
  return marks;
}
