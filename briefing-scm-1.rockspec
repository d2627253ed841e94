rockspec_format = "3.0"
package = "briefing"
version = "scm-1"

source = { url = "git+file://." }

description = {
  summary = "Text analysis: Unicode words and sentences, keywords, dates, names, summaries and reports",
  detailed = [[
    A C module does Unicode-aware tokenizing, sentence splitting and keyword scoring; Lua composes them into summaries,
    themes and reports. No model, no network, the same bytes out for the same bytes in; every statement keeps its byte
    range in the source.]],
  license = "MIT",
}

dependencies = { "lua >= 5.1, < 5.6" }

external_dependencies = {
  UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
}

build = {
  type = "make",
  build_target = "build",
  -- for build and install alike: with other flags the installation would build anew
  variables = {
    CC = "$(CC)",
    CFLAGS = "$(CFLAGS)",
    LIBFLAG = "$(LIBFLAG)",
    LUA = "$(LUA)",
    LUA_CFLAGS = "-I$(LUA_INCDIR)",
    UTF8PROC_CFLAGS = "-I$(UTF8PROC_INCDIR)",
    UTF8PROC_LIBS = "-L$(UTF8PROC_LIBDIR) -lutf8proc",
  },
  install_variables = {
    INST_BINDIR = "$(BINDIR)",
    INST_LIBDIR = "$(LIBDIR)",
    INST_LUADIR = "$(LUADIR)",
    PREFIX = "$(PREFIX)",
  },
}

test_dependencies = { "busted" }
