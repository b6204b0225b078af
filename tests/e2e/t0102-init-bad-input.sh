#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'outside a repository the error says so' '
  mkdir outside
  cd outside
  exits 128 git tgpl init --yes 2>../err
  contains ../err "not in a git repository"
  contains ../err "git init"
'

check 'a bare repository has no files to label' '
  git init -q --bare bare.git
  cd bare.git
  exits 128 git tgpl init --yes 2>../err
  contains ../err "of the bare repository"
'

check 'inside the git directory the error says where to go' '
  new_repo inside
  cd inside/.git
  exits 128 git tgpl init --yes 2>../../err
  contains ../../err "inside the git directory"
'

check 'an empty repository on an unborn branch can be set up' '
  new_repo empty
  cd empty
  git tgpl init --yes --no-hooks >../out
  git tgpl check
'

check 'a broken TGPL.toml is told with line and column, and nothing is done' '
  new_repo broken
  cd broken
  echo "int x;" >a.c
  printf "version = 1\n[terms]\nlicense = \n" >TGPL.toml
  exits 128 git tgpl init --yes 2>../err
  contains ../err "error: TGPL.toml:3:11: "
  echo "int x;" | same - a.c
'

check 'an unknown key is named, with what was meant' '
  new_repo key
  cd key
  git tgpl init --yes --no-hooks >../out
  sed -i "s/^train-ai/train-ia/" TGPL.toml
  exits 128 git tgpl init --yes 2>../err
  contains ../err "train-ia"
  contains ../err "train-ai"
'

check 'a read-only file is named, the others are done, a second run finishes' '
  mkdir ro
  cd ro
  new_repo
  echo "int x;" >a.c
  echo "int y;" >b.c
  chmod 444 a.c
  exits 1 as_nobody git tgpl init --yes --no-hooks >../out 2>../err
  contains ../err "a.c"
  contains ../err "read-only"
  echo "int x;" | same - a.c
  contains b.c "SPDX-""License-Identifier"
  chmod 644 a.c
  as_nobody git tgpl init --yes --no-hooks >../out
  contains a.c "SPDX-""License-Identifier"
  as_nobody git tgpl check
'

check 'a file that cannot be read is named, and the others are done' '
  mkdir noread
  cd noread
  new_repo
  echo "int x;" >a.c
  echo "int y;" >b.c
  chmod 000 a.c
  exits 1 as_nobody git tgpl init --yes --no-hooks >../out 2>../err
  contains ../err "a.c"
  contains ../err "Permission denied"
  contains b.c "SPDX-""License-Identifier"
  exits 1 as_nobody git tgpl check >../out
  contains ../out "a.c: error: cannot read file"
'

check 'a folder that cannot be written to is named, and nothing is lost' '
  mkdir nodir
  cd nodir
  new_repo
  mkdir sub
  echo "int x;" >sub/a.c
  as_nobody true
  chmod 555 sub
  exits 1 as_nobody git tgpl init --yes --no-hooks >../out 2>../err
  contains ../err "sub/a.c"
  echo "int x;" | same - sub/a.c
  test "$(ls sub)" = a.c
  chmod 755 sub
'

check 'binary files, invalid UTF-8 and odd names are labelled or named' '
  new_repo odd
  cd odd
  printf "a\0b" >bin.c
  printf "/* caf\351 */\nint x;\n" >latin.c
  cp latin.c ../latin.c
  echo "int y;" >"new
line.c"
  echo "int z;" >"$(printf "esc\033[31m.c")"
  git tgpl init --yes --no-hooks >../out
  lacks ../out "$(printf "\033")"
  tail -n 2 latin.c | same ../latin.c -
  git tgpl check
'

check 'links that run in a circle, or out of the tree, are not followed' '
  new_repo links
  cd links
  echo "int secret;" >../secret.c
  ln -s loop loop
  ln -s ../secret.c out.c
  echo "int x;" >a.c
  git tgpl init --yes --no-hooks >../out
  echo "int secret;" | same - ../secret.c
  git tgpl check
'

check 'a full disk stops it cleanly, and the next run finishes' '
  if ! mount -t tmpfs -o size=256k tmpfs "$(mkdir full && echo full)" 2>/dev/null
  then echo "no tmpfs here: not seen"; exit 0
  fi
  trap "cd /; umount $PWD/full" EXIT
  cd full
  new_repo .
  for n in 1 2 3 4 5 6 7 8; do echo "int x$n;" >"a$n.c"; done
  dd if=/dev/zero of=fill bs=1k count=400 2>/dev/null || true
  echo fill >.git/info/exclude || true
  exits 1 git tgpl init --yes --no-hooks >../out 2>../err
  contains ../err "No space left"
  for n in 1 2 3 4 5 6 7 8; do tail -n 1 "a$n.c" >../last; echo "int x$n;" | same - ../last; done
  test -z "$(find . -name "*.tgpl-*")"
  rm fill
  git tgpl init --yes --no-hooks >../out
  git tgpl check
'

check 'a licence that is not clear is not painted over with the TGPL' '
  new_repo unclear
  cd unclear
  cp /usr/share/common-licenses/GPL-3 COPYING
  exits 129 git tgpl init --yes --license LicenseRef-TGPL-0.1-or-later 2>../err
  contains ../err "GPL-3.0-only"
  rm COPYING
  write package.json <<END
{"license": "UNLICENSED"}
END
  exits 129 git tgpl init --yes 2>../err
  contains ../err "UNLICENSED"
  test ! -e TGPL.toml
'

check 'a first run that was interrupted is finished by the next' '
  new_repo half
  cd half
  echo "int a;" >a.c
  echo "int b;" >b.c
  git tgpl header add --license LicenseRef-TGPL-0.1-or-later --holder "Ada Example <ada@example.org>" a.c >../out
  git tgpl init --yes --no-hooks >../out
  test -e LICENSE
  git tgpl check
'

check 'a wrong command line ends with 129 and what to type' '
  exits 129 git tgpl 2>err
  exits 129 git tgpl inti 2>err
  contains err "the most similar command is '"'"'init'"'"'"
  exits 129 git tgpl foo bar 2>err
  contains err "'"'"'foo'"'"' is not a git tgpl command"
  exits 129 git tgpl init --nonsense 2>err
  exits 128 git tgpl -C no/such/folder init --yes 2>err
  contains err "no/such/folder"
'
