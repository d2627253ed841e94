# briefing: one Makefile, GNU make.
#
#   make report        install what is missing, build, brief the seed article
#   make test          build, run every spec
#   make help          all targets

LUA_VERSION ?= 5.4
PREFIX      ?= /usr/local
DESTDIR     ?=
PKG_CONFIG  ?= pkg-config
LUA         ?= lua$(LUA_VERSION)
BUSTED      ?= busted
CFLAGS      ?= -O2 -g

INST_LIBDIR ?= $(PREFIX)/lib/lua/$(LUA_VERSION)
INST_LUADIR ?= $(PREFIX)/share/lua/$(LUA_VERSION)

# pkg-config names of Lua differ between systems; the first that exists is taken.
LUA_PC     := $(shell for name in lua$(LUA_VERSION) lua-$(LUA_VERSION) lua$(subst .,,$(LUA_VERSION)) lua; do \
                $(PKG_CONFIG) --exists $$name 2>/dev/null && { echo $$name; break; }; done)
LUA_CFLAGS ?= $(shell $(PKG_CONFIG) --cflags $(LUA_PC) 2>/dev/null)
UTF8PROC_CFLAGS ?= $(shell $(PKG_CONFIG) --cflags libutf8proc 2>/dev/null)
UTF8PROC_LIBS   ?= $(shell $(PKG_CONFIG) --libs libutf8proc 2>/dev/null || echo -lutf8proc)

WARNINGS = -Wall -Wextra -pedantic -Wconversion -Wsign-conversion -Wshadow -Wstrict-prototypes \
           -Wmissing-prototypes -Wvla -Wundef
ALL_CFLAGS = -std=c11 -fPIC -fvisibility=hidden $(WARNINGS) -Iinclude -Isrc $(LUA_CFLAGS) $(UTF8PROC_CFLAGS) \
             $(CPPFLAGS) $(CFLAGS)
LIBFLAG ?= $(if $(filter Darwin,$(shell uname -s)),-bundle -undefined dynamic_lookup,-shared)

# `make BUILD=build/asan CFLAGS=...` builds a second time beside the first.
BUILD   ?= build
SOURCES := $(sort $(wildcard src/*.c src/*/*.c))
OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o)
CORE    := $(BUILD)/briefing/core.so

LUA_PATH_HERE  = $(CURDIR)/lua/?.lua;$(CURDIR)/lua/?/init.lua;;
LUA_CPATH_HERE = $(abspath $(BUILD))/?.so;;
WITH_PATHS     = LUA_PATH="$(LUA_PATH_HERE)" LUA_CPATH="$(LUA_CPATH_HERE)"

.PHONY: build deps report test check bench evaluate install uninstall clean env help
.DEFAULT_GOAL := build

build: $(CORE)

$(CORE): $(OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(LIBFLAG) -o $@ $(OBJECTS) $(LDFLAGS) $(UTF8PROC_LIBS)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

-include $(OBJECTS:.o=.d)

test: build
	@$(WITH_PATHS) $(BUSTED) --lua=$(shell command -v $(LUA)) -o spec/handler.lua spec

env:
	@echo 'export LUA_PATH="$(LUA_PATH_HERE)" LUA_CPATH="$(LUA_CPATH_HERE)"'

clean:
	rm -rf build
