#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# The terms of the work tree and of revisions, for people and for programs.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
export SOURCE_DATE_EPOCH=1800000000

check 'the page of a new project' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>" >../out
  git tgpl terms show >../out
  grep -v "^digest " ../out >../page
  same - ../page <<END
train-ai   conditional
ai-use     allow
search     allow
licence    LicenseRef-TGPL-0.1-or-later  (LICENSE, digest verified)
status     draft, do not rely on it; effective 2027-01-15
holder     Ada <ada@example.org>
asset      p
reserved   text and data mining (Art. 4(3), Directive 2019/790)
conditions
  weights        must be public, under LicenseRef-TGPL-0.1-or-later or
                 AGPL-3.0-or-later, together with parameters, architecture,
                 tokenizer, inference-code
  documentation  training data must be documented per revision, identified by
                 swhid or git, as spdx-3.0.1 or cyclonedx-1.6 or croissant-1.1
  derived        models derived by finetune, adapter, merge, quantized,
                 distillation, synthetic data (imitation-only): the same
                 conditions
  network        network use counts as distribution
  mixed works    the terms cover the model as a whole
source     working tree
END
'

check 'a revision, a tree, the published ref and a bare repository' '
  cd p
  commit_all first
  git tgpl terms show HEAD | tail -n 1 >../out
  echo "source     HEAD, $(git rev-parse HEAD | cut -c 1-12)" | same - ../out
  git tgpl terms publish >../out
  git tgpl terms show refs/tgpl/terms | tail -n 1 >../out
  echo "source     refs/tgpl/terms, $(git rev-parse refs/tgpl/terms | cut -c 1-12)" |
    same - ../out
  git tgpl terms show HEAD^{tree} | tail -n 1 >../out
  echo "source     HEAD^{tree}" | same - ../out
  mkdir -p sub
  cd sub
  git tgpl terms show | tail -n 1 >../../out
  echo "source     working tree" | same - ../../out
  git clone -q --bare .. ../../b.git
  git -C ../../b.git tgpl terms show | tail -n 1 >../../out
  echo "source     HEAD, $(git rev-parse HEAD | cut -c 1-12)" | same - ../../out
  exits 128 git tgpl terms show nonsense 2>../../err
  contains ../../err "unknown revision"
'

check 'no terms, a link in their place, and terms that are not valid' '
  new_repo q
  cd q
  exits 1 git tgpl terms show >../out
  same - ../out <<END
train-ai   unknown
ai-use     unknown
search     unknown
because    there is no TGPL.toml
source     working tree
END
  ln -s ../p/TGPL.toml TGPL.toml
  exits 1 git tgpl terms show >../out
  contains ../out "TGPL.toml is not a regular file"
  rm TGPL.toml
  printf "version = 1\n[usage]\ntrain-ai = \"alow\"\n" >TGPL.toml
  exits 1 git tgpl terms show >../out
  contains ../out "error      TGPL.toml:3:12: "
'

check 'scopes, and what TGPL.toml excludes' '
  cd q
  cat >TGPL.toml <<END
version = 1
[terms]
license-file = "COPYING"
[usage]
train-ai = "allow"
[[scope]]
path = ["a/**", "b/**"]
ours = false
[[scope]]
path = "data/**"
train-ai = "disallow"
END
  git tgpl terms show >../out
  contains ../out "licence    none  (COPYING, file not found)"
  contains ../out "scope      a/** b/**  (third-party: terms unknown)"
  contains ../out "scope      data/**  (train-ai disallow)"
'
