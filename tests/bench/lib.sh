# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by the benchmarks: the large tree, and how times are told. The tree
# is Debian's linux-source (6.1 on Debian 12, 6.12 on 13), unpacked once below
# build/bench.
# shellcheck shell=sh disable=SC2034 # who sources it uses the variables
set -eu

here=$(dirname -- "$(readlink -f -- "$0")")
program=${TGPL_BUILD:?}/src/cli/git-tgpl
bench=$(readlink -f -- "$here/../..")/build/bench

archive() {
  for version in 6.1 6.12; do
    found=/usr/src/linux-source-$version.tar.xz
    [ ! -f "$found" ] || {
      echo "$found"
      return
    }
  done
  echo "needs Debian's linux-source: apt-get install linux-source-6.1" >&2
  exit 128
}

# commit_tree FOLDER: all of it, in one pack, as a clone has it.
commit_tree() (
  cd "$1"
  # Debian's own rule hides nearly everything from git.
  sed -i '/^\/\*$/d' .gitignore
  git init -q .
  git -c core.compression=1 add -A -f
  git -c user.name=x -c user.email=x@example.org commit -q -m tree
  git repack -adq
)

# large_tree FOLDER [CHANGE]: unpacks and commits it, if that was not done;
# CHANGE is run in it before.
large_tree() {
  [ ! -f "$1/ready" ] || return 0
  source=$(archive)
  echo "unpacking ..." >&2
  rm -rf "$1"
  mkdir -p "$1/tree"
  tar -xf "$source" -C "$1/tree" --strip-components=1
  if [ $# -gt 1 ]; then (cd "$1/tree" && "$2"); fi
  commit_tree "$1/tree"
  touch "$1/ready"
}

seconds() { # COMMAND...: prints the wall time
  start=$(date +%s.%N)
  "$@" >/dev/null 2>&1 || true
  echo "$(date +%s.%N) - $start" | bc
}

median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

ratio() { echo "scale=2; $1 / $2" | bc; }

# compare NAME AIM BEFORE FLOOR OURS: commands as shell text, run in turns so
# that a busy machine slows both alike; BEFORE is run before each of ours and
# is not counted.
compare() {
  floors=''
  times=''
  for _ in 1 2 3 4 5; do
    floors="$floors $(seconds sh -c "$4")"
    sh -c "$3" >/dev/null 2>&1 || true
    times="$times $(seconds sh -c "$5")"
  done
  # shellcheck disable=SC2086 # numbers
  floor=$(printf '%s\n' $floors | median)
  # shellcheck disable=SC2086
  ours=$(printf '%s\n' $times | median)
  printf '%-44s %8.3f %8.3f %7.2f  %s\n' "$1" "$ours" "$floor" \
    "$(ratio "$ours" "$floor")" "$2"
}

# kib COMMAND...: the largest memory of it.
kib() {
  /usr/bin/env time -f %M "$@" 2>&1 >/dev/null | tail -n 1
}
