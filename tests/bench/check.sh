#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# check beside what git needs for the same work, in turns in one run. A line
# has ours, the floor, their ratio (or difference) and what we aim at.
. "$(dirname -- "$0")/lib.sh"

folder=$bench/check
large_tree "$folder"
export GIT_OPTIONAL_LOCKS=0
cd "$folder/tree"
GIT_OPTIONAL_LOCKS=1 git status >/dev/null # the index is fresh, the cache warm

printf '%-44s %8s %8s %7s  %s\n' "$(git ls-files | wc -l) files" \
  ours floor ratio aim
compare 'cold check : git grep -l' '<= 1.5' "$program cache clear" \
  'git grep -l SPDX-''License-Identifier' "$program check"
compare 'warm check : git status' '<= 1.2' : 'git status' "$program check"
compare 'status : git status' '' : 'git status' "$program status"
echo "memory: $(kib "$program" check) KiB warm, aim 200000"
"$program" cache clear >/dev/null
echo "memory: $(kib "$program" check) KiB cold, aim 200000"

git clone -q --bare . "$folder/bare.git" 2>/dev/null || true
(
  cd "$folder/bare.git"
  git ls-tree -r HEAD | awk '$2 == "blob" { print $3 }' >"$folder/blobs"
  compare 'cold check --rev HEAD : cat-file --batch' '<= 1.5' \
    "$program cache clear" "git cat-file --batch <'$folder/blobs'" \
    "$program check --rev HEAD"
)

# stage TREE: ten files change in the index.
stage() (
  cd "$1"
  git ls-files 'lib/*.c' | head -n 10 | while read -r file; do
    echo '/* more */' >>"$file"
    git add "$file"
  done
)

stage .
compare 'check --staged, ten files : diff --cached' '<= 2' : \
  'git diff --cached --raw' "$program check --staged"
git reset -q --hard

small=$folder/small
if [ ! -d "$small/.git" ]; then
  mkdir -p "$small"
  git ls-files -z drivers/net lib kernel | head -z -n 5000 |
    xargs -0 cp --parents -t "$small"
  printf '/*\n' >"$small/.gitignore"
  commit_tree "$small"
fi
cd "$small"
stage .
compare 'hook, 5000 files : diff --cached' '+ 15 ms' : \
  'git diff --cached --raw' "$program hook run pre-commit"
git reset -q --hard

# Another reuse than the one on PATH: TGPL_BENCH_REUSE.
for reuse in reuse "${TGPL_BENCH_REUSE-}"; do
  command -v "${reuse:-/none}" >/dev/null || continue
  compare "check : $("$reuse" --version | head -n 1) lint, 5000 files" '' \
    "$program cache clear" "'$reuse' lint" "$program check"
done
