#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# -q and -C stand before the command or behind it, as users of git type them.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project with a suppressed finding, which is a note' '
  mkdir -p p/sub
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  printf "/* SPDX-%s: Ada Example */\n" FileCopyrightText >sub/b.c
  printf "/* tgpl: %s expression-deprecated: upstream */\n" ignore >>sub/b.c
  printf "/* SPDX-%s: GPL-2.0 */\n" License-Identifier >>sub/b.c
  git add -A
  git commit -q --no-verify -m first
  exits 1 git tgpl check >../out 2>../err
  contains ../err "1 finding suppressed"
'

check 'behind the command, -q silences notes as before it' '
  cd p
  for words in "-q check" "check -q" "check --quiet" "-q check -q"; do
    # shellcheck disable=SC2086 # they are several words
    exits 1 git tgpl $words >../quiet 2>../err
    same ../out ../quiet
    test ! -s ../err
  done
'

check 'behind the command, -C goes to a folder as before it' '
  exits 1 git tgpl check -C p >one 2>err
  same out one
  git tgpl -C p check -C sub -q --select license-missing . >two
  git -C p/sub tgpl -q check --select license-missing . >three
  same three two
  exits 128 git tgpl check -C nowhere 2>err
  contains err "cannot change to"
'

check 'behind each of two words, too' '
  git tgpl terms show -C p >one
  git tgpl terms -C p show >two
  git -C p tgpl terms show >three
  same three one
  same three two
'

check '-h tells of them once' '
  git tgpl -h >out
  contains out "--quiet"
  git tgpl check -h >out
  lacks out "--quiet"
'

check 'options that may stand anywhere leave no gap in -h' '
  for words in cache "cache clear" check explain; do
    # shellcheck disable=SC2086 # they are several words
    git tgpl $words -h >help
    cat -s help >squeezed
    same squeezed help
    contains help "  -h "
    lacks help "--quiet"
  done
'
