# briefing: one Makefile, for GNU make.
#
#   make report       install what is missing, build, brief the seed article: on the screen and as
#                     build/briefing.html, .md and .json
#   make test         install busted where it is missing, build, run every spec
#   make check        what CI runs after the tests: linters, sanitizers, allocation walk, growth, symbols
#   make build        the C module and library, in build/lib, and the command, build/briefing
#   make deps         install what a build needs, and nothing where nothing is missing
#   make bench        all benchmarks, as ratios to peers measured in the same run
#   make check-report the report's pages before judges of HTML and accessibility, in a browser
#   make check-corpus a corpus of SIZE=20000 articles on GNU parallel, Spark, Hadoop and Slurm: the same bytes as one process
#   make picture      makes docs/briefing.png
#   make evaluate     EVAL=../shared/eval: every evaluation there, figures together
#   make install      PREFIX=/usr/local DESTDIR=; uninstall takes it away again
#   make env          prints LUA_PATH and LUA_CPATH for this checkout: eval "$(make -s env)"
#   make clean        removes build/
#
# Variables: CC CFLAGS CPPFLAGS LDFLAGS LUA LUA_VERSION LUA_CFLAGS PKG_CONFIG BUSTED PREFIX DESTDIR
# INST_LIBDIR INST_LUADIR BUILD CHUNKS.

LUA_VERSION ?= 5.4
PREFIX      ?= /usr/local
DESTDIR     ?=
PKG_CONFIG  ?= pkg-config
BUSTED      ?= busted
CFLAGS      ?= -O2 -g
EVAL        ?= ../shared/eval

INST_BINDIR ?= $(PREFIX)/bin
INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_VERSION)
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_VERSION)
INST_MANDIR ?= $(PREFIX)/share/man/man1
BASH_DIR    ?= $(PREFIX)/share/bash-completion/completions
ZSH_DIR     ?= $(PREFIX)/share/zsh/site-functions
FISH_DIR    ?= $(PREFIX)/share/fish/vendor_completions.d

# Names of the interpreter and of Lua's pkg-config file differ between systems; the first that exists is taken.
LUA_NAMES  := lua$(LUA_VERSION) lua-$(LUA_VERSION) lua$(subst .,,$(LUA_VERSION)) lua
LUA        ?= $(shell for name in $(LUA_NAMES); do command -v $$name && break; done)
LUA_PC     := $(shell for name in $(LUA_NAMES); do \
                $(PKG_CONFIG) --exists $$name 2>/dev/null && { echo $$name; break; }; done)
LUA_CFLAGS ?= $(shell $(PKG_CONFIG) --cflags $(LUA_PC) 2>/dev/null)
UTF8PROC_CFLAGS ?= $(shell $(PKG_CONFIG) --cflags libutf8proc 2>/dev/null)
UTF8PROC_LIBS   ?= $(shell $(PKG_CONFIG) --libs libutf8proc 2>/dev/null || echo -lutf8proc)

WARNINGS = -Wall -Wextra -pedantic -Wconversion -Wsign-conversion -Wshadow -Wstrict-prototypes \
           -Wmissing-prototypes -Wvla -Wundef
ALL_CFLAGS = -std=c11 -fPIC -fvisibility=hidden $(WARNINGS) -Iinclude -Isrc $(LUA_CFLAGS) $(UTF8PROC_CFLAGS) \
             $(CPPFLAGS) $(CFLAGS)
LIBFLAG ?= $(if $(filter Darwin,$(shell uname -s)),-bundle -undefined dynamic_lookup,-shared)

# A second build beside the first: make BUILD=build/asan CFLAGS=...
BUILD   ?= build
SOURCES := $(sort $(wildcard src/*.c src/*/*.c))
OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o)
CORE    := $(BUILD)/lib/briefing/core.so
# The Lua modules, compiled into the C module by the Lua that will run them, so that no start compiles them; all but the one
# that loads the C module, and annotations. CHUNKS=no leaves them out, as does a build without a Lua to run: every edit of a
# source then tells at once.
CHUNKS  ?= $(if $(LUA),yes,no)
MODULES := $(filter-out lua/briefing/init.lua lua/briefing/meta.lua,$(sort $(shell find lua/briefing -name '*.lua')))
# The C core for programs without Lua: everything but the binding.
LIBRARY := $(BUILD)/lib/libbriefing.a
LIBRARY_OBJECTS := $(filter-out $(BUILD)/src/lua/%,$(OBJECTS))

LUA_PATH_HERE  = $(CURDIR)/lua/?.lua;$(CURDIR)/lua/?/init.lua;;
LUA_CPATH_HERE = $(abspath $(BUILD))/lib/?.so;;
WITH_PATHS     = LUA_PATH="$(LUA_PATH_HERE)" LUA_CPATH="$(LUA_CPATH_HERE)"
RUN_DEPS       = LUA_VERSION="$(LUA_VERSION)" PKG_CONFIG="$(PKG_CONFIG)" CC="$(CC)" BUSTED="$(BUSTED)" scripts/deps.sh
AGAIN          = @$(MAKE) --no-print-directory

.PHONY: help build deps report print-report test specs check check-report check-corpus picture bench bench-build evaluate install \
        uninstall clean env
.DEFAULT_GOAL := build
.DELETE_ON_ERROR: # half a file would be newer than what it is made of

help:
	@sed -n 's/^#   \(make .*\)/  \1/p; s/^#    *\( .*\)/     \1/p' Makefile

# ---- build

build: $(CORE) $(LIBRARY) $(BUILD)/briefing

$(CORE): $(OBJECTS) $(BUILD)/chunks.o
	@mkdir -p $(@D)
	$(CC) $(LIBFLAG) -o $@ $^ $(LDFLAGS) $(UTF8PROC_LIBS)

$(BUILD)/chunks.c: scripts/chunks.lua $(MODULES) $(BUILD)/modules
ifeq ($(CHUNKS),no)
	@printf '%s\n' '#include "lua/chunks.h"' 'const Chunk chunks[] = {{0, 0, 0}};' 'const size_t chunks_count = 0;' >$@
else
	@$(LUA) scripts/chunks.lua $(MODULES) >$@
endif

# Which modules there are, by whom compiled: one that comes, goes or gets another name counts like an edit.
$(BUILD)/modules: FORCE
	@mkdir -p $(@D)
	@echo '$(LUA) $(CHUNKS) $(MODULES)' | cmp -s - $@ || echo '$(LUA) $(CHUNKS) $(MODULES)' >$@

$(BUILD)/chunks.o: $(BUILD)/chunks.c
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

$(LIBRARY): $(LIBRARY_OBJECTS)
	@mkdir -p $(@D)
	@rm -f $@
	$(AR) rcs $@ $(LIBRARY_OBJECTS)

# Objects are made anew when the compiler or its flags change, as from one Lua to another.
WITH = $(LUA) $(CC) $(ALL_CFLAGS)
$(BUILD)/flags: FORCE
	@mkdir -p $(@D)
	@echo '$(WITH)' | cmp -s - $@ || echo '$(WITH)' >$@
FORCE:

$(BUILD)/%.o: %.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

-include $(OBJECTS:.o=.d)

# The command, run from the checkout, wherever that has been moved; a user's own paths stay behind its own.
$(BUILD)/briefing: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' '#!/bin/sh' 'LUA_PATH="$(CURDIR)/lua/?.lua;$(CURDIR)/lua/?/init.lua;$${LUA_PATH:-;}" \' \
	  'LUA_CPATH="$(abspath $(BUILD))/lib/?.so;$${LUA_CPATH:-;}" exec "$(LUA)" "$(CURDIR)/bin/briefing" "$$@"' >$@
	@chmod +x $@

# What pkg-config and the interpreter are called is known only after the installation: hence make again.
deps:
	@$(RUN_DEPS) build

report: deps
	$(AGAIN) build
	$(AGAIN) print-report

print-report:
	@$(WITH_PATHS) $(LUA) examples/report.lua seeds/mali-junta.txt build

env:
	@echo 'export LUA_PATH="$(LUA_PATH_HERE)" LUA_CPATH="$(LUA_CPATH_HERE)"'

# ---- test

test:
	@$(RUN_DEPS) build test
	$(AGAIN) -s build
	$(AGAIN) specs

specs:
	@$(WITH_PATHS) $(BUSTED) --lua="$(LUA)" -o spec/handler.lua $(SPEC_FLAGS) spec

check:
	@$(RUN_DEPS) build test check
	$(AGAIN) -s build
	@$(WITH_PATHS) LUA="$(LUA)" BUSTED="$(BUSTED)" scripts/check.sh $(CHECKS)

# The pages judged by the Nu checker, html-validate and axe in a real browser: needs node, java and Chromium, and fetches
# the judges into build/ by npm. Not part of check.
check-report: build
	@$(WITH_PATHS) LUA="$(LUA)" scripts/report/check.sh

# Engines are installed where they are missing: GNU parallel and Java by the package manager, Spark and Hadoop into
# build/corpus. Not part of check.
check-corpus: build
	@$(WITH_PATHS) LUA="$(LUA)" SIZE="$(SIZE)" scripts/corpus/check.sh

# docs/briefing.png, the picture in the README; needs Chromium.
picture: build
	@$(WITH_PATHS) LUA="$(LUA)" scripts/picture.sh

# ---- measure

bench-build: $(BUILD)/bench-segment

$(BUILD)/bench-segment: $(BUILD)/spec/bench/segment.o $(LIBRARY)
	$(CC) -o $@ $^ $(LDFLAGS) $(UTF8PROC_LIBS)

bench: build bench-build
	@$(WITH_PATHS) LUA="$(LUA)" scripts/bench.sh

evaluate: build
	@$(WITH_PATHS) LUA="$(LUA)" scripts/evaluate.sh "$(EVAL)"

# ---- install

install: build
	mkdir -p "$(DESTDIR)$(INST_LIBDIR)/briefing" "$(DESTDIR)$(INST_LUADIR)" "$(DESTDIR)$(INST_BINDIR)" "$(DESTDIR)$(PREFIX)/include"
	cp $(CORE) "$(DESTDIR)$(INST_LIBDIR)/briefing/core.so"
	cp -R lua/briefing "$(DESTDIR)$(INST_LUADIR)/"
	mkdir -p "$(DESTDIR)$(PREFIX)/lib"
	cp include/briefing.h "$(DESTDIR)$(PREFIX)/include/"
	cp $(LIBRARY) "$(DESTDIR)$(PREFIX)/lib/"
	# the command finds its modules whatever the prefix
	{ echo '#!/usr/bin/env $(notdir $(LUA))'; \
	  echo 'package.path = "$(INST_LUADIR)/?.lua;$(INST_LUADIR)/?/init.lua;" .. package.path'; \
	  echo 'package.cpath = "$(INST_LIBDIR)/?.so;" .. package.cpath'; \
	  sed 1d bin/briefing; } >"$(DESTDIR)$(INST_BINDIR)/briefing"
	chmod 755 "$(DESTDIR)$(INST_BINDIR)/briefing"
	mkdir -p "$(DESTDIR)$(INST_MANDIR)" "$(DESTDIR)$(BASH_DIR)" "$(DESTDIR)$(ZSH_DIR)" "$(DESTDIR)$(FISH_DIR)"
	$(BUILD)/briefing manual >"$(DESTDIR)$(INST_MANDIR)/briefing.1"
	$(BUILD)/briefing completion bash >"$(DESTDIR)$(BASH_DIR)/briefing"
	$(BUILD)/briefing completion zsh >"$(DESTDIR)$(ZSH_DIR)/_briefing"
	$(BUILD)/briefing completion fish >"$(DESTDIR)$(FISH_DIR)/briefing.fish"

uninstall:
	rm -rf "$(DESTDIR)$(INST_LIBDIR)/briefing" "$(DESTDIR)$(INST_LUADIR)/briefing"
	rm -f "$(DESTDIR)$(INST_BINDIR)/briefing" "$(DESTDIR)$(PREFIX)/include/briefing.h" \
	  "$(DESTDIR)$(PREFIX)/lib/libbriefing.a" "$(DESTDIR)$(INST_MANDIR)/briefing.1" \
	  "$(DESTDIR)$(BASH_DIR)/briefing" "$(DESTDIR)$(ZSH_DIR)/_briefing" "$(DESTDIR)$(FISH_DIR)/briefing.fish"

clean:
	rm -rf build
