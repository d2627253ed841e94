#!/bin/sh
# deps.sh STAGE ...: installs what a stage needs and the machine lacks, with the machine's own package manager.
# Stages: build (a compiler, Lua, utf8proc), test (busted), check (linters, valgrind), corpus (GNU parallel, Java, Python).
# Does nothing where nothing is missing; where it cannot install, it names the packages and fails.
set -eu

version=${LUA_VERSION:-5.4}
short=$(echo "$version" | tr -d .)
pkg_config=${PKG_CONFIG:-pkg-config}

have() { command -v "$1" >/dev/null 2>&1; }
have_lua() { have "lua$version" || have "lua$short" || { have lua && lua -v 2>&1 | grep -q "Lua $version"; }; }
have_pc() { have "$pkg_config" && for name in "$@"; do "$pkg_config" --exists "$name" && return 0; done; return 1; }
have_lua_headers() { have_pc "lua$version" "lua-$version" "lua$short" || { have_pc lua && "$pkg_config" --modversion lua | grep -q "^$version"; }; }

# Spark needs Java 17 or later.
have_java() { have java && java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | grep -qE '^(1[7-9]|[2-9][0-9])$'; }
have_parallel() { have parallel && parallel --version 2>/dev/null | grep -q "^GNU parallel"; }

# What is missing, as the needs named in package().
missing() {
  for stage in "$@"; do
    case $stage in
    build)
      have "${CC:-cc}" || echo compiler
      have make || echo make
      have "$pkg_config" || echo pkg-config
      have_lua || echo lua
      have_lua_headers || echo lua-headers
      have_pc libutf8proc || echo utf8proc
      ;;
    test) have "${BUSTED:-busted}" || echo busted ;;
    check)
      have luacheck || echo luacheck
      have clang-format || echo clang-format
      have clang || echo clang
      have valgrind || echo valgrind
      ;;
    corpus)
      have_parallel || echo parallel
      have_java || echo java
      have python3 || echo python3
      python3 -c 'import ensurepip, venv' 2>/dev/null || echo venv
      ;;
    *) echo "deps.sh: unknown stage '$stage' (build, test, check, corpus)" >&2; exit 2 ;;
    esac
  done
}

manager() {
  for name in apt-get dnf pacman apk brew; do
    if have $name; then echo $name; return; fi
  done
}

# package MANAGER NEED: the packages that hold it.
package() {
  case $1:$2 in
  apt-get:compiler) echo gcc libc6-dev ;;
  apt-get:lua) echo "lua$version" ;;
  apt-get:lua-headers) echo "liblua$version-dev" ;;
  apt-get:utf8proc) echo libutf8proc-dev ;;
  apt-get:busted) echo lua-busted ;;
  apt-get:luacheck) echo lua-check ;;
  apt-get:java) echo default-jre-headless ;;
  apt-get:venv) echo python3-venv ;;
  dnf:compiler) echo gcc ;;
  dnf:pkg-config) echo pkgconf-pkg-config ;;
  dnf:lua) echo lua ;;
  dnf:lua-headers) echo lua-devel ;;
  dnf:utf8proc) echo utf8proc-devel ;;
  dnf:busted | dnf:luacheck) echo luarocks ;;
  dnf:clang-format) echo clang-tools-extra ;;
  dnf:java) echo java-latest-openjdk-headless ;;
  pacman:compiler) echo gcc ;;
  pacman:pkg-config) echo pkgconf ;;
  pacman:lua | pacman:lua-headers) echo "lua$short" ;;
  pacman:utf8proc) echo libutf8proc ;;
  pacman:busted | pacman:luacheck) echo luarocks ;;
  pacman:clang-format) echo clang ;;
  pacman:java) echo jre-openjdk-headless ;;
  pacman:python3) echo python ;;
  apk:compiler) echo gcc musl-dev ;;
  apk:pkg-config) echo pkgconf ;;
  apk:lua) echo "lua$version" ;;
  apk:lua-headers) echo "lua$version-dev" ;;
  apk:utf8proc) echo utf8proc-dev ;;
  apk:busted | apk:luacheck) echo "luarocks$version lua$version-dev" ;;
  apk:clang-format) echo clang-extra-tools ;;
  apk:java) echo openjdk17-jre-headless ;;
  brew:compiler) echo gcc ;;
  brew:lua | brew:lua-headers) echo "lua@$version" ;;
  brew:busted | brew:luacheck) echo luarocks ;;
  brew:java) echo openjdk@17 ;;
  *:venv) echo python3 ;;
  *) echo "$2" ;;
  esac
}

install_packages() {
  as_root=
  if [ "$1" != brew ] && [ "$(id -u)" != 0 ]; then
    if ! have sudo; then
      echo "deps.sh: needs root to install; as root: $*" >&2
      exit 1
    fi
    as_root=sudo
  fi
  tool=$1
  shift
  echo "installing with $tool: $*" >&2
  case $tool in
  apt-get)
    # --no-remove: never trade away what the machine has for what we need
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-remove --no-install-recommends "$@" >&2 || {
      $as_root apt-get update -q >&2
      $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-remove --no-install-recommends "$@" >&2
    }
    ;;
  dnf) $as_root dnf install -y "$@" >&2 ;;
  pacman) $as_root pacman -S --noconfirm --needed "$@" >&2 ;;
  apk) $as_root apk add "$@" >&2 ;;
  brew) brew install "$@" >&2 ;;
  esac
}

needs=$(missing "$@")
[ -n "$needs" ] || exit 0

tool=$(manager)
packages=
for need in $needs; do
  for name in $(package "${tool:-none}" "$need"); do
    case " $packages " in *" $name "*) ;; *) packages="$packages $name" ;; esac
  done
done

if [ -z "$tool" ]; then
  {
    echo "deps.sh: no package manager known here (apt-get, dnf, pacman, apk, brew). Please install:" $needs
    echo "  Lua $version with its headers, utf8proc, pkg-config and a C compiler to build; busted to test."
  } >&2
  exit 1
fi

# shellcheck disable=SC2086
install_packages "$tool" $packages

# Where the manager has no package of its own, LuaRocks does.
for rock in busted luacheck; do
  case " $(echo $needs) " in
  *" $rock "*)
    if ! have $rock; then
      rocks=luarocks
      have "luarocks-$version" && rocks="luarocks-$version"
      if [ "$(id -u)" = 0 ] || [ "$tool" = brew ]; then
        $rocks --lua-version="$version" install $rock >&2
      else
        sudo $rocks --lua-version="$version" install $rock >&2
      fi
    fi
    ;;
  esac
done

left=$(missing "$@")
if [ -n "$left" ]; then
  echo "deps.sh: still missing after the installation:" $left >&2
  exit 1
fi
