#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Terms against themselves, the licence text, the headers, the calendar, the
# terms before them, and what is published.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
export SOURCE_DATE_EPOCH=1800000000

check 'a new project is in order, published or not' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl -q init --yes --holder "Ada <ada@example.org>" >../out
  git tgpl terms check
  commit_all first
  git tgpl terms publish >../out
  git tgpl terms check
  git tgpl check
'

check 'a key that is changed after publishing is told, by check as well' '
  cd p
  git tgpl terms set usage.search unknown >../out
  exits 1 git tgpl terms check >../out
  contains ../out "[terms-unpublished]" ||
    contains ../out "terms-unpublished"
  contains ../out "usage.search"
  exits 1 git tgpl check --select terms-unpublished >../out
  contains ../out "is \"unknown\" here, but \"allow\" on refs/tgpl/terms"
  contains ../out "git tgpl terms publish"
  commit_all second
  git tgpl terms publish >../out
  git tgpl terms check
'

check 'a remark, other line ends and [policy] are no other terms' '
  cd p
  {
    echo "# a remark"
    cat TGPL.toml
    printf "\n[policy]\nexclude = [\"gen/**\"]\n"
  } >../new
  cp ../new TGPL.toml
  sed "s/\$/\r/" LICENSE >../text
  cp ../text LICENSE
  git tgpl check --select terms-unpublished
  git checkout -q TGPL.toml LICENSE
'

check 'another licence text is told' '
  cd p
  echo more >>LICENSE
  exits 1 git tgpl check --select terms-unpublished >../out
  contains ../out "licence text on refs/tgpl/terms differs"
  exits 1 git tgpl terms check >../out
  contains ../out "license-sha256 does not match"
  git checkout -q LICENSE
'

check 'a ref with something else on it is told' '
  cd p
  git branch -q keep refs/tgpl/terms
  git update-ref refs/tgpl/terms \
    "$(git commit-tree -m x "$(git mktree </dev/null)")"
  exits 1 git tgpl check --select terms-unpublished >../out
  contains ../out "published terms on refs/tgpl/terms are invalid"
  git update-ref refs/tgpl/terms keep
  git branch -q -D keep
'

check 'the branch that stands in for the ref is judged alike' '
  git clone -q p branched
  cd branched
  git branch -q tgpl/terms/other 2>/dev/null
  git tgpl check --select terms-unpublished
  git branch -q -D tgpl/terms/other
  git tgpl terms publish --branch >../out
  git tgpl terms check
  git tgpl terms set usage.search disallow >../out
  exits 1 git tgpl terms check >../out
  contains ../out "on refs/heads/tgpl/terms"
  contains ../out "git tgpl terms publish --branch"
  commit_all second
  git tgpl terms publish >../out
  exits 1 git tgpl check --select terms-unpublished >../out
  lacks ../out "on refs/tgpl/terms"
  git tgpl terms publish --branch >../out
  git tgpl terms check
'

check 'a plain clone has no such ref, and is in order; a bare one is judged' '
  git clone -q p clone
  git -C clone tgpl terms set usage.search disallow >out
  git -C clone tgpl check --select terms-unpublished
  git clone -q --mirror p mirror.git
  git -C mirror.git tgpl terms check
  git -C mirror.git update-ref refs/tgpl/terms refs/tgpl/terms^
  exits 1 git -C mirror.git tgpl terms check >out
  contains out "terms-unpublished"
'

# terms KEY...: a file with these keys in [terms].
cat >"$scratch/bin/terms" <<'END'
#!/bin/sh
printf 'version = 1\n[terms]\n'
printf '%s\n' "$@"
END
chmod +x "$scratch/bin/terms"

check 'days in the future and of no sense have a line and a column' '
  new_repo q
  cd q
  terms "effective = 2027-01-16" >TGPL.toml
  exits 1 git tgpl terms check --format porcelain >../out 2>&1 ||
    exits 1 git tgpl terms check >../out
  contains ../out "TGPL.toml:3:13"
  contains ../out "in the future"
  git tgpl check --select terms-invalid
  SOURCE_DATE_EPOCH=1800100000 git tgpl terms check
  terms "effective = 0001-01-01" >TGPL.toml
  exits 1 git tgpl check >../out
  contains ../out "must not be before 1970-01-01"
  terms "effective = 2027-02-30" >TGPL.toml
  exits 1 git tgpl check >../out
  contains ../out "TGPL.toml:3:"
'

check 'the terms before these have to be there, and to be older' '
  cd q
  echo x >a.txt
  commit_all bare
  bare=$(git rev-parse HEAD)
  git rm -q --cached TGPL.toml
  git commit -q -m none
  none=$(git rev-parse HEAD)
  terms "effective = 2026-05-01" >TGPL.toml
  commit_all older
  older=$(git rev-parse HEAD)
  terms "effective = 2026-06-01" "supersedes = \"$older\"" >TGPL.toml
  git tgpl terms check
  terms "effective = 2026-04-01" "supersedes = \"$older\"" >TGPL.toml
  exits 1 git tgpl terms check >../out
  contains ../out "TGPL.toml:4:14"
  contains ../out "have the later '"'"'effective'"'"' date 2026-05-01"
  terms "supersedes = \"$none\"" >TGPL.toml
  exits 1 git tgpl terms check >../out
  contains ../out "has no TGPL.toml"
  terms "supersedes = \"$(echo "$none" | tr 0-9a-f f0-9a-e)\"" >TGPL.toml
  git tgpl terms check
  terms "supersedes = \"1234\"" >TGPL.toml
  exits 1 git tgpl terms check >../out
  contains ../out "full commit id"
'

# Ids do not allow for a circle; replaced objects do.
check 'terms that come before themselves are told' '
  cd q
  commit() {
    blob=$(terms "supersedes = \"$1\"" | git hash-object -w --stdin)
    tree=$(printf "100644 blob %s\tTGPL.toml\n" "$blob" | git mktree)
    git commit-tree -m "$2" "$tree"
  }
  one=$(commit "$(git rev-parse HEAD)" one)
  two=$(commit "$one" two)
  git replace "$one" "$(commit "$two" other)"
  terms "supersedes = \"$two\"" >TGPL.toml
  exits 1 git tgpl terms check >../out
  contains ../out "TGPL.toml:3:14"
  contains ../out "leads back to"
  git replace -d "$one"
'

check 'contradictions, nesting and size are findings, not crashes' '
  cd q
  printf "version = 1\n[usage]\ntrain-ai = \"conditional\"\n" >TGPL.toml
  exits 1 git tgpl terms check >../out
  contains ../out "TGPL.toml:3:12"
  { printf "x = "; head -c 60000 /dev/zero | tr "\0" "["; } >TGPL.toml
  exits 1 git tgpl terms check >../out
  contains ../out "TGPL.toml:1:"
  head -c 1100000 /dev/zero | tr "\0" "#" >TGPL.toml
  exits 1 git tgpl terms check >../out
  contains ../out "TGPL.toml:1:1048577"
  contains ../out "larger than 1 MiB"
  rm TGPL.toml
  exits 128 git tgpl terms check 2>../err
  contains ../err "missing TGPL.toml"
'
