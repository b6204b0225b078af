#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Asking for terms over ssh: through a program that takes the words of ssh and
# runs what they say on this machine.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
export SOURCE_DATE_EPOCH=1800000000

# ssh WORDS... HOST COMMAND: writes its words down; a host has a name for what
# it does. What it would ask, it would ask on the terminal or by SSH_ASKPASS.
write "$scratch/bin/ssh" <<'END'
#!/bin/sh
echo "$*" >>"$scratch/words"
(: </dev/tty) 2>/dev/null && echo "there is a terminal" >>"$scratch/asked"
case ${SSH_ASKPASS_REQUIRE-}:${SSH_ASKPASS-} in
  never:*) ;;
  *) echo "there is an askpass" >>"$scratch/asked" ;;
esac
while [ $# -gt 2 ]; do shift; done
case $1 in
  *silent) exec tail -f /dev/null ;;
  *locked) echo "ada@locked: Permission denied (publickey)." >&2; exit 255 ;;
  *unknown) echo "Host key verification failed." >&2; exit 255 ;;
  *noisy) exec yes ;;
esac
eval "$2"
END
chmod +x "$scratch/bin/ssh"
export scratch

project() {
  new_repo p
  cd p || exit 1
  echo "int a;" >a.c
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>" >/dev/null
  commit_all first
  git tgpl -q terms publish >/dev/null
}

check 'published terms come over ssh, by either form of address' '
  (project)
  git tgpl terms fetch --format json "ssh://git@host$PWD/p/.git" >out
  contains out "\"found\": \"published\""
  contains out "\"train-ai\": \"conditional\""
  git tgpl terms show "git@host:$PWD/p/.git" >out
  contains out "train-ai   conditional"
  contains out "(LICENSE, digest verified)"
  git -C p update-ref -d refs/tgpl/terms
  git tgpl terms fetch --format json "git@host:$PWD/p/.git" >out
  contains out "\"found\": \"head\""
'

check 'ssh is told to ask nobody' '
  grep -v -e "-o BatchMode=yes" "$scratch/words" >talkative || :
  test ! -s talkative || { cat talkative >&3; exit 1; }
'

check_on_terminal 'and it has neither terminal nor askpass, where the user has both' '
  rm -f "$scratch/asked"
  SSH_ASKPASS=/bin/false SSH_ASKPASS_REQUIRE=force on_terminal \
    git tgpl terms fetch "git@host:$PWD/p/.git" >out
  contains out conditional
  test ! -e "$scratch/asked" || { cat "$scratch/asked" >&3; exit 1; }
'

check 'a command of the user is run as it is' '
  cp "$scratch/bin/ssh" own-ssh
  : >"$scratch/words"
  GIT_SSH_COMMAND="$PWD/own-ssh -i key" \
    git tgpl terms fetch "git@host:$PWD/p/.git" >out
  contains out conditional
  lacks "$scratch/words" BatchMode
  contains "$scratch/words" "-i key"
  : >"$scratch/words"
  git config --global core.sshCommand "$PWD/own-ssh -v"
  git tgpl terms fetch "git@host:$PWD/p/.git" >out
  git config --global --unset core.sshCommand
  contains out conditional
  lacks "$scratch/words" BatchMode
  GIT_SSH_VARIANT=simple git tgpl terms fetch "git@host:$PWD/p/.git" >out
  contains out conditional
  lacks "$scratch/words" BatchMode
'

check 'a host that never answers, or answers nonsense, is left' '
  exits 1 git tgpl terms fetch --timeout 1 "git@silent:$PWD/p/.git" >out
  contains out "unknown      git@silent:"
  contains out "no answer within 1 s"
  exits 1 git tgpl terms fetch --timeout 20 "git@noisy:$PWD/p/.git" >out
  contains out "unknown      git@noisy:"
  exits 1 git tgpl terms show "git@locked:$PWD/p/.git" >out
  contains out "access denied"
  exits 1 git tgpl terms show "git@unknown:$PWD/p/.git" >out
  contains out "train-ai   unknown"
  contains out "access denied"
  ls -A "$TMPDIR" >left
  test ! -s left || { cat left >&3; exit 1; }
'

check 'an address is no option of ssh' '
  : >"$scratch/words"
  for address in "ssh://-oProxyCommand=false/x" "git@-oProxyCommand=false:x" \
    "-oProxyCommand=false@host:x"; do
    exits 1 git tgpl terms fetch -- "$address" >out
    contains out "unknown      $address"
  done
  lacks "$scratch/words" ProxyCommand
'
