/* json.c - binding of the JSON reader. */
#include "json/reader.h"
#include "lua/module.h"
#include "lua/spans.h"

/* Pushes the value of a string token; adds what was replaced to *replaced. [-0, +1, m] */
static void push_string(lua_State *L, const JsonReader *reader, const JsonToken *token,
                        lua_Integer *replaced) {
  size_t count = 0, length;
  char *out;
  if (token->plain) {
    lua_pushlstring(L, (const char *)reader->text + token->first, token->last - token->first);
    return;
  }
  out = lua_newuserdatauv(L, json_string_room(token), 0);
  length = json_string(reader, token, out, &count);
  lua_pushlstring(L, out, length);
  lua_remove(L, -2);
  *replaced += (lua_Integer)count;
}

/* Pushes a number: an integer where it is one and Lua has them, exactly, or a float. The token is a
 * JSON number, and so a Lua number as well. [-0, +1, m] */
static void push_number(lua_State *L, const JsonReader *reader, const JsonToken *token) {
  lua_pushlstring(L, (const char *)reader->text + token->first, token->last - token->first);
#if LUA_VERSION_NUM >= 503
  {
    const char *digits = lua_tostring(L, -1);
    if (lua_stringtonumber(L, digits)) lua_remove(L, -2);
  }
#else
  {
    lua_Number number = lua_tonumber(L, -1);
    lua_pop(L, 1);
    lua_pushnumber(L, number);
  }
#endif
}

/* nil, message with the place of the problem */
static int problem(lua_State *L, const JsonReader *reader, const JsonToken *token) {
  lua_pushnil(L);
  lua_pushfstring(L, "%s at byte %d", reader->problem, (int)token->first + 1);
  return 2;
}

/* core.json_members(text) -> members, replaced | nil, message
 * The members of one JSON object, unread: name -> the JSON text of its value; of two members of a
 * name the last counts, as in most readers. `replaced` counts what was ill-formed in names. The
 * whole text is checked. */
static int json_members(lua_State *L) {
  size_t length, first = 0;
  const char *text = check_text(L, 1, &length);
  lua_Integer replaced = 0;
  JsonReader reader;
  JsonToken token;
  json_begin(&reader, text, length);
  lua_settop(L, 1);
  lua_newtable(L);
  token = json_next(&reader);
  if (token.type == JSON_ERROR) return problem(L, &reader, &token);
  if (token.type != JSON_OBJECT) {
    lua_pushnil(L);
    lua_pushliteral(L, "no object");
    return 2;
  }
  for (;;) {
    token = json_next(&reader);
    if (token.type == JSON_ERROR) return problem(L, &reader, &token);
    if (token.type == JSON_OBJECT_END) break;
    push_string(L, &reader, &token, &replaced); /* a key, as depth is 1 here */
    token = json_next(&reader);
    first = token.type == JSON_STRING ? token.first - 1 : token.first;
    while (token.type != JSON_ERROR && reader.depth > 1) token = json_next(&reader);
    if (token.type == JSON_ERROR) return problem(L, &reader, &token);
    lua_pushlstring(L, text + first,
                    (token.type == JSON_STRING ? token.last + 1 : token.last) - first);
    lua_rawset(L, 2);
  }
  token = json_next(&reader);
  if (token.type == JSON_ERROR) return problem(L, &reader, &token);
  lua_pushvalue(L, 2);
  lua_pushinteger(L, replaced);
  return 2;
}

/* Puts the value on the top of the stack where it belongs: into the array or object below it, or
 * leaves it at the top level. Stack below: ..., container [, key], value. */
static void place(lua_State *L, lua_Integer *lengths, unsigned depth) {
  if (depth == 0) return;
  if (lengths[depth - 1] < 0) {
    lua_rawset(L, -3);
  } else {
    lua_rawseti(L, -2, (int)++lengths[depth - 1]);
  }
}

/* core.json_decode(text) -> value, replaced | nil, message
 * One JSON value. null is core.json_null; integers are exact where Lua has integers and they fit 64
 * bits. `replaced` counts what was ill-formed and stands as U+FFFD now. */
static int json_decode(lua_State *L) {
  size_t length;
  const char *text = check_text(L, 1, &length);
  lua_Integer replaced = 0, lengths[JSON_DEPTH]; /* of the arrays that are open; -1 for an object */
  JsonReader reader;
  json_begin(&reader, text, length);
  lua_settop(L, 1);
  luaL_checkstack(L, 2 * JSON_DEPTH + 8, "JSON");
  for (;;) {
    JsonToken token = json_next(&reader);
    switch (token.type) {
    case JSON_ERROR: return problem(L, &reader, &token);
    case JSON_END: lua_pushinteger(L, replaced); return 2;
    case JSON_KEY: push_string(L, &reader, &token, &replaced); continue;
    case JSON_OBJECT:
    case JSON_ARRAY:
      lua_newtable(L);
      lengths[reader.depth - 1] = token.type == JSON_OBJECT ? -1 : 0;
      continue;
    case JSON_OBJECT_END:
    case JSON_ARRAY_END: break; /* the container is on the top */
    case JSON_NULL: lua_pushlightuserdata(L, NULL); break;
    case JSON_TRUE: lua_pushboolean(L, 1); break;
    case JSON_FALSE: lua_pushboolean(L, 0); break;
    case JSON_NUMBER: push_number(L, &reader, &token); break;
    case JSON_STRING: push_string(L, &reader, &token, &replaced); break;
    }
    place(L, lengths, reader.depth);
  }
}

const luaL_Reg json_functions[] = {
    {"json_decode", json_decode}, {"json_members", json_members}, {NULL, NULL}};
