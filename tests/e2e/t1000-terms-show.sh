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
  grep -v "^digest:" ../out >../page
  same - ../page <<END
train-ai:       conditional
ai-use:         allow
search:         allow
license:        LicenseRef-TGPL-0.1-or-later (LICENSE, as its digest says)
status:         draft, from 2027-01-15; not to be relied on yet
holder:         Ada <ada@example.org>
asset:          p
reserved:       text and data mining (Art. 4(3), Directive 2019/790)
conditions
  weights:      released to the public, parameters, architecture, tokenizer, inference-code, under LicenseRef-TGPL-0.1-or-later or AGPL-3.0-or-later
  documented:   each revision, by swhid or git, as spdx-3.0.1 or cyclonedx-1.6 or croissant-1.1
  inherited by: finetune, adapter, merge, quantized, distillation, synthetic data (imitation-only)
  network:      to offer it is to pass it on
  mixed works:  the model as a whole
found in:       the work tree
END
'

check 'a revision, a tree, the published ref and a bare repository' '
  cd p
  commit_all first
  git tgpl terms show HEAD | tail -n 1 >../out
  contains ../out "the revision, commit $(git rev-parse HEAD)"
  git tgpl terms publish >../out
  git tgpl terms show refs/tgpl/terms | tail -n 1 >../out
  contains ../out "$(git rev-parse refs/tgpl/terms)"
  git tgpl terms show HEAD^{tree} | tail -n 1 >../out
  echo "found in:       the revision" | same - ../out
  mkdir -p sub
  cd sub
  git tgpl terms show | tail -n 1 >../../out
  contains ../../out "the work tree"
  git clone -q --bare .. ../../b.git
  git -C ../../b.git tgpl terms show | tail -n 1 >../../out
  contains ../../out "the revision, commit"
  exits 128 git tgpl terms show nonsense 2>../../err
  contains ../../err "no commit or tree is named"
'

check 'no terms, a link in their place, and terms that are not valid' '
  new_repo q
  cd q
  exits 1 git tgpl terms show >../out
  same - ../out <<END
train-ai:       unknown
ai-use:         unknown
search:         unknown
because:        there is no TGPL.toml
found in:       the work tree
END
  ln -s ../p/TGPL.toml TGPL.toml
  exits 1 git tgpl terms show >../out
  contains ../out "TGPL.toml is no file"
  rm TGPL.toml
  printf "version = 1\n[usage]\ntrain-ai = \"alow\"\n" >TGPL.toml
  exits 1 git tgpl terms show >../out
  contains ../out "error:          TGPL.toml:3:12: "
'

check 'scopes, and what nobody here speaks for' '
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
  contains ../out "license:        none is named (COPYING, which is not here)"
  contains ../out "scope:          a/** b/**  (not theirs to say)"
  contains ../out "scope:          data/**  (train-ai disallow)"
'
