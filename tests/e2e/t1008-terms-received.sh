#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Nobody publishes terms that the project does not have: a server judges what is
# pushed to the refs of published terms, and readers compare them.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
export SOURCE_DATE_EPOCH=1800000000

check 'a server with a hook takes what was published from its main branch' '
  git init -q --bare server.git
  git -C server.git tgpl hook install >out
  new_repo p
  cd p
  git remote add origin ../server.git
  echo "int a;" >a.c
  git tgpl -q init --yes --no-hooks >../out
  commit_all first
  git push -q origin main
  git tgpl terms publish --push origin >../out
  git tgpl terms publish --branch --push origin >../out
  git tgpl terms show ../server.git >../out
  contains ../out "conditional"
'

# forge SOURCE [REF]: a commit after REF with terms that say "allow", and with
# SOURCE as their source.
cat >"$scratch/bin/forge" <<'END2'
#!/bin/sh
set -eu
git cat-file blob refs/tgpl/terms:TGPL.toml |
  sed "s/^train-ai = .*/train-ai = \"allow\"/" >"$TMPDIR/terms"
GIT_INDEX_FILE=$TMPDIR/index
export GIT_INDEX_FILE
rm -f "$GIT_INDEX_FILE"
git read-tree refs/tgpl/terms
git update-index --cacheinfo \
  "100644,$(git hash-object -w "$TMPDIR/terms"),TGPL.toml"
git commit-tree -p "${2:-refs/tgpl/terms}" -m "Training terms

Source-Commit: $1" "$(git write-tree)"
END2
chmod +x "$scratch/bin/forge"

check 'terms that their source does not have are refused' '
  cd p
  for ref in refs/tgpl/terms refs/heads/tgpl/terms; do
    id=$(forge "$(git rev-parse HEAD)" "$ref")
    exits 1 git push -q origin "$id:$ref" >../out 2>&1
    contains ../out "its files differ from those of the source"
  done
  exits 1 git push -q origin +HEAD:refs/heads/tgpl/terms >../out 2>&1
  contains ../out "cannot be replaced"
'

check 'nor those of a commit that is not on a checked branch' '
  cd p
  git switch -q -c allow
  sed "s/^train-ai = .*/train-ai = \"disallow\"/" TGPL.toml |
    sed "/^\[conditions/,/^$/d" >../new
  cp ../new TGPL.toml
  git commit -q -a -m "other terms" || :
  git update-ref refs/tgpl/terms "$(git ls-remote origin refs/tgpl/terms | cut -f 1)"
  id=$(forge "$(git rev-parse HEAD)")
  exits 1 git push -q origin "$id:refs/tgpl/terms" >../out 2>&1
  contains ../out "is not on a checked branch"
  id=$(forge none)
  exits 1 git push -q origin "$id:refs/tgpl/terms" >../out 2>&1
  contains ../out "missing trailer '\''Source-Commit'\''"
  git switch -q main
'

check 'nor old ones, after the terms of the main branch have changed' '
  cd p
  sed "s/^search = .*/search = \"disallow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  commit_all "search"
  git push -q origin main
  old=$(git rev-parse refs/tgpl/terms)
  id=$(git commit-tree -p "$old" -m "again

Source-Commit: $(git rev-parse HEAD~1)" "$old^{tree}")
  exits 1 git push -q origin "$id:refs/tgpl/terms" >../out 2>&1
  contains ../out "the main branch has different terms"
  git tgpl terms publish --push origin >../out
'

check 'the branch and its terms may come with one push, and a tag on them' '
  cd p
  sed "s/^ai-use = .*/ai-use = \"disallow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  commit_all "ai-use"
  git tgpl terms publish >../out
  git tag terms-2 refs/tgpl/terms
  git push -q origin main refs/tgpl/terms terms-2
'

check 'a reader is told where the default branch disagrees' '
  git -C server.git tgpl hook uninstall >out
  cd p
  id=$(forge "$(git rev-parse HEAD)")
  git push -q origin "+$id:refs/tgpl/terms"
  git tgpl terms show --format json ../server.git >../out
  contains ../out "the default branch has different terms"
  git tgpl terms fetch --format json ../server.git >../out
  contains ../out "\"train-ai\": \"unknown\""
  git push -q origin ":refs/tgpl/terms" "+$id:refs/heads/tgpl/terms"
  git tgpl terms show --format json ../server.git >../out
  contains ../out "the default branch has different terms"
'
