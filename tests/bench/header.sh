#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# header add over a large tree, beside copying the same files; and on a sample
# beside reuse annotate, where that is installed.
#
# The tree has no SPDX lines, so that every file needs a header.
. "$(dirname -- "$0")/lib.sh"

folder=$bench/header
holder='Ada Example <ada@example.org>'
license=LicenseRef-TGPL-0.1-or-later

without_tags() {
  find . -type f -exec grep -lIZ 'SPDX-''License-Identifier' {} + |
    xargs -0 sed -i '/SPDX-''License-Identifier/d'
}

copy() {
  rm -rf "$folder/copy"
  cp -r "$folder/tree" "$folder/copy"
  sync -f "$folder"
}

large_tree "$folder" without_tags
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
memory=$(kib "$program" header add --dry-run --license "$license" \
  --holder "$holder")

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
