#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Every way in which people make commits, with all hooks of a clone: a table.
# shellcheck disable=SC2016,SC2034 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

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

chained() {
  printf "#!/bin/sh\nexit 0\n" >.git/hooks/pre-commit
  git tgpl hook install --chain >/dev/null
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

# What the first version wrote.
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
  grep -q "pre-commit: installed by another version" "$scratch/status"
}

rebase_of_topic() {
  git switch -q topic
  git rebase -q --force-rebase main
}

# Columns: whether git goes on (yes, no), what it is called, the commands. The
# last command is the one that is judged.
scenes() {
  cat <<'END'
no   a plain commit of a bare file            | bare; git commit -q -m x
yes  a plain commit of a labelled file        | good; git commit -q -m x
no   commit -a that strips a header           | stripped; git commit -q -a -m x
yes  commit -a of a change                    | changed; git commit -q -a -m x
no   commit PATH that strips a header         | stripped; git commit -q -m x a.c
yes  commit PATH beside a bare staged file    | bare; changed; git commit -q -m x a.c
no   --amend that brings a bare file          | bare; git commit -q --amend -m x
yes  --amend of the message                   | git commit -q --amend -m x
yes  an empty commit                          | git commit -q --allow-empty -m x
yes  commit --no-verify                       | bare; git commit -q --no-verify -m x
yes  a merge that is clean                    | git merge -q --no-ff -m x side
no   a clean merge with bare changes added    | git merge -q --no-ff --no-commit side >/dev/null; bare; git commit -q -m x
yes  a merge of what was bare there           | bare_topic; git merge -q --no-ff -m x topic
yes  a merge with conflicts                   | conflict; git commit -q -m x
no   a merge with conflicts and a bare file   | conflict; bare; git commit -q -m x
yes  a cherry-pick, which runs no hook        | bare_topic; tick; git cherry-pick topic
no   but the push after it                    | bare_topic; tick; git cherry-pick topic >/dev/null; git push -q origin main
yes  a revert                                 | changed; git commit -q -a -m c; git revert --no-edit HEAD
no   a push of a revert that strips a header  | git tgpl header remove other.c >/dev/null; git commit -q --no-verify -a -m c; git push -q origin main
yes  a rebase, which runs no hook             | bare_topic; changed; git commit -q -a -m c; rebase_of_topic
no   the push after it                        | bare_topic; changed; git commit -q -a -m c; rebase_of_topic; git push -q origin topic
no   a reword in a rebase that adds a file    | changed; git commit -q -a -m c; GIT_SEQUENCE_EDITOR="sed -i s/^pick/edit/" git rebase -q -i HEAD~1 2>/dev/null; bare; git commit -q --amend -m x
yes  am, which runs none of these             | bare_topic; git format-patch -q -o ../patches.$scene -1 topic; git am -q ../patches.$scene/*
no   the push after it                        | bare_topic; git format-patch -q -o ../patches.$scene -1 topic; git am -q ../patches.$scene/*; git push -q origin main
yes  stash and pop                            | bare; git stash -q; git stash pop -q
no   commit after a stash                     | bare; git stash -q; git stash pop -q --index; git commit -q -m x
no   a linked worktree                        | in_worktree; bare; git commit -q -m x
yes  a labelled file in a linked worktree     | in_worktree; good; git commit -q -m x
no   a push from a linked worktree            | in_worktree; bare; git commit -q --no-verify -m x; git push -q origin wt
no   a submodule                              | in_submodule; bare; git commit -q -m x
yes  the project around a submodule           | in_submodule; changed; git commit -q --no-verify -a -m x; cd ..; git commit -q -a -m x
no   --work-tree and --git-dir                | mkdir ../tree.$scene; cp -r a.c other.c TGPL.toml LICENSE LICENSES ../tree.$scene; cd ../tree.$scene; echo "int w;" >w.c; git --git-dir=../$scene/.git --work-tree=. add w.c; git --git-dir=../$scene/.git --work-tree=. commit -q -m x
no   from a folder below                      | mkdir -p sub; cd sub; bare; git commit -q -m x
no   with -C                                  | bare; cd ..; git -C $scene commit -q -m x
no   in the environment of a GUI              | bare; minimal git commit -q -m x
yes  a labelled file in that environment      | good; minimal git commit -q -m x
yes  without the program                      | bare; without_program git commit -q -m x
no   without it where it is required          | git config tgpl.hooks.required true; bare; without_program git commit -q -m x
yes  a push without the program               | bare; without_program git commit -q -m x 2>/dev/null; without_program git push -q origin main
yes  TGPL_SKIP=1                              | bare; TGPL_SKIP=1 git commit -q -m x
no   TGPL_SKIP=0                              | bare; TGPL_SKIP=0 git commit -q -m x
no   beside a hook that is chained            | chained; bare; git commit -q -m x
yes  a labelled file beside it                | chained; good; git commit -q -m x
no   the hook of an older version             | old_body; bare; git commit -q -m x
yes  a labelled file with that                | old_body; good; git commit -q -m x
yes  without the program, with that           | old_body; bare; without_program git commit -q -m x
no   two managers that both call us           | twice; bare; git commit -q -m x
yes  a labelled file with two managers        | twice; good; git commit -q -m x
no   an intent to add, then staged            | echo "int i;" >i.c; git add -N i.c; git add i.c; git commit -q -m x
yes  an intent to add alone                   | changed; git add a.c; echo "int i;" >i.c; git add -N i.c; git commit -q -m x
no   a sparse checkout                        | git sparse-checkout set sub 2>/dev/null; bare; git add --sparse n.c; git commit -q -m x
yes  a rename                                 | git mv other.c renamed.c; git commit -q -m x
yes  a change of mode                         | chmod +x other.c; git commit -q -a -m x
yes  a deleted file                           | git rm -q other.c; git commit -q -m x
no   a new file through a clean filter        | git config filter.f.clean cat; git config filter.f.smudge cat; echo "*.z filter=f" >.git/info/attributes; echo "int z;" >z.c; git add z.c; git commit -q -m x
yes  a push of nothing new                    | git push -q origin main
yes  a push of a good commit                  | good; git commit -q -m x; git push -q origin main
yes  a push that deletes                      | git push -q origin side; git push -q origin :side
yes  fetch, pull and a fast-forward           | git fetch -q; git pull -q origin main
END
}

# play WANTED COMMANDS: in a copy of the project.
play() {
  cp -r "$scratch/work/base" "$scratch/work/$scene"
  cp -r "$scratch/work/remote.git" "$scratch/work/$scene.git"
  cd "$scratch/work/$scene"
  git remote set-url origin "$scratch/work/$scene.git"
  last=${2##*; }
  before=${2%"$last"}
  eval "$before"
  status=0
  eval "$last" >"$scratch/told" 2>&1 || status=$?
  [ "$status" -eq 0 ] && went=yes || went=no
  if [ "$went" != "$1" ]; then
    echo "goes on: $went, but should: $1; status $status"
    cat "$scratch/told"
    return 1
  fi
  # Stopped for what it is, and not by an accident.
  [ "$went" = yes ] || grep -q "licence\|holder\|git-tgpl is not" "$scratch/told" || {
    cat "$scratch/told"
    return 1
  }
}

number=0
while read -r wanted rest; do
  number=$((number + 1))
  scene=scene$number
  commands=${rest#*| }
  title=$(printf '%s' "${rest%%|*}" | sed 's/ *$//')
  case $wanted in yes) says='goes on' ;; *) says='is stopped' ;; esac
  check "$title: $says" 'play "$wanted" "$commands"'
done <<END
$(scenes)
END
