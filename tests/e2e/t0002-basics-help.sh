#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# -h of every command, and what a wrong command line is answered.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

write commands <<'END'
# shellcheck shell=sh
# The words that "git tgpl [NOUN] -h" lists.
commands_of() {
  git tgpl "$@" -h | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z]*\) .*/\1/p'
}

# Every command, one a line, groups included.
all_commands() {
  for noun in $(commands_of); do
    echo "$noun"
    for verb in $(commands_of "$noun"); do echo "$noun $verb"; done
  done
}

# told COMMAND...: the answer to a wrong command line is the standard input.
told() {
  exits 129 git tgpl "$@" >out 2>err
  test ! -s out
  same - err
}
END

check '-h of every command fits 80 columns and shows nothing of a library' '
  . ./commands
  { echo; all_commands; } >list
  test "$(wc -l <list)" -gt 20
  while read -r words; do
    # shellcheck disable=SC2086 # they are several words
    git tgpl $words -h >help
    exits 1 grep -E "^.{81}" help
    exits 1 grep -E "TEXT|Positionals|Subcommands|REQUIRED|[.] [.][.]|=[a-z]" help
    tail -n 5 help | grep "^  -h  *print this and exit\$"
  done <list
'

check '-h says what may be repeated, what is allowed and what is the default' '
  git tgpl check -h >help
  contains help "  --select RULE[,RULE...]  check only these rules (may be repeated)"
  contains help "text (default: text)"
  contains help "  --range [A..B] "
  contains help "Arguments:
  PATH... "
'

check '-h of a group lists its commands, a line each' '
  . ./commands
  for group in cache header hook terms; do
    git tgpl $group -h >help
    contains help "Usage: git tgpl $group COMMAND"
    test -n "$(commands_of $group)"
    contains help "
run '"'git tgpl \$group COMMAND -h'"' for the options of a command"
  done
'

check 'an unknown command is answered as git does, in a group, too' '
  . ./commands
  told chek <<END
error: '"'chek'"' is not a git tgpl command
hint: the most similar command is '"'check'"'
END
  told frob <<END
error: '"'frob'"' is not a git tgpl command
hint: run '"'git tgpl -h'"' to list the commands
END
  told terms frob --format json <<END
error: unknown command '"'terms frob'"'
hint: commands: attributes, check, export, fetch, publish, set, show
END
  told header ad file <<END
error: unknown command '"'header ad'"'
hint: the most similar command is '"'header add'"'
END
  told hook <<END
error: missing command after '"'git tgpl hook'"'
hint: commands: install, run, status, uninstall
END
'

check 'an unknown option is named with the -h that lists the known ones' '
  . ./commands
  told check --frob <<END
error: unknown option '"'--frob'"'
hint: run '"'git tgpl check -h'"'
END
  told check --stagged=x <<END
error: unknown option '"'--stagged'"'
hint: the most similar option is '"'--staged'"'; run '"'git tgpl check -h'"' to list all
END
  told header add -k file <<END
error: unknown option '"'-k'"'
hint: run '"'git tgpl header add -h'"'
END
  told status extra <<END
error: unexpected argument '"'extra'"'
hint: run '"'git tgpl status -h'"'
END
'

check 'a wrong value is named with the values that there are' '
  . ./commands
  told header show --format xml <<END
error: invalid value '"'xml'"' for --format
hint: expected json or text
END
  told check --rev <<END
error: --rev requires a value
hint: run '"'git tgpl check -h'"'
END
  told check --rev "" <<END
error: empty value for --rev
END
  told check --rev a --rev b <<END
error: cannot use --rev more than once
hint: run '"'git tgpl check -h'"'
END
  told completion <<END
error: missing SHELL
hint: run '"'git tgpl completion -h'"'
END
'
