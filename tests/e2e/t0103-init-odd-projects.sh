#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Projects that say their licence in unusual ways, or have odd things where our
# files go.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'a LICENSE that is a link into LICENSES/ is read' '
  new_repo link
  cd link
  mkdir LICENSES
  cp /usr/share/common-licenses/Apache-2.0 LICENSES/Apache-2.0.txt
  ln -s LICENSES/Apache-2.0.txt LICENSE
  echo "int a;" >a.c
  git add -A
  git tgpl init --yes --no-hooks >../out
  contains ../out "licence   Apache-2.0  "
  contains a.c "Apache-2.0"
  git tgpl check
'

check 'a licence that only REUSE.toml states is heard' '
  new_repo reuse
  cd reuse
  mkdir LICENSES
  cp /usr/share/common-licenses/Apache-2.0 LICENSES/Apache-2.0.txt
  write REUSE.toml <<END
version = 1
[[annotations]]
path = "**"
SPDX-FileCopyrightText = "2020 Jane Doe"
SPDX-License-Identifier = "Apache-2.0"
END
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  contains ../out "licence   Apache-2.0  "
  echo "int a;" | same - a.c
  git tgpl check
'

check 'one stray tag is no licence of the project' '
  new_repo stray
  cd stray
  for n in 1 2 3 4 5 6 7 8 9; do echo "int a;" >"$n.c"; done
  printf "# x\n\n    SPDX-License-Identifier: GPL-2.0-only\n" >README.md
  git tgpl init --yes --no-hooks >../out
  contains ../out "LicenseRef-TGPL-0.1-or-later   (default)"
  contains ../out "README.md  (declares GPL-2.0-only)"
'

check 'a third of the files under a licence is a question, not an answer' '
  new_repo third
  cd third
  for n in 1 2 3 4 5 6 7 8 9; do echo "int a;" >"$n.c"; done
  for n in 1 2 3; do
    printf "/* SPDX-License-Identifier: MIT */\n" >"$n.c"
  done
  exits 129 git tgpl init --yes 2>../err
  contains ../err "3 of 9 files declare"
'

check 'a file of another holder is not put under the TGPL later either' '
  new_repo later
  cd later
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  printf "/* Copyright (c) 2001 Somebody Else. All rights reserved. */\nint c;\n" >c.c
  cp c.c ../c.c
  git tgpl header add c.c >../out 2>../err
  cmp c.c ../c.c
  contains ../err "names another copyright holder"
  git tgpl header add --holder "Somebody Else" c.c >../out
  contains c.c "LicenseRef-TGPL-0.1-or-later"
'

check '--holder takes one name, and what follows is a path' '
  new_repo names
  cd names
  mkdir src
  echo "int a;" >src/a.c
  echo "int b;" >other.c
  git tgpl header add --license Zlib --holder "Mark <m@x.org>" src/a.c >../out
  echo "added header: src/a.c" | same - ../out
  echo "int b;" | same - other.c
'

check 'pathspecs that exclude are honoured' '
  new_repo exclude
  cd exclude
  mkdir v s
  echo "int a;" >v/a.c
  echo "int a;" >s/a.c
  git tgpl header add -n --license MIT --holder J . ":!v" >../out
  git apply --check ../out
  grep "^+++ " ../out >../files
  echo "+++ b/s/a.c" | same - ../files
'

check 'GIT_LITERAL_PATHSPECS and subfolders hide nothing' '
  new_repo literal
  cd literal
  mkdir sub
  echo "int a;" >a.c
  exits 1 git --literal-pathspecs tgpl check >../out
  cd sub
  exits 1 git --literal-pathspecs tgpl check >../../out
  contains ../../out "a.c"
'

check 'attributes count from a subfolder, too' '
  new_repo attributes
  cd attributes
  mkdir ven sub
  echo "int a;" >ven/a.c
  echo "ven/** linguist-vendored" >.gitattributes
  git -C sub tgpl init -n >../out
  contains ../out "ven/a.c  (marked in .gitattributes)"
'

check 'what is in the way is named before anything is written' '
  new_repo way
  cd way
  echo "int a;" >a.c
  mkdir TGPL.toml
  exits 129 git tgpl init --yes --no-hooks 2>../err
  contains ../err "TGPL.toml"
  rmdir TGPL.toml
  ln -s /dev/null TGPL.toml
  exits 129 git tgpl init --yes --no-hooks 2>../err
  rm TGPL.toml
  echo "*.toml" >.gitignore
  echo "version = 1" >TGPL.toml
  exits 129 git tgpl init --yes --no-hooks 2>../err
  contains ../err "exists but is ignored"
  rm TGPL.toml .gitignore
  echo "vers[ion = 1" >REUSE.toml
  exits 128 git tgpl init --yes --no-hooks 2>../err
  contains ../err "REUSE.toml"
  echo "int a;" | same - a.c
'

check 'escape sequences in names reach neither the terminal nor TGPL.toml' '
  new_repo escape
  cd escape
  folder=$(printf "e\033[31mvil")
  mkdir "$folder"
  cp /usr/share/common-licenses/GPL-3 "$folder/LICENSE"
  echo "int a;" >"$folder/a.c"
  echo "int b;" >b.c
  git tgpl init --yes --no-hooks >../out 2>&1
  lacks ../out "$(printf "\033")"
  git tgpl header add >../out 2>&1
  lacks ../out "$(printf "\033")"
'

check 'a holder that cannot stand in a comment is refused' '
  new_repo holder
  cd holder
  echo "int a;" >a.c
  exits 129 git tgpl init --yes --holder "" 2>../err
  exits 129 git tgpl init --yes --holder "$(printf "J\nK")" 2>../err
  contains ../err "invalid copyright holder"
  exits 129 git tgpl check --rev "" 2>../err
  test "$(git status --porcelain)" = "?? a.c"
'

check 'a name that TOML cannot hold gets a .license file' '
  new_repo bytes
  cd bytes
  printf "\211PNG\0" >"$(printf "lat\351.png")"
  git tgpl init --yes --no-hooks >../out
  git tgpl check
  git tgpl init --yes --no-hooks >../out
  contains ../out "already set up: "
'

check 'a sparse checkout is judged as a whole' '
  new_repo sparse
  cd sparse
  mkdir src doc
  echo "int a;" >src/a.c
  echo "text" >doc/a.md
  git tgpl init --yes --no-hooks >../out
  commit_all first
  git sparse-checkout set src
  git tgpl check
  git tgpl init --yes --no-hooks >../out
  contains ../out "already set up: "
'

check 'what a killed run left behind is not taken for files, and goes' '
  new_repo killed
  cd killed
  echo "int a;" >a.c
  sh -c "echo \$\$" >../pid
  cp a.c ".a.c.tgpl-$(cat ../pid)-1"
  git tgpl init --yes --no-hooks >../out
  lacks ../out ".tgpl-"
  test ! -e ".a.c.tgpl-$(cat ../pid)-1"
  contains a.c "LicenseRef-TGPL"
'

check 'a package of another licence is left alone, and check agrees' '
  new_repo packages
  cd packages
  cp /usr/share/common-licenses/Apache-2.0 LICENSE
  echo "{\"license\": \"Apache-2.0\"}" >package.json
  echo "int a;" >a.c
  write example/package.json <<END
{"license": "ISC"}
END
  echo "int b;" >example/b.c
  write part/package.json <<END
{"license": "Apache-2.0"}
END
  echo "int c;" >part/c.c
  git add -A
  git tgpl init --yes --no-hooks >../out
  contains ../out "  skip    2 example/b.c, example/package.json  ("
  contains ../out "(example/package.json: ISC)"
  lacks example/b.c SPDX
  contains part/c.c "Apache-2.0"
  git tgpl check
'

check 'a path deleted on one side of a conflict is still judged' '
  new_repo conflict
  cd conflict
  echo "int a;" >a.c
  commit_all base
  git checkout -q -b other
  echo "int b;" >>a.c
  commit_all other
  git checkout -q main
  git rm -q a.c
  git commit -q -m gone
  git merge other >../out 2>&1 || true
  exits 1 git tgpl check >../out
  contains ../out "a.c: error: no licence information"
'

# REUSE-IgnoreEnd
