#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# The words that "git tgpl [NOUN] -h" lists, on one line.
commands_of() {
  git tgpl "$@" -h | sed -n "/^Commands:/,\$s/^  \([a-z][a-z]*\) .*/\1/p" |
    paste -s -d " "
}

check 'the bash completion is valid bash and knows the commands' '
  git tgpl completion bash >comp
  bash -n comp
  commands_of | grep "^cache check .* terms\$"
  contains comp "$(commands_of)"
  commands_of header | grep "^add .* update\$"
  contains comp "$(commands_of header)"
'

check 'bash completes words and options' '
  git tgpl completion bash >comp
  cat >try <<END
__gitcomp () { echo "\$1"; }
. ./comp
COMP_WORDS=(git tgpl header ""); COMP_CWORD=3; cur=; _git_tgpl
COMP_WORDS=(git tgpl check --st); COMP_CWORD=3; cur=--st; _git_tgpl
END
  bash try >out
  contains out "add explain remove show styles update"
  contains out "--staged"
'

check 'a quote in a description does not end it' '
  echo "complete() { for word; do echo \"[\$word]\"; done; }" >words.sh
  git tgpl completion fish | cat words.sh - >fish.sh
  sh fish.sh >words
  contains words "[remove headers written by '"'header add'"']"
  git tgpl completion zsh | sed -n "s/^    '"'"'/complete '"'"'/p" |
    cat words.sh - >zsh.sh
  sh zsh.sh >words
  contains words "[header remove:remove headers written by '"'header add'"']"
'

check 'zsh and fish have theirs' '
  git tgpl completion zsh >z
  contains z "#compdef git-tgpl"
  git tgpl completion fish >f
  contains f "complete -c git"
  exits 129 git tgpl completion tcsh 2>err
'
