/* folder.c - the names in a folder: for the command only. */
#if !defined(_WIN32)
#define _DEFAULT_SOURCE
#define _DARWIN_C_SOURCE
#include <dirent.h>
#endif

#include "lua/module.h"
#include "lua/spans.h"

#if !defined(_WIN32)
/* Runs under lua_pcall, so that the folder is closed whatever happens: light userdata DIR in, array
 * of names out. [-1, +1, m] */
static int read_names(lua_State *L) {
  DIR *dir = lua_touserdata(L, 1);
  const struct dirent *entry;
  int n = 0;
  lua_newtable(L);
  while ((entry = readdir(dir)) != NULL) {
    lua_pushstring(L, entry->d_name);
    lua_rawseti(L, -2, ++n);
  }
  return 1;
}
#endif

/* core.folder(path) -> array of the names in a folder, in no order, "." and ".." among them; nil
 * where the path is no folder that can be read, or the system has no such call. [-0, +1, m] */
static int core_folder(lua_State *L) {
  size_t length;
  const char *path = check_text(L, 1, &length);
#if defined(_WIN32)
  (void)path;
#else
  DIR *dir;
  int failed;
  luaL_checkstack(L, 4, NULL);
  lua_pushcfunction(L, read_names);
  dir = opendir(path);
  if (dir) {
    lua_pushlightuserdata(L, dir);
    failed = lua_pcall(L, 1, 1, 0);
    closedir(dir);
    return failed ? lua_error(L) : 1;
  }
#endif
  lua_pushnil(L);
  return 1;
}

const luaL_Reg folder_functions[] = {{"folder", core_folder}, {NULL, NULL}};
