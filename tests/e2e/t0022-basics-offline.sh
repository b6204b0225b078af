#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Local commands stay local: in a partial clone git would fetch what is missing,
# and would run what the configuration names for that.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

export SOURCE_DATE_EPOCH=1800000000

# An ssh that leaves a trace.
cat >"$scratch/bin/trace-ssh" <<END
#!/bin/sh
touch "$scratch/ran"
exit 1
END
chmod +x "$scratch/bin/trace-ssh"

# cut_off: from now on whatever is fetched leaves that trace.
cut_off() {
  git config core.sshCommand "$scratch/bin/trace-ssh"
  git remote set-url origin ssh://git.example.org/part
}

check 'a clone that lacks objects' '
  new_repo from
  cd from
  echo "int a;" >a.c
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>" >../out
  commit_all first
  git tgpl terms publish >../out
  git config uploadpack.allowFilter true
  git clone -q --no-checkout --filter=blob:none "file://$PWD" ../part
  cd ../part
  git fetch -q origin refs/tgpl/terms:refs/tgpl/terms
  cut_off
'

check 'git itself would fetch' '
  cd part
  git cat-file blob HEAD:a.c >../out 2>&1 || :
  [ -e "$scratch/ran" ]
  rm "$scratch/ran"
'

check 'no local command does' '
  cd part
  for words in "terms show HEAD" "terms publish -n" "terms check" "check" \
    "check --rev HEAD" "check --staged" "check --range HEAD~0..HEAD" "status" \
    "diff HEAD~0 HEAD" "header show ." "header add -n ." "sbom" \
    "terms export markdown --rev HEAD" "hook status" "terms show"; do
    git tgpl $words >../out 2>../err || :
    [ ! -e "$scratch/ran" ] || {
      echo "fetched: $words"
      exit 1
    }
  done
'

check 'what is missing is unknown, with the reason' '
  cd part
  exits 1 git tgpl terms show HEAD >../out
  contains ../out "cannot read TGPL.toml"
'

check 'terms that are published already are known by their ids' '
  git clone -q --filter=blob:none "file://$PWD/from" again
  cd again
  git fetch -q origin refs/tgpl/terms:refs/tgpl/terms
  cut_off
  git tgpl terms publish >../out
  contains ../out "is up to date"
  [ ! -e "$scratch/ran" ]
'
