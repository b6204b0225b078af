#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'header add lays a header out as the template does, and back' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl header add --license MIT --holder Jane --template reuse >../out
  printf "/*\n * SPDX-""FileCopyrightText: Jane\n *\n * SPDX-""License-Identifier: MIT\n */\n\nint a;\n" | same - a.c
  git tgpl header add --license MIT --holder Jane --template training >../out
  test ! -s ../out
  git tgpl header remove --license MIT --holder Jane >../out
  echo "int a;" | same - a.c
'

check 'a template of the repository is a file, and policy names it' '
  cd p
  mkdir -p .tgpl/headers
  printf "This file is part of Foo.\n\n{license}\n{copyrights}\n{contributors}\n" >.tgpl/headers/foo.txt
  printf "version = 1\n[terms]\nlicense = \"MIT\"\n[[holder]]\nname = \"Jane\"\n[policy]\ntemplate = \"foo\"\n" >TGPL.toml
  git tgpl header add a.c >../out
  printf "/*\n * This file is part of Foo.\n *\n * SPDX-""License-Identifier: MIT\n * SPDX-""FileCopyrightText: Jane\n */\n\nint a;\n" | same - a.c
  git tgpl header update --rename-holder Jane=Joan a.c >../out
  printf "/*\n * This file is part of Foo.\n *\n * SPDX-""License-Identifier: MIT\n * SPDX-""FileCopyrightText: Joan\n */\n\nint a;\n" | same - a.c
'

check 'header update --template changes the layout only' '
  cd p
  sed s/Jane/Joan/ TGPL.toml >../new
  cp ../new TGPL.toml
  git tgpl header update --template default a.c >../out
  printf "/*\n * SPDX-""FileCopyrightText: Joan\n * SPDX-""License-Identifier: MIT\n */\n\nint a;\n" | same - a.c
  git tgpl header update --template default a.c >../out
  test ! -s ../out
  git tgpl header update -n --template foo a.c >../update.patch
  git apply ../update.patch
  contains a.c " * This file is part of Foo."
  git tgpl header remove --holder Joan a.c >../out
  echo "int a;" | same - a.c
'

check 'a template that would lose a tag is refused, with its line' '
  cd p
  printf "{license}\n{copyrights}\n{year}\n" >.tgpl/headers/bad.txt
  exits 128 git tgpl header add a.c 2>../err
  contains ../err ".tgpl/headers/bad.txt:3: unknown placeholder"
  echo "int a;" | same - a.c
  git tgpl check >../out || :
  contains ../out ".tgpl/headers/bad.txt:3: warning: unknown placeholder"
  rm .tgpl/headers/bad.txt
'

check 'a template that does not exist is a wrong command line' '
  cd p
  exits 129 git tgpl header add --template trainig a.c 2>../err
  contains ../err "did you mean '"'"'training'"'"'?"
  sed s/foo/fooo/ TGPL.toml >../new
  cp ../new TGPL.toml
  git tgpl check >../out || :
  contains ../out "unknown header template '"'"'fooo'"'"'"
'

# REUSE-IgnoreEnd
