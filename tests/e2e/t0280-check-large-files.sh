#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# A small repository with large blobs: what is over the limit is not read, and
# said to be unread; what is under it is read, but not all at once. Memory is
# that of git-tgpl or of a git that it started, whichever has more.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"

# within MIB STATUS COMMAND...: the status, and that no more memory was used.
cat >"$scratch/bin/within" <<'EOF'
#!/usr/bin/env python3
import resource, subprocess, sys
status = subprocess.run(sys.argv[3:]).returncode
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
print(f'{peak} MiB at most', file=sys.stderr)
sys.exit(0 if status == int(sys.argv[2]) and peak <= int(sys.argv[1]) else
         f'exit status {status}, {peak} MiB: {" ".join(sys.argv[3:])}')
EOF
chmod +x "$scratch/bin/within"

# blob PATH MIB: a file of zeros in the index, but not in the working tree.
blob() {
  truncate -s "${2}M" ../large
  oid=$(git -c core.bigFileThreshold=1m -c core.compression=1 \
    hash-object -w ../large)
  git update-index --add --cacheinfo "100644,$oid,$1"
}

check 'blobs over the limit are findings, and take no memory' '
  new_repo many
  cd many
  echo "int a;" >a.c
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>"
  commit_all first
  first=$(git rev-parse HEAD)
  for n in 1 2 3; do blob "large$n.bin" $((300 + n)); done
  tick
  git commit -q -m "large files"
  git clone -q --bare . ../many.git
  git -C ../many.git branch -q -m large
  git reset -q --hard "$first"
  cd ../many.git
  within 100 1 git tgpl check --rev large >../out
  for n in 1 2 3; do
    contains ../out "large$n.bin: error: cannot read file"
    contains ../out "larger than 128 MiB"
  done
  printf "%s %s refs/heads/main\n" "$first" "$(git rev-parse large)" >../update
  within 100 1 git tgpl hook run pre-receive <../update >../out 2>../err
  contains ../out "large3.bin: error: commit"
  contains ../out "[file-unread]"
  contains ../err "push refused: 3 errors in 3 files"
'
check 'they are the same in the working tree' '
  cd many
  for n in 1 2 3; do truncate -s $((300 + n))M "large$n.bin"; done
  within 100 1 git tgpl check >../out.work
  git -C ../many.git tgpl check --rev large >../out.rev || :
  same ../out.rev ../out.work
  # A command that edits reads larger files, one at a time, and has it twice.
  within 700 0 git tgpl header add large1.bin large2.bin large3.bin >../out
  grep -qF "*.bin" REUSE.toml
  rm REUSE.toml
'
check 'what is declared elsewhere needs no reading' '
  cd many
  {
    printf "SPDX-%s: 2026 Ada\n" FileCopyrightText
    printf "SPDX-%s: MIT\n" License-Identifier
  } >large1.bin.license
  cat >REUSE.toml <<EOF
version = 1
[[annotations]]
path = ["large2.bin", "large3.bin", "REUSE.toml"]
precedence = "override"
SPDX-FileCopyrightText = "2026 Ada"
SPDX-License-Identifier = "MIT"
EOF
  git tgpl check --select file-unread
  sed s/override/closest/ REUSE.toml >r
  mv r REUSE.toml
  exits 1 git tgpl check --select file-unread >../out
  contains ../out "large2.bin"
  lacks ../out "large1.bin"
'
check 'many blobs under the limit are not in memory together' '
  new_repo under
  cd under
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>"
  for n in 1 2 3 4 5 6; do blob "large$n.bin" $((100 + n)); done
  git add TGPL.toml LICENSES
  git commit -q -m "large files"
  within 350 1 git tgpl check --cache none --rev HEAD >../out
  contains ../out "large6.bin"
  lacks ../out "file-unread"
'
