#!/bin/sh
# check.sh [NAME ...]: what `make check` runs after the specs. Each check is a function below, named check_NAME; without
# names all run, in this order. Every check runs to its end; the last line says how many failed.
set -u

LUA=${LUA:-lua5.4}
BUSTED=${BUSTED:-busted}
build=build/check
mkdir -p $build

# lint: luacheck without a warning, C formatted as .clang-format says, no pattern with a class of letters, which the host's
# locale would tell.
check_lint() {
  luacheck -q lua spec examples bin/briefing || return 1
  ! grep -rnE '(^|[^%])(%%)*%[acgluwxACGLUWX]' lua --include='*.lua' | grep -vE ':[0-9]+: *--' || return 1
  find src include spec -name '*.[ch]' ! -name '*_data.h' | xargs clang-format --dry-run -Werror
}

# warnings: the module builds without a warning under gcc and clang.
check_warnings() {
  for cc in gcc clang; do
    make -s BUILD=$build/$cc CC=$cc CFLAGS="-O2 -Werror" $build/$cc/lib/briefing/core.so || return 1
  done
}

# header: include/briefing.h compiles alone as C99, C11 and C++17.
check_header() {
  echo '#include "briefing.h"' >$build/header.c
  for std in c99 c11; do
    gcc -std=$std -Wall -Wextra -pedantic -Werror -Iinclude -fsyntax-only $build/header.c || return 1
  done
  clang -x c++ -std=c++17 -Wall -Wextra -pedantic -Werror -Iinclude -fsyntax-only $build/header.c
}

# symbols: the module exports luaopen_briefing_core and briefing_*, and holds no mutable data of its own (__cpu_* is the
# compiler's record of the processor).
check_symbols() {
  module=build/lib/briefing/core.so
  foreign=$(nm -D --defined-only $module | awk '$3 !~ /^(luaopen_briefing_core|briefing_.*)$/ { print $3 }')
  mutable=$(objdump -t $module | awk '/[ 	]\.(data|bss)[ 	]/ && $NF !~ /^(completed|__dso_handle|__TMC_END__|__cpu_|\.)/ { print $NF }')
  [ -z "$foreign" ] || echo "exported, but not ours: $foreign"
  [ -z "$mutable" ] || echo "mutable data: $mutable"
  [ -z "$foreign$mutable" ]
}

# source: what src/ must not use: the heap behind the caller's back, the locale, C strings for text. (`name` is a word of
# ours, not text.)
check_source() {
  banned='\b(malloc|calloc|realloc|free|setlocale|strtod|atof|strlen|strcpy|strcat|sprintf|isalpha|isdigit|isspace|isupper|tolower|toupper)\s*\('
  ! grep -rnE "$banned" src --include='*.[ch]' | grep -v 'strlen(name)'
}

# install: installed under a prefix of its own, the command runs without any variable set; uninstalled, nothing is left.
check_install() {
  prefix=$(mktemp -d)
  make -s install PREFIX="$prefix" LUA="$LUA" || return 1
  (cd / && env -i PATH="$PATH" "$prefix/bin/briefing" sentences "$OLDPWD/seeds/mali-junta.txt" >/dev/null) || return 1
  make -s uninstall PREFIX="$prefix" LUA="$LUA" || return 1
  left=$(find "$prefix" -type f)
  rm -rf "$prefix"
  [ -z "$left" ] || { echo "left behind: $left"; return 1; }
}

# sanitize: every spec again under AddressSanitizer and UndefinedBehaviorSanitizer.
check_sanitize() {
  flags="-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all"
  make -s BUILD=$build/asan CC=gcc CFLAGS="$flags" LDFLAGS="-fsanitize=address,undefined" $build/asan/lib/briefing/core.so || return 1
  LUA_CPATH="$PWD/$build/asan/lib/?.so;;" LD_PRELOAD="$(gcc -print-file-name=libasan.so) $(gcc -print-file-name=libubsan.so)" \
    ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1 BRIEFING_SANITIZED=1 \
    "$BUSTED" --lua="$(command -v "$LUA")" -o spec/handler.lua spec
}

# memory: for each file of spec/check/memory, every allocation fails in turn: no crash, no leak, no odd error.
check_memory() {
  pc=$(for name in lua5.4 lua-5.4 lua54 lua; do pkg-config --exists $name && echo $name && break; done)
  gcc -std=c11 -O1 -g -Wall -Wextra -o $build/allocation-walk spec/check/allocation-walk.c \
    $(pkg-config --cflags "$pc") $(pkg-config --libs "$pc") -ldl || return 1
  failed=0
  for body in spec/check/memory/*.lua; do
    printf '%-28s ' "$(basename "$body" .lua)"
    $build/allocation-walk "$body" || failed=1
  done
  return $failed
}

# growth: instructions at n, 2n and 4n for each operation of spec/check/growth.lua: linear means a ratio of about 2.
check_growth() {
  "$LUA" spec/check/growth.lua run
}

# random: the engines against the rule-by-rule implementation of UAX #29 on 200,000 random strings.
check_random() {
  RANDOM_STRINGS=200000 "$BUSTED" --lua="$(command -v "$LUA")" -o spec/handler.lua spec/segment_random_spec.lua
}

# engines: segmentation from C, every engine, under sanitizers; NEON under an emulator where there is one.
check_engines() {
  BUILD=$build sh spec/segment_check.sh
}

all="lint warnings header symbols source install sanitize memory growth random engines"
failures=0
for name in ${*:-$all}; do
  echo "== $name"
  if "check_$name"; then echo "ok $name"; else
    echo "FAILED $name"
    failures=$((failures + 1))
    failed_names="${failed_names:-} $name"
  fi
done
echo "checks failed: $failures${failed_names:-}"
[ $failures = 0 ]
