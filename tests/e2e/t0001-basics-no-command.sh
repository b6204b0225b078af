#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# 'git tgpl' alone: where the repository stands, and the one next step.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# next_step: runs the last line of the overview.
cat >"$scratch/bin/next_step" <<'END'
#!/bin/sh
sh -c "$(git tgpl | tail -n 1) $*"
END
chmod +x "$scratch/bin/next_step"

check 'outside a repository, the command that is missing is an error' '
  mkdir outside
  cd outside
  exits 129 git tgpl >../out 2>../err
  test ! -s ../out
  contains ../err "error: "
  exits 129 git tgpl -q >../out 2>../err
'

check 'a repository that is not set up' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl >../out 2>../err
  test ! -s ../err
  same - ../out <<END
not set up: this repository has no TGPL.toml
to set it up, run:
    git tgpl init
END
  git tgpl -C . -q >../out2
  same ../out ../out2
'

check 'one with TGPL.toml and without hooks' '
  cd p
  git tgpl init --yes --no-hooks >../out
  mkdir -p sub
  cd sub
  git tgpl >../../out
  same - ../../out <<END
set up: licence LicenseRef-TGPL-0.1-or-later, 0 of 4 hooks active
to install the missing hooks, run:
    git tgpl hook install
END
  next_step >../../out
  test -x ../.git/hooks/pre-commit
'

check 'one with everything' '
  cd p
  git tgpl >../out
  same - ../out <<END
set up: licence LicenseRef-TGPL-0.1-or-later, 4 of 4 hooks active
to check it, run:
    git tgpl check
END
  next_step >../out
'

check 'a hook of another program has to be seen to by hand' '
  cd p
  printf "#!/bin/sh\necho theirs\n" >.git/hooks/pre-commit
  git tgpl >../out
  contains ../out "3 of 4 hooks active"
  contains ../out "    git tgpl hook status"
  rm .git/hooks/pre-commit
'

check 'TGPL.toml with an error' '
  cd p
  commit_all first
  sed "s/^train-ai = .*/train-ai = \"alow\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  git tgpl >../out
  contains ../out "set up, but TGPL.toml is not valid"
  exits 1 next_step >../out 2>&1
  contains ../out "alow"
'

check 'a bare repository, without commits too' '
  git clone -q --bare p b.git
  cd b.git
  git tgpl >../out
  same - ../out <<END
bare repository: licence LicenseRef-TGPL-0.1-or-later
to see the licensing state of HEAD, run:
    git tgpl status
END
  next_step >../out
  git init -q --bare ../c.git
  cd ../c.git
  git tgpl >../out
  contains ../out "bare repository: no commits"
  next_step >../out
'

check 'the reason why git refuses a repository is told' '
  cp -r p refused
  git -C refused config core.repositoryFormatVersion 99
  cd refused
  exits 128 git-tgpl >../out 2>../err
  contains ../err "99"
'
