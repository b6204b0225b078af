#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Each sample of output in the manual pages and in README.md is what the program
# prints: a scene below makes it, and is compared with the page. Where a sample
# stands is said in tests/support/samples.py. With TGPL_UPDATE_GOLDEN, which
# './dev test --update-golden' sets, the scenes write their samples.
. "$(dirname -- "$(readlink -f -- "$0")")/lib.sh"

samples=$root/tests/support/samples.py
marks=$scratch/marks
(cd "$root" && "$samples" list man/*.[157] README.md) >"$marks"
git config --global user.name 'Jane Doe'
git config --global user.email jane@example.org
export SOURCE_DATE_EPOCH=1796256000

# sample NAME <<END: what the commands on standard input print is the sample.
sample() {
  name=$1
  commands=$(cat)
  echo "$name" >>"$scratch/scenes"
  check "the sample '$name' is what the program prints" compare_sample
}

compare_sample() {
  mkdir -p "$name/widget"
  (
    cd "$name/widget"
    eval "$commands"
  ) >"$scratch/tmp/printed" 2>&1
  sed "s|$PWD/$name|/home/jane|g; s/ *\$//" "$scratch/tmp/printed" |
    sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' >"$scratch/tmp/sample"
  page=$root/$(sed -n "s/ $name\$//p" "$marks")
  "$samples" show "$page" "$name" >"$scratch/tmp/shown"
  if [ -n "${TGPL_UPDATE_GOLDEN-}" ]; then
    update_sample
  else
    same "$scratch/tmp/shown" "$scratch/tmp/sample"
  fi
}

update_sample() {
  ! cmp -s "$scratch/tmp/shown" "$scratch/tmp/sample" || return 0
  "$samples" write "$page" "$name" <"$scratch/tmp/sample"
  echo "$page" >>"$TGPL_UPDATE_GOLDEN"
}

# --- scenes ----------------------------------------------------------------

# A repository with these files, each with some content.
project() {
  git init -q
  for file; do
    case $file in
      *.c) echo 'int answer(void) { return 42; }' | write "$file" ;;
      *.sh) printf '#!/bin/sh\nexec ./widget\n' | write "$file" ;;
      *.json) echo '{"size": 3}' | write "$file" ;;
      *) echo 'Widget' | write "$file" ;;
    esac
  done
}

# The same, set up and committed.
ready_project() {
  project "$@"
  git tgpl init --yes "$init" >/dev/null 2>&1
  TGPL_SKIP=1 commit_all 'first' 2>/dev/null
}
init=--no-hooks

# A file with a header: header FILE LICENCE [HOLDER]
header() {
  tag=SPDX-
  write "$1" <<END
// ${tag}FileCopyrightText: ${3-Jane Doe <jane@example.org>}
// ${tag}License-Identifier: $2

int f(void);
END
}

# shown COMMAND...: the command as typed, then what it prints.
shown() {
  printf '$'
  for word; do
    case $word in
      *[!A-Za-z0-9_./:=@-]*) printf " '%s'" "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  echo
  "$@" || :
}

sample error <<'END'
  git tgpl check || :
END

sample init-plan <<'END'
  project README.md data.json run.sh src/main.c vendor/zlib/inflate.c
  git tgpl init --dry-run
END

sample check-three <<'END'
  ready_project README.md src/main.c
  header src/a.c 'MIT AND'
  project src/two.c
  echo '{"license": "MIT"}' >package.json
  git add .
  git tgpl header add package.json >/dev/null
  git tgpl check || :
END

sample baseline <<'END'
  ready_project src/main.c
  project src/old.c src/older.c
  git tgpl check --write-baseline >/dev/null 2>&1
  sed '/^#$/d; /SPDX-/d; /^$/d' .tgpl/baseline
END

sample check-porcelain <<'END'
  ready_project src/main.c
  project src/two.c
  git tgpl check --porcelain || :
END

sample check-github <<'END'
  ready_project src/main.c
  project src/two.c
  git tgpl check --select license-missing --format github || :
END

sample check-json <<'END'
  ready_project src/main.c
  project src/two.c
  git tgpl check --select license-missing --format json || :
END

sample header-text <<'END'
  ready_project src/main.c
  sed '/^$/,$d' src/main.c
END

sample header-add <<'END'
  ready_project src/main.c
  project img/logo.png src/two.c
  git tgpl header add
END

sample header-show <<'END'
  ready_project src/main.c
  project img/logo.png
  git tgpl header add >/dev/null
  git tgpl header show src img
END

sample hook-install <<'END'
  project src/main.c
  shown git tgpl hook install
END

sample hook-status <<'END'
  project src/main.c
  git tgpl hook install >/dev/null
  git tgpl hook status
END

sample terms-show <<'END'
  ready_project src/main.c
  git tgpl terms show
END

sample terms-file <<'END'
  ready_project src/main.c
  sed -n '/^version/,$p' TGPL.toml | sed '/^#/d; s/  #.*//'
END

sample export-rsl <<'END'
  ready_project src/main.c
  git tgpl terms set terms.license-url https://example.org/tgpl-0.1 >/dev/null
  git tgpl terms export rsl
END

sample hook-commit <<'END'
  init=--yes ready_project src/main.c
  project src/two.c
  git add src/two.c
  shown git commit -m 'Add the second part'
END

sample hook-notice <<'END'
  init=--yes ready_project src/main.c
  header src/a.c LicenseRef-TGPL-0.1-or-later
  cp src/a.c mine.c
  sed -n '1s/Jane.*/2019 Mark Adler/p' mine.c | cat - mine.c >src/a.c
  rm mine.c
  commit_all 'a file of two holders' 2>/dev/null
  sed -i 1d src/a.c
  shown git commit -q -a -m 'Rewrite it'
END

# policy LINES...: the project asks for these in [policy].
policy() {
  printf '%s\n' '' '[policy]' "$@" >>TGPL.toml
  TGPL_SKIP=1 commit_all 'policy' 2>/dev/null
}

sample hook-message <<'END'
  init=--yes ready_project src/main.c
  policy 'sign-off = true'
  header src/b.c LicenseRef-TGPL-0.1-or-later
  git add .
  shown git commit -q -m 'Add b'
END

sample hook-terms <<'END'
  init=--yes ready_project src/main.c
  header src/b.c LicenseRef-TGPL-0.1-or-later
  git add .
  shown git commit -q -m 'Add b' --trailer 'Training-Terms: MIT'
END

sample hook-push <<'END'
  init=--yes ready_project src/main.c
  git init -q --bare ../origin.git
  git remote add origin ../origin.git
  git push -q origin main 2>/dev/null
  project src/two.c
  git add .
  tick
  git commit -q --no-verify -m 'Add two'
  old=$(git rev-parse --short=12 HEAD~)
  new=$(git rev-parse --short=12 HEAD)
  shown git push -q origin main 2>&1 |
    sed "s/$old/0a1b2c3d4e5f/; s/$new/6f7e8d9c0b1a/"
END

sample diff <<'END'
  ready_project src/aa.c
  header src/main.c 'MIT OR Apache-2.0' '2019 Jane Doe'
  header src/b.c MIT
  commit_all 'two files' 2>/dev/null
  header src/main.c MIT '2024 Mark Adler'
  git mv src/b.c src/bb.c
  git tgpl terms set usage.search disallow >/dev/null
  shown git tgpl diff
END

sample status <<'END'
  init=--yes ready_project README.md run.sh src/main.c src/parse.c
  header src/adler32.c Zlib 'Mark Adler'
  project src/two.c
  git tgpl status
END

sample explain <<'END'
  git tgpl explain license-missing
END

sample sbom-file <<'END'
  ready_project src/main.c
  git tgpl sbom | python3 -c 'import json, sys
for file in json.load(sys.stdin)["files"]:
    if file["fileName"].endswith("main.c"):
        print(json.dumps(file, indent=2))'
END

sample style-before <<'END'
  project run.sh
  cat run.sh
END

sample style-after <<'END'
  ready_project run.sh
  cat run.sh
END

sample readme-init <<'END'
  project README.md data.json run.sh src/main.c
  shown git tgpl init --yes
END

sample readme-header <<'END'
  ready_project run.sh
  shown cat run.sh
END

sample readme-commit <<'END'
  init=--yes ready_project src/main.c
  project src/two.c
  git add src/two.c
  shown git commit -q -m 'second part'
END

sample license-compat <<'END'
  shown git tgpl license compat Apache-2.0
END

# --- all of them -----------------------------------------------------------

check 'every sample has a scene, and every scene a sample' '
  cut -d" " -f2 "$marks" | sort >marked
  sort "$scratch/scenes" | same marked -
'
