#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Of many files, git is asked first which have attributes at all. A file that
# git converts is judged by its blob, whatever says that it does.

# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# The commit and the work tree, of which nothing is known yet, have to agree.
judge_anew() {
  git tgpl cache clear >"$scratch/tmp/out"
  judge
}

check 'a thousand files, and some that git converts' '
  write attributes <<END
by-user.c filter=hide
END
  new_repo p
  cd p
  git config core.attributesFile "$PWD/../attributes"
  git config filter.hide.clean "sed /SPDX-/d"
  git config filter.hide.smudge "sed s/^//"
  mkdir -p many sub/deep
  echo "int a;" >sub/deep/a.c
  git tgpl init --yes --no-hooks >../out
  for i in 0 1 2 3 4 5 6 7 8 9; do
    for j in 0 1 2 3 4 5 6 7 8 9; do
      for k in 0 1 2 3 4 5 6 7 8 9; do cp sub/deep/a.c many/$i$j$k.c; done
    done
  done
  for name in plain by-user by-macro by-info sub/by-folder sub/deep/macro not
  do
    cp sub/deep/a.c $name.c
  done
  write .gitattributes <<END
[attr]mine filter=hide
by-macro.c mine
encoded.c working-tree-encoding=UTF-32
*.txt ident
*.c diff=cpp
not.c -filter -ident
END
  echo "by-folder.c filter=hide" >sub/.gitattributes
  echo "macro.c other" >sub/deep/.gitattributes
  printf "%s\n" "[attr]other filter=hide" "by-info.c filter=hide" \
    >.git/info/attributes
  iconv -f UTF-8 -t UTF-32 sub/deep/a.c >encoded.c
  printf "%s-License-Identifier: 0BSD \$Id\$\n" SPDX >ident.txt
  commit_all first
  rm ident.txt
  git checkout -q ident.txt
  grep -q "Id: " ident.txt
  grep -q SPDX- sub/by-folder.c
  exits 1 judge_anew >../expected
  for name in by-user by-macro by-info sub/by-folder sub/deep/macro; do
    contains ../expected "$name.c"
  done
  for name in plain.c not.c encoded many/; do lacks ../expected $name; done
'

check 'from a folder, and whatever pathspecs mean to the user' '
  cd p/sub/deep
  for meaning in literal glob noglob icase; do
    (
      export GIT_$(echo $meaning | tr a-z A-Z)_PATHSPECS=1
      exits 1 judge_anew >../../../actual
    )
    # The advice names files from where the user is.
    sed -i "s,header add :/,header add ," ../../../actual
    same ../../../expected ../../../actual
  done
'

check 'attributes that are not in the index, from elsewhere' '
  cd p
  git rm -q --cached .gitattributes sub/.gitattributes sub/deep/.gitattributes
  printf "%s\n" .gitattributes >>.git/info/exclude
  git commit -q -m "attributes are local"
  exits 1 judge_anew >../expected
  contains ../expected sub/by-folder.c
  top=$PWD
  cd /
  export GIT_DIR=$top/.git GIT_WORK_TREE=$top
  exits 1 judge_anew >"$top/../actual"
  same "$top/../expected" "$top/../actual"
'

check 'a sparse index' '
  cd p
  git sparse-checkout set --cone --sparse-index sub many
  exits 1 judge_anew >../actual
  same ../expected ../actual
'
