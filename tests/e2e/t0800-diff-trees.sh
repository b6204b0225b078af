#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Which trees 'git tgpl diff' compares, and what it finds in them.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# file LICENCE HOLDER...: a source file with that header. The folder of each
# check is its own, so the function goes into a script on PATH.
cat >"$scratch/bin/file" <<'END'
#!/bin/sh
license=$1
shift
for holder; do echo "// SPDX-""FileCopyrightText: $holder"; done
[ -z "$license" ] || echo "// SPDX-""License-Identifier: $license"
echo "int x;"
END
chmod +x "$scratch/bin/file"

check 'a licence and a notice that change in the work tree are told' '
  new_repo p
  cd p
  file "MIT OR Apache-2.0" "2019 Jane Doe" "2020 Ada" >a.c
  file MIT "2020 Ada" >b.c
  commit_all first
  file MIT "2020-2024 Ada" >a.c
  git tgpl diff >../out
  same - ../out <<END
M a.c
    licence  MIT OR Apache-2.0 -> MIT  (narrowed)
    notice   - 2019 Jane Doe
1 file changed
END
'

check 'the index is compared with HEAD, whatever the work tree says' '
  cd p
  git tgpl diff --staged >../out
  test ! -s ../out
  git add a.c
  git checkout -q HEAD -- b.c
  git show HEAD:a.c >a.c
  git tgpl diff --staged >../out
  contains ../out "(narrowed)"
  git tgpl diff >../out
  test ! -s ../out
  git reset -q --hard
'

check 'files come, go and move; git does not know the one that comes' '
  cd p
  git mv b.c c.c
  git rm -q a.c
  file ISC "2026 Ada" >new.c
  git tgpl diff >../out
  same - ../out <<END
R b.c -> c.c
D a.c
    licence  MIT OR Apache-2.0
    notice   - 2019 Jane Doe
             - 2020 Ada
A new.c
    licence  ISC
    notice   + 2026 Ada
3 files changed
END
  git reset -q --hard
  rm -f new.c
'

check 'two commits are compared as A B, A..B and, from where they part, A...B' '
  cd p
  git checkout -q -b side
  file ISC "2020 Ada" >b.c
  commit_all second
  git checkout -q main
  file 0BSD "2020 Ada" >d.c
  commit_all third
  git tgpl diff main side >../out
  contains ../out "MIT -> ISC  (replaced)"
  contains ../out "D d.c"
  contains ../out "    licence  0BSD"
  git tgpl diff main..side >../out2
  same ../out ../out2
  git tgpl diff main...side >../out
  contains ../out "MIT -> ISC  (replaced)"
  lacks ../out "0BSD"
'

check 'a path narrows it down, and may be a pathspec' '
  cd p
  git tgpl diff main side b.c >../out
  contains ../out "b.c"
  lacks ../out "d.c"
  git tgpl diff main side ":(glob)d.*" >../out
  lacks ../out "b.c"
  contains ../out "d.c"
  mkdir -p sub
  cd sub
  git tgpl diff main side ../b.c >../../out
  contains ../../out "b.c"
'

check 'a REUSE.toml that changes tells of the files it speaks for' '
  cd p
  printf "\211PNG\r\n\032\n\000\001" >i.png
  {
    echo "version = 1"
    echo "[[annotations]]"
    echo "path = \"*.png\""
    echo "SPDX-""FileCopyrightText = \"2020 Ada\""
    echo "SPDX-""License-Identifier = \"MIT\""
  } >REUSE.toml
  commit_all reuse
  sed "s/MIT/ISC/" REUSE.toml >../new
  cp ../new REUSE.toml
  git tgpl diff >../out
  same - ../out <<END
M i.png
    licence  MIT -> ISC  (replaced)
1 file changed
END
  git tgpl diff HEAD i.png >../out2
  same ../out ../out2
  git tgpl diff HEAD b.c >../out
  test ! -s ../out
  git reset -q --hard
'

check 'a notice that moves to FILE.license has not vanished' '
  cd p
  file MIT "2020 Ada" >b.c.license
  echo "int x;" >b.c
  git tgpl diff >../out
  test ! -s ../out
  git reset -q --hard
  rm b.c.license
'

check 'terms, policy and licence texts are told' '
  cd p
  printf "version = 1\n[usage]\ntrain-ai = \"unknown\"\nsearch = \"unknown\"\n" \
    >TGPL.toml
  echo text >LICENSE
  commit_all terms
  {
    sed "s/search = .*/search = \"allow\"/" TGPL.toml
    printf "[policy]\nprotect = [\"LICENSE\"]\n"
  } >../new
  cp ../new TGPL.toml
  echo more >>LICENSE
  git tgpl diff >../out
  sed "s/[0-9a-f]\{16\}/DIGEST/g" ../out >../page
  same - ../page <<END
M LICENSE  (licence text)
terms
    usage.search  "unknown" -> "allow"
digest of the terms: DIGEST -> DIGEST
policy
    protect  none -> ["LICENSE"]
1 licence text, 1 term, 1 policy key changed
END
  git reset -q --hard
'

check 'files with the same change are one group, all of them in a pipe' '
  cd p
  for n in 10 11 12 13 14 15 16 17 18 19 20; do file ISC "2026 Ada" >$n.c; done
  git tgpl diff >../out
  {
    echo "A 10.c"
    for n in 11 12 13 14 15 16 17 18 19 20; do echo "A $n.c"; done
    echo "    licence  ISC"
    echo "    notice   + 2026 Ada"
    echo "11 files changed"
  } | same - ../out
'

check_on_terminal 'on a terminal, at most ten of them' '
  cd p
  on_terminal git tgpl diff >../out
  contains ../out "and 1 more file"
  lacks ../out "20.c"
  rm -f [12][0-9].c
'

check 'on a branch without commits everything is new' '
  new_repo ../e
  cd ../e
  file MIT "2020 Ada" >a.c
  git tgpl diff >../out
  contains ../out "A a.c"
'

check 'a bare repository compares commits, and only those' '
  git clone -q --bare p b.git
  cd b.git
  git tgpl diff side main >../out
  contains ../out "d.c"
  git tgpl diff main HEAD >../out
  exits 128 git tgpl diff main 2>../err
  contains ../err "of a bare repository"
'

check 'sha256 and folders below the top' '
  git init -q --object-format=sha256 s
  cd s
  file MIT "2020 Ada" >a.c
  mkdir sub
  commit_all first
  file ISC "2020 Ada" >a.c
  cd sub
  git tgpl diff >../../out
  contains ../../out "MIT -> ISC"
'

check 'what is no revision is refused, and so is a name of both kinds' '
  cd p
  exits 128 git tgpl diff nonsense 2>../err
  contains ../err "nonsense"
  echo x >side
  exits 129 git tgpl diff main side 2>../err
  contains ../err "both a revision and a file"
  exits 129 git tgpl diff --staged main main 2>../err
'
