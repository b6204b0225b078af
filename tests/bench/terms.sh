#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Requests and bytes of answers over smart HTTP on this machine: the terms of a
# repository of 3,200 files and 200 commits, beside the shallow clone without
# contents, and the whole one.
set -eu
: "${TGPL_BUILD:?}"
root=$(readlink -f -- "$(dirname -- "$0")/../..")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-bench.XXXXXX")
trap 'exec 9>&-; rm -rf "$scratch"' EXIT
. "$root/tests/support/http.sh"
export PATH="$TGPL_BUILD/src/cli:$PATH"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x@example.org
export GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x@example.org

# A tree as the one that was measured first: 3,200 files of a few KiB in 160
# folders, and 200 commits.
make_project() {
  git init -q -b main "$scratch/p"
  cd "$scratch/p"
  awk 'BEGIN {
    srand(1)
    for (i = 0; i < 3200; i++) {
      folder = sprintf("d%02d/e%d", i % 20, int(i / 20) % 8)
      if (!(folder in made)) { system("mkdir -p " folder); made[folder] = 1 }
      file = folder "/f" i ".c"
      for (line = 0; line < 60; line++)
        printf "int x%d_%d = %d;\n", i, line, int(rand() * 1e9) >file
      close(file)
    }
  }'
  git tgpl -q init --yes --no-hooks --holder 'x <x@example.org>' >/dev/null
  git add -A
  git commit -q -m first
  for i in $(seq 200); do
    echo "int y$i;" >>d00/e0/f0.c
    git commit -q -a -m "$i"
  done
  git tgpl -q terms publish >/dev/null
  cd ..
  git clone -q --mirror p srv/p.git
  git -C srv/p.git config uploadpack.allowFilter true
}

# row NAME COMMAND...: what the server was asked for it.
row() {
  name=$1
  shift
  : >"$requests"
  start=$(date +%s.%N)
  "$@" >/dev/null 2>&1
  end=$(date +%s.%N)
  awk -v name="$name" -v time="$(echo "$end - $start" | bc)" '
    { number++; bytes += $4 }
    END { printf "%-52s %9d %10d %8.3f\n", name, number, bytes, time }' \
    "$requests"
}

serve
make_project
url=$http/smart/p.git
printf '%-52s %9s %10s %8s\n' '' requests bytes seconds
row 'terms fetch, published' git tgpl terms fetch "$url"
row 'terms show URL, published, with the licence text' \
  git tgpl terms show "$url"
git -C srv/p.git config uploadpackfilter.combine.allow false
row 'terms fetch, published, two filters are refused' git tgpl terms fetch "$url"
git -C srv/p.git config --unset uploadpackfilter.combine.allow
git -C srv/p.git update-ref -d refs/tgpl/terms
row 'terms fetch, from the root of HEAD' git tgpl terms fetch "$url"
shallow_clone() {
  git clone -q --depth=1 --filter=blob:none --no-checkout "$url" c
  git -C c cat-file blob HEAD:TGPL.toml
}
row 'clone --depth=1 --filter=blob:none, and TGPL.toml' shallow_clone
row 'clone --depth=1' git clone -q --depth=1 "$url" d
row 'clone' git clone -q "$url" e
