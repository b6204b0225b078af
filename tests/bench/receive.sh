#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What pre-receive takes beside the least that git needs to look at the same
# push: `git log --raw` over the commits and `git cat-file --batch` over the
# objects. A push of 10,000 commits, and one of 50,000 files; the first time,
# and again when what the blobs say is kept.
. "$(dirname -- "$0")/lib.sh"

folder=$bench/receive
mkdir -p "$folder"

# history COMMITS FILES: for fast-import; each commit changes three files of
# 5,000, adds one, and removes one now and then.
history() {
  awk -v commits="$1" -v files="$2" '
    function blob(n, i,   text, j) {
      text = "// SPDX-FileCopyright" "Text: Ada Example\n" \
             "// SPDX-License-" "Identifier: MIT\n\n"
      for (j = 0; j < 60; j++)
        text = text "int value_" n "_" i "_" j " = " (n * j) ";\n"
      return "data " length(text) "\n" text "\n"
    }
    function path(n) { return "src/d" n % 97 "/e" n % 31 "/f" n ".c" }
    function commit(branch, n, when) {
      print "commit refs/heads/" branch
      print "committer Ada Example <ada@example.org> " 1800000000 + n " +0000"
      print "data 5\ncommi"
    }
    BEGIN {
      commit("main", 0)
      print "M 100644 inline TGPL.toml\ndata 12\nversion = 1\n"
      print "M 100644 inline LICENSES/MIT.txt\ndata 4\nMIT\n"
      for (i = 0; i < 5000; i++)
        printf "M 100644 inline %s\n%s", path(i), blob(0, i)
      print "commit refs/heads/pushed"
      print "committer Ada Example <ada@example.org> 1800000001 +0000"
      print "data 5\nfirst\nfrom refs/heads/main"
      for (i = 0; i < files; i++)
        printf "M 100644 inline %s\n%s", "new/" path(i), blob(1, i)
      for (n = 2; n <= commits; n++) {
        commit("pushed", n)
        for (k = 0; k < 3; k++)
          printf "M 100644 inline %s\n%s", path((n * 37 + k * 11) % 5000), blob(n, k)
        printf "M 100644 inline %s\n%s", "more/" path(n), blob(n, 9)
        if (n % 50 == 0) print "D more/" path(n - 5)
      }
    }'
}

# server NAME COMMITS FILES: a bare repository that has `main`, and the objects
# of `pushed` without its ref.
server() {
  [ ! -f "$folder/$1.git/ready" ] || return 0
  rm -rf "$folder/$1.git"
  git init -q --bare "$folder/$1.git"
  (
    cd "$folder/$1.git"
    history "$2" "$3" | git fast-import --quiet
    git gc -q
    git rev-parse refs/heads/pushed >pushed
    git update-ref -d refs/heads/pushed
    touch ready
  )
}

look='git log --raw "$(cat pushed)" --not --all >/dev/null &&
  git rev-list --objects "$(cat pushed)" --not --all | cut -d " " -f 1 |
  git cat-file --batch'
hook='printf "%040d %s refs/heads/pushed\n" 0 "$(cat pushed)" |
  "$program" hook run pre-receive'
export program

printf '%-44s %8s %8s %7s  %s\n' '' ours floor ratio aim
for size in '10000 1' '1 50000'; do
  # shellcheck disable=SC2086 # two numbers
  set -- $size
  name=push-$1-$2
  server "$name" "$1" "$2"
  cd "$folder/$name.git"
  compare "$1 commits, $2 files, first time" '<= 2' 'rm -rf tgpl' "$look" "$hook"
  compare "$1 commits, $2 files, again" '<= 2' : "$look" "$hook"
  echo "  memory: $(($(kib sh -c "$hook") / 1024)) MiB"
done
