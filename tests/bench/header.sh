#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# header add over a large tree, beside copying the same files; and on a sample
# beside reuse annotate, where that is installed.
#
# The tree: Debian's linux-source-6.1, without its SPDX lines so that every
# file needs a header. It is unpacked once into build/bench.
set -eu

here=$(dirname -- "$(readlink -f -- "$0")")
program=${TGPL_BUILD:?}/src/cli/git-tgpl
folder=$(readlink -f -- "$here/../..")/build/bench
archive=/usr/src/linux-source-6.1.tar.xz
holder='Ada Example <ada@example.org>'
license=LicenseRef-TGPL-0.1-or-later

[ -f "$archive" ] || {
  echo "needs Debian's linux-source-6.1: apt-get install linux-source-6.1" >&2
  exit 128
}

# The tree as files only, made once.
prepare() {
  [ ! -f "$folder/ready" ] || return 0
  echo "unpacking ..." >&2
  rm -rf "$folder"
  mkdir -p "$folder/tree"
  tar -xf "$archive" -C "$folder/tree" --strip-components=1
  find "$folder/tree" -type f -exec grep -lIZ 'SPDX-''License-Identifier' {} + |
    xargs -0 sed -i '/SPDX-''License-Identifier/d'
  (
    cd "$folder/tree"
    git init -q .
    git add -A -f
    git -c user.name=x -c user.email=x@example.org commit -q -m tree
  )
  touch "$folder/ready"
}

seconds() { # COMMAND...: prints the wall time
  start=$(date +%s.%N)
  "$@" >"$folder/out" 2>&1 || true
  echo "$(date +%s.%N) - $start" | bc
}

copy() {
  rm -rf "$folder/copy"
  cp -r "$folder/tree" "$folder/copy"
  sync -f "$folder"
}

prepare
cd "$folder/tree"
git checkout -q -f . && git clean -qfdx
git status >/dev/null # the index is fresh, the cache warm
files=$(git ls-files | wc -l)
floor=$(seconds copy)
rm -rf "$folder/copy"
add=$(seconds "$program" header add --license "$license" --holder "$holder")
changed=$(git diff --name-only | wc -l)
again=$(seconds "$program" header add --license "$license" --holder "$holder")
remove=$(seconds "$program" header remove --license "$license" --holder "$holder")
left=$(git status --porcelain | wc -l)
memory=$(/usr/bin/env time -f %M "$program" header add --dry-run \
  --license "$license" --holder "$holder" 2>&1 >/dev/null | tail -n 1) || true

ratio() { echo "scale=2; $1 / $2" | bc; }
printf '%-38s %10s %8s\n' "$files files" seconds ratio
printf '%-38s %10.2f %8s\n' 'floor: cp -r and sync' "$floor" 1
printf '%-38s %10.2f %8.2f\n' "header add ($changed files changed)" "$add" \
  "$(ratio "$add" "$floor")"
printf '%-38s %10.2f %8.2f\n' 'header add again (nothing to do)' "$again" \
  "$(ratio "$again" "$floor")"
printf '%-38s %10.2f %8.2f\n' "header remove ($left files differ after)" \
  "$remove" "$(ratio "$remove" "$floor")"
echo "memory: $memory KiB"

command -v reuse >/dev/null || exit 0
sample() { git ls-files 'lib/*.c' 'lib/*.h' | head -n 200; }
ours=$(seconds sh -c "cd '$folder/tree'; git ls-files 'lib/*.c' 'lib/*.h' |
  head -n 200 | xargs '$program' header add --license '$license' --holder x")
git checkout -q -f .
peer=$(seconds sh -c "git ls-files 'lib/*.c' 'lib/*.h' | head -n 200 |
  xargs reuse annotate -c x -l $license")
git checkout -q -f .
printf '%-38s %10.2f\n' "git tgpl header add, $(sample | wc -l) files" "$ours"
printf '%-38s %10.2f %8.2f\n' "reuse annotate, the same" "$peer" \
  "$(ratio "$peer" "$ours")"
