/* allocation-walk.c - fails every allocation in turn, and all that follow it, while a Lua chunk
 * runs.
 *
 * usage: allocation-walk FILE.lua
 * FILE returns a function `setup` that returns a function `body`. For n = 0, 1, 2, ... a fresh
 * state runs setup with memory, then body with an allocator that refuses every growth after the
 * n-th, until body succeeds. Failing only once would show little: Lua collects garbage and tries
 * again. Every n runs in a child, so a crash is seen. A point is at fault where the child crashes,
 * where blocks are left after lua_close, where the error is another than "not enough memory", or
 * where body does not work once memory is back. Exit status 1 where a point is. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* Blocks taken from the C heap by anyone and still held: the wrappers below count. */
static long live;

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void __libc_free(void *block);

void *malloc(size_t size) {
  void *block = __libc_malloc(size);
  if (block) live++;
  return block;
}

void *calloc(size_t count, size_t size) {
  void *block = __libc_calloc(count, size);
  if (block) live++;
  return block;
}

void *realloc(void *block, size_t size) {
  void *moved = __libc_realloc(block, size);
  if (!block && moved)
    live++;
  else if (block && size == 0)
    live--;
  return moved;
}

void free(void *block) {
  if (block) live--;
  __libc_free(block);
}

/* An allocator with a budget of growths; a negative budget has no end. */
static void *budgeted(void *context, void *block, size_t old_size, size_t new_size) {
  long *left = context;
  if (new_size == 0) {
    free(block);
    return NULL;
  }
  if (!block) old_size = 0;
  if (new_size > old_size && *left >= 0) {
    if (*left == 0) return NULL;
    --*left;
  }
  return realloc(block, new_size);
}

typedef struct Outcome {
  int status;      /* of body under the failing allocator */
  int works_again; /* body succeeds in the same state once memory is back */
  long leaked;
  char message[160];
} Outcome;

static void run_once(const char *file, long n, Outcome *out) {
  long before = live, left = -1;
  lua_State *L = lua_newstate(budgeted, &left);
  luaL_openlibs(L);
  if (luaL_dofile(L, file) || lua_pcall(L, 0, 1, 0) || !lua_isfunction(L, -1)) {
    fprintf(stderr, "%s: %s\n", file, lua_tostring(L, -1));
    exit(3);
  }
  lua_gc(L, LUA_GCCOLLECT, 0);
  lua_pushvalue(L, -1);
  left = n;
  out->status = lua_pcall(L, 0, 0, 0);
  left = -1;
  if (out->status)
    snprintf(out->message, sizeof out->message, "%s",
             lua_tostring(L, -1) ? lua_tostring(L, -1) : "?");
  lua_settop(L, 1);
  out->works_again = lua_pcall(L, 0, 0, 0) == LUA_OK;
  if (!out->works_again)
    snprintf(out->message, sizeof out->message, "%s",
             lua_tostring(L, -1) ? lua_tostring(L, -1) : "?");
  lua_close(L);
  out->leaked = live - before;
}

static int in_child(const char *file, long n, Outcome *out) {
  int pipe_ends[2], status;
  ssize_t got;
  pid_t child;
  if (pipe(pipe_ends)) return 0;
  child = fork();
  if (child == 0) {
    Outcome mine;
    memset(&mine, 0, sizeof mine);
    alarm(60);
    run_once(file, n, &mine);
    _exit(write(pipe_ends[1], &mine, sizeof mine) == sizeof mine ? 0 : 9);
  }
  close(pipe_ends[1]);
  got = read(pipe_ends[0], out, sizeof *out);
  close(pipe_ends[0]);
  waitpid(child, &status, 0);
  return got == sizeof *out && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

int main(int argc, char **argv) {
  Outcome out;
  long n, base, step = 1, points = 0, crashes = 0, leaks = 0, odd = 0, broken = 0;
  if (argc < 2) return 2;
  if (!in_child(argv[1], -1, &out) || out.status) {
    printf("fails with all memory: %s\n", out.message);
    return 1;
  }
  base = out.leaked; /* what loading libraries leaves, the same in every run */
  /* every point up to 400, then every 7th, then every 61st: long bodies repeat the same calls */
  for (n = 0;; n += step) {
    points++;
    if (n > 4000)
      step = 61;
    else if (n > 400)
      step = 7;
    if (!in_child(argv[1], n, &out)) {
      if (crashes++ == 0) printf("crash at allocation %ld\n", n);
      if (crashes > 20) break;
      continue;
    }
    if (out.leaked > base && leaks++ == 0)
      printf("leak at allocation %ld: %ld blocks\n", n, out.leaked - base);
    if (out.status && out.status != LUA_ERRMEM && odd++ == 0)
      printf("other error at %ld: %s\n", n, out.message);
    if (!out.works_again && broken++ == 0)
      printf("does not work again after allocation %ld failed: %s\n", n, out.message);
    if (out.status == LUA_OK) break;
  }
  printf("%ld points, up to allocation %ld: %ld crashes, %ld leaks, %ld other errors, %ld broken "
         "after\n",
         points, n, crashes, leaks, odd, broken);
  return crashes || leaks || odd || broken ? 1 : 0;
}
