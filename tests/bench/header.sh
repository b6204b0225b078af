#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# header add over a large tree, beside copying the same files; and on a sample
# beside reuse annotate and addlicense, where those are on PATH.
#
# The tree: Debian's newest linux-source that is installed, without its SPDX lines so that every
# file needs a header. It is unpacked once into build/bench.
set -eu

here=$(dirname -- "$(readlink -f -- "$0")")
program=${TGPL_BUILD:?}/src/cli/git-tgpl
folder=$(readlink -f -- "$here/../..")/build/bench
archive=$(find /usr/src -name 'linux-source-6.*.tar.xz' | sort -V | tail -n 1)
holder='Ada Example <ada@example.org>'
license=LicenseRef-TGPL-0.1-or-later

[ -f "$archive" ] || {
  echo "needs Debian's linux-source-6.1 (on 13: 6.12): apt-get install it" >&2
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

# Prints the most memory that header add takes, in KiB. It writes as it always
# does: a patch would be another thing.
memory() { # PATHSPEC...
  /usr/bin/env time -f %M "$program" header add --license "$license" \
    --holder "$holder" -- "$@" 2>&1 >/dev/null | tail -n 1
  git checkout -q -f .
}

ratio() { echo "scale=2; $1 / $2" | bc; }
printf '%-38s %10s %8s\n' "$files files" seconds ratio
printf '%-38s %10.2f %8s\n' 'floor: cp -r and sync' "$floor" 1
printf '%-38s %10.2f %8.2f\n' "header add ($changed files changed)" "$add" \
  "$(ratio "$add" "$floor")"
printf '%-38s %10.2f %8.2f\n' 'header add again (nothing to do)' "$again" \
  "$(ratio "$again" "$floor")"
printf '%-38s %10.2f %8.2f\n' "header remove ($left files differ after)" \
  "$remove" "$(ratio "$remove" "$floor")"
quarter=$(git ls-files | cut -d / -f 1 | sort -u | awk 'NR % 4 == 1')
# shellcheck disable=SC2046,SC2086 # names of folders
echo "memory: $(memory .) KiB for $files files," \
  "$(memory $quarter) KiB for $(git ls-files -- $quarter | wc -l)"

# The peers on a sample: all change the same files.
git ls-files '*.c' '*.h' | awk 'NR % 97 == 1' | head -n 500 >"$folder/sample"
on_sample() { seconds xargs -a "$folder/sample" "$@"; }

ours=$(on_sample "$program" header add --license "$license" --holder x)
git checkout -q -f .
printf '%-38s %10.2f %8s\n' \
  "header add, $(wc -l <"$folder/sample") files" "$ours" 1

beside() { # NAME COMMAND...
  name=$1
  shift
  command -v "$1" >/dev/null || {
    printf '%-38s %10s\n' "$name, the same" "not on PATH"
    return 0
  }
  peer=$(on_sample "$@")
  git checkout -q -f .
  printf '%-38s %10.2f %8.2f\n' "$name, the same" "$peer" \
    "$(ratio "$peer" "$ours")"
}

beside 'reuse annotate' reuse annotate -c x -l "$license"
beside addlicense addlicense -c x -l "$license" -s=only
