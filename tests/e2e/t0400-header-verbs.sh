#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# REUSE-IgnoreStart: the notices below are input.

check 'header add labels what it is told to, and nothing else' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  echo "int b;" >b.c
  echo "int c;" >c.c
  git tgpl header add b.c >../out
  echo "added header: b.c" | same - ../out
  contains b.c "SPDX-""License-Identifier: LicenseRef-TGPL-0.1-or-later"
  echo "int c;" | same - c.c
'

check 'header add a second time changes nothing' '
  cd p
  cp b.c ../b.c
  git tgpl header add b.c >../out
  test ! -s ../out
  cmp b.c ../b.c
'

check 'header remove is the exact inverse' '
  cd p
  git tgpl header remove b.c >../out
  echo "removed header: b.c" | same - ../out
  echo "int b;" | same - b.c
'

check 'a dry run is a patch and writes nothing' '
  cd p
  git tgpl header add --dry-run b.c c.c >../out.patch
  git apply --check ../out.patch
  echo "int b;" | same - b.c
'

check 'without TGPL.toml, licence and holder are options' '
  new_repo q
  cd q
  echo "x = 1" >a.py
  exits 129 git tgpl header add 2>../err
  contains ../err "--license"
  git tgpl header add --license MIT --holder "Jane Doe" >../out
  printf "# SPDX-""FileCopyrightText: Jane Doe\n# SPDX-""License-Identifier: MIT\n\nx = 1\n" | same - a.py
'

check 'a path behind an option that may be repeated is a path' '
  cd q
  echo "z = 1" >z.py
  echo "o = 1" >o.py
  git tgpl header add --license MIT --holder "Jane Doe" z.py >../out
  echo "added header: z.py" | same - ../out
  lacks z.py "z.py"
  rm z.py o.py
'

check 'a notice of others stays, byte for byte, through remove' '
  cd q
  printf "# Copyright 2001 Somebody Else\n# SPDX-""License-Identifier: ISC\ny = 1\n" >b.py
  cp b.py ../b.py
  git tgpl header add --license MIT --holder "Jane Doe" 2>../err >../out
  git tgpl header remove --license MIT --holder "Jane Doe" >../out
  cmp b.py ../b.py
'

check 'header show says where each statement stands' '
  cd p
  git tgpl header show a.c >../out
  contains ../out "LicenseRef-TGPL-0.1-or-later  (a.c:3)"
  git tgpl header show --format json a.c >../out.json
  python3 -m json.tool ../out.json >../out
'

check 'files with CRLF keep CRLF, and a missing last line end stays missing' '
  cd p
  printf "int x;\r\nint y;" >crlf.c
  cp crlf.c ../crlf.c
  git tgpl header add crlf.c >../out
  test "$(grep -c "$(printf "\r")\$" crlf.c)" -eq "$(grep -c "" crlf.c | awk "{print \$1 - 1}")"
  git tgpl header remove crlf.c >../out
  cmp crlf.c ../crlf.c
'

check 'modes are kept' '
  cd p
  printf "#!/bin/sh\n" >run.sh
  chmod 750 run.sh
  git tgpl header add run.sh >../out
  test "$(stat -c %a run.sh)" = 750
'

check 'entries of REUSE.toml come and go with their files' '
  new_repo r
  cd r
  git tgpl init --yes --no-hooks >../out
  printf "a\0" >a.bin
  git tgpl header add a.bin >../out
  contains REUSE.toml "a.bin"
  git tgpl check
  git tgpl header remove a.bin >../out
  test ! -e REUSE.toml
'

check 'a pattern in REUSE.toml stays while one of its files needs it' '
  new_repo pat
  cd pat
  for n in 1 2 3; do echo "[$n]" >"d$n.json"; done
  git tgpl init --yes --no-hooks >../out
  git tgpl header remove d1.json >../out
  git tgpl check
  git tgpl header remove d1.json d2.json d3.json >../out
  test ! -e REUSE.toml
'

check 'with dot-license in the policy, a FILE.license is written' '
  cd r
  printf "\n[policy]\nuncommentable = \"dot-license\"\n" >>TGPL.toml
  git tgpl header add a.bin >../out
  contains a.bin.license "SPDX-""License-Identifier"
  git tgpl check
  git tgpl header remove a.bin >../out
  test ! -e a.bin.license
'

check 'a path that matches nothing is an error' '
  cd p
  exits 129 git tgpl header add nothing.c 2>../err
  contains ../err "nothing.c"
'

# REUSE-IgnoreEnd
