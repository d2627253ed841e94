#!/bin/sh
# evaluate.sh FOLDER: runs every evaluation of the folder and prints their figures together. Run by `make evaluate`.
set -u
LUA=${LUA:-lua5.4}
eval_dir=$1

if [ ! -d "$eval_dir" ]; then
  echo "evaluate: no folder '$eval_dir'; give one: make evaluate EVAL=path" >&2
  exit 2
fi

status=0
section() {
  printf '\n==== %s\n' "$1"
  shift
  "$@" || status=1
}

section articles "$LUA" "$eval_dir/articles/score.lua" "$eval_dir"/articles/*.gold.json "$eval_dir"/articles/dev/*.gold.json
section sentences "$LUA" "$eval_dir/sentences/run.lua"
section "sentences, language recognized" "$LUA" "$eval_dir/sentences/run.lua" --auto
section keywords "$LUA" "$eval_dir/keywords/run.lua"
section summaries "$LUA" "$eval_dir/summaries/run.lua"
exit $status
