#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# header add|update|remove --staged: the index and the work tree, apart.
# shellcheck disable=SC2016,SC2034 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

L='SPDX-''License-Identifier:'

# A project that is set up and committed, in a folder of that name.
project() {
  new_repo "$1"
  cd "$1"
  git tgpl init --yes --no-hooks --holder "Jane Doe" >../out
  printf "int a;\nint b;\nint c;\n" >a.c
  git tgpl header add a.c >../out
  commit_all first
}

# The index as a checkout would have it, without a work tree.
staged() { git cat-file blob ":$1"; }

# What is not staged of the file, without hunk places and ids.
unstaged() { git diff -U0 -- "$1" | grep "^[-+]" | grep -v "^---\|^+++"; }

add() { git tgpl header add --staged "$@" >../out 2>../err; }

check 'a new file gets its header in the index and in the work tree' '
  (project new)
  cd new
  echo "int n;" >n.c
  echo "int u;" >u.c
  git add n.c
  add
  echo "added header: n.c" | same - ../out
  staged n.c >../n.c
  contains ../n.c "$L LicenseRef-TGPL-0.1-or-later"
  cmp n.c ../n.c
  test -z "$(git diff-files)"
  echo "int u;" | same - u.c
  test "$(git diff --cached --name-only)" = n.c
'

check 'a second run changes nothing' '
  cd new
  git ls-files -s >../before
  add
  test ! -s ../out
  git ls-files -s | same ../before -
'

check 'hunks that are not staged stay so' '
  (project hunks)
  cd hunks
  printf "#include <a.h>\nint x;\nint y;\n" >x.c
  git add x.c
  printf "#include <a.h>\nint x;\nint secret;\nint y;\n// end\n" >x.c
  unstaged x.c >../before
  add x.c
  staged x.c >../x.c
  lacks ../x.c secret
  contains ../x.c "$L"
  contains x.c "$L"
  unstaged x.c | same ../before -
'

check 'a hunk staged by a patch, beside a header that is not staged, is enough' '
  cd hunks
  git commit -q -m x
  printf "int p;\nint q;\n" >p.c
  git add p.c
  git tgpl header add p.c >../out
  printf "int r;\n" >>p.c
  add p.c
  echo "+int r;" >../want
  unstaged p.c | same ../want -
'

check 'header remove is the inverse, and leaves hunks where they are' '
  (project inverse)
  cd inverse
  echo "int i;" >i.c
  git add i.c
  echo "int j;" >>i.c
  git ls-files -s >../before
  cp i.c ../i.c
  add i.c
  git tgpl header remove --staged i.c >../out
  echo "removed header: i.c" | same - ../out
  git ls-files -s | same ../before -
  cmp i.c ../i.c
'

check 'header update changes what is staged, and no file beside it' '
  cd inverse
  echo "int k;" >k.c
  git add k.c
  add k.c
  echo "int k2;" >>k.c
  git tgpl header update --staged --add-holder "Ada Example" >../out 2>../err
  echo "updated header: k.c" | same - ../out
  staged k.c >../k.c
  contains ../k.c "Ada Example"
  contains k.c "Ada Example"
  echo "+int k2;" >../want
  unstaged k.c | same ../want -
  lacks a.c "Ada Example"
'

check 'a dry run is a patch for the index, and writes nothing' '
  (project dry)
  cd dry
  echo "int d;" >d.c
  git add d.c
  git ls-files -s >../before
  find .git/objects -type f | sort >../objects
  git tgpl header add --staged --dry-run >../out.patch
  git ls-files -s | same ../before -
  find .git/objects -type f | sort | same ../objects -
  echo "int d;" | same - d.c
  git apply --cached ../out.patch
  staged d.c >../d.c
  contains ../d.c "$L"
'

check 'a rename and a change of mode are kept' '
  (project rename)
  cd rename
  printf "#!/bin/sh\necho 1\necho 2\necho 3\necho 4\necho 5\n" >old.sh
  git add old.sh
  git commit -q -m bare
  git mv old.sh "new name.sh"
  chmod +x "new name.sh"
  git add "new name.sh"
  add
  echo "added header: new name.sh" | same - ../out
  git ls-files -s "new name.sh" >../mode
  contains ../mode 100755
  test -x "new name.sh"
  head -n 1 "new name.sh" | grep -q "^#!"
  test -z "$(git diff-files)"
'

check 'an intent to add is not an addition' '
  (project intent)
  cd intent
  echo "int n;" >n.c
  git add -N n.c
  git ls-files --debug n.c >../before
  add n.c
  contains ../err "no staged changes match the given paths"
  echo "int m;" >m.c
  git add m.c
  add
  echo "added header: m.c" | same - ../out
  git ls-files --debug n.c | same ../before -
  echo "int n;" | same - n.c
'

check 'a conflict is refused, and the rest is done' '
  (project conflict)
  cd conflict
  echo "int f = 0;" >f.c
  commit_all base
  git switch -q -c other
  echo "int f = 1;" >f.c
  commit_all one
  git switch -q main
  echo "int f = 2;" >f.c
  commit_all two
  git merge -q other >../out 2>&1 || true
  git ls-files -u >../before
  cp f.c ../f.c
  echo "int n;" >n.c
  git add n.c
  exits 1 git tgpl header add --staged >../out 2>../err
  echo "added header: n.c" | same - ../out
  contains ../err "has merge conflicts"
  git ls-files -u | same ../before -
  cmp f.c ../f.c
'

check 'line ends of a checkout stay, and the index keeps its own' '
  (project ends)
  cd ends
  git config core.autocrlf true
  printf "int w;\r\nint v;\r\n" >w.c
  printf "int w;\r\nint v;\r\n" >v.c
  git add w.c v.c 2>../err
  printf "int more;\r\n" >>v.c
  add
  staged w.c >../w.c
  if grep -q "$(printf "\r")" ../w.c; then exit 1; fi
  contains ../w.c "$L"
  test "$(grep -c "$(printf "\r")$" w.c)" -eq "$(grep -c "" w.c)"
  test "$(grep -c "$(printf "\r")$" v.c)" -eq "$(grep -c "" v.c)"
  git diff-files --name-only >../out
  git diff --numstat v.c >../out
  printf "1\t0\tv.c\n" | same - ../out
  test -z "$(git diff w.c)"
'

check 'a file in another encoding is written as a checkout writes it' '
  (project encoding)
  cd encoding
  echo "*.c16 working-tree-encoding=UTF-16LE-BOM" >.gitattributes
  printf "\377\376i\0\n\0" >x.c16
  git add .
  git tgpl header add --staged --style c x.c16 >../out 2>../err
  staged x.c16 >../x
  contains ../x "$L"
  git diff --exit-code x.c16
  test "$(head -c 2 x.c16 | od -An -tx1 | tr -d " ")" = fffe
'

check 'a filter sees the new text as on any checkout' '
  (project filter)
  cd filter
  git config filter.int.clean "sed s/int/INT/"
  git config filter.int.smudge "sed s/INT/int/"
  echo "f.c filter=int" >.gitattributes
  echo "int f;" >f.c
  git add .
  add f.c
  git diff --exit-code f.c
  staged f.c | tail -n 1 >../last
  echo "INT f;" | same - ../last
  tail -n 1 f.c >../last
  echo "int f;" | same - ../last
'

check 'where a filter would garble the header, neither side gets it' '
  cd filter
  git config filter.rot.clean "tr a-zA-Z n-za-mN-ZA-M"
  git config filter.rot.smudge "tr a-zA-Z n-za-mN-ZA-M"
  echo "g.c filter=rot" >>.gitattributes
  echo "int g;" >g.c
  git add .
  git ls-files -s g.c >../before
  exits 1 git tgpl header add --staged g.c >../out 2>../err
  contains ../err "a filter changes its header"
  git ls-files -s g.c | same ../before -
  echo "int g;" | same - g.c
'

check 'a git-lfs pointer is never touched: REUSE.toml is staged' '
  (project lfs)
  cd lfs
  printf "version https://git-lfs.github.com/spec/v1\noid sha256:%064d\nsize 5\n" 1 >big.c
  git add big.c
  git ls-files -s big.c >../before
  echo "# mine, not staged" >REUSE.toml
  add
  echo "updated: REUSE.toml" | same - ../out
  git ls-files -s big.c | same ../before -
  staged REUSE.toml >../reuse
  contains ../reuse "big.c"
  lacks ../reuse "mine, not staged"
  contains REUSE.toml "big.c"
  contains REUSE.toml "# mine, not staged"
'

check 'dot-license puts FILE.license into the index, and remove takes it out' '
  (project sidecar)
  cd sidecar
  echo "int s;" >s.c
  git add s.c
  add --dot-license
  echo "wrote: s.c.license" | same - ../out
  test "$(git diff --cached --name-only | tr "\n" " ")" = "s.c s.c.license "
  test -z "$(git diff-files)"
  git tgpl header remove --staged >../out
  test ! -e s.c.license
  test "$(git diff --cached --name-only)" = s.c
'

check 'links and submodules are left alone' '
  (project kinds)
  new_repo sub
  (cd sub && echo 1 >f && git add f && git commit -q -m f)
  cd kinds
  git submodule --quiet add "$PWD/../sub" sub >../out 2>&1
  ln -s a.c link.c
  git add link.c
  git ls-files -s sub link.c >../before
  git tgpl header add --staged sub link.c >../out 2>../err
  test ! -s ../out
  git ls-files -s sub link.c | same ../before -
'

check 'what a sparse checkout leaves out changes in the index alone' '
  (project sparse)
  cd sparse
  write sub/s.c <<END
int s;
END
  write top.txt <<END
x
END
  git add . && git commit -q -m s
  git sparse-checkout set --cone --sparse-index >../out 2>&1 || git sparse-checkout set --cone >../out 2>&1
  oid=$(printf "int s;\nint t;\n" | git hash-object -w --stdin)
  git update-index --cacheinfo "100644,$oid,sub/s.c" --skip-worktree sub/s.c
  add
  echo "added header: sub/s.c" | same - ../out
  test ! -e sub
  git ls-files -t sub/s.c >../flag
  echo "S sub/s.c" | same - ../flag
  staged sub/s.c >../s.c
  contains ../s.c "$L"
  contains ../s.c "int t;"
'

check 'a file that is assumed to be unchanged stays so' '
  (project assumed)
  cd assumed
  echo "int s;" >s.c
  git add s.c
  git update-index --assume-unchanged s.c
  add
  git ls-files -v s.c >../flag
  echo "h s.c" | same - ../flag
'

check 'from a subfolder, with a pathspec, only what is named changes' '
  (project sub/folder)
  cd sub/folder
  for f in x.c in/y.c in/z.c; do echo "int i;" | write "$f"; done
  git add .
  git update-index --assume-unchanged in/y.c
  cd in
  git tgpl header add --staged "y*" >../../out
  echo "added header: in/y.c" | same - ../../out
  git ls-files -v y.c >../../flag
  echo "h y.c" | same - ../../flag
  echo "int i;" | same - z.c
  echo "int i;" | same - ../x.c
'

check 'GIT_INDEX_FILE names the index that changes' '
  (project other-index)
  cd other-index
  git ls-files -s >../before
  cp .git/index .git/other
  echo "int o;" >o.c
  GIT_INDEX_FILE=.git/other git add o.c
  GIT_INDEX_FILE=.git/other git tgpl header add --staged >../out
  git ls-files -s | same ../before -
  GIT_INDEX_FILE=.git/other git cat-file blob :o.c | cmp - o.c
  contains o.c "$L"
'

check 'a commit of named paths is refused, with what to run' '
  (project named)
  cd named
  write .git/hooks/pre-commit <<END
#!/bin/sh
git tgpl header add --staged
END
  chmod +x .git/hooks/pre-commit
  echo "int n;" >n.c
  git add n.c
  exits 1 git commit -q -m n n.c >../out 2>../err
  contains ../err "cannot use --staged while"
  contains ../err "without --staged"
  echo "int n;" | same - n.c
  staged n.c >../n.c
  echo "int n;" | same - ../n.c
'

check 'in the hook of commit -a, the commit has the header' '
  cd named
  git commit -q -a -m n
  git show HEAD:n.c >../n.c
  contains ../n.c "$L"
  test -z "$(git status --porcelain)"
'

check 'sha256, split index and strange names' '
  git init -q --object-format=sha256 sha
  cd sha
  git tgpl init --yes --no-hooks >../out
  git add -A
  git commit -q -m first
  git update-index --split-index
  name=$(printf "a\nb \342\202\254 c.c")
  printf "int n;\r\n" >"$name"
  echo "* text=auto eol=crlf" >.gitattributes
  git add . 2>../err
  git tgpl header add --staged -z "$name" >../out
  printf "%s\0" "$name" | cmp - ../out
  git diff --exit-code
  git cat-file blob ":$name" >../n.c
  contains ../n.c "$L"
  git fsck --strict 2>../err
'

check 'a read-only file is refused, in the index too' '
  (project readonly)
  cd readonly
  echo "int r;" >r.c
  echo "int s;" >s.c
  chmod 444 r.c
  git add r.c s.c
  git ls-files -s r.c >../before
  exits 1 git tgpl header add --staged >../out 2>../err
  echo "added header: s.c" | same - ../out
  contains ../err ": read-only"
  git ls-files -s r.c | same ../before -
  echo "int r;" | same - r.c
'

check 'where the work tree cannot be written, the index stays as it was' '
  (project folder)
  cd folder
  mkdir shut
  echo "int s;" >shut/s.c
  echo "int o;" >o.c
  git add shut o.c
  git ls-files -s shut >../before
  chmod 555 shut
  exits 1 as_nobody git tgpl header add --staged >"$scratch/tmp/out" 2>"$scratch/tmp/err"
  chmod 755 shut
  echo "added header: o.c" | same - "$scratch/tmp/out"
  contains "$scratch/tmp/err" "shut/s.c"
  git ls-files -s shut | same ../before -
  echo "int s;" | same - shut/s.c
'

check 'a file that is gone, or another header there, refuses that file alone' '
  (project gone)
  cd gone
  for f in g h i; do echo "int $f;" >$f.c; done
  git add .
  rm g.c
  printf "// Copyright 2020 Somebody Else\n// $L MIT\n\nint h;\n" >h.c
  cp h.c ../h.c
  git ls-files -s g.c h.c >../before
  exits 1 git tgpl header add --staged >../out 2>../err
  echo "added header: i.c" | same - ../out
  contains ../err "missing from the working tree"
  contains ../err "its header in the working tree differs from the staged one"
  git ls-files -s g.c h.c | same ../before -
  cmp h.c ../h.c
  test ! -e g.c
'

check 'a locked index is an error, and the next run finishes' '
  (project locked)
  cd locked
  echo "int l;" >l.c
  git add l.c
  : >.git/index.lock
  exits 128 git tgpl header add --staged >../out 2>../err
  contains ../err "index.lock"
  rm .git/index.lock
  add
  echo "added header: l.c" | same - ../out
  test -z "$(git diff-files)"
  staged l.c | cmp - l.c
'

# A git that kills the program that runs it, in place of the command $KILL_AT.
write "$scratch/killer/git" <<END
#!/bin/sh
case "\$KILL_AT" in
"\$1 \$2" | "\$1") kill -9 \$PPID; exit 137 ;;
esac
exec $(command -v git) "\$@"
END
chmod +x "$scratch/killer/git"

# killed_at COMMAND: nothing is lost, git works, and the next run finishes.
killed_at() {
  printf "int k;\n" >k.c
  printf "int m;\n" >m.c
  git add k.c m.c
  printf "int more;\n" >>m.c
  env PATH="$scratch/killer:$PATH" KILL_AT="$1" git-tgpl header add --staged \
    >../out 2>&1 && return 1
  git status >../out
  git fsck --strict 2>../err
  tail -n 1 k.c >../last
  echo "int k;" | same - ../last
  tail -n 2 m.c >../last
  printf "int m;\nint more;\n" | same - ../last
  staged k.c | tail -n 1 >../last
  echo "int k;" | same - ../last
  git tgpl header add --staged >../out 2>../err
  staged k.c | cmp - k.c
  echo "+int more;" >../want
  unstaged m.c | same ../want -
  staged m.c >../m.c
  contains ../m.c "$L"
  test -z "$(git status --porcelain k.c | grep -v "^A ")"
  git rm -q -f --cached k.c m.c
}

check 'killed at any command of git, nothing is lost and the next run finishes' '
  (project killed)
  cd killed
  for command in "rev-parse" "ls-files -s" "fast-import" "cat-file" \
    "update-index -z" "update-index -q"; do
    echo "killed at: $command"
    killed_at "$command"
  done
'

check 'killed at any file that is put in place, the same' '
  cd killed
  command -v strace >../out
  n=1
  while [ $n -le 2 ]; do
    printf "int k;\n" >k.c
    printf "int m;\n" >m.c
    git add k.c m.c
    ASAN_OPTIONS=detect_leaks=0 strace -o ../trace -e trace=renameat,renameat2,rename \
      -e inject=renameat,renameat2,rename:signal=KILL:when=$n \
      git-tgpl header add --staged >../out 2>&1 || true
    contains ../trace KILL
    rm -f .git/index.lock
    git status >../out
    tail -n 1 k.c | grep -qx "int k;"
    tail -n 1 m.c | grep -qx "int m;"
    git tgpl header add --staged >../out
    staged k.c | cmp - k.c
    staged m.c | cmp - m.c
    contains m.c "$L"
    git ls-files -o --exclude-standard >../out
    test ! -s ../out
    git rm -q -f --cached k.c m.c
    n=$((n + 1))
  done
'

check 'the options that make no sense with it are refused' '
  cd locked
  exits 129 git tgpl header add --staged --stdin --stdin-path a.c <a.c 2>../err
  exits 129 git tgpl header add --staged nowhere.c 2>../err
  contains ../err "nowhere.c"
'
