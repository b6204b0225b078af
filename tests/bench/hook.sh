#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What the pre-commit hook takes for ten staged files beside
# `git diff --cached --raw`, in a repository of 5,000 files and in the large
# one. Both have a TGPL.toml: without one the hook judges nothing.
. "$(dirname -- "$0")/lib.sh"

folder=$bench/check
large_tree "$folder"
small=$folder/small
if [ ! -d "$small/.git" ]; then
  cd "$folder/tree"
  mkdir -p "$small"
  git ls-files -z drivers/net lib kernel | head -z -n 5000 |
    xargs -0 cp --parents -t "$small"
  printf '/*\n' >"$small/.gitignore"
  commit_tree "$small"
fi
export GIT_OPTIONAL_LOCKS=0

# measure AIM: in the current folder, which is as it was afterwards.
measure() {
  printf 'version = 1\n' >TGPL.toml
  git add -f TGPL.toml
  git -c user.name=x -c user.email=x@example.org commit -q --no-verify -m terms
  git ls-files 'lib/*.c' | head -n 10 | while read -r file; do
    echo '/* more */' >>"$file"
    git add "$file"
  done
  compare "hook, $(git ls-files | wc -l) files : diff --cached" "$1" : \
    'git diff --cached --raw' "$program hook run pre-commit"
  echo "  added: $(echo "($ours - $floor) * 1000 / 1" | bc) ms"
  git reset -q --hard HEAD^
}

printf '%-44s %8s %8s %7s  %s\n' '' ours floor ratio aim
cd "$small"
measure '+ 15 ms'
cd "$folder/tree"
measure '<= 2'
