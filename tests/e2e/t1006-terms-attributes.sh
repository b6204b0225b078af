#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The terms as attributes: what git says of a path is what the terms say.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

check 'git check-attr gives the terms of each path' '
  new_repo p
  cd p
  cat >TGPL.toml <<END
version = 1
[usage]
train-ai = "allow"
search = "allow"
[[scope]]
path = "lib/keep/**"
train-ai = "allow"
[[scope]]
path = ["lib/**", "**/*.dat", "a [b] c", "x/**/y"]
train-ai = "disallow"
search = "unknown"
END
  git tgpl terms attributes --write >../out
  echo "wrote .gitattributes" | same - ../out
  printf "%s\n" a.c lib/b.c lib/keep/c.c x.dat s/x.dat s/t/x.dat "a [b] c" \
    x/y x/1/y x/1/2/y s/lib/b.c |
    git check-attr --stdin train-ai | sed "s/: train-ai//" >../out
  same - ../out <<END
a.c: allow
lib/b.c: disallow
lib/keep/c.c: allow
x.dat: allow
s/x.dat: disallow
s/t/x.dat: disallow
a [b] c: disallow
x/y: allow
x/1/y: disallow
x/1/2/y: disallow
s/lib/b.c: allow
END
  git check-attr search a.c lib/b.c lib/keep/c.c | sed "s/.* //" >../out
  printf "allow\nunknown\nallow\n" | same - ../out
'

check 'written twice it is the same, and the lines of others stay' '
  cd p
  { echo "*.png -text"; cat .gitattributes; printf "*.bin binary"; } >../new
  cp ../new .gitattributes
  git tgpl terms attributes --write >../out
  echo "nothing to change" | same - ../out
  same ../new .gitattributes
  git tgpl terms set usage.ai-use disallow >../out
  git tgpl terms attributes --write --dry-run >../patch
  same ../new .gitattributes
  git apply ../patch
  contains .gitattributes "* train-ai=allow ai-use=disallow search=allow"
  contains .gitattributes "*.png -text"
  contains .gitattributes "*.bin binary"
'

check 'printed it changes nothing; without terms there is nothing to say' '
  cd p
  cp .gitattributes ../before
  git tgpl terms attributes >../out
  contains ../out "# begin of git tgpl terms attributes"
  same ../before .gitattributes
  exits 129 git tgpl terms attributes --dry-run 2>../err
  echo "version = 3" >TGPL.toml
  exits 128 git tgpl terms attributes 2>../err
  contains ../err "not valid"
  rm TGPL.toml
  exits 128 git tgpl terms attributes 2>../err
  contains ../err "missing TGPL.toml"
  echo "version = 1" >elsewhere
  ln -s elsewhere TGPL.toml
  git add TGPL.toml
  for words in attributes check "set usage.search allow" "export rsl"; do
    exits 128 git tgpl terms $words 2>../err
    contains ../err "TGPL.toml is a symbolic link"
  done
  test -L TGPL.toml
  rm TGPL.toml
  mkdir TGPL.toml
  exits 128 git tgpl terms set usage.search allow 2>../err
  contains ../err "TGPL.toml is not a regular file"
'
