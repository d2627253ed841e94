#!/bin/sh
# segment_check.sh - the C tests of segmentation under sanitizers, then built for aarch64 (NEON) and run under qemu-user.
# What is not there is skipped, with the reason; Debian has it in gcc-aarch64-linux-gnu, libc6-dev-arm64-cross, qemu-user.
set -eu
cd "$(dirname "$0")/.."
BUILD=${BUILD:-build}
mkdir -p "$BUILD"
UCD=${UCD:-../shared/ucd/17.0}
TESTS=
if [ -f "$UCD/auxiliary/WordBreakTest.txt" ]; then TESTS=$UCD/auxiliary; fi
# kind.c needs utf8proc, which a foreign machine's compiler does not find here
SOURCES=$(ls src/segment/*.c src/unicode/*.c | grep -v kind.c)
FLAGS="-std=c11 -O2 -g -Iinclude -Isrc"

${CC:-cc} $FLAGS -fsanitize=address,undefined -fno-sanitize-recover=undefined -o "$BUILD/segment_test" spec/segment_test.c $SOURCES
"$BUILD/segment_test" $TESTS

CROSS=${CROSS:-aarch64-linux-gnu-gcc}
QEMU=$(command -v qemu-aarch64 || command -v qemu-aarch64-static || true)
if [ "$(uname -m)" = aarch64 ]; then
  :
elif ! command -v "$CROSS" >/dev/null; then
  echo "segment_check: NEON not tested: no $CROSS here (Debian: gcc-aarch64-linux-gnu)"
elif [ -z "$QEMU" ]; then
  echo "segment_check: NEON not tested: no qemu-aarch64 here (Debian: qemu-user)"
else
  "$CROSS" $FLAGS -static -o "$BUILD/segment_test.aarch64" spec/segment_test.c $SOURCES
  "$QEMU" "$BUILD/segment_test.aarch64" $TESTS
fi
