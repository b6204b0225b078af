#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Findings that are accepted with a reason, in the file or in TGPL.toml.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# In two pieces, so that this file does not say them itself.
L='SPDX-''License-Identifier:'
F='SPDX-''FileCopyrightText:'
M='tgpl: ''ignore'
export L F M

rules='expression-deprecated,license-missing,suppression-invalid'
rules="$rules,suppression-unused"

fresh() {
  rm -rf r
  new_repo r
  cd r || exit 1
}

check 'a remark above the line suppresses the finding, and is counted' '
  fresh
  write a.c <<END
/* $F Ada Example */
/* $M expression-deprecated: so it came from upstream */
/* $L GPL-2.0 */
END
  exits 0 git tgpl check --select $rules >../out 2>../err
  contains ../err "1 finding suppressed"
  git tgpl check --select $rules --show-suppressed >../out
  contains ../out "a.c:3: expression-deprecated:"
  contains ../out "a.c:2: so it came from upstream"
'

check 'it works staged and in a commit, as what was read' '
  cd r
  git add a.c
  exits 0 git tgpl check --staged --select $rules
  git commit -q -m one
  rm a.c
  exits 0 git tgpl check --rev HEAD --select $rules
'

check 'elsewhere, of another rule or without reason it does not' '
  fresh
  write a.py <<END
# $M expression-deprecated: too far away
# $F Ada Example
# $L GPL-2.0
# $M license-missing: another rule
END
  write b.py <<END
# $F Ada Example
# $M expression-deprecated
# $L GPL-2.0
END
  exits 1 git tgpl check --select $rules >../out
  contains ../out "a.py:3: warning: deprecated licence identifier"
  contains ../out "a.py:1: warning: suppression of"
  contains ../out "a.py:4: warning: suppression of"
  contains ../out "b.py:3: warning: deprecated licence identifier"
  contains ../out "b.py:2: error: suppression of"
'

check 'a misspelt rule is told with a near name' '
  fresh
  echo "# $M-file licence-missing: made by a program" >a.py
  exits 1 git tgpl check --select $rules >../out
  contains ../out "did you mean"
'

check 'a remark may be about the whole file, or stand in its sidecar' '
  fresh
  echo "# $M-file license-missing: made by a program" >a.py
  echo "{}" >b.json
  printf "$M-file license-missing: made by a program\n" >b.json.license
  exits 0 git tgpl check --select $rules
'

check 'TGPL.toml suppresses by path, with a reason' '
  fresh
  write TGPL.toml <<END
version = 1
[terms]
license = "MIT"
[usage]
train-ai = "allow"
[[policy.suppress]]
path = "old/**"
rule = "license-missing"
reason = "nobody knows, and it goes with the next release"
END
  echo x | write old/a.txt
  exits 0 git tgpl check --select $rules old
  git tgpl check --select license-missing --show-suppressed >../out || :
  contains ../out "TGPL.toml:6: nobody knows"
  sed -i "/^reason/d" TGPL.toml
  exits 1 git tgpl check --select $rules >../out
  contains ../out "old/a.txt: error: no licence information"
  contains ../out "TGPL.toml:6: error: suppression of"
'

check 'a list of what is suppressed is text, and nothing else' '
  exits 129 git tgpl check --show-suppressed --format json 2>../err
'

check 'a remark inside a string suppresses nothing, and is none' '
  fresh
  echo "x = \"$M-file license-missing: made by a program\"" >a.py
  echo "char x[] = \"// $M-file license-missing: made by a program\";" >b.c
  exits 1 git tgpl check --select $rules >../out
  contains ../out "a.py: error: no licence information"
  contains ../out "b.c: error: no licence information"
  git add -A
  git commit -q -m one
  exits 1 git tgpl check --select $rules >../again
  same ../out ../again
  cp a.py same.c
  echo "// $M-file license-missing: made by a program" >c.c
  cp c.c c.py
  exits 1 git tgpl check --select license-missing >../out
  contains ../out "c.py: error: no licence"
  lacks ../out "c.c: error"
'
