#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# A server does not check a push for ever: what is not checked in time is
# refused. A limit of 0 seconds is over at once.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a server shows its time limit, and accepts a push within it' '
  git init -q --bare server.git
  git -C server.git tgpl hook install >out
  git -C server.git tgpl hook status >out
  contains out "time limit: 300 seconds, then the push is refused"
  new_repo p
  cd p
  git remote add origin ../server.git
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
  git push -q origin main
'

check 'a push that is not checked in time is refused, and nothing arrives' '
  git -C server.git config tgpl.pushTimeLimit 0
  git -C server.git tgpl hook status >out
  contains out "time limit: 0 seconds, so every push is refused"
  cd p
  git commit -q --allow-empty -m second
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "push refused: the check takes longer than 0 seconds"
  contains ../out "raise tgpl.pushTimeLimit on the server"
  test "$(git -C ../server.git rev-parse main)" = "$(git rev-parse main~1)"
'

check 'for deleted and published refs, and for the hook that sees one ref, too' '
  cd p
  git push -q origin main~1:refs/heads/other >../out 2>&1 && exit 1
  git -C ../server.git branch other
  exits 1 git push -q origin :other >../out 2>&1
  contains ../out "push refused: the check takes longer"
  cd ../server.git
  commit=$(git rev-parse main)
  exits 1 git tgpl hook run update refs/heads/main "$commit" "$commit" 2>../err
  contains ../err "push refused: the check takes longer"
'

check 'a limit that is no number refuses, too' '
  git -C server.git config tgpl.pushTimeLimit soon
  cd p
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "tgpl.pushTimeLimit"
  git -C ../server.git config tgpl.pushTimeLimit 600
  git push -q origin main
'

check 'local hooks have no limit' '
  cd p
  git config tgpl.pushTimeLimit 0
  git tgpl hook install >../out
  git commit -q --allow-empty -m third
  git push -q origin main
'
