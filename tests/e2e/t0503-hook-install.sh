#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Whose hook it is, whether git runs it, and what that means for ours.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'the bodies that are shipped are known by their digests' '
  for script in "$root"/hooks/*; do
    sum=$(sha256sum <"$script" | cut -d " " -f 1)
    grep -A1 "\"$(basename "$script")\"" "$root/src/hook/shipped.cc" >known
    contains known "\"$sum\""
  done
'

check 'where nothing is to be done, install and uninstall say so' '
  new_repo n
  cd n
  git tgpl hook uninstall 2>../err
  echo "nothing to do: no hooks of git-tgpl are installed" | same - ../err
  git tgpl hook install >../out 2>../err
  test ! -s ../err
  git tgpl hook install >../out 2>../err
  test ! -s ../out
  echo "nothing to do: 4 hooks already active" | same - ../err
'

check 'our hook with a line of the user in it is the users' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  commit_all first
  echo "# mine" >>.git/hooks/pre-commit
  cp .git/hooks/pre-commit ../edited
  git tgpl hook status >../out
  contains ../out "pre-commit: active through another hook"
  contains ../out "prepare-commit-msg: not installed (optional: --hook prepare-commit-msg) ("
  git tgpl hook install >../out
  contains ../out "active through another hook"
  git tgpl hook uninstall >../out
  same ../edited .git/hooks/pre-commit
'

check 'a hook that only holds our mark is foreign' '
  cd p
  printf "#!/bin/sh\n# Written by git-tgpl; once\n# git tgpl hook run pre-commit\n" \
    >.git/hooks/pre-commit
  cp .git/hooks/pre-commit ../edited
  exits 1 git tgpl hook install >../out 2>../err
  contains ../err "not overwriting existing hook"
  git tgpl hook uninstall >../out
  git tgpl init --yes >../out
  contains ../out "not overwriting existing hook '"'"'$PWD/.git/hooks/pre-commit'"'"'"
  same ../edited .git/hooks/pre-commit
'

check 'a foreign hook that calls us is active, as a link too' '
  cd p
  printf "#!/bin/sh\ngit tgpl hook run pre-commit \"\$@\" || exit 1\n" \
    >../own-hook
  chmod +x ../own-hook
  cp ../own-hook .git/hooks/pre-commit
  git tgpl hook install >../out
  git tgpl status >../out
  contains ../out "hooks      4 of 4 active"
  ln -sf ../../../own-hook .git/hooks/pre-commit
  git tgpl hook install >../out
  contains ../out "pre-commit: active through another hook"
  git tgpl hook uninstall >../out
  test -L .git/hooks/pre-commit
  echo "int b;" >b.c
  git add b.c
  exits 1 git commit -q -m bare >../err 2>&1
  git rm -q -f b.c
'

check 'a foreign hook that is not executable does not call us' '
  cd p
  chmod -x ../own-hook
  git tgpl hook status >../out
  contains ../out "another program"
  exits 1 git tgpl hook install >../out 2>../err
  contains ../err "make it executable"
  rm .git/hooks/pre-commit
'

check 'our hook that is not executable is told and mended' '
  cd p
  git tgpl hook install >../out
  chmod -x .git/hooks/pre-commit
  git tgpl hook status >../out
  contains ../out "pre-commit: not active: the hook is not executable"
  git tgpl status >../out
  contains ../out "hooks      3 of 4 active"
  git tgpl hook install -n >../out
  contains ../out "would make executable"
  test ! -x .git/hooks/pre-commit
  git tgpl hook install >../out
  contains ../out "made executable"
  test -x .git/hooks/pre-commit
  git tgpl hook status >../out
  contains ../out "pre-commit: installed ("
  chmod -x .git/hooks/pre-commit
  git tgpl hook uninstall >../out
  test ! -e .git/hooks/pre-commit
'

check 'a shared folder of hooks whose hook calls us is active' '
  cd p
  mkdir ../shared
  chmod +x ../own-hook
  cp ../own-hook ../shared/pre-commit
  git config core.hooksPath ../shared
  git tgpl hook install --hook pre-commit >../out
  contains ../out "active through another hook"
  git tgpl hook status >../out
  contains ../out "active through another hook"
  git config --unset core.hooksPath
'

check 'with core.hooksPath=/dev/null, hooks are disabled' '
  cd p
  git config core.hooksPath /dev/null
  git tgpl hook status >../out
  contains ../out "pre-commit: hooks are disabled (core.hooksPath)"
  git tgpl status >../out
  contains ../out "hooks      0 of 4 active"
  exits 128 git tgpl hook install 2>../err
  contains ../err "core.hooksPath '"'/dev/null'"' is not a directory"
  exits 128 git tgpl hook uninstall 2>../err
  contains ../err "is not a directory"
  git config --unset core.hooksPath
'

check 'init goes on where hooks are disabled' '
  new_repo off
  cd off
  git config core.hooksPath /dev/null
  echo "int a;" >a.c
  git tgpl init --yes >../out
  contains ../out "hooks are disabled"
  lacks ../out "add this line"
  test -f TGPL.toml
'

check 'a hooks folder that cannot be written to is named, and stays as it is' '
  new_repo locked
  cd locked
  chmod 555 .git/hooks
  here=$PWD
  exits 128 as_nobody git -c safe.directory="*" tgpl hook install 2>../err
  contains ../err "cannot write "
  contains ../err "$here/.git/hooks/commit-msg"
  test ! -e .git/hooks/pre-commit
  test -z "$(find .git/hooks -name "*tgpl*")"
  chmod 755 .git/hooks
  rm "$scratch/bin/git-tgpl" 2>/dev/null || :
'
