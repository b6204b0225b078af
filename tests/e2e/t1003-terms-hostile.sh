#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Repositories that mean harm: no prompt, nothing run, bounded in time and
# size, and a clear word.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/http.sh"
serve
export SOURCE_DATE_EPOCH=1800000000
srv=$scratch/srv
export srv

# says URL WORDS: asked for its terms, the answer is "unknown", with a reason.
cat >"$scratch/bin/says" <<'END'
#!/bin/sh
status=0
git tgpl terms fetch --timeout "${SECONDS_GIVEN-20}" "$1" >said 2>said.err ||
  status=$?
[ "$status" -le 1 ] || { cat said.err; exit 1; }
grep -q '^unknown ' said && grep -qF -e "$2" said || { cat said; exit 1; }
END
chmod +x "$scratch/bin/says"

# A good repository, which the bad ones are made of.
good() {
  new_repo good
  cd good || exit 1
  printf 'version = 1\n[usage]\ntrain-ai = "allow"\n' >TGPL.toml
  commit_all first
  git tgpl -q terms publish >/dev/null
  cd ..
  git clone -q --mirror good "$srv/good.git"
  git tgpl terms fetch "$http/smart/good.git"
}

# wrong NAME OBJECT: a copy whose ref names the object, and whose branch has
# nothing.
cat >"$scratch/bin/wrong" <<'END'
#!/bin/sh
set -eu
rm -rf "$srv/$1.git"
git clone -q --mirror good "$srv/$1.git"
git -C "$srv/$1.git" update-ref -d refs/heads/main
git -C "$srv/$1.git" update-ref refs/tgpl/terms "$2"
END
chmod +x "$scratch/bin/wrong"

check 'a good one is answered, also from where it has moved to' '
  good >out
  contains out "allow "
  git tgpl terms fetch "$http/moved/good.git" >out
  contains out "allow "
'

check 'nobody is sent on to a file or another protocol' '
  says "$http/to-file/good.git" "redirect to a different protocol"
  says "$http/to-ftp/good.git" "redirect to a different protocol"
'

check 'nobody is asked for a password, and no helper is' '
  cat >"$scratch/bin/git-credential-spy" <<END
#!/bin/sh
echo asked >>"$scratch/spied"
echo username=ada
echo password=secret
END
  chmod +x "$scratch/bin/git-credential-spy"
  git config --global credential.helper spy
  GIT_ASKPASS=$scratch/bin/git-credential-spy \
    says "$http/locked/good.git" "authentication required"
  git config --global --unset credential.helper
  test ! -e "$scratch/spied"
'

check 'no answer, and one that never ends, are left after a while' '
  SECONDS_GIVEN=1 says "$http/silent/good.git" "no answer within 1 s"
  SECONDS_GIVEN=1 says "$http/endless/good.git" "no answer within 1 s"
'

check 'a pack without end is cut off, and leaves nothing behind' '
  says "$http/huge/good.git" "more than 16 MiB"
  ls -A "$TMPDIR" >left
  test ! -s left
'

check 'the others of a list are answered all the same' '
  printf "%s\n" "$http/silent/x.git" "$http/smart/good.git" |
    exits 1 git tgpl terms fetch --timeout 1 --stdin >out
  contains out "allow        $http/smart/good.git"
'

check 'a ref that names a blob or a tree is no commit of terms' '
  wrong blob "$(git -C good rev-parse HEAD:TGPL.toml)"
  says "$http/smart/blob.git" "the ref of the published terms is not a commit"
  wrong tree "$(git -C good rev-parse HEAD^{tree})"
  says "$http/smart/tree.git" "the ref of the published terms is not a commit"
'

check 'terms that are a link, a folder, a submodule or too large are none' '
  cd good
  commit=$(git rev-parse HEAD)
  blob=$(printf ../../../etc/passwd | git hash-object -w --stdin)
  head -c 3000000 /dev/zero | tr "\0" "#" >../big
  big=$(git hash-object -w ../big)
  empty=$(git mktree </dev/null)
  entry() {
    tree=$(printf "%s\tTGPL.toml\n" "$1" | git mktree --missing)
    git commit-tree -m x "$tree"
  }
  link=$(entry "120000 blob $blob")
  large=$(entry "100644 blob $big")
  folder=$(entry "040000 tree $empty")
  module=$(entry "160000 commit $commit")
  for id in $link $large $folder $module; do
    git update-ref "refs/keep/$id" "$id"
  done
  cd ..
  wrong link "$link"
  says "$http/smart/link.git" "TGPL.toml is not a regular file"
  wrong folder "$folder"
  says "$http/smart/folder.git" "TGPL.toml is not a regular file"
  wrong module "$module"
  says "$http/smart/module.git" "TGPL.toml is not a regular file"
  wrong large "$large"
  says "$http/smart/large.git" "TGPL.toml is larger than 2 MiB"
'

# terms CONTENTS-COMMAND: what it prints becomes the terms of bad.git.
cat >"$scratch/bin/terms" <<'END'
#!/bin/sh
set -eu
cd good
"$@" >TGPL.toml
git commit -q -a -m bad --no-verify
git push -q -f "$srv/bad.git" HEAD:refs/tgpl/terms
END
chmod +x "$scratch/bin/terms"

check 'nesting without end, and a text that is none, are errors with a place' '
  wrong bad "$(git -C good rev-parse HEAD)"
  deep() {
    printf "version = 1\nx = "
    head -c 100000 /dev/zero | tr "\0" "["
  }
  deep >deep.toml
  terms cat ../deep.toml
  says "$http/smart/bad.git" "TGPL.toml is not valid"
  exits 1 git tgpl terms show "$http/smart/bad.git" >out
  contains out "error      TGPL.toml:2:"
  head -c 5000 /dev/urandom >noise
  terms cat ../noise
  says "$http/smart/bad.git" "TGPL.toml is not valid"
'

check 'a text over 1 MiB is an error at the line where it gets too long' '
  for i in 1 2 3; do head -c 500000 /dev/zero | tr "\0" "#"; echo; done >long
  terms cat ../long
  says "$http/smart/bad.git" "TGPL.toml is not valid"
  exits 1 git tgpl terms show "$http/smart/bad.git" >out
  contains out "error      TGPL.toml:3:48575: larger than 1 MiB"
'

check 'control characters of the other side do not reach the terminal' '
  esc=$(printf "\033")
  printf "version = 1\n[asset]\nname = \"\\\\u001b[2Jx\"\n" >esc.toml
  terms cat ../esc.toml
  exits 1 git tgpl terms show "$http/smart/bad.git" >out 2>err
  lacks out "$esc"
  exits 1 git tgpl terms fetch "$(printf "./a\033[2J")" >out
  lacks out "$esc"
'

check 'hooks and filters of the other side do not run, nor those of the user' '
  for hook in post-checkout reference-transaction post-merge; do
    printf "#!/bin/sh\necho ran >>\"%s\"\n" "$scratch/ran" \
      >"$srv/good.git/hooks/$hook"
    chmod +x "$srv/good.git/hooks/$hook"
  done
  git config --global core.hooksPath "$srv/good.git/hooks"
  git tgpl terms fetch "$srv/good.git" "$http/smart/good.git" >out
  git config --global --unset core.hooksPath
  test ! -e "$scratch/ran"
'

check 'what the user forbids stays forbidden' '
  GIT_ALLOW_PROTOCOL=https says "$http/smart/good.git" "protocol not allowed"
  GIT_ALLOW_PROTOCOL=http:https git tgpl terms fetch "$http/smart/good.git" \
    >out
  contains out "allow "
'

check 'inside a hook, and in a repository with a bad configuration' '
  cd good
  GIT_DIR=$PWD/.git GIT_INDEX_FILE=/absent git tgpl terms fetch \
    "$http/smart/good.git" >../out
  contains ../out "allow "
  git config remote.origin.url "ext::sh -c false"
  git config core.sshCommand false
  git tgpl terms fetch "$http/smart/good.git" >../out
  contains ../out "allow "
'

check 'an interrupt ends it, and leaves nothing behind' '
  git-tgpl terms fetch "$http/silent/x.git" >out 2>err &
  pid=$!
  until grep -q . "$TMPDIR"/git-tgpl-look.*/HEAD 2>/dev/null; do :; done
  kill -TERM $pid
  status=0
  wait $pid || status=$?
  test "$status" -eq 128
  contains err interrupted
  ls -A "$TMPDIR" >left
  test ! -s left
'
