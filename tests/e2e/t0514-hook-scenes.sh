#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Every way in which people make commits and push them: a table of which hooks
# git runs then, in which order, and whether it goes on.
# shellcheck disable=SC2016,SC2034 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# Our program, with the hooks that it is run for on record.
cat >"$scratch/bin/git-tgpl" <<END
#!/bin/sh
[ "\$1 \$2" != "hook run" ] || echo "\$3" >>"$scratch/ran"
exec "$TGPL_BUILD/src/cli/git-tgpl" "\$@"
END
chmod 755 "$scratch/bin/git-tgpl"

# A project, committed, with all hooks; it is copied for each scene.
check 'a project with all hooks of a clone' '
  new_repo base
  cd base
  printf "int a;\nint b;\nint c;\n" >a.c
  printf "int o;\n" >other.c
  mkdir sub
  git tgpl init --yes >../out
  git tgpl hook install --hook prepare-commit-msg >../out
  commit_all first
  git init -q --bare ../remote.git
  git remote add origin "$PWD/../remote.git"
  git push -q origin main
  git switch -q -c side
  echo "int side;" >side.c
  git tgpl header add side.c >../out
  commit_all side
  git switch -q main
'

# --- what is committed ------------------------------------------------------

# A file without a licence, staged.
bare() {
  echo "int n;" >n.c
  git add n.c
}

# The same with a header.
good() {
  echo "int n;" >n.c
  git tgpl header add n.c >/dev/null
  git add n.c
}

# A tracked file that loses its header, not staged.
stripped() { echo "int a;" >a.c; }
changed() { echo "int d;" >>a.c; }

# A commit on the branch `topic` that no hook saw; back on main afterwards.
bare_topic() {
  git switch -q -c topic
  bare
  git commit -q --no-verify -m topic
  git switch -q main
}

# --- how --------------------------------------------------------------------

conflict() {
  git switch -q -c left
  echo "int left;" >>other.c
  git commit -q -a -m left
  git switch -q main
  echo "int right;" >>other.c
  git commit -q -a -m right
  git merge -q left >/dev/null 2>&1 && return 1
  sed "/^[<=>]/d" other.c >solved
  mv solved other.c
  git add other.c
}

minimal() {
  env -i PATH="$PATH" HOME="$HOME" GIT_CONFIG_NOSYSTEM=1 "$@" </dev/null
}

# PATH without our program.
without_program() { PATH=/usr/bin:/bin "$@"; }

in_worktree() {
  git worktree add -q "../wt.$scene" -b wt
  cd "../wt.$scene"
}

in_submodule() {
  git submodule --quiet add "$PWD/../base" module
  git commit -q --no-verify -m module
  cd module
  git tgpl hook install >/dev/null
}

# chained HOOK: behind another that was there.
chained() {
  printf "#!/bin/sh\ncat >/dev/null\nexit 0\n" >".git/hooks/$1"
  chmod 755 ".git/hooks/$1"
  git tgpl hook install --hook "$1" --chain >/dev/null
}

# Two that call us, one through the other.
twice() {
  printf "#!/bin/sh\ngit tgpl hook run pre-commit || exit 1\n" >.git/hooks/pre-commit
  chmod 755 .git/hooks/pre-commit
  mkdir .husky
  printf "#!/bin/sh\n.git/hooks/pre-commit && git tgpl hook run pre-commit\n" >.husky/pre-commit
  chmod 755 .husky/pre-commit
  git config core.hooksPath .husky
}

# What the first version wrote for pre-commit; the others have only one text.
old_body() {
  {
    printf "#!/bin/sh\n# SPDX-FileCopyright""Text: git-tgpl contributors\n"
    printf "# SPDX-License-""Identifier: LicenseRef-TGPL-0.1-or-later\n\n"
    echo "# Written by git-tgpl; 'git tgpl hook uninstall' removes it."
    echo "if ! command -v git-tgpl >/dev/null 2>&1; then"
    echo "  echo \"warning: git-tgpl is not on PATH: licences of this commit not checked (\$0)\" >&2"
    echo "  exit 0"
    echo "fi"
    echo "exec git tgpl hook run pre-commit \"\$@\""
  } >.git/hooks/pre-commit
  git tgpl hook status >"$scratch/status"
  grep -q "pre-commit: installed by a different version" "$scratch/status"
}

rebase_of_topic() {
  git switch -q topic
  git rebase -q --force-rebase main
}

# A rebase that stops at the last commit, and one that changes its message.
edited() {
  GIT_SEQUENCE_EDITOR="sed -i s/^pick/edit/" git rebase -q -i HEAD~1 2>/dev/null
}
reworded() {
  GIT_SEQUENCE_EDITOR="sed -i s/^pick/reword/" GIT_EDITOR="sed -i $1" \
    git rebase -q -i HEAD~1
}

# The project asks for a sign-off: people write it, or have it added.
signed() {
  printf "\n[policy]\nsign-off = true\n" >>TGPL.toml
  git commit -q -a -s -m policy
}
added() {
  signed
  git config tgpl.addTrailers true
}

# A commit that no hook saw.
unseen() {
  bare
  git commit -q --no-verify -m x
}

# A bare clone that has the branch topic.
in_bare() {
  bare_topic
  git clone -q --bare . "../bare.$scene"
  cd "../bare.$scene"
  git remote set-url origin "$scratch/work/$scene.git"
  git tgpl hook install --hook pre-push >/dev/null
}

# served HOOK: the other side has it, and no hook of ours runs before a push;
# chain_served HOOK: behind another that was there.
served() {
  rm -f .git/hooks/pre-push
  git -C "../$scene.git" tgpl hook install --hook "$1" >/dev/null
}
chain_served() {
  printf "#!/bin/sh\ncat >/dev/null\nexit 0\n" >"../$scene.git/hooks/$1"
  chmod 755 "../$scene.git/hooks/$1"
  rm -f .git/hooks/pre-push
  git -C "../$scene.git" tgpl hook install --hook "$1" --chain >/dev/null
}

# Columns: whether git goes on (yes, no); the hooks of ours that it runs, in
# order: c pre-commit, M pre-merge-commit, p prepare-commit-msg, m commit-msg,
# P pre-push, r pre-receive, u update, - none; what it is called; the commands,
# of which the last is judged. A letter that is missing is a hook that git does
# not run there. post-commit, post-rewrite and those of 'git am' are not served:
# the commit is made by then, and nothing of ours is kept by commit.
scenes() {
  cat <<'END'
no   c    a plain commit of a bare file            | bare; git commit -q -m x
yes  cpm  a plain commit of a labelled file        | good; git commit -q -m x
no   c    commit -a that strips a header           | stripped; git commit -q -a -m x
yes  cpm  commit -a of a change                    | changed; git commit -q -a -m x
no   c    commit PATH that strips a header         | stripped; git commit -q -m x a.c
yes  cpm  commit PATH beside a bare staged file    | bare; changed; git commit -q -m x a.c
no   c    --amend that brings a bare file          | bare; git commit -q --amend -m x
yes  cpm  --amend of the message                   | git commit -q --amend -m x
yes  cpm  an empty commit                          | git commit -q --allow-empty -m x
yes  p    commit --no-verify                       | bare; git commit -q --no-verify -m x
yes  Mpm  a merge that is clean                    | git merge -q --no-ff -m x side
no   c    a clean merge with bare changes added    | git merge -q --no-ff --no-commit side >/dev/null; bare; git commit -q -m x
yes  Mpm  a merge of what was bare there           | bare_topic; git merge -q --no-ff -m x topic
yes  -    a fast-forward, which makes no commit    | git merge -q side
no   c    a squash merge of a bare file            | bare_topic; git merge -q --squash topic >/dev/null; git commit -q -m x
yes  cpm  a merge with conflicts                   | conflict; git commit -q -m x
no   c    a merge with conflicts and a bare file   | conflict; bare; git commit -q -m x
yes  p    a cherry-pick, where git asks no check   | bare_topic; tick; git cherry-pick topic
no   P    but the push after it                    | bare_topic; tick; git cherry-pick topic >/dev/null; git push -q origin main
yes  p    a revert, where git asks none either     | changed; git commit -q -a -m c; git revert --no-edit HEAD
no   P    a push of a revert that strips a header  | git tgpl header remove other.c >/dev/null; git commit -q --no-verify -a -m c; git push -q origin main
yes  p    a rebase, where git asks none            | bare_topic; changed; git commit -q -a -m c; rebase_of_topic
no   P    the push after it                        | bare_topic; changed; git commit -q -a -m c; rebase_of_topic; git push -q origin topic
no   c    a commit in a rebase that adds a file    | changed; git commit -q -a -m c; edited; bare; git commit -q --amend -m x
yes  cpm  a reword in a rebase                     | changed; git commit -q -a -m c; reworded 1s/^/re/
yes  -    am, which runs other hooks               | bare_topic; git format-patch -q -o ../patches.$scene -1 topic; git am -q ../patches.$scene/*
no   P    the push after it                        | bare_topic; git format-patch -q -o ../patches.$scene -1 topic; git am -q ../patches.$scene/*; git push -q origin main
yes  -    stash                                    | bare; git stash -q
yes  -    stash and pop                            | bare; git stash -q; git stash pop -q
no   c    commit after a stash                     | bare; git stash -q; git stash pop -q --index; git commit -q -m x
no   c    a linked worktree                        | in_worktree; bare; git commit -q -m x
yes  cpm  a labelled file in a linked worktree     | in_worktree; good; git commit -q -m x
yes  Mpm  a merge in a linked worktree             | in_worktree; git merge -q --no-ff -m x side
no   P    a push from a linked worktree            | in_worktree; unseen; git push -q origin wt
no   c    a submodule                              | in_submodule; bare; git commit -q -m x
yes  cm   a labelled file in a submodule           | in_submodule; good; git commit -q -m x
yes  cpm  the project around a submodule           | in_submodule; changed; git commit -q --no-verify -a -m x; cd ..; git commit -q -a -m x
no   P    a push from a submodule                  | in_submodule; unseen; git push -q "$scratch/work/$scene.git" HEAD:refs/heads/x
no   P    a push from a bare repository            | in_bare; git push -q origin topic
yes  P    a push of its labelled branch            | in_bare; git push -q origin main:again
no   c    --work-tree and --git-dir                | mkdir ../tree.$scene; cp -r a.c other.c TGPL.toml LICENSE LICENSES ../tree.$scene; cd ../tree.$scene; echo "int w;" >w.c; git --git-dir=../$scene/.git --work-tree=. add w.c; git --git-dir=../$scene/.git --work-tree=. commit -q -m x
yes  cpm  a change with --work-tree and --git-dir  | mkdir ../tree.$scene; cp -r a.c other.c TGPL.toml LICENSE LICENSES ../tree.$scene; cd ../tree.$scene; changed; git --git-dir=../$scene/.git --work-tree=. commit -q -m x a.c
no   P    a push with --git-dir                    | unseen; cd /; git --git-dir="$scratch/work/$scene/.git" push -q origin main
no   c    from a folder below                      | mkdir -p sub; cd sub; bare; git commit -q -m x
yes  cpm  a labelled file in a folder below        | mkdir -p sub; cd sub; good; git commit -q -m x
no   P    a push from a folder below               | mkdir -p sub; cd sub; unseen; git push -q origin main
no   c    with -C                                  | bare; cd ..; git -C $scene commit -q -m x
no   c    in the environment of a GUI              | bare; minimal git commit -q -m x
yes  cpm  a labelled file in that environment      | good; minimal git commit -q -m x
yes  Mpm  a merge in that environment              | minimal git merge -q --no-ff -m x side
no   P    a push in that environment               | unseen; minimal git push -q origin main
yes  -    without the program                      | bare; without_program git commit -q -m x
yes  -    a push without the program               | unseen; without_program git push -q origin main
no   -    without it where it is required          | git config tgpl.hooks.required true; bare; without_program git commit -q -m x
no   -    a merge where it is required             | git config tgpl.hooks.required true; without_program git merge -q --no-ff -m x side
no   -    a push where it is required              | unseen; git config tgpl.hooks.required true; without_program git push -q origin main
yes  cpm  TGPL_SKIP=1                              | bare; TGPL_SKIP=1 git commit -q -m x
yes  P    TGPL_SKIP=1 with a push                  | unseen; TGPL_SKIP=1 git push -q origin main
no   c    TGPL_SKIP=0                              | bare; TGPL_SKIP=0 git commit -q -m x
no   c    beside a hook that is chained            | chained pre-commit; bare; git commit -q -m x
yes  cpm  a labelled file beside it                | chained pre-commit; good; git commit -q -m x
yes  Mpm  a merge beside one that is chained       | chained pre-merge-commit; git merge -q --no-ff -m x side
no   P    a push beside one that reads all         | chained pre-push; unseen; git push -q origin main
no   c    the hook of an older version             | old_body; bare; git commit -q -m x
yes  cpm  a labelled file with that                | old_body; good; git commit -q -m x
yes  -    without the program, with that           | old_body; bare; without_program git commit -q -m x
no   c    two managers that both call us           | twice; bare; git commit -q -m x
yes  c    a labelled file with two managers        | twice; good; git commit -q -m x
no   c    an intent to add, then staged            | echo "int i;" >i.c; git add -N i.c; git add i.c; git commit -q -m x
yes  cpm  an intent to add alone                   | changed; git add a.c; echo "int i;" >i.c; git add -N i.c; git commit -q -m x
no   c    a sparse checkout                        | git sparse-checkout set sub 2>/dev/null; bare; git add --sparse n.c; git commit -q -m x
yes  cpm  a rename                                 | git mv other.c renamed.c; git commit -q -m x
yes  cpm  a change of mode                         | chmod +x other.c; git commit -q -a -m x
yes  cpm  a deleted file                           | git rm -q other.c; git commit -q -m x
no   c    a new file through a clean filter        | git config filter.f.clean cat; git config filter.f.smudge cat; echo "*.z filter=f" >.git/info/attributes; echo "int z;" >z.c; git add z.c; git commit -q -m x
yes  P    a push of nothing new                    | git push -q origin main
yes  P    a push of a good commit                  | good; git commit -q -m x; git push -q origin main
yes  P    a push that deletes                      | git push -q origin side; git push -q origin :side
yes  -    fetch                                    | git fetch -q
yes  -    fetch, pull and a fast-forward           | git fetch -q; git pull -q origin main
no   cpm  no sign-off where it is asked for        | signed; good; git commit -q -m x
yes  cpm  a sign-off                               | signed; good; git commit -q -s -m x
no   cpm  commit -a without                        | signed; changed; git commit -q -a -m x
no   cpm  commit PATH without                      | signed; changed; git commit -q -m x a.c
no   cpm  --amend without                          | signed; git commit -q --amend -m x
yes  Mpm  a clean merge, which needs none          | signed; git merge -q --no-ff -m x side
no   cpm  a reword that takes it out               | signed; changed; git commit -q -a -s -m c; reworded /^Signed/d
no   P    a push of a revert without               | signed; git push -q --no-verify origin main; changed; git commit -q -a -s -m c; git revert --no-edit HEAD >/dev/null; git push -q origin main
no   cpm  without, in a linked worktree            | signed; in_worktree; good; git commit -q -m x
no   cm   without, in a submodule                  | in_submodule; signed; good; git commit -q -m x
no   cpm  without, with --git-dir                  | signed; good; git --git-dir="$PWD/.git" --work-tree="$PWD" commit -q -m x
no   cpm  without, in a folder below               | signed; mkdir -p sub; cd sub; good; git commit -q -m x
no   cpm  without, in the environment of a GUI     | signed; good; minimal git commit -q -m x
no   cpm  without, beside one that is chained      | signed; chained commit-msg; good; git commit -q -m x
no   -    a message where the program is required  | git config tgpl.hooks.required true; rm .git/hooks/pre-commit .git/hooks/prepare-commit-msg; good; without_program git commit -q -m x
yes  cpm  the sign-off is added                    | added; good; git commit -q -m x
yes  cpm  added with commit -a                     | added; changed; git commit -q -a -m x
yes  cpm  added with commit PATH                   | added; changed; git commit -q -m x a.c
yes  cpm  added with --amend                       | added; git commit -q --amend -m x
yes  cpm  added to a merge with conflicts          | added; conflict; git commit -q -m x
yes  p    added in a revert                        | added; changed; git commit -q -a -m c; git revert --no-edit HEAD
yes  P    of which the push                        | added; git push -q --no-verify origin main; changed; git commit -q -a -m c; git revert --no-edit HEAD >/dev/null; git push -q origin main
yes  cpm  added in a linked worktree               | added; in_worktree; good; git commit -q -m x
yes  cpm  added in a folder below                  | added; mkdir -p sub; cd sub; good; git commit -q -m x
yes  cpm  added in the environment of a GUI        | added; good; minimal git commit -q -m x
yes  cpm  added beside one that is chained         | added; chained prepare-commit-msg; good; git commit -q -m x
no   r    on a server, what no hook saw            | unseen; served pre-receive; git push -q origin main
yes  r    a good commit on a server                | good; git commit -q -m x; served pre-receive; git push -q origin main
no   r    past the hooks of the clone              | unseen; served pre-receive; TGPL_SKIP=1 git push -q --no-verify origin main
no   r    on a server, a cherry-pick               | bare_topic; tick; git cherry-pick topic >/dev/null; served pre-receive; git push -q origin main
no   r    on a server, a merge of what was bare    | bare_topic; git merge -q --no-ff -m x topic; served pre-receive; git push -q origin main
no   r    on a server, what am brought             | bare_topic; git format-patch -q -o ../patches.$scene -1 topic; git am -q ../patches.$scene/*; served pre-receive; git push -q origin main
no   r    on a server, a forced push               | unseen; git commit -q --amend --no-verify -m y; served pre-receive; git push -q -f origin main
no   r    from a bare repository to a bare one     | in_bare; rm hooks/pre-push; cd ../$scene; served pre-receive; cd ../bare.$scene; git push -q --mirror origin
no   r    from a linked worktree to a server       | in_worktree; unseen; cd ../$scene; served pre-receive; cd ../wt.$scene; git push -q origin wt
no   r    from a GUI to a server                   | unseen; served pre-receive; minimal git push -q origin main
no   -    a server that misses the program         | good; git commit -q -m x; served pre-receive; without_program git push -q origin main
no   r    a server with another hook, chained      | unseen; chain_served pre-receive; git push -q origin main
no   u    update instead                           | unseen; served update; git push -q origin main
yes  u    a good commit through update             | good; git commit -q -m x; served update; git push -q origin main
no   u    update beside another that is chained    | unseen; chain_served update; git push -q origin main
no   -    update that misses the program           | good; git commit -q -m x; served update; without_program git push -q origin main
no   r    both: the first stops it                 | unseen; served update; served pre-receive; git push -q origin main
yes  ru   both, and a good commit                  | good; git commit -q -m x; served update; served pre-receive; git push -q origin main
yes  -    a fetch into a bare repository           | unseen; served pre-receive; git --git-dir=../$scene.git fetch -q "$PWD" main:refs/heads/fetched
END
}

# The hooks on record, as the table names them.
letters() {
  [ -s "$scratch/ran" ] || printf %s -
  awk '!seen[$0]++' "$scratch/ran" | sed '
    s/^pre-commit$/c/; s/^pre-merge-commit$/M/; s/^prepare-commit-msg$/p/
    s/^commit-msg$/m/; s/^pre-push$/P/; s/^pre-receive$/r/; s/^update$/u/
  ' | tr -d '\n'
}

# play WANTED HOOKS COMMANDS: in a copy of the project.
play() {
  cp -r "$scratch/work/base" "$scratch/work/$scene"
  cp -r "$scratch/work/remote.git" "$scratch/work/$scene.git"
  cd "$scratch/work/$scene"
  git remote set-url origin "$scratch/work/$scene.git"
  last=${3##*; }
  before=${3%"$last"}
  eval "$before"
  : >"$scratch/ran"
  status=0
  eval "$last" >"$scratch/told" 2>&1 || status=$?
  [ "$status" -eq 0 ] && went=yes || went=no
  ran=$(letters)
  if [ "$went $ran" != "$1 $2" ]; then
    echo "goes on: $went, but should: $1; ran $ran, but should $2; status $status"
    cat "$scratch/told"
    return 1
  fi
  # Stopped for what it is, and not by an accident.
  [ "$went" = yes ] ||
    grep -q "licence\|holder\|Signed-off-by\|git-tgpl" "$scratch/told" || {
    cat "$scratch/told"
    return 1
  }
}

number=0
while read -r wanted hooks rest; do
  number=$((number + 1))
  scene=scene$number
  commands=${rest#*| }
  title=$(printf '%s' "${rest%%|*}" | sed 's/ *$//')
  case $wanted in yes) says='goes on' ;; *) says='is stopped' ;; esac
  check "$title: $says" 'play "$wanted" "$hooks" "$commands"'
done <<END
$(scenes)
END
