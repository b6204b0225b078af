#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Each format of check, held against its schema, on names that break quoting.
# The texts themselves are compared by unit_report.
# shellcheck disable=SC2016 # checks are evaluated later
# shellcheck disable=SC2034 # npm has its settings there
user_home=$HOME
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/schemas.sh"

# A project in which nothing is licensed, and names are hostile.
hostile_project() {
  new_repo p
  cd p || exit 1
  for name in plain.c 'a b,c:d%e.c' 'q"uote<&]]>.c' "$(printf 'new\nline.c')" \
    "$(printf 'esc\033[31m.c')" "$(printf 'latin\351.c')" \
    '::error file=x::y.c'; do
    echo 'int x;' >"$name"
  done
  printf 'version = 1\n\n[policy]\n"\303\251\303\251" = 1 ]\n' >TGPL.toml
  git add -A
}

check 'every format reports with status 1, and only on standard output' '
  hostile_project
  for format in github gitlab json junit sarif text; do
    exits 1 git tgpl check --format $format >../out.$format 2>../err
    [ -s ../out.$format ]
    [ ! -s ../err ]
  done
'

check 'two runs print the same bytes' '
  cd p
  for format in github gitlab json junit sarif text; do
    exits 1 git tgpl check --format $format >../again
    same ../out.$format ../again
  done
'

check 'the JSON keeps to the schema that is installed' '
  valid "$root/schemas/check.schema.json" out.json
'

check 'the Code Quality report is one that GitLab takes' '
  valid "$support/codequality.schema.json" out.gitlab
  jq_unique() { grep "\"fingerprint\"" out.gitlab | sort | uniq -d; }
  [ -z "$(jq_unique)" ]
'

check 'the JUnit report is XML in the form that readers agree on' '
  xmllint --noout --schema "$support/junit.xsd" out.junit 2>err || {
    cat err >&3
    exit 1
  }
'

if npm_package @microsoft/jest-sarif 1.0.0-beta.0; then
  check 'the SARIF log is valid by the published schema' '
    valid "$npm_cache/@microsoft/jest-sarif/package/lib/schemas/sarif-2.1.0-rtm.5.json" \
      out.sarif
  '
else
  skip 'the SARIF log is valid by the published schema' \
    'npm cannot get @microsoft/jest-sarif, which brings it'
fi

check 'the URIs of the SARIF log lead back to the files' '
  cd p
  sed -n "s/^ *\"uri\": \"\(.*\)\",/\1/p" ../out.sarif | sort -u >../uris
  "$python" - <<END
import os, urllib.parse
for line in open("../uris"):
    path = urllib.parse.unquote_to_bytes(line.rstrip("\n"))
    assert os.path.exists(path), path
END
  contains ../uris "latin%E9.c"
  contains ../uris "new%0Aline.c"
  contains ../uris "%3A%3Aerror%20file%3Dx%3A%3Ay.c"
'

check 'no name makes a workflow command of its own' '
  grep -q "^::error file=" out.github
  grep "^::" out.github | grep -v "^::\(error\|warning\) file=" >&3 && exit 1
  contains out.github "file=a b%2Cc%3Ad%25e.c,title="
  contains out.github "file=new%0Aline.c,title="
  contains out.github "file=%3A%3Aerror file=x%3A%3Ay.c,title="
  lacks out.github "$(printf "\033")"
'

check 'porcelain -z gives paths as they are, four texts a finding' '
  cd p
  exits 1 git tgpl check --porcelain -z >../out
  tr "\0\n" "\n\0" <../out | awk "NR % 4 == 2" | tr "\n\0" "\0\n" |
    sort -zu >../listed
  git ls-files -z | sort -zu >../files
  same ../files ../listed
  exits 1 git tgpl check -z >../again
  same ../out ../again
'

check 'porcelain lines quote paths as git does, and commands of CI logs' '
  cd p
  exits 1 git tgpl check --porcelain >../out
  cut -f 2 ../out | sort -u >../listed
  git ls-files | sed "s/^::\(error.*\)/\"\\\\072:\1\"/" | sort -u >../files
  same ../files ../listed
  grep -q "^error license-missing 0 0	plain.c	no licence information	" ../out
'

check 'two formats at once are a usage error' '
  cd p
  exits 129 git tgpl check --porcelain --format json 2>../err
  contains ../err "name two formats"
  exits 129 git tgpl check --format xml 2>../err
  contains ../err "--format"
'

check 'the fingerprint of a finding outlives lines above it' '
  cd p
  prints() {
    grep -A 2 "terms-invalid" |
      sed -n "s/.*\"fingerprint\": \"\(.*\)\",/\1/p"
  }
  prints <../out.gitlab >../before
  [ -s ../before ]
  { echo "# a comment"; cat TGPL.toml; } >../moved
  cp ../moved TGPL.toml
  exits 1 git tgpl check --format gitlab TGPL.toml | prints >../after
  same ../before ../after
'

check 'the fingerprint of a finding outlives git commit --amend' '
  new_repo amended
  cd amended
  echo "int a;" >a.c
  git tgpl init --yes >../out
  commit_all first
  printf "\n[policy]\nsign-off = true\n" >>TGPL.toml
  commit_all policy
  echo "int b;" >b.c
  git add b.c
  git commit -q --no-verify -m bare
  prints() {
    for format in gitlab json sarif; do
      exits 1 git tgpl check --range HEAD~1..HEAD --format $format 2>../err
    done | sed -n "s/.*\(fingerprint\|tgplFinding.*\)\": \"\(.*\)\".*/\2/p"
  }
  prints >../before
  test "$(wc -l <../before)" -eq 9
  git commit -q --amend --no-verify -m "bare, said better"
  prints >../after
  same ../before ../after
'

check 'a clean tree gives whole documents, and status 0' '
  new_repo clean
  cd clean
  for format in gitlab json junit sarif; do
    git tgpl check --format $format >../out.$format
  done
  git tgpl check --porcelain >../out
  [ ! -s ../out ]
  cd ..
  valid "$root/schemas/check.schema.json" out.json
  valid "$support/codequality.schema.json" out.gitlab
  xmllint --noout --schema "$support/junit.xsd" out.junit 2>err
'
