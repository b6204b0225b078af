#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'year and contributor are part of the header, and remove finds it' '
  new_repo p
  cd p
  echo "a" >a.sh
  git tgpl header add --license MIT --holder Jane --contributor Bob --year "2019-2026" >../out
  printf "# SPDX-""FileCopyrightText: 2019-2026 Jane\n# SPDX-""FileContributor: Bob\n# SPDX-""License-Identifier: MIT\n\na\n" | same - a.sh
  git tgpl header remove --license MIT --holder Jane --contributor Bob >../out
  echo "a" | same - a.sh
  exits 129 git tgpl header add --license MIT --holder Jane --year soon 2>../err
  contains ../err "invalid years"
'

check 'a user who is not the holder of the project is told whom headers name' '
  new_repo newcomer
  cd newcomer
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  echo "int b;" >b.c
  git tgpl header add b.c >../out 2>../err
  test ! -s ../err
  git config user.name Bob
  git config user.email bob@example.org
  echo "int c;" >c.c
  git tgpl header add c.c >../out 2>../err
  contains ../err "the copyright holder is '\''Ada Example <ada@example.org>'\'', from TGPL.toml; if the work is yours, use --holder"
  echo "int d;" >d.c
  git tgpl header add --holder Bob d.c >../out 2>../err
  test ! -s ../err
'

check 'the form is chosen where the style has it' '
  cd p
  echo "int a;" >a.cc
  echo "int b;" >b.c
  git tgpl header add --license MIT --holder Jane --multi-line >../out
  printf "/*\n * SPDX-""FileCopyrightText: Jane\n * SPDX-""License-Identifier: MIT\n */\n\nint a;\n" | same - a.cc
  contains a.sh "# SPDX-""License-Identifier: MIT"
  exits 129 git tgpl header update --add-holder Bob --single-line a.cc 2>../err
  contains ../err "--single-line"
  exits 129 git tgpl header remove --multi-line a.cc 2>../err
  contains ../err "--multi-line"
  git tgpl header remove --license MIT --holder Jane >../out
  echo "int a;" | same - a.cc
  git tgpl header add --license MIT --holder Jane --style c++ --single-line b.c >../out
  contains b.c "// SPDX-""License-Identifier: MIT"
  exits 129 git tgpl header add --single-line --multi-line 2>../err
  exits 129 git tgpl header add --style pyhton 2>../err
  contains ../err "python"
'

check 'dot-license writes a FILE.license beside files that say nothing' '
  new_repo q
  cd q
  echo "x" >x.py
  printf "# SPDX-""License-Identifier: MIT\n" >part.py
  git tgpl header add --license MIT --holder Jane --contributor Bob --dot-license >../out 2>../err
  printf "wrote: x.py.license\n" | same - ../out
  contains ../err "skipped: part.py"
  contains x.py.license "SPDX-""FileContributor: Bob"
  echo "x" | same - x.py
'

check 'skip-existing leaves files that say a part' '
  cd q
  cp part.py ../part.py
  git tgpl header add --license MIT --holder Jane --skip-existing part.py >../out
  cmp part.py ../part.py
'

check 'a dry run is a patch that makes what add makes' '
  new_repo d
  cd d
  printf "#!/bin/sh\nset -e\n" >a.sh
  printf "int a;\r\nint b;" >b.c
  printf "l1" >c.py
  printf "a\0b" >img.bin
  printf "1\n" >"with space.py"
  printf "1\n" >"$(printf "n\303\251\\\"w.py")"
  git tgpl header add -n --license MIT --holder Jane >../add.patch
  cp -R . ../patched
  git tgpl header add --license MIT --holder Jane >../out
  cd ../patched
  git apply --check ../add.patch
  git apply --whitespace=nowarn ../add.patch
  for file in a.sh b.c c.py REUSE.toml "with space.py"; do
    cmp "$file" "../d/$file"
  done
  cd ../d
  git tgpl header remove -n --license MIT --holder Jane >../remove.patch
  git apply --check ../remove.patch
  git tgpl header add -n -z --license MIT --holder Jane >../out
  test ! -s ../out
'

check 'stdin is a filter for editors' '
  new_repo e
  cd e
  mkdir sub
  cd sub
  printf "x = 1\n" >../../in
  git tgpl header add --license MIT --holder Jane --stdin --stdin-path a.py <../../in >../../out
  printf "# SPDX-""FileCopyrightText: Jane\n# SPDX-""License-Identifier: MIT\n\nx = 1\n" | same - ../../out
  git tgpl header add --license MIT --holder Jane --stdin --stdin-path a.py <../../out >../../again
  same ../../out ../../again
  git tgpl header add --license MIT --holder Jane --stdin --stdin-path ../vendor/a.py <../../in >../../out 2>../../err
  same ../../in ../../out
  contains ../../err "skipped: vendor/a.py"
  git tgpl header add --license MIT --holder Jane --stdin --stdin-path a.json <../../in >../../out
  same ../../in ../../out
  test ! -e a.py
  exits 129 git tgpl header add --license MIT --holder Jane --stdin 2>../../err
  exits 129 git tgpl header add --license MIT --holder Jane --stdin --stdin-path ../../x.py 2>../../err
'

# REUSE-IgnoreEnd

check 'what --stdin cannot go with is refused, with a hint; why nothing is done is said' '
  new_repo stdin
  cd stdin
  exits 129 git tgpl header add --license MIT --stdin --stdin-path a.sh -n \
    </dev/null 2>../err
  contains ../err "hint: "
  git tgpl header add --license MIT --holder Jane --stdin --stdin-path a.sh \
    </dev/null 2>../err
  contains ../err "skipped: a.sh: empty file"
  echo "echo 1" >b.sh
  git tgpl header explain b.sh >../out
  contains ../out "  template  default"
'

check 'no FILE.license is written where git would ignore it, and that is told' '
  new_repo ignored
  cd ignored
  printf "*.license\n!docs/*.license\n" >.gitignore
  mkdir docs
  echo "int a;" >a.c
  echo "int b;" >docs/b.c
  commit_all first
  exits 1 git tgpl header add --license MIT --holder Jane --dot-license \
    a.c docs >../out 2>../err
  echo "wrote: docs/b.c.license" | same - ../out
  contains ../err ": its .license file is ignored by git"
  contains ../err "!*.license"
  test ! -e a.c.license
'

check 'a FILE.license that was added by force is left as it is' '
  cd ignored
  printf "SPDX-%s: 2026 Jane\nSPDX-%s: MIT\n" \
    FileCopyrightText License-Identifier >a.c.license
  git add -f a.c.license
  git tgpl header add --license MIT --holder Jane --dot-license a.c \
    >../out 2>../err
  test ! -s ../out
  echo "nothing to do: no headers to add" | same - ../err
'
