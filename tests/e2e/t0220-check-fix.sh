#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# check --fix mends what has one right answer, and nothing else.
# shellcheck disable=SC2016,SC2034 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

L='SPDX-''License-Identifier:'
C='SPDX-''FileCopyrightText:'

project() {
  new_repo "$1"
  cd "$1"
  git tgpl init --yes --no-hooks --holder "Jane Doe" >../out
  commit_all first
}

check 'bare files get the notice of the project, and nothing is left' '
  (project bare)
  cd bare
  echo "int a;" >a.c
  printf "\211PNG\r\n\032\n\000\001" >i.png
  git tgpl check --fix >../out
  contains ../out "fixed a.c"
  contains ../out "fixed REUSE.toml"
  contains ../out "no findings"
  contains a.c "$C Jane Doe"
  contains a.c "$L LicenseRef-TGPL-0.1-or-later"
  git tgpl check
'

check 'a second run mends nothing' '
  cd bare
  git status --porcelain >../before
  cp a.c ../a.c
  git tgpl check --fix >../out
  lacks ../out fixed
  cmp a.c ../a.c
'

check 'a text that is known comes back, one that is not is left' '
  cd bare
  cp LICENSES/LicenseRef-TGPL-0.1-or-later.txt ../tgpl.txt
  rm LICENSES/LicenseRef-TGPL-0.1-or-later.txt
  printf "// %s Somebody\n// %s Zlib\nint z;\n" "$C" "$L" >z.c
  exits 1 git tgpl check --fix >../out 2>../err
  contains ../out "fixed LICENSES/LicenseRef-TGPL-0.1-or-later.txt"
  cmp ../tgpl.txt LICENSES/LicenseRef-TGPL-0.1-or-later.txt
  contains ../err "not fixed: LICENSES/Zlib.txt"
  contains ../out "1 finding"
  test ! -e LICENSES/Zlib.txt
'

check 'what somebody has to decide is left, byte for byte, with the reason' '
  (project decide)
  cd decide
  printf "// %s 2001 Somebody Else\nint o;\n" "$C" >o.c
  printf "// %s Jane Doe\n// %s NOT-A-LICENCE-9\nint e;\n" "$C" "$L" >e.c
  echo "int b;" >b.c
  cp o.c ../o.c
  cp e.c ../e.c
  exits 1 git tgpl check --fix >../out 2>../err
  contains ../out "fixed b.c"
  contains ../err "not fixed: o.c: names another copyright holder"
  contains ../out "expression-invalid"
  cmp o.c ../o.c
  cmp e.c ../e.c
'

check 'without a licence and holder in TGPL.toml no notice is made up' '
  new_repo none
  cd none
  echo "int a;" >a.c
  exits 1 git tgpl check --fix >../out 2>../err
  contains ../err "not fixed: a.c: there is no TGPL.toml"
  echo "int a;" | same - a.c
'

check 'a dry run prints the patch, and says what would be left' '
  (project dry)
  cd dry
  rm LICENSES/*
  echo "int a;" >a.c
  printf "// %s 2001 Somebody Else\nint o;\n" "$C" >o.c
  exits 1 git tgpl check --fix --dry-run >../out.patch 2>../err
  contains ../err "note: would not fix 1 finding"
  test ! -e LICENSES/LicenseRef-TGPL-0.1-or-later.txt
  echo "int a;" | same - a.c
  git apply ../out.patch
  rm o.c
  git tgpl check
  exits 0 git tgpl check --fix --dry-run >../out
  test ! -s ../out
'

check 'only what PATH selects is mended' '
  (project named)
  cd named
  echo "int a;" | write in/a.c
  echo "int b;" >b.c
  cd in
  git tgpl check --fix . >../../out
  contains a.c "$L"
  echo "int b;" | same - ../b.c
'

check 'with --staged, the index and the work tree, and no hunk that was not staged' '
  (project staged)
  cd staged
  echo "int a;" >a.c
  echo "int u;" >u.c
  git add a.c
  echo "int secret;" >>a.c
  git tgpl check --staged --fix >../out
  contains ../out "fixed a.c"
  contains ../out "no findings"
  git cat-file blob :a.c >../a.c
  contains ../a.c "$L"
  lacks ../a.c secret
  contains a.c "$L"
  git diff --numstat >../out
  printf "1\t0\ta.c\n" | same - ../out
  echo "int u;" | same - u.c
  git tgpl check --staged
'

check 'a text that the commit needs is staged with it' '
  cd staged
  git commit -q -m a
  git rm -q -r --cached LICENSES
  git commit -q -m "no texts"
  echo "int b;" >b.c
  git add b.c
  git tgpl check --staged --fix >../out 2>../err
  git diff --cached --name-only >../out
  printf "LICENSES/LicenseRef-TGPL-0.1-or-later.txt\nb.c\n" | same - ../out
  git ls-files -o --exclude-standard LICENSES >../out
  test ! -s ../out
'

check 'a machine format is the findings that are left, and nothing else' '
  (project json)
  cd json
  echo "int a;" >a.c
  git tgpl check --fix --format json >../out.json 2>../err
  python3 -m json.tool ../out.json >../out
  contains ../err "fixed a.c"
'

check 'options that make no sense together are refused' '
  cd json
  exits 129 git tgpl check --fix --rev HEAD 2>../err
  contains ../err "--fix"
  exits 129 git tgpl check --dry-run 2>../err
  contains ../err "--dry-run needs --fix"
'

check 'what a FILE.license that git ignores would mend is not mended, and why' '
  new_repo ignored
  cd ignored
  echo "*.license" >.gitignore
  printf "\211PNG\r\n\032\n\000\001" >i.png
  git tgpl init --yes --no-hooks --holder "Jane Doe" --dot-license >../out
  contains ../out "  skip    1 i.png  (its .license file is ignored by git)"
  git tgpl init --yes --no-hooks >../out
  contains ../out "  skip 1 i.png"
  test ! -e i.png.license
  exits 1 git tgpl check --fix >../out 2>../err
  lacks ../out "mended"
  contains ../err "not fixed: i.png: its .license file is ignored by git: add the"
  exits 1 git tgpl check --fix --dry-run >../out 2>../err
  contains ../err "not fixed: i.png: its .license file is ignored by git"
  echo "!*.license" >>.gitignore
  git tgpl check --fix >../out
  contains ../out "fixed i.png.license"
'
