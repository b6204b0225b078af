#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What the pre-commit hook tells a contributor can be pasted and helps.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# Runs the command of the hook's advice in the current folder.
paste() { sh -ec "$(sed -n 's/^to go on: //p' "$1")" >/dev/null; }

check 'a file that can hold no comment is committed after the advice' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  commit_all first
  printf "\211PNG\r\n\032\n\000\001" >i.png
  git add i.png
  exits 1 git commit -q -m image >../err 2>&1
  contains ../err "git tgpl header add i.png && git add i.png REUSE.toml"
  paste ../err
  git commit -q -m image
'

check 'a commit of named paths is told to name REUSE.toml too' '
  cd p
  printf "\211PNG\r\n\032\n\000\002" >j.dat
  git add j.dat
  exits 1 git commit -q -m data j.dat >../err 2>&1
  contains ../err "and name REUSE.toml too"
  paste ../err
  git commit -q -m data j.dat REUSE.toml
'

check 'with dot-license in the policy, FILE.license is staged' '
  cd p
  sed "/^\[policy\]/d" TGPL.toml >../terms
  cp ../terms TGPL.toml
  printf "\n[policy]\nuncommentable = \"dot-license\"\n" >>TGPL.toml
  commit_all policy
  printf "\211PNG\r\n\032\n\000\003" >k.png
  git add k.png
  exits 1 git commit -q -m image >../err 2>&1
  contains ../err "&& git add k.png k.png.license"
  paste ../err
  git commit -q -m image
'

check 'a lock file does not block, and the scope for it is told' '
  cd p
  echo "{\"lockfileVersion\": 3}" >package-lock.json
  git add package-lock.json
  git commit -q -m lock 2>../err
  contains ../err "package-lock.json (a lock file)"
  contains ../err "path = [\"package-lock.json\"]"
  sed -n "s/^  //p" ../err | sed -n "/^\[\[scope/,\$p" >>TGPL.toml
  git tgpl check package-lock.json >../out
'

check 'a lock file does not hide a bare file beside it' '
  cd p
  git commit -q -a -m scope
  echo "{}" >composer.lock
  echo "int b;" >b.c
  git add composer.lock b.c
  exits 1 git commit -q -m both >../err 2>&1
  contains ../err "composer.lock (a lock file)"
  contains ../err "b.c: no licence is stated"
  lacks ../err "composer.lock: "
  contains ../err "git tgpl header add b.c && git add b.c"
  paste ../err
  git commit -q -m both 2>../err
'

check 'a new folder under another licence becomes one pattern' '
  cd p
  mkdir -p lib/z
  echo "int z;" >lib/z/z.c
  echo "int y;" >lib/z/y.c
  echo "Permission to use zlib is granted to everybody." >lib/z/LICENSE
  git add lib
  git commit -q -m vendored 2>../err
  contains ../err "in a folder with its own licence (lib/z/LICENSE"
  contains ../err "path = [\"lib/**\"]"
'

check 'an unfinished FILE.license still blocks' '
  cd p
  printf "\211PNG\r\n\032\n\000\004" >l.png
  echo "SPDX-FileCopyrightText: Ada Example" >l.png.license
  git add l.png l.png.license
  exits 1 git commit -q -m half >../err 2>&1
  contains ../err "l.png: no licence is stated"
  git rm -q -f l.png l.png.license
'

check 'the advice helps below the top folder, and with git -C' '
  cd p
  mkdir -p sub/dir
  echo "int c;" >sub/dir/c.c
  echo "int _d;" >_d.c
  git add sub _d.c
  cd sub/dir
  exits 1 git commit -q -m sub >../../../err 2>&1
  contains ../../../err ":/sub/dir/c.c"
  paste ../../../err
  git commit -q -m sub
  cd ../..
  echo "int e;" >e.c
  git add e.c
  exits 1 git -C sub commit -q -m top >../err 2>&1
  paste ../err
  git commit -q -m top
'

check 'the advice stages no hunk that was not staged' '
  cd p
  echo "int s;" >s.c
  git add s.c
  echo "int secret;" >>s.c
  exits 1 git commit -q -m hunk >../err 2>&1
  contains ../err "to go on: git tgpl check --staged --fix"
  paste ../err
  git commit -q -m hunk
  git show HEAD:s.c >../s.c
  lacks ../s.c secret
  contains ../s.c SPDX-License-Identifier
  git diff --numstat >../out
  printf "1\t0\ts.c\n" | same - ../out
  git commit -q -a -m more
'

check 'more files than one can name are mended by one command' '
  cd p
  for n in 1 2 3 4 5 6 7 8 9 10 11; do echo "int i$n;" >"i$n.c"; done
  git add .
  exits 1 git commit -q -m many >../err 2>&1
  contains ../err "to go on: git tgpl check --staged --fix"
  paste ../err
  git commit -q -m many
  test -z "$(git status --porcelain)"
'

check 'names that look like options, magic or patterns are pasted as they are' '
  cd p
  echo "int f;" >-f.c
  echo "int g;" >:g.c
  echo "int h;" >"h[1] \$x.c"
  echo "int i;" >"it'"'"'s.c"
  git add -- ./-f.c ./:g.c "h[1] \$x.c" it*
  exits 1 git commit -q -m odd >../err 2>&1
  contains ../err "git tgpl header add -- -f.c"
  paste ../err
  git commit -q -m odd
  for name in -f.c :g.c "h[1] \$x.c"; do
    contains "./$name" SPDX-License-Identifier
    echo "int more;" >"./$name"
  done
  cd sub
  exits 1 git commit -q -a -m odd >../../err 2>&1
  git add -A ..
  paste ../../err
  git commit -q -m odd
'

check 'nothing can be pasted for a name that no terminal shows' '
  cd p
  name=$(printf "x\033y.c")
  echo "int x;" >"$name"
  git add -- "$name"
  exits 1 git commit -q -m odd >../err 2>&1
  contains ../err "to go on: mend the files"
  git rm -q -f -- "$name"
'

check 'of several findings, those that the command does not mend are told' '
  cd p
  echo "int t;" >t.c
  printf "// SPDX-%s: Ada Example\n// SPDX-%s: No Such\n" \
    FileCopyrightText License-Identifier >u.c
  git add t.c u.c
  exits 1 git commit -q -m several >../err 2>&1
  contains ../err "to go on: git tgpl header add t.c && git add t.c"
  sed -n "/^that does not mend/,/^(/p" ../err >../left
  printf "%s\n" "that does not mend:" "  u.c:2: expression-invalid" \
    "(TGPL_SKIP=1 skips this hook once)" | same - ../left
  paste ../err
  exits 1 git commit -q -m several >../err 2>&1
  contains ../err "to go on: mend the files"
  lacks ../err "t.c"
  git rm -q -f t.c u.c
'

check 'a text that --fix knows is mended with the files' '
  cd p
  git rm -q --cached LICENSES/LicenseRef-TGPL-0.1-or-later.txt
  echo "int t;" >t.c
  git add t.c
  exits 1 git commit -q -m both >../err 2>&1
  contains ../err "error: text-missing"
  contains ../err "to go on: git tgpl check --staged --fix"
  lacks ../err "that does not mend"
  paste ../err
  git commit -q -m both
'
