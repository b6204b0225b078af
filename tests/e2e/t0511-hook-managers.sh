#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Under hook managers, as they are shipped: a commit with a bare file is
# stopped, and a mended one passes.
# shellcheck disable=SC2016,SC2034 # checks are evaluated later
user_home=$HOME
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/npm.sh"

project() {
  new_repo "$1"
  cd "$1"
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  cat >>TGPL.toml <<END

[policy]
sign-off = true
exclude = ["lefthook.yml", ".pre-commit-config.yaml", ".husky/**", "package.json"]
END
  commit_all first
  git init -q --bare "../$1.git"
  git remote add origin "../$1.git"
}

# In a project whose hooks are set up.
bare_is_stopped_and_mended_passes() {
  echo "int b;" >b.c
  git add b.c
  exits 1 git commit -q -s -m bare >../out 2>&1
  contains ../out "b.c: error: no licence information"
  git tgpl header add b.c >../out
  git add b.c
  git commit -q -s -m mended >../out 2>&1
}

unsigned_is_stopped() {
  exits 1 git commit -q --allow-empty -m unsigned >../out 2>&1
  contains ../out "sign-off-missing"
}

# What was committed past the hooks.
bare_push_is_stopped() {
  echo "int c;" >c.c
  git add c.c
  git commit -q -s --no-verify -m past
  exits 1 git push -q origin main >../out 2>&1
  contains ../out "c.c: error: commit "
  git tgpl header add c.c >../out
  git add c.c
  git commit -q -s --amend -m "mended too" >../out 2>&1
  git push -q origin main >../out 2>&1
}

if command -v pre-commit >/dev/null; then
  check 'pre-commit runs our ids' '
    mkdir shared
    cp "$root/.pre-commit-hooks.yaml" shared
    new_repo shared
    (cd shared && commit_all hooks)
    project framework
    cat >.pre-commit-config.yaml <<END
repos:
  - repo: $PWD/../shared
    rev: $(git -C ../shared rev-parse HEAD)
    hooks:
      - id: tgpl-check
      - id: tgpl-commit-msg
      - id: tgpl-push
      - id: tgpl-fix
END
    git add .pre-commit-config.yaml
    git commit -q -s -m config
    pre-commit install -t pre-commit -t commit-msg -t pre-push >../out 2>&1
    git tgpl hook status >../status
    contains ../status "pre-commit: active through another hook"
    contains ../status "pre-push: active through another hook"
    bare_is_stopped_and_mended_passes
    unsigned_is_stopped
  '
  check 'under pre-commit, a push with a bare file is stopped' '
    cd framework
    git push -q --no-verify origin main
    bare_push_is_stopped
  '
  check 'tgpl-fix mends what is staged, by hand' '
    cd framework
    echo "int f;" >f.c
    git add f.c
    pre-commit run --hook-stage manual tgpl-fix >../out 2>&1 || :
    git cat-file blob :f.c >../f.c
    contains ../f.c "LicenseRef-TGPL-0.1-or-later"
  '
else
  skip 'pre-commit runs our ids' 'no pre-commit: apt-get install pre-commit'
fi

if npm_package lefthook-linux-x64 2.2.2 && [ "$(uname -m)" = x86_64 ]; then
  PATH=$npm_cache/lefthook-linux-x64/package/bin:$PATH
  check 'lefthook runs our snippet' '
    project left
    cp "$root/templates/ci/lefthook.yml" .
    git add -f lefthook.yml
    git commit -q -s -m config
    lefthook install >../out 2>&1
    git tgpl hook status >../status
    contains ../status "pre-commit: active through another hook"
    contains ../status "pre-push: active through another hook"
    bare_is_stopped_and_mended_passes
    unsigned_is_stopped
  '
  check 'under lefthook, a push with a bare file is stopped' '
    cd left
    git push -q --no-verify origin main
    bare_push_is_stopped
  '
else
  skip 'lefthook runs our snippet' 'npm cannot get lefthook-linux-x64 here'
fi

if npm_package husky 9.1.7; then
  check 'husky runs our line' '
    project husk
    mkdir -p node_modules
    ln -s "$npm_cache/husky/package" node_modules/husky
    echo "{}" >package.json
    node node_modules/husky/bin.js >../out 2>&1
    git tgpl hook status >../status 2>&1
    contains ../status "pre-commit: not active"
    exits 1 git tgpl hook install --hook pre-commit,commit-msg,pre-push \
      >../out 2>../err
    contains ../err "add to .husky/pre-commit:"
    cp "$root/templates/ci/husky-pre-commit.sh" .husky/pre-commit
    for hook in commit-msg pre-push; do
      sed "s/run pre-commit/run $hook/" .husky/pre-commit >.husky/$hook
    done
    echo node_modules >>.git/info/exclude
    git tgpl hook install --hook pre-commit,commit-msg,pre-push >../out
    contains ../out "pre-commit: active through another hook"
    bare_is_stopped_and_mended_passes
    unsigned_is_stopped
  '
  check 'under husky, a push with a bare file is stopped' '
    cd husk
    git push -q --no-verify origin main
    bare_push_is_stopped
  '
  check 'in a linked worktree husky runs nothing, and status says so' '
    cd husk
    git worktree add -q ../husk2
    cd ../husk2
    git tgpl hook status >../out 2>../err
    contains ../out "pre-commit: not active: husky is not set up here"
  '
else
  skip 'husky runs our line' 'npm cannot get husky here'
fi
