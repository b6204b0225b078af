#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Publishing the terms on a ref of their own: what the commit holds, when it is
# refused, and that nothing moves unless all of it can.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

cat >"$scratch/bin/project" <<'END'
#!/bin/sh
# project FOLDER: a repository with terms that are committed.
git init -q "$1"
cd "$1" || exit 1
echo "int a;" >a.c
SOURCE_DATE_EPOCH=1800000000 git tgpl -q init --yes --no-hooks \
  --holder "Ada <ada@example.org>" >/dev/null
git add -A
git commit -q -m first
END
chmod +x "$scratch/bin/project"
export SOURCE_DATE_EPOCH=1800000000

check 'the published tree is the terms, the licence text and the exports' '
  project p
  cd p
  git tgpl terms publish >../out
  id=$(git rev-parse refs/tgpl/terms)
  echo "published $id to refs/tgpl/terms" | same - ../out
  git ls-tree --name-only refs/tgpl/terms >../out
  printf "LICENSE\nTGPL.toml\nexports\n" | same - ../out
  git cat-file blob refs/tgpl/terms:TGPL.toml | same TGPL.toml -
  git cat-file blob refs/tgpl/terms:LICENSE | same LICENSE -
'

check 'an export is what terms export prints, but for the version of the program' '
  cd p
  unset SOURCE_DATE_EPOCH
  while read -r format file; do
    git tgpl -q terms export "$format" >../out
    sed "s/\(git-tgpl\)[- ][0-9.]*\"/\1\"/" ../out >../printed
    git cat-file blob "refs/tgpl/terms:exports/$file" | same ../printed -
  done <<END
aipref-robots robots.txt
cff CITATION.cff
codemeta codemeta.json
cyclonedx terms.cdx.json
html terms.html
markdown terms.md
rsl rsl.xml
spdx-2.3 terms.spdx.json
spdx-3.0.1 terms.spdx3.json
tdm-policy tdm-policy.json
tdmrep tdmrep.json
END
  git ls-tree --name-only refs/tgpl/terms exports/ >../out
  test "$(wc -l <../out)" -eq 11
'

check 'its message names the source commit, and it has no parent yet' '
  cd p
  git log --format="%P%(trailers:key=Source-Commit,valueonly)" \
    refs/tgpl/terms >../out
  contains ../out "$(git rev-parse HEAD)"
  test "$(git rev-list --count refs/tgpl/terms)" = 1
  git log -1 --format=%B refs/tgpl/terms | grep -v "^Terms-Digest: " |
    awk "length > 72" >../long
  test ! -s ../long
'

check 'nothing to do where nothing changed' '
  cd p
  git rev-parse refs/tgpl/terms >../before
  git tgpl terms publish >../out
  echo "refs/tgpl/terms is up to date" | same - ../out
  git rev-parse refs/tgpl/terms | same ../before -
  echo "int b;" >b.c
  commit_all other
  git tgpl terms publish >../out
  git rev-parse refs/tgpl/terms | same ../before -
'

check 'a change becomes a second commit with the first as its parent' '
  cd p
  before=$(git rev-parse refs/tgpl/terms)
  sed -i "s/^search = .*/search = \"unknown\"/" TGPL.toml
  exits 128 git tgpl terms publish 2>../err
  contains ../err "TGPL.toml"
  contains ../err "has uncommitted changes"
  git add TGPL.toml
  exits 128 git tgpl terms publish 2>../err
  commit_all second
  git tgpl terms publish --dry-run >../out
  contains ../out "would publish to refs/tgpl/terms"
  test "$(git rev-parse refs/tgpl/terms)" = "$before"
  git tgpl terms publish >../out
  test "$(git rev-parse refs/tgpl/terms^)" = "$before"
'

check 'a bare repository publishes what its HEAD says' '
  git clone -q --bare p bare.git
  git -C bare.git tgpl terms publish >out
  git -C bare.git cat-file -e refs/tgpl/terms:TGPL.toml
'

check 'a licence text in a folder keeps its path; sha256 is no obstacle' '
  git init -q --object-format=sha256 s
  cd s
  mkdir -p LICENSES/deep
  echo "the text" >LICENSES/deep/X.txt
  echo "license-file = \"LICENSES/deep/X.txt\"" >../key
  { printf "version = 1\n[terms]\n"; cat ../key; } >TGPL.toml
  commit_all first
  git tgpl terms publish >../out 2>../err
  contains ../err "formats that require a date (SPDX) are not published"
  git ls-tree -r --name-only refs/tgpl/terms >../out
  grep -v "^exports/" ../out >../beside
  printf "LICENSES/deep/X.txt\nTGPL.toml\n" | same - ../beside
  lacks ../out spdx
  contains ../out exports/terms.cdx.json
  cd ..
  git tgpl terms fetch --format json ./s >out
  contains out "\"found\": \"published\""
'

check 'terms that are not fit to be relied on are refused' '
  project q
  cd q
  cp TGPL.toml ../good
  echo "more" >>LICENSE
  commit_all text
  exits 128 git tgpl terms publish 2>../err
  contains ../err "license-sha256 does not match"
  git revert --no-edit HEAD >/dev/null
  sed "s/^effective = .*/effective = 2999-01-01/" ../good >TGPL.toml
  commit_all future
  exits 128 git tgpl terms publish 2>../err
  contains ../err "in the future"
  sed "s/^train-ai = .*/train-ai = \"disallow\"/" ../good >TGPL.toml
  commit_all contradiction
  exits 128 git tgpl terms publish 2>../err
  contains ../err "TGPL.toml:"
  contains ../err "there are conditions"
  git rm -q --cached TGPL.toml
  git commit -q -m gone
  exits 128 git tgpl terms publish 2>../err
  contains ../err "there is no TGPL.toml"
  exits 1 git rev-parse --verify -q refs/tgpl/terms
'

check 'who moves the ref meanwhile is not overwritten' '
  project r
  cd r
  cat >"$scratch/bin/git" <<END
#!/bin/sh
if [ "\$1" = update-ref ]; then
  $(command -v git) update-ref refs/tgpl/terms HEAD
fi
exec $(command -v git) "\$@"
END
  chmod +x "$scratch/bin/git"
  exits 128 git-tgpl terms publish 2>../err
  rm "$scratch/bin/git"
  contains ../err "cannot update "
  contains ../err "run the command again"
  test "$(git rev-parse refs/tgpl/terms)" = "$(git rev-parse HEAD)"
'

check 'a push is tried before anything moves, and then done' '
  project u
  git init -q --bare up.git
  cd u
  exits 128 git tgpl terms publish --push ../absent.git 2>../err
  contains ../err "cannot push to"
  exits 1 git rev-parse --verify -q refs/tgpl/terms
  git tgpl terms publish --push ../up.git >../out
  contains ../out "pushed to ../up.git"
  git rev-parse refs/tgpl/terms >../ours
  git -C ../up.git rev-parse refs/tgpl/terms | same ../ours -
  git tgpl terms publish --push ../up.git >../out
'

check 'nor is there in a partial clone, which knows it by the ids' '
  git -C p config uploadpack.allowFilter true
  git clone -q --filter=blob:none "file://$PWD/p" partial
  cd partial
  git fetch -q origin refs/tgpl/terms:refs/tgpl/terms
  git rev-parse refs/tgpl/terms >../before
  git tgpl terms publish >../out
  git rev-parse refs/tgpl/terms | same ../before -
'

check 'a password in the address of a remote is not shown' '
  cd u
  exits 128 git tgpl terms show ada:secret@host:x >../out 2>../err
  lacks ../err secret
  for address in http://ada:secret@127.0.0.1:1/x \
    git://ada:secret@127.0.0.1:1/x ssh://ada:secret@127.0.0.1:1/x; do
    git tgpl terms publish --dry-run --push $address >../out 2>../err
    exits 128 git tgpl terms publish --push $address >>../out 2>>../err
    lacks ../out secret
    lacks ../err secret
  done
'

check 'a forge that refuses the ref is named, and the branch is offered' '
  git init -q --bare forge.git
  cat >forge.git/hooks/pre-receive <<END
#!/bin/sh
while read -r old new ref; do
  case \$ref in refs/heads/*) ;; *) echo "hidden ref"; exit 1 ;; esac
done
END
  chmod +x forge.git/hooks/pre-receive
  cd u
  exits 128 git tgpl terms publish --push ../forge.git 2>../err
  contains ../err "rejected refs/tgpl/terms"
  contains ../err "hint: publish to a branch instead"
  git tgpl terms publish --branch --push ../forge.git >../out
  contains ../out "refs/heads/tgpl/terms"
  git -C ../forge.git cat-file -e tgpl/terms:TGPL.toml
  git push -q ../forge.git main
  cd ..
  git tgpl terms fetch --format json ./forge.git >out
  contains out "\"found\": \"branch\""
'

check 'terms of somebody else on the remote are not overwritten' '
  project one
  project two
  git init -q --bare shared.git
  git -C one tgpl terms publish --push ../shared.git >out
  echo "# ours" >>two/TGPL.toml
  (cd two && commit_all other)
  cd two
  exits 128 git tgpl terms publish --push ../shared.git 2>../err
  contains ../err "there has terms that you do not have"
  contains ../err "git fetch ../shared.git +refs/tgpl/terms:refs/tgpl/terms"
  exits 1 git rev-parse --verify -q refs/tgpl/terms
  git fetch -q ../shared.git +refs/tgpl/terms:refs/tgpl/terms
  git tgpl terms publish --push ../shared.git >../out
  test "$(git -C ../shared.git rev-list --count refs/tgpl/terms)" = 2
'

check 'published terms come with a mirror, not with a clone' '
  git clone -q --mirror shared.git mirror.git
  git -C mirror.git cat-file -e refs/tgpl/terms:TGPL.toml
  git clone -q shared.git plain 2>/dev/null
  exits 1 git -C plain rev-parse --verify -q refs/tgpl/terms
  git tgpl terms fetch --format json ./shared.git >out
  contains out "\"found\": \"published\""
'

# A key of its own for ssh; gpg would want an agent.
ssh-keygen -q -t ed25519 -N '' -f "$scratch/key" >/dev/null 2>&1 ||
  give_up 'ssh-keygen is missing'

check 'the commit is signed if the user signs, the tag always' '
  project signed
  cd signed
  exits 128 git -c gpg.format=ssh -c user.signingKey=/absent tgpl terms \
    publish --tag 2>../err
  contains ../err "cannot sign tag"
  test -z "$(git tag -l)"
  git update-ref -d refs/tgpl/terms
  exits 128 git -c gpg.format=ssh -c user.signingKey=/absent \
    -c commit.gpgSign=true tgpl terms publish 2>../err
  contains ../err "/absent"
  exits 1 git rev-parse --verify -q refs/tgpl/terms
  git config gpg.format ssh
  git config user.signingKey "$scratch/key"
  git tgpl terms publish --tag >../out
  contains ../out "tagged tgpl/2027-01-15"
  git cat-file commit refs/tgpl/terms >../commit
  lacks ../commit "BEGIN SSH SIGNATURE"
  git cat-file tag tgpl/2027-01-15 >../tag
  contains ../tag "BEGIN SSH SIGNATURE"
  test "$(git rev-parse tgpl/2027-01-15^{commit})" = \
    "$(git rev-parse refs/tgpl/terms)"
  git config commit.gpgSign true
  echo "# more" >>TGPL.toml
  git add -A
  git commit -q -m second
  exits 128 git tgpl terms publish --tag 2>../err
  contains ../err "exists, for different terms"
  git tgpl terms publish --tag=tgpl/second >../out
  contains ../out "tagged tgpl/second"
  git cat-file commit refs/tgpl/terms >../commit
  contains ../commit "BEGIN SSH SIGNATURE"
  git tgpl terms publish --tag=tgpl/second >../out
'

check 'a work tree without terms, and none at all' '
  new_repo empty
  cd empty
  exits 128 git tgpl terms publish 2>../err
  contains ../err "no commit yet"
  echo x >a
  commit_all first
  exits 128 git tgpl terms publish 2>../err
  contains ../err "there is no TGPL.toml"
  contains ../err "git tgpl init"
'

check 'a ref that is no commit, or is in the way, is told and stays' '
  new_repo odd
  cd odd
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
  git update-ref refs/tgpl/terms "$(git rev-parse HEAD:a.c)"
  exits 128 git tgpl terms publish 2>../err
  contains ../err "exists, but is not a commit"
  contains ../err "update-ref -d refs/tgpl/terms"
  test "$(git rev-parse refs/tgpl/terms)" = "$(git rev-parse HEAD:a.c)"
  exits 1 git tgpl check --select terms-unpublished >../out
  contains ../out "published terms on refs/tgpl/terms are invalid"
  git update-ref -d refs/tgpl/terms
  git update-ref refs/tgpl HEAD
  exits 128 git tgpl terms publish 2>../err
  contains ../err "cannot update "
  lacks ../err "run the command again"
'
