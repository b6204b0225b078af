#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# A file that is changed after git found it clean: what it says then is not
# what its blob says, and must not be kept as that.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'a project without findings' '
  new_repo p
  cd p
  echo "int a;" >a.c
  echo "int b;" >b.c
  git tgpl init --yes --no-hooks >../out
  git tgpl header add a.c b.c >../out
  commit_all first
  git tgpl check
'

# The git that does so: it answers, and only then lets git-tgpl go on. It is
# asked, as the index looks as old as the file.
check 'a file that is changed behind the back of git is judged as it is' '
  cd p
  git tgpl cache clear >../out
  write ../between/git <<END
#!/bin/sh
"$(command -v git)" "\$@" || exit
case \$1 in
diff-files) echo "int a;" >a.c ;;
esac
END
  chmod +x ../between/git
  touch -r a.c .git/index
  PATH="$PWD/../between:$PATH" exits 1 git-tgpl check >../out
  contains ../out "a.c: error: no licence information"
'

check 'and nobody takes it for its blob later' '
  cd p
  git checkout -q a.c
  git tgpl check
  git tgpl check --rev HEAD
'
