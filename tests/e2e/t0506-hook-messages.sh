#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# commit-msg and prepare-commit-msg: the trailers that the policy asks for.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# In the project: what TGPL.toml has besides.
policy() {
  printf "\n[policy]\nsign-off = true\ntrailers = [\"Contributed-Under: MIT\"]\ntrailer-exempt = [\"*[bot]@example.org\"]\n"
}

check 'without a policy, messages say what they like' '
  new_repo p
  cd p
  echo "int a;" >a.c
  git tgpl init --yes >../out
  test -x .git/hooks/commit-msg
  commit_all first
  policy >>TGPL.toml
  commit_all policy
'

check 'a message without the trailers is stopped, with the words to add' '
  cd p
  exits 1 git commit -q --allow-empty -m "some text" >../out 2>../err
  cat ../out >>../err
  has_finding ../err error sign-off-missing
  contains ../err "(commit message): error: missing "
  contains ../err "missing trailer "
  contains ../err "Contributed-Under: MIT"
  contains ../err "-s --cleanup=strip -F .git/COMMIT_EDITMSG"
'

check 'the words that it prints work as they are' '
  cd p
  words=$(options_of ../err)
  eval "git commit -q --allow-empty $words"
  git log -1 --format=%B >../message
  contains ../message "some text"
  contains ../message "Contributed-Under: MIT"
  contains ../message "Signed-off-by: Ada Example <ada@example.org>"
'

check 'from a folder below, too' '
  cd p
  mkdir -p sub
  cd sub
  exits 1 git commit -q --allow-empty -m "from below" >../../out 2>../../err
  words=$(options_of ../../err)
  eval "git commit -q --allow-empty $words"
'

check 'a line in the middle, a comment, and what is below the scissors are none' '
  cd p
  printf "t\n\nSigned-off-by: Ada Example <ada@example.org>\nContributed-Under: MIT\n\nmore\n" >../m
  exits 1 git tgpl hook run commit-msg ../m >../out 2>../err
  printf "t\n\n#Signed-off-by: Ada Example <ada@example.org>\nContributed-Under: MIT\n" >../m
  exits 1 git tgpl hook run commit-msg ../m >../out 2>../err
  contains ../out sign-off-missing
  lacks ../out trailer-missing
  cat >../editor <<"END"
#!/bin/sh
printf "text\n\nContributed-Under: MIT\n%s\n" \
  "Signed-off-by: Ada Example <ada@example.org>" >"$1.new"
cat "$1" >>"$1.new"
mv "$1.new" "$1"
END
  chmod +x ../editor
  echo "int more;" >>a.c
  git add a.c
  GIT_EDITOR=$PWD/../editor git commit -q -v
'

check 'who leaves the editor without a word is told by git alone' '
  cd p
  exits 1 env GIT_EDITOR=true git commit -q --allow-empty 2>../err
  contains ../err "empty"
  lacks ../err "sign-off"
'

check 'a sign-off by somebody else is named; of the author, it will do' '
  cd p
  exits 1 git commit -q --allow-empty --trailer "Contributed-Under: MIT" \
    --trailer "Signed-off-by: Jane Doe <jane@example.org>" -m x 2>../err
  contains ../err "signed off by "
  git commit -q --allow-empty --trailer "Contributed-Under: MIT" \
    --author "Jane Doe <jane@example.org>" \
    --trailer "Signed-off-by: Jane Doe <jane@example.org>" -m x
'

check '.mailmap counts, and exempt authors are not asked' '
  cd p
  echo "Jane Doe <jane@example.org> <jd@old.example.org>" >.mailmap
  git commit -q --allow-empty --trailer "Contributed-Under: MIT" \
    --author "J <jd@old.example.org>" \
    --trailer "Signed-off-by: Jane Doe <jane@example.org>" -m x
  rm .mailmap
  git commit -q --allow-empty --author "helper[bot] <h[bot]@example.org>" -m x
'

check 'a merge is not asked, clean or not' '
  cd p
  git switch -q -c side HEAD~1
  git commit -q --allow-empty --no-verify -m side
  git switch -q main
  git merge -q -m merged side
  git log -1 --format=%P >../parents
  [ "$(wc -w <../parents)" -eq 2 ]
'

check 'no change lifts what it is asked for' '
  cd p
  sed "/^sign-off/d; /^trailers/d" TGPL.toml >../new
  cp ../new TGPL.toml
  exits 1 git commit -q -a -m lax >../out 2>&1
  has_finding ../out error sign-off-missing
  git checkout -q HEAD TGPL.toml
'

check 'who agreed to that gets the lines added' '
  cd p
  git config tgpl.addTrailers true
  git commit -q --allow-empty -m "plain text"
  git log -1 --format=%B >../message
  contains ../message "Contributed-Under: MIT"
  contains ../message "Signed-off-by: Ada Example <ada@example.org>"
'

check 'nobody signs off for another author' '
  cd p
  git commit -q --allow-empty --author "Jane Doe <jane@example.org>" -m theirs
  git log -1 --format=%B >../message
  contains ../message "Signed-off-by: Ada Example <ada@example.org>"
  lacks ../message "Jane"
'

check 'prepare-commit-msg does it where git runs no commit-msg' '
  cd p
  git tgpl hook install --hook prepare-commit-msg >../out
  contains ../out "hooks/prepare-commit-msg"
  git switch -q -c picks HEAD~1
  echo "int p;" >>a.c
  git commit -q --no-verify -a -m pick
  git switch -q main
  git cherry-pick picks >../out
  git log -1 --format=%B >../message
  contains ../message "Signed-off-by: Ada Example <ada@example.org>"
  git config --unset tgpl.addTrailers
  git revert --no-edit HEAD >../out
  git log -1 --format=%B >../message
  lacks ../message "Signed-off-by"
'

check 'a range tells which commit lacks what' '
  cd p
  exits 1 git tgpl check --range HEAD~1..HEAD >../out 2>../err
  id=$(git rev-parse HEAD | cut -c 1-12)
  contains ../out "(commit message): error: commit $id: missing "
  contains ../out "    fix: git commit --amend --no-edit --trailer "
'

# In a project of its own; its licence is LicenseRef-TGPL-0.1-or-later.
terms_project() {
  new_repo terms
  cd terms || exit 1
  echo "int a;" >a.c
  git tgpl init --yes >../out
  commit_all first
}

check 'training terms that are not those of TGPL.toml stop a commit, unasked' '
  terms_project
  tgpl=LicenseRef-TGPL-0.1-or-later
  git commit -q --allow-empty --trailer "Training-Terms: $tgpl" -m good
  exits 1 git commit -q --allow-empty --trailer "Training-Terms: MIT" -m bad \
    >../out 2>&1
  has_finding ../out error trailer-contradictory
  contains ../out "does not match TGPL.toml"
  contains ../out "    --edit --cleanup=strip -F"
  words=$(options_of ../out)
  export GIT_EDITOR="sed -i s/MIT/$tgpl/"
  eval "git commit -q --allow-empty $words"
  exits 1 git commit -q --allow-empty --trailer "Training-Terms: TGPL" -m bad \
    >../out 2>&1
  contains ../out "invalid trailer"
  contains ../out "$tgpl"
  git tgpl check --range HEAD~2..
'

check 'a commit that changes the terms names those that it brings' '
  cd terms
  sed "s/^license = .*/license = \"MIT\"/" TGPL.toml >../new
  cp ../new TGPL.toml
  git add TGPL.toml
  printf "mit\n\nTraining-Terms: MIT\n" >../m
  git tgpl hook run commit-msg ../m
  sed -i "s/MIT/LicenseRef-TGPL-0.1-or-later/" ../m
  exits 1 git tgpl hook run commit-msg ../m >../out 2>&1
  contains ../out "does not match TGPL.toml"
  git commit -q --no-verify --trailer "Training-Terms: MIT" -m mit
  git tgpl check --select trailer-contradictory --range HEAD~3..
  git commit -q --no-verify --allow-empty \
    --trailer "Training-Terms: LicenseRef-TGPL-0.1-or-later" -m late
  exits 1 git tgpl check --select trailer-contradictory --range HEAD~3.. >../out
  contains ../out "commit $(git rev-parse HEAD | cut -c 1-12): trailer "
  git reset -q --hard HEAD~2
'

check 'where the policy asks for them the hooks write them' '
  cd terms
  printf "\n[policy]\ntrailers = [\"Training-Terms\", \"Contributed-Under: MIT\"]\n" \
    >>TGPL.toml
  git commit -q --no-verify -a -m policy
  printf "t\n" >../m
  git tgpl hook run prepare-commit-msg ../m
  contains ../m "Training-Terms: LicenseRef-TGPL-0.1-or-later"
  lacks ../m "Contributed-Under"
  sed -i "s/, \"Contributed-Under: MIT\"//" TGPL.toml
  git commit -q --no-verify -a -m "asks for less"
  git commit -q --allow-empty -m silent
  git log -1 --format=%B >../message
  contains ../message "Training-Terms: LicenseRef-TGPL-0.1-or-later"
'

# made MESSAGE: a commit with exactly these bytes, made by the hooks.
made() {
  printf "%b" "$1" >../m
  git tgpl hook run commit-msg ../m
  git commit -q --no-verify --allow-empty --cleanup=verbatim -F ../m
  git log -1 --format="%(trailers:key=Training-Terms,valueonly)" >../trailers
  contains ../trailers "LicenseRef-TGPL-0.1-or-later"
}

check 'they stand where git finds them, whatever the message' '
  cd terms
  made "subject without an end"
  [ "$(git log -1 --format=%s)" = "subject without an end" ]
  made "subject\n\nbody without an end"
  made "subject\n\nbody\n---\nmore\n"
  made "subject\n\nSigned-off-by: Ada <ada@example.org>\n"
'

check 'what the user has set for trailers is not carried out' '
  cd terms
  git config trailer.sign.key Signed-off-by
  git config trailer.sign.command "echo Mallory"
  git config trailer.Training-Terms.key "Terms: "
  printf "subject\n" >../m
  git tgpl hook run commit-msg ../m
  lacks ../m "Mallory"
  contains ../m "Training-Terms: LicenseRef-TGPL-0.1-or-later"
  git config --remove-section trailer.sign
  git config --remove-section trailer.Training-Terms
'

check 'a commit with literal pathspecs is judged by the same terms' '
  cd terms
  git --literal-pathspecs commit -q --allow-empty -m literal
  exits 1 git --literal-pathspecs commit -q --allow-empty -m bad \
    --trailer "Training-Terms: MIT" >../out 2>&1
  [ "$(grep -c "^Training-Terms" .git/COMMIT_EDITMSG)" -eq 1 ]
'

check 'a template that nobody filled in becomes no commit' '
  cd terms
  printf "Subject: \n\nWhy:\n" >../template
  git config commit.template ../template
  GIT_EDITOR=true
  export GIT_EDITOR
  exits 1 git commit -q --allow-empty >../out 2>&1
  git tgpl hook install --hook prepare-commit-msg >../out
  exits 1 git commit -q --allow-empty >../out 2>&1
  git tgpl hook uninstall --hook prepare-commit-msg >../out
  git config --unset commit.template
'

check 'what is no message is told' '
  cd terms
  for no_message in . ../none; do
    exits 128 git tgpl hook run commit-msg $no_message >../out 2>&1
    contains ../out "cannot read the message"
  done
'

check 'who wants no line written is told of it' '
  cd terms
  git config tgpl.addTrailers false
  exits 1 git commit -q --allow-empty -m silent >../out 2>&1
  contains ../out "missing trailer "
  contains ../out "Training-Terms: LicenseRef-TGPL-0.1-or-later"
  printf "t\n" >../m
  git tgpl hook run prepare-commit-msg ../m
  lacks ../m "Training-Terms"
  git config --unset tgpl.addTrailers
'

check 'a policy that asks for other terms than the project has is warned of' '
  cd terms
  sed "s/^trailers = .*/trailers = [\"Training-Terms: MIT\"]/" TGPL.toml >../new
  cp ../new TGPL.toml
  git tgpl check --select terms-invalid >../out || :
  contains ../out "required trailer "
  sed "s/^trailers = .*/trailers = [\"Training-Terms: TGPL\"]/" ../new >TGPL.toml
  exits 1 git tgpl check --select terms-invalid >../out
  contains ../out "TGPL.toml:"
  git checkout -q TGPL.toml
'

check 'what is skipped is on record' '
  cd p
  TGPL_SKIP=1 git commit -q --allow-empty -m skipped 2>../err
  contains ../err "TGPL_SKIP=1"
  contains .git/tgpl/skipped.log "commit-msg"
  git tgpl hook status >../out 2>../err
  contains ../err "skipped in this clone"
'

check 'other terms than the policy asks for are to be taken out, not only added to' '
  new_repo asked
  cd asked
  echo "int a;" >a.c
  git tgpl init --yes >../out
  commit_all first
  tgpl=LicenseRef-TGPL-0.1-or-later
  printf "\n[policy]\ntrailers = [\"Training-Terms: %s\"]\n" $tgpl >>TGPL.toml
  git commit -q --no-verify -a -m policy
  exits 1 git commit -q --allow-empty --trailer "Training-Terms: MIT" -m bad \
    >../out 2>&1
  has_finding ../out error trailer-missing
  words=$(options_of ../out)
  export GIT_EDITOR="sed -i /MIT/d"
  eval "git commit -q --allow-empty $words"
  git log -1 --format="%(trailers)" >../message
  printf "Training-Terms: %s\n\n" $tgpl | same - ../message
'
