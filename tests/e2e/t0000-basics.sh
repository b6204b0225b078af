#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The library of these scripts: what holds in a check, and that one can fail.
. "$(dirname -- "$0")/lib.sh"

export TGPL_BUILD LIBRARY="$root/tests/e2e/lib.sh"

write inner <<'END'
# shellcheck shell=sh
inner() {
  { printf '. "$LIBRARY"\n'; cat; } >inner.sh
  exits "$1" sh inner.sh >inner.out
}
END

check 'a script whose checks hold exits with 0 and prints its plan' '
  . ./inner
  inner 0 <<END
check one true
check two "exits 3 sh -c \"exit 3\""
END
  printf "ok 1 - one\nok 2 - two\n1..2\n" >expect
  same expect inner.out
'

check 'a failing check fails the script, and the next one still runs' '
  . ./inner
  inner 1 <<END
check one "echo said; false; echo not said"
check two true
END
  cat >expect <<END
not ok 1 - one
#   echo said; false; echo not said
# | said
ok 2 - two
1..2
END
  same expect inner.out
'

check 'a wrong exit status is told even where output is redirected' '
  . ./inner
  inner 1 <<END
check one "exits 0 false >out 2>&1"
END
  contains inner.out "# | exit status 1 instead of 0: false"
'

check 'files that differ fail, and the difference is shown' '
  . ./inner
  inner 1 <<END
check one "echo a >a; echo b >b; same a b >out"
END
  contains inner.out "# | -a"
  contains inner.out "# | +b"
'

check 'a variable that is not set fails' '
  . ./inner
  inner 1 <<END
check one "echo \\\$no_such_variable"
END
  contains inner.out "not ok 1 - one"
'

check 'a script that ends before its first check fails' '
  . ./inner
  inner 1 </dev/null
  contains inner.out "not ok - no check was reached, status 0"
'

check 'a script that breaks off fails' '
  . ./inner
  inner 1 <<END
check one true
exit 7
END
  contains inner.out "not ok - the script ended with status 7"
'

check 'a script leaves nothing behind' '
  . ./inner
  inner 0 <<END
check one "mkdir shut && echo x >shut/file && chmod 0 shut"
END
  exits 1 grep . <<END
$(ls -A "$TMPDIR")
END
'

check 'nothing of the caller reaches a check' '
  . ./inner
  export GIT_DIR=/nowhere GIT_AUTHOR_NAME=Somebody
  inner 0 <<END
check one "new_repo; echo x >x; commit_all first"
check two "git log --format=\"%an %ae %at %ct\" >log
  echo \"Ada Example ada@example.org 1800000060 1800000060\" >expect
  same expect log"
check three "echo y >y; commit_all second; git log -1 --format=%at >log
  echo 1800000120 >expect; same expect log"
END
'

check 'git finds the program' '
  git tgpl --version >out 2>err
  contains out "git-tgpl version "
'
