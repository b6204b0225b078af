#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Killed at any system call that writes, our own or one of the git that we run,
# nothing is lost: git works, a foreign hook runs, and the next run finishes or
# undoes the work.
# shellcheck disable=SC2016,SC2034 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

writing="link linkat rename renameat renameat2 unlink unlinkat rmdir mkdir
  mkdirat openat write pwrite64 chmod fchmod fchmodat fsync syncfs ftruncate"

# killed_at CALL N COMMAND...: at the Nth of these calls; true if it was killed
# there, false if it came to its end before.
killed_at() {
  call=$1
  when=$2
  shift 2
  ASAN_OPTIONS=detect_leaks=0 strace -o ../trace -e trace="$call" \
    -e inject="$call:signal=KILL:when=$when" "$@" >../out 2>&1 || true
  grep -q "killed by SIGKILL" ../trace
}

# for_each_call CHECK COMMAND...: CHECK after each kill; prints how many.
for_each_call() {
  check=$1
  shift
  kills=0
  for at in $writing; do
    n=1
    # What is opened before the first file is written is the loader, and us.
    [ "$at" != openat ] || n=20
    while before_kill && killed_at "$at" "$n" "$@"; do
      kills=$((kills + 1))
      "$check" || return 1
      n=$((n + 1))
    done
  done
  echo "$kills kills"
}

before_kill() { :; }

# Of each file its mode and its digest.
listing() { (cd "$1" && find . -type f -printf "%m %p " -exec sha256sum {} \; | sort); }

project() {
  new_repo "$1"
  cd "$1"
  echo "int a;" >a.c
  git tgpl init --yes --no-hooks >../out
  commit_all first
  printf "#!/bin/sh\ntouch ran\n" >.git/hooks/pre-commit
  chmod 755 .git/hooks/pre-commit
  listing .git/hooks >../before
}

# The foreign hook runs, whoever calls it, and git can commit.
works() {
  rm -f ran
  git commit -q --allow-empty -m "at $at $n" || return 1
  [ -e ran ] && rm ran
}

# for_each_git_call CHECK WORDS COMMAND...: the same where not we are killed but
# the git that is run with WORDS; alone, and with all of our process group.
for_each_git_call() {
  check=$1
  words=$2
  shift 2
  kills=0
  for scope in alone group; do
    for at in $writing; do
      # git opens much, and what it writes to it writes next.
      [ "$at" != openat ] || continue
      n=1
      while before_kill && git_killed_at "$scope" "$words" "$at" "$n" "$@"; do
        kills=$((kills + 1))
        # Who lives on does not say that all went well.
        [ "$status" -ne 0 ] || [ "$words" = --refresh ] || return 1
        "$check" || return 1
        n=$((n + 1))
      done
    done
  done
  echo "$kills kills of git $words"
}

git_killed_at() {
  echo "$1 $3 $4 $2" >"$scratch/plan"
  rm -f "$scratch/killed"
  shift 4
  status=0
  setsid --wait "$@" >../out 2>&1 || status=$?
  rm "$scratch/plan"
  [ -e "$scratch/killed" ]
}

# A git that does what stands in $scratch/plan: SCOPE CALL N WORDS. It says that
# it is a new one where $scratch/new is there.
real_git=$(command -v git)
git_to_kill() {
  cat >"$scratch/bin/git" <<END
#!/bin/sh
[ "\$*" != version ] || [ ! -e "$scratch/new" ] || {
  echo "git version 2.54.1"
  exit
}
[ -e "$scratch/plan" ] || exec $real_git "\$@"
read -r scope call n words <"$scratch/plan"
case " \$* " in *"\$words"*) ;; *) exec $real_git "\$@" ;; esac
status=0
strace -o "$scratch/git-trace" -e trace="\$call" \\
  -e inject="\$call:signal=KILL:when=\$n" $real_git "\$@" || status=\$?
grep -q "killed by SIGKILL" "$scratch/git-trace" || exit \$status
touch "$scratch/killed"
[ "\$scope" != group ] || kill -s KILL 0
exit 137
END
  chmod 755 "$scratch/bin/git"
}

command -v strace >/dev/null || give_up "no strace; './dev test' installs it"

if strace -o /dev/null true 2>/dev/null; then
  check 'install, killed anywhere' '
    project install
    after() {
      works || return 1
      git tgpl hook install --chain >../out || return 1
      git tgpl hook status >../out
      contains ../out "pre-commit: installed, with a chained hook that runs first" || return 1
      works || return 1
      git tgpl hook uninstall >../out
      listing .git/hooks | same ../before -
    }
    for_each_call after git-tgpl hook install --chain
    [ "$kills" -gt 20 ]
  '
  check 'uninstall, killed anywhere' '
    project uninstall
    before_kill() { git tgpl hook install --chain >../out; }
    after() {
      works || return 1
      git tgpl hook uninstall >../out
      listing .git/hooks | same ../before -
    }
    for_each_call after git-tgpl hook uninstall
    [ "$kills" -gt 5 ]
  '
  bare_files() {
    git rm -q -f --cached --ignore-unmatch s.c u.c
    printf "int s;\n" >s.c
    printf "int u;\n" >u.c
    git add s.c u.c
    printf "int unstaged;\n" >>u.c
  }
  # Nothing is lost, and the next run finishes.
  fixed() {
    rm -f .git/index.lock
    git status >../out || return 1
    [ "$(tail -n 1 s.c)" = "int s;" ] || return 1
    [ "$(tail -n 1 u.c)" = "int unstaged;" ] || return 1
    [ "$(git cat-file blob :u.c | tail -n 1)" = "int u;" ] || return 1
    git tgpl check --staged --fix >../out 2>&1 || return 1
    git cat-file blob :s.c | cmp - s.c || return 1
    [ "$(git cat-file blob :u.c | tail -n 1)" = "int u;" ] || return 1
    git ls-files -o >../out
    [ ! -s ../out ]
  }
  check 'a fix of what is staged, killed anywhere' '
    project fix
    before_kill() { bare_files; }
    for_each_call fixed git-tgpl check --staged --fix
    [ "$kills" -gt 20 ]
  '
  for words in fast-import --index-info --refresh; do
    check "a fix, when its git $words is killed anywhere" '
      git_to_kill
      project "fix$words"
      before_kill() { bare_files; }
      for_each_git_call fixed "$words" git-tgpl check --staged --fix
      git fsck
      [ "$kills" -gt 5 ]
    '
  done

  # What git is told by its configuration; see t0510 for what it makes of that.
  # Without "git tgpl": git would put its own folder before ours on PATH.
  configured() {
    rm -f .git/config.lock
    works || return 1
    git-tgpl hook install >../out || return 1
    git config hook.tgpl-pre-commit.command >../out || return 1
    git config hook.tgpl-pre-commit.event >../out || return 1
    git-tgpl hook uninstall >../out || return 1
    git config --local --list | same ../config -
  }
  for words in .command .event; do
    check "install into configuration, when its git config $words is killed" '
      git_to_kill
      touch "$scratch/new"
      project "configure$words"
      git config --local --list >../config
      before_kill() { git-tgpl hook uninstall >../out; }
      for_each_git_call configured "$words" git-tgpl hook install
      [ "$kills" -gt 5 ]
    '
  done
  check 'uninstall from there, when its git config is killed' '
    git_to_kill
    touch "$scratch/new"
    project unconfigure
    git config --local --list >../config
    before_kill() { git-tgpl hook install >../out; }
    for_each_git_call configured --remove-section git-tgpl hook uninstall
    [ "$kills" -gt 5 ]
  '
else
  skip 'install, killed anywhere' 'strace may not trace here'
fi
