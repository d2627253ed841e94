/* terminal.c - whether a Lua file is a terminal, and how wide: for the command only. */
#if !defined(_WIN32)
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include <sys/ioctl.h>
#include <unistd.h>
#endif

#include <stdio.h>

#include "lua/module.h"

#include <lualib.h>

/* core.terminal(file) -> columns of the terminal that an open file is (0 where it does not say), or
 * nil where it is none. Every Lua's file userdata begins with its FILE pointer; io.type tells a
 * closed one apart, and the command asks for open ones only. [-0, +1, v] */
static int core_terminal(lua_State *L) {
  FILE **file = (FILE **)luaL_checkudata(L, 1, LUA_FILEHANDLE);
#if LUA_VERSION_NUM >= 502
  if (!((luaL_Stream *)(void *)file)->closef) return luaL_argerror(L, 1, "closed file");
#endif
  if (!*file) return luaL_argerror(L, 1, "closed file");
#if defined(_WIN32)
  lua_pushnil(L);
#else
  if (!isatty(fileno(*file))) {
    lua_pushnil(L);
  } else {
    struct winsize size;
    lua_pushinteger(L, ioctl(fileno(*file), TIOCGWINSZ, &size) == 0 ? (lua_Integer)size.ws_col : 0);
  }
#endif
  return 1;
}

const luaL_Reg terminal_functions[] = {{"terminal", core_terminal}, {NULL, NULL}};
