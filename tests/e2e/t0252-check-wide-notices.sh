#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Notices in forms that REUSE does not count: whoever takes one away is told.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# gone NOTICE: a commit that removes it from a file with tags of its own.
gone() {
  printf '/* %s */\n// SPDX-%s: Ada Example\n// SPDX-%s: MIT\nint a;\n' "$1" \
    FileCopyrightText License-Identifier >a.c
  git add a.c
  git commit -q --no-verify -m with
  sed 1d a.c >../without
  cp ../without a.c
  git add a.c
  exits 1 git tgpl check --select notice-removed --staged >../out
  contains ../out "[notice-removed]"
  contains ../out "$2"
  git commit -q --no-verify -m without
}

check 'a notice of others is missed, however it is written' '
  new_repo p
  cd p
  git tgpl init --yes --no-hooks --license MIT \
    --holder "Ada Example <ada@example.org>" >../out
  commit_all first
  gone "COPYRIGHT (C) 1999 OTHER CORP" "OTHER CORP"
  gone "(c) 2014-2018 Bob Example" "Bob Example"
  gone "Copyright: (c) 2017, Bob Example" "Bob Example"
  gone "@copyright 2012 Bob Example" "Bob Example"
  gone "Copyright &#169; 2009 Bob Example" "Bob Example"
  gone "Portions copyright 2005 Bob Example" "Bob Example"
  gone "Copyrighted 2009 by Bob Example" "Bob Example"
'
check 'a notice that becomes a tag is kept' '
  cd p
  printf "/* (c) 2014 Bob Example */\n// SPDX-%s: MIT\nint b;\n" \
    License-Identifier >b.c
  commit_all with
  printf "// SPDX-%s: 2014 Bob Example\n// SPDX-%s: MIT\nint b;\n" \
    FileCopyrightText License-Identifier >b.c
  git add b.c
  git tgpl check --select notice-removed,notice-altered --staged
'
