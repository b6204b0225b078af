#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'the pre-commit hook stops a commit with a bare file' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  commit_all first
  echo "int b;" >b.c
  git add b.c
  exits 1 git commit -q -m bare 2>../err >../err
  contains ../err "b.c: error: no licence information"
  contains ../err "git tgpl header add b.c && git add b.c"
'

check 'a mended file passes' '
  cd p
  git tgpl header add b.c >../out
  git add b.c
  git commit -q -m mended
'

check 'old trouble in files that are not touched does not block' '
  cd p
  echo "int old;" >old.c
  git add old.c
  git commit -q --no-verify -m old
  echo "int more;" >>a.c
  git commit -q -a -m more
'

check 'what is staged is judged under -a, a path, and --amend' '
  cd p
  git show HEAD:a.c | tail -n 1 >a.c
  exits 1 git commit -q -a -m stripped >../err 2>&1
  exits 1 git commit -q -m stripped a.c >../err 2>&1
  git checkout -q a.c
  git commit -q --amend -m again
'

check 'TGPL_SKIP=1 skips it, and says so' '
  cd p
  echo "int c;" >c.c
  git add c.c
  TGPL_SKIP=1 git commit -q -m skipped 2>../err
  contains ../err "not checked"
'

check 'without git-tgpl on PATH the commit goes through with a warning' '
  cd p
  echo "int d;" >d.c
  git add d.c
  PATH=/usr/bin:/bin git commit -q -m without 2>../err
  sort -u ../err >../once
  echo "warning: git-tgpl not found in PATH, checks skipped" | same - ../once
'

check 'where git-tgpl is required, the refusal is not told as a warning' '
  cd p
  git config tgpl.hooks.required true
  echo "int e;" >e.c
  git add e.c
  exits 1 env PATH=/usr/bin:/bin git commit -q -m required 2>../err
  echo "error: git-tgpl not found in PATH, commit refused" | same - ../err
  git config --unset tgpl.hooks.required
  git rm -q -f e.c
'

check 'hook status, uninstall and install go together' '
  cd p
  git tgpl hook status >../out
  contains ../out "pre-commit: installed"
  git tgpl hook uninstall >../out
  test ! -e .git/hooks/pre-commit
  git tgpl hook install --dry-run >../out
  test ! -e .git/hooks/pre-commit
  git tgpl hook install >../out
  test -x .git/hooks/pre-commit
  git tgpl hook install >../out
  test ! -s ../out
'

check 'a hook of somebody else survives install and uninstall' '
  cd p
  git tgpl hook uninstall >../out
  printf "#!/bin/sh\nexit 0\n" >.git/hooks/pre-commit
  exits 1 git tgpl hook install >../out 2>../err
  contains ../err "git tgpl hook run pre-commit"
  git tgpl hook uninstall >../out
  contains .git/hooks/pre-commit "exit 0"
  rm .git/hooks/pre-commit
'

check 'a folder named by core.hooksPath is not written to' '
  cd p
  mkdir ../shared-hooks
  git config core.hooksPath ../shared-hooks
  exits 128 git tgpl hook install 2>../err
  contains ../err "core.hooksPath"
  test -z "$(ls ../shared-hooks)"
'

check 'an unknown hook is refused' '
  cd p
  exits 129 git tgpl hook run nonsense 2>../err
  contains ../err "nonsense"
'
