#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'status tells the state in one page' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  git tgpl status >../page
  same - ../page <<END
files      2 covered
licences   LicenseRef-TGPL-0.1-or-later   2
holders    Ada Example <ada@example.org>  2
terms      train-ai conditional, ai-use allow, search allow
findings   none
hooks      4 of 4 active
note       the TGPL 0.1 is a draft that no lawyer has reviewed
END
'

check 'status counts what is wrong' '
  cd p
  echo "int b;" >b.c
  git tgpl status >../page
  contains ../page "findings   1 holder-missing, 1 license-missing  (git tgpl check)"
'

check 'only the first row of a list has the label, and numbers end in one column' '
  cd p
  mkdir zlib
  for n in 1 2 3 4 5 6 7 8 9; do
    printf "// SPDX-""FileCopyrightText: 1995 Mark Adler\n" >zlib/$n.c
    printf "// SPDX-""License-Identifier: Zlib\n" >>zlib/$n.c
  done
  cp zlib/1.c zlib/10.c
  printf "\n[[scope]]\npath = \"zlib/**\"\nours = false\n" >>TGPL.toml
  rm .git/hooks/commit-msg
  git tgpl status >../page
  sed "/^terms/,/check)$/d" ../page >../rows
  same - ../rows <<END
files      13 covered, of which 10 third-party
licences   Zlib                           10
           LicenseRef-TGPL-0.1-or-later    2
holders    Mark Adler                     10
           Ada Example <ada@example.org>   2
hooks      3 of 4 active  (git tgpl hook status)
note       the TGPL 0.1 is a draft that no lawyer has reviewed
END
'

check 'a file with several expressions, an invalid one, and a notice without a name' '
  new_repo odd
  cd odd
  printf "// SPDX-""FileCopyrightText: 2020\n// SPDX-""License-Identifier: MIT OR Zlib\n" >a.c
  printf "// SPDX-""License-Identifier: ISC\n" >>a.c
  printf "// SPDX-""License-Identifier: MIT AND\n" >b.c
  git tgpl status >../page
  contains ../page "ISC AND (MIT OR Zlib)"
  contains ../page "MIT AND (invalid)"
  contains ../page "(no name)"
'

check 'the terms are those that terms show answers' '
  cd p
  sed "s/^effective = .*/effective = 2999-01-01/" TGPL.toml >../new
  cp ../new TGPL.toml
  git tgpl terms show >../answer || test $? -eq 1
  grep -E "^(train-ai|ai-use|search) " ../answer | tr -s " " | paste -sd, - |
    sed "s/,/, /g; s/.*/terms      &  (git tgpl terms/" >../row
  git tgpl status >../page
  grep "^terms " ../page | same ../row -
'

check 'status works before init, and in a bare repository' '
  new_repo q
  cd q
  echo "int a;" >a.c
  git tgpl status >../page
  contains ../page "terms      none  (git tgpl init)"
  commit_all first
  git clone -q --bare . ../q.git
  cd ../q.git
  git tgpl status >../page
  contains ../page "1 covered"
'
