#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# On a server an approval counts only with a signature, or by the user who
# pushes.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# A key of ssh and one of OpenPGP for each name.
make_keys() {
  export GNUPGHOME="$scratch/gnupg"
  mkdir -m 700 "$GNUPGHOME"
  for name in ada eve; do
    ssh-keygen -q -t ed25519 -N "" -C "$name" -f "$scratch/$name" </dev/null
    gpg --batch --quiet --passphrase "" --quick-generate-key \
      "$name <$name@example.org>" ed25519 sign never 2>/dev/null
  done
}
make_keys

# sign_as NAME COMMAND...: runs git with the ssh key of somebody.
cat >"$scratch/bin/sign_as" <<END2
#!/bin/sh
name=\$1
shift
exec git -c gpg.format=ssh -c "user.signingKey=$scratch/\$name" "\$@"
END2
chmod +x "$scratch/bin/sign_as"

check 'a server without a way to verify refuses every approval, and says so' '
  git init -q --bare server.git
  git -C server.git tgpl hook install >out
  git -C server.git tgpl hook status >out
  contains out "approvals: not accepted"
  contains out "git: malformed objects are accepted; run: git config receive.fsckObjects true"
  new_repo p
  cd p
  git remote add origin ../server.git
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  printf "\n[policy]\napprovers = [\"ada@example.org\"]\n" >>TGPL.toml
  commit_all first
  git push -q origin main
  git tag first
  echo "# more" >>TGPL.toml
  git commit -q -a -m "forged" --trailer "Licensing-Approved-by: Ada <ada@example.org>"
  git tag forged
  git tgpl check --range first.. >../out 2>../err
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "[protected-changed]"
  contains ../out "does not count: this server cannot verify approvals"
'

check 'with the keys of ssh, a forged approval is refused' '
  printf "ada@example.org %s\neve@example.org %s\n" "$(cat "$scratch/ada.pub")" \
    "$(cat "$scratch/eve.pub")" >signers
  git -C server.git config gpg.ssh.allowedSignersFile "$PWD/signers"
  git -C server.git tgpl hook status >out
  contains out "approvals: signed commits and tags, keys in gpg.ssh.allowedSignersFile"
  cd p
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "the commit has no signature that this server accepts"
  sign_as eve commit -q --amend -S --no-edit
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "the commit is signed by another key"
'

check 'signed by the approver, it passes' '
  cd p
  sign_as ada commit -q --amend -S --no-edit
  git push -q origin main
'

check 'a signature without the words is no approval, nor are words of others' '
  cd p
  echo "# again" >>TGPL.toml
  sign_as ada commit -q -a -S -m "signed only"
  exits 1 git push -q origin main >../out 2>&1
  sign_as ada commit -q --amend -S --no-edit \
    --trailer "Licensing-Approved-by: eve@example.org"
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "[protected-changed]"
'

check 'a tag of the approver approves the commit of somebody else' '
  cd p
  git commit -q --amend -m "by a contributor"
  sign_as ada tag -s -m "v1" v1
  exits 1 git push -q origin main v1 >../out 2>&1
  sign_as eve tag -f -s -m "ok

Licensing-Approved-by: ada@example.org" v1 >../out
  exits 1 git push -q origin main v1 >../out 2>&1
  sign_as ada tag -f -s -m "ok

Licensing-Approved-by: ada@example.org" v1 >../out
  git push -q origin main v1
'

check 'a tag does not approve what comes after its commit' '
  cd p
  echo "# third" >>TGPL.toml
  git commit -q -a -m "after the tag"
  exits 1 git push -q origin main >../out 2>&1
  git reset -q --hard HEAD~1
'

check 'a key that is named by its fingerprint, of ssh or OpenPGP' '
  git -C server.git config --unset gpg.ssh.allowedSignersFile
  key=$(gpg --batch --with-colons --list-keys ada@example.org |
    sed -n "s/^fpr:*\([0-9A-F]*\):$/\1/p" | head -n 1)
  cd p
  echo "# openpgp" >>TGPL.toml
  git -c user.signingKey=ada@example.org commit -q -a -S -m openpgp \
    --trailer "Licensing-Approved-by: ada@example.org"
  exits 1 git push -q origin main >../out 2>&1
  git -C ../server.git config tgpl.approver.ada@example.org.key "$key"
  git -C ../server.git tgpl hook status >../out
  contains ../out "approvals: signed commits and tags, 1 key in tgpl.approver"
  git -c user.signingKey=eve@example.org commit -q --amend -S --no-edit
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "the commit is signed by another key"
  git -c user.signingKey=ada@example.org commit -q --amend -S --no-edit
  git push -q origin main
'

check 'the approver pushes, by the variable that the server names' '
  git -C server.git config --unset-all tgpl.approver.ada@example.org.key
  git -C server.git config tgpl.pusherVariable REMOTE_USER
  git -C server.git config tgpl.approver.ada@example.org.pusher ada
  git -C server.git tgpl hook status >out
  contains out "approvals: pushes of the approver, named by the variable"
  cd p
  echo "# pushed" >>TGPL.toml
  git commit -q -a -m pushed \
    --trailer "Licensing-Approved-by: ada@example.org"
  exits 1 env GL_USERNAME=ada git push -q origin main >../out 2>&1
  contains ../out "the approver does not push"
  exits 1 env REMOTE_USER=eve git push -q origin main >../out 2>&1
  REMOTE_USER=ada git push -q origin main
'

check 'what an approved commit did does not cover what a merge brings back' '
  cd p
  git tag base
  git switch -q -c approved
  echo "# approved" >>TGPL.toml
  git commit -q -a -m approved \
    --trailer "Licensing-Approved-by: ada@example.org"
  git switch -q -c stale first
  echo "// more" >>a.c
  git commit -q -a -m stale
  git switch -q -c merged base
  tree=$(git rev-parse stale^{tree})
  id=$(git commit-tree -p base -p approved -p stale -m merged "$tree")
  git reset -q --hard "$id"
  exits 1 env REMOTE_USER=ada git push -q origin merged:main >../out 2>&1
  contains ../out "[protected-changed]"
  REMOTE_USER=ada git push -q origin approved:main
'
