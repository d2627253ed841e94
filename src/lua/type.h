/* type.h - the metatables of the binding's userdata, each under its type's name and hidden by it.
 */
#ifndef BRIEFING_LUA_TYPE_H
#define BRIEFING_LUA_TYPE_H

#include "lua/compat.h"

/* Makes the metatable of a type with methods, by __index, and
 * metamethods; either may be NULL for none. [-0, +0, m] */
void type_open(lua_State *L, const char *type, const luaL_Reg *methods,
               const luaL_Reg *metamethods);

/* Gives the userdata at the top of the stack a type that has neither, made where it is
 * not there yet. [-0, +0, m] */
void type_set_opaque(lua_State *L, const char *type);

#endif
