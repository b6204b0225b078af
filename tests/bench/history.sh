#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Years and authors of all files from the history, beside git log --raw over
# the same commits. The repository is $TGPL_BENCH_REPOSITORY, a work tree, or
# one that is made: 6,000 commits, 400 files, half of them renamed.
set -eu

here=$(dirname -- "$(readlink -f -- "$0")")
program=${TGPL_BUILD:?}/src/cli/git-tgpl
folder=$(readlink -f -- "$here/../..")/build/bench
made=$folder/history
tree=${TGPL_BENCH_REPOSITORY:-$made}

# What git fast-import takes: file I % 400 grows in commit I, and moves once.
commits() {
  awk 'BEGIN {
    for (i = 1; i <= 6000; i++) {
      file = i % 400; round = int(i / 400)
      name = "f" file ".c"
      if (file % 2 && round >= 7) name = "moved/" name
      text[file] = text[file] "int v" i " = " i * 7919 ";\n"
      printf "commit refs/heads/main\n"
      printf "author P%d <p%d@example.org> %d +0000\n", i % 60, i % 60, 1e9 + i * 1e5
      printf "committer C <c@example.org> %d +0000\n", 1e9 + i * 1e5
      printf "data 1\nx\n"
      if (file % 2 && round == 7) printf "R f%d.c moved/f%d.c\n", file, file
      printf "M 100644 inline %s\n", name
      printf "data %d\n%s\n", length(text[file]), text[file]
    }
  }'
}

prepare() {
  [ ! -f "$folder/history-ready" ] || return 0
  rm -rf "$made"
  mkdir -p "$made"
  git init -q -b main "$made"
  commits | git -C "$made" fast-import --quiet
  git -C "$made" reset -q --hard
  touch "$folder/history-ready"
}

seconds() { # COMMAND...: prints the wall time
  start=$(date +%s.%N)
  "$@" >"$folder/out" 2>&1 || true
  echo "$(date +%s.%N) - $start" | bc
}

row() { # NAME SECONDS: beside the floor
  printf '%-44s %10.2f %8.2f\n' "$1" "$2" "$(echo "scale=2; $2 / $floor" | bc)"
}

mkdir -p "$folder"
[ -n "${TGPL_BENCH_REPOSITORY-}" ] || prepare
cd "$tree"
git log --raw >/dev/null # the cache is warm
floor=$(seconds git log --raw)
renames=$(seconds git log --raw -M -l2000)
# It reads every file, asks the history, and changes none.
remove() { seconds "$program" header remove -n -z --license MIT "$@"; }
without=$(remove --holder nobody)
with=$(remove --holder git)
printf '%-44s %10s %8s\n' "$(git rev-list --count HEAD) commits, $(
  git ls-files | wc -l) files" seconds ratio
row 'floor: git log --raw' "$floor"
row 'git log --raw -M' "$renames"
row 'header remove --holder nobody' "$without"
row 'header remove --holder git' "$with"
row 'the history alone' "$(echo "$with - $without" | bc)"
