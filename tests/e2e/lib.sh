# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Sourced by every script of this folder. A script is a row of
#
#   check 'a sentence about behaviour' '
#     commands
#   '
#
# and needs nothing else: it starts in an empty folder of its own that is
# removed at the end, with a HOME of its own, no variable of the caller's git or
# CI system, fixed names, a fixed clock, and the built program on PATH. Output is TAP.
#
# The commands of a check run one after the other in a subshell under set -eu:
# the first that fails fails the check, unless it stands before && or ||. They
# may hold no single quote. Files stay for the next check; variables, and the
# folder one went to, do not. TGPL_TEST_TRACE=1 shows each command (on stderr:
# checks of stderr fail then), TGPL_TEST_KEEP=1 keeps the folder.
# shellcheck shell=sh
set -u

root=$(dirname -- "$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")")
TGPL_BUILD=${TGPL_BUILD:-$root/build/debug}
checks=0
failures=0

# Prints "not ok" for the script as a whole.
give_up() {
  echo "not ok - $1"
  exit 1
}

start() {
  [ -x "$TGPL_BUILD/src/cli/git-tgpl" ] ||
    give_up "no program in $TGPL_BUILD; './dev test' builds it"
  scratch=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-test.XXXXXX") ||
    give_up "no temporary folder"
  scratch=$(readlink -f -- "$scratch")
  # The traps of a script end with it, also when it is interrupted.
  trap finish EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  mkdir "$scratch/home" "$scratch/bin" "$scratch/work" "$scratch/tmp"
  echo 1800000000 >"$scratch/clock"
  isolate
  cd "$scratch/work" || exit 1
}

isolate() {
  for name in $(env |
    sed -n 's/^\(\(GIT\|CI\|GITHUB\|GITLAB\)_[A-Za-z0-9_]*\)=.*/\1/p'); do
    unset "$name"
  done
  unset XDG_CONFIG_HOME XDG_CACHE_HOME NO_COLOR CDPATH
  export HOME="$scratch/home" TMPDIR="$scratch/tmp"
  export PATH="$scratch/bin:$TGPL_BUILD/src/cli:$PATH"
  export LC_ALL=C.UTF-8 TZ=UTC TERM=dumb PAGER=cat EDITOR=false
  export GIT_CONFIG_NOSYSTEM=1 GIT_TERMINAL_PROMPT=0
  export GIT_CEILING_DIRECTORIES="$scratch"
  umask 022
  write_user_config
}

write_user_config() {
  cat >"$HOME/.gitconfig" <<'END'
[user]
	name = Ada Example
	email = ada@example.org
[init]
	defaultBranch = main
[advice]
	detachedHead = false
[commit]
	gpgSign = false
[protocol "file"]
	allow = always
[safe]
	directory = *
END
}

finish() {
  status=$?
  cd /
  if [ -n "${TGPL_TEST_KEEP-}" ]; then
    echo "# kept: $scratch"
  else
    chmod -R u+rwX "$scratch" 2>/dev/null
    rm -rf "$scratch"
  fi
  [ "$checks" -gt 0 ] || give_up "no check was reached, status $status"
  [ "$status" -eq 0 ] || give_up "the script ended with status $status"
  echo "1..$checks"
  [ "$failures" -eq 0 ] || exit 1
}

# The title is a sentence; the commands are one argument.
check() {
  checks=$((checks + 1))
  output=$scratch/output
  (
    set -eu
    set_clock
    [ -z "${TGPL_TEST_TRACE-}" ] || set -x
    eval "$2"
  ) >"$output" 2>&1 3>&1 </dev/null
  # shellcheck disable=SC2181 # inside a condition, set -e would have no effect
  if [ $? -eq 0 ]; then
    echo "ok $checks - $1"
  else
    failures=$((failures + 1))
    echo "not ok $checks - $1"
    printf '%s\n' "$2" | sed 's/^/#   /'
    sed 's/^/# | /' "$output"
  fi
}

# For what cannot be seen here. A tool that './dev test' installs is never a
# reason; one that only './dev test --all' installs is, unless TGPL_TEST_ALL
# says that it was asked for.
skip() {
  checks=$((checks + 1))
  echo "ok $checks - $1 # SKIP $2"
}

# check_on_terminal DESCRIPTION SCRIPT: where this machine has terminals to
# give; a root folder without /dev/pts has none. In the script, "on_terminal
# COMMAND..." runs it on one of its own.
check_on_terminal() {
  if ! python3 -c 'import os; os.openpty()' 2>/dev/null; then
    skip "$1" 'no terminals here: /dev/pts is not mounted'
    return
  fi
  cat >"$scratch/bin/on_terminal" <<'END'
#!/usr/bin/env python3
import os, pty, sys
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))
END
  chmod +x "$scratch/bin/on_terminal"
  check "$1" "$2"
}

# --- inside a check --------------------------------------------------------
# What these find wrong goes to descriptor 3, so it is seen even where the
# output of a command is redirected.

# exits STATUS COMMAND...
exits() {
  wanted=$1
  shift
  actual=0
  "$@" || actual=$?
  [ "$actual" -eq "$wanted" ] && return 0
  echo "exit status $actual instead of $wanted: $*" >&3
  return 1
}

# judge: prints the findings of HEAD, with the exit status of check; 3 if the
# work tree has others.
judge() {
  git tgpl check --format json >"$scratch/tmp/work"
  git tgpl check --rev HEAD --format json >"$scratch/tmp/rev"
  diff -u "$scratch/tmp/rev" "$scratch/tmp/work" >&3 || return 3
  git tgpl check --rev HEAD
}

# same EXPECTED ACTUAL: two files; "-" is standard input.
same() { diff -u -- "$1" "$2" >&3; }

# contains FILE TEXT, lacks FILE TEXT: a line with TEXT in it.
contains() {
  grep -qF -e "$2" -- "$1" && return 0
  echo "'$1' lacks: $2" >&3
  sed 's/^/  /' "$1" >&3
  return 1
}

lacks() {
  grep -nF -e "$2" -- "$1" >&3 || return 0
  echo "'$1' should not say: $2" >&3
  return 1
}

# has_finding FILE SEVERITY RULE: a line with such a finding.
has_finding() {
  grep -q ": $2: .* \[$3\]" -- "$1" && return 0
  echo "'$1' has no $2 of $3" >&3
  sed 's/^/  /' "$1" >&3
  return 1
}

# advised FILE: the command that a hook printed, also one on a server.
advised() {
  sed -n 's/^remote: //; /^to fix this, run: *$/,/^[^ ]/s/^    //p' "$1"
}

# options_of FILE: the options of 'git commit' that commit-msg printed.
options_of() { sed -n '/with these options, instead/{n;s/^    //p;}' "$1"; }

# write FILE <<END: the file with what follows, folders made on the way.
write() {
  mkdir -p -- "$(dirname -- "$1")"
  cat >"$1"
}

# A repository without commits.
new_repo() { git init -q -- "${1:-.}"; }

# commit_all MESSAGE, a minute after the commit before.
commit_all() {
  tick
  git add -A
  git commit -q -m "$1"
}

# The clock of commits moves by a minute.
tick() {
  echo "$(($(cat "$scratch/clock") + 60))" >"$scratch/clock"
  set_clock
}

set_clock() {
  GIT_AUTHOR_DATE="@$(cat "$scratch/clock") +0000"
  GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
  export GIT_AUTHOR_DATE GIT_COMMITTER_DATE
}

# Comes back when a program that is started now finds nothing too young to rely
# on (is_settled() in base/file_stamp.h): when the file system gives times that
# are later than all it gave before, by more than it may cut off.
settle() {
  young=$scratch/tmp/young
  touch "$young"
  was=$(changed_at "$young")
  cut_off=20000000
  [ $((was % 1000000000)) -ne 0 ] || cut_off=2000000000
  until [ "$(changed_at "$young")" -gt $((was + cut_off)) ]; do
    touch "$young"
  done
}

# In nanoseconds, the time of the last change.
changed_at() { stat -c %.9Z -- "$1" | tr -d .; }

# Runs a command as a user whom file permissions can stop, which root is not.
# The current folder becomes that user's.
as_nobody() {
  if [ "$(id -u)" -ne 0 ]; then
    "$@"
  else
    cp "$TGPL_BUILD/src/cli/git-tgpl" "$scratch/bin/"
    chmod 755 "$scratch"
    chown -R 65534:65534 . "$scratch/tmp"
    setpriv --reuid=65534 --regid=65534 --clear-groups -- "$@"
  fi
}

start
