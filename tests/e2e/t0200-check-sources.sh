#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'the work tree, the index and a commit are judged each for itself' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
  echo "int b;" >b.c
  git add b.c
  git tgpl header add b.c >../out
  git tgpl check
  exits 1 git tgpl check --staged >../out
  contains ../out "b.c: error: no licence information"
  git tgpl check --rev HEAD
  git add b.c
  git tgpl check --staged
'

check 'the index is judged, not the work tree beside it' '
  cd p
  git commit -q -m b
  git show HEAD:a.c >with
  tail -n 1 with >a.c
  git add a.c
  mv with a.c
  git tgpl check
  exits 1 git tgpl check --staged >../out
  contains ../out "a.c"
  git add a.c
'

check 'paths limit what is judged, also from a subfolder' '
  cd p
  mkdir sub
  echo "int c;" >sub/c.c
  echo "int d;" >d.c
  exits 1 git tgpl check sub >../out
  contains ../out "sub/c.c"
  lacks ../out "d.c"
  cd sub
  exits 1 git tgpl check . >../../out
  contains ../../out "sub/c.c"
  lacks ../../out "d.c"
  exits 1 git tgpl check >../../out
  contains ../../out "d.c: error: "
  cd ..
  rm -r sub d.c
'

check 'a bare repository is judged by revision' '
  git clone -q --bare p p.git
  cd p.git
  git tgpl check --rev HEAD
  exits 128 git tgpl check 2>../err
  contains ../err "--rev HEAD"
  exits 128 git tgpl check --rev nonsense 2>../err
  contains ../err "nonsense"
'

check 'JSON comes in the form the manual promises' '
  cd p
  echo "int e;" >e.c
  exits 1 git tgpl check --format json >../out.json
  python3 -c "
import json
out = json.load(open(\"../out.json\"))
assert out[\"version\"] == 1
rules = [f[\"rule\"] for f in out[\"findings\"]]
assert rules == [\"holder-missing\", \"license-missing\"], rules
assert all(f[\"path\"] == \"e.c\" for f in out[\"findings\"])
"
  rm e.c
'

check 'each first rule is found where it is broken' '
  cd p
  mv LICENSES/LicenseRef-TGPL-0.1-or-later.txt ../text
  exits 1 git tgpl check >../out
  contains ../out "text-missing"
  mv ../text LICENSES/LicenseRef-TGPL-0.1-or-later.txt
  echo text >LICENSES/MIT.txt
  exits 1 git tgpl check >../out
  contains ../out "text-unused"
  rm LICENSES/MIT.txt
  printf "# SPDX-""FileCopyrightText: A\n# SPDX-""License-Identifier: MIT AND\n" >x.sh
  exits 1 git tgpl check >../out
  contains ../out "expression-invalid"
  rm x.sh
  cp TGPL.toml ../TGPL.toml
  echo "nonsense" >>TGPL.toml
  exits 1 git tgpl check >../out
  contains ../out "terms-invalid"
  cp ../TGPL.toml TGPL.toml
  git tgpl check
'

check 'a staged file that is too large to be read ahead is judged with the others' '
  new_repo large
  cd large
  git tgpl init --yes --no-hooks >../out
  commit_all first
  for i in 1 2 3 4 5; do echo "int a$i;" >a$i.c; done
  yes "int more;" | head -c 34000000 >large.c
  git -c core.compression=1 add .
  exits 1 git tgpl check --staged >../out
  for name in a1 a2 a3 a4 a5 large; do
    contains ../out "$name.c: error: no licence information"
  done
  contains ../out "in 6 of 6 files"
'

check 'sha256 repositories are read through git' '
  git init -q --object-format=sha256 wide
  cd wide
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
  git tgpl check --rev HEAD
  git show HEAD:a.c | tail -n 1 >a.c
  git add a.c
  exits 1 git tgpl check --staged >../out
'

check 'a linked worktree is judged where it stands' '
  cd p
  git worktree add -q ../linked HEAD
  cd ../linked
  echo "int f;" >f.c
  git add f.c
  exits 1 git tgpl check --staged >../out
  contains ../out "f.c"
'

check 'GIT_DIR and GIT_WORK_TREE are honoured' '
  cd p
  top=$PWD
  cd /
  GIT_DIR=$top/.git GIT_WORK_TREE=$top git tgpl check
'

check 'a submodule is not entered' '
  cd p
  git submodule --quiet add ../empty-sub sub 2>/dev/null || {
    git init -q ../empty-sub
    (cd ../empty-sub && echo "int s;" >s.c && git add -A && git commit -q -m s)
    git submodule --quiet add ../empty-sub sub
  }
  git tgpl header add .gitmodules >../out
  git tgpl check
'

check 'without commits and without files there is nothing to find' '
  new_repo none
  cd none
  git tgpl check >../out
  contains ../out "0 files checked, no findings"
'

check 'where no thread can be started, it says so' '
  new_repo few
  cd few
  exits 128 as_nobody prlimit --nproc=1 -- git-tgpl check >../out 2>../err
  contains ../err "cannot start more processes"
'
