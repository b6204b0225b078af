#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Asking repositories for their terms without a clone: over file, over smart
# and dumb HTTP, from the ref, the branch and the root, many at once.
# shellcheck disable=SC2016 # checks are evaluated later
. "$(dirname -- "$0")/lib.sh"
. "$root/tests/support/http.sh"
serve
export SOURCE_DATE_EPOCH=1800000000

# project NAME: a work tree beside a bare repository that is served.
cat >"$scratch/bin/project" <<'END'
#!/bin/sh
set -eu
git init -q "$1"
(
  cd "$1"
  mkdir sub
  for i in 1 2 3 4 5 6 7 8 9; do echo "int a;" >sub/a$i.c; done
  git tgpl -q init --yes --no-hooks --holder "Ada <ada@example.org>" >/dev/null
  git add -A
  git commit -q -m first
)
git clone -q --bare "$1" "$2/$1.git"
git -C "$2/$1.git" config uploadpack.allowFilter true
git -C "$1" remote add origin "$2/$1.git"
END
chmod +x "$scratch/bin/project"
srv=$scratch/srv
export srv

# requests_of COMMAND...: "requests bytes" of what the server was asked.
cat >"$scratch/bin/requests_of" <<'END'
#!/bin/sh
: >"$requests"
"$@" >/dev/null
awk '{ n++; bytes += $4 } END { print n + 0, bytes + 0 }' "$requests"
END
chmod +x "$scratch/bin/requests_of"

check 'published terms come in three requests and less than 3000 bytes' '
  project p "$srv"
  git -C p tgpl terms publish --push origin >out
  git tgpl terms fetch --format json "$http/smart/p.git" >out
  contains out "\"found\": \"published\""
  contains out "\"train-ai\": \"conditional\""
  contains out "\"license_text\": \"unread\""
  requests_of git tgpl terms fetch "$http/smart/p.git" >count
  read -r number bytes <count
  test "$number" -eq 3 || { cat "$requests" >&3; exit 1; }
  test "$bytes" -lt 3000 || { cat "$requests" >&3; exit 1; }
'

check 'the exports stay where they are, with the licence text or without' '
  requests_of git tgpl terms show "$http/smart/p.git" >count
  read -r number bytes <count
  test "$number" -eq 3 || { cat "$requests" >&3; exit 1; }
  git -C p archive --format=tar refs/tgpl/terms LICENSE TGPL.toml | gzip >both
  test "$bytes" -lt "$(($(wc -c <both) + 2000))" ||
    { cat "$requests" >&3; exit 1; }
'

check 'a server that cannot do that is asked for less' '
  git -C "$srv/p.git" config uploadpackfilter.combine.allow false
  git -C "$srv/p.git" config uploadpackfilter.tree.allow false
  git tgpl terms fetch --format json "$http/smart/p.git" >out
  contains out "\"found\": \"published\""
  contains out "\"license_text\": \"unread\""
  git tgpl terms show "$http/smart/p.git" >out
  contains out "(LICENSE, digest verified)"
  git -C "$srv/p.git" config --unset uploadpackfilter.combine.allow
  git -C "$srv/p.git" config --unset uploadpackfilter.tree.allow
'

check 'nor is one that lets no filter look so deep' '
  git -C "$srv/p.git" config uploadpackfilter.tree.maxDepth 1
  git tgpl terms fetch --format json "$http/smart/p.git" >out
  contains out "\"found\": \"published\""
  git -C "$srv/p.git" config --unset uploadpackfilter.tree.maxDepth
'

check 'terms show takes an address as well' '
  git tgpl terms show "$http/smart/p.git" >out
  contains out "train-ai   conditional"
  contains out "(LICENSE, digest verified)"
  contains out "source     refs/tgpl/terms of "
'

check 'without the ref the root of HEAD is read, and no more of the tree' '
  git -C "$srv/p.git" update-ref -d refs/tgpl/terms
  git tgpl terms fetch --format json "$http/smart/p.git" >out
  contains out "\"found\": \"head\""
  contains out "\"commit\": \"$(git -C p rev-parse HEAD)\""
  contains out "\"train-ai\": \"conditional\""
  requests_of git tgpl terms fetch "$http/smart/p.git" >count
  read -r number bytes <count
  test "$bytes" -lt 3000 || { cat "$requests" >&3; exit 1; }
  git tgpl terms show "$http/smart/p.git" >out
  contains out "(LICENSE, digest verified)"
'

check 'a server that filters nothing is asked all the same' '
  git -C "$srv/p.git" config uploadpack.allowFilter false
  git tgpl terms fetch "$http/smart/p.git" >out
  contains out "conditional"
  git -C "$srv/p.git" config uploadpack.allowFilter true
  git -C "$srv/p.git" config uploadpackfilter.tree.allow false
  git tgpl terms fetch "$http/smart/p.git" >out
  contains out "conditional"
'

check 'the branch goes before the root' '
  git -C p tgpl terms publish --branch --push origin >out
  git tgpl terms fetch --format json "$http/smart/p.git" >out
  contains out "\"found\": \"branch\""
  git tgpl terms show "$http/smart/p.git" >out
  contains out "source     branch tgpl/terms of "
'

check 'a path and file:// are answered alike' '
  project q "$srv"
  git -C q tgpl terms publish --push origin >out
  git tgpl terms fetch --format json "$srv/q.git" >out
  git tgpl terms fetch --format json "file://$srv/q.git" >out2
  sed "s|file://||" out2 | same out -
  contains out "\"found\": \"published\""
  cd q
  git tgpl terms fetch ./ ../q >../out
  contains ../out "conditional  ./"
'

check 'dumb HTTP knows refs only: published terms are found, HEAD is not' '
  git -C "$srv/q.git" update-server-info
  git tgpl terms fetch --format json "$http/dumb/q.git" >out
  contains out "\"found\": \"published\""
  contains out "\"train-ai\": \"conditional\""
  git -C "$srv/q.git" update-ref -d refs/tgpl/terms
  git -C "$srv/q.git" update-server-info
  exits 1 git tgpl terms fetch --format json "$http/dumb/q.git" >out
  contains out "\"train-ai\": \"unknown\""
  contains out "the server cannot send single files"
'

check 'a repository with sha256 is asked in its own format' '
  git init -q --object-format=sha256 w
  cd w
  printf "version = 1\n[usage]\ntrain-ai = \"disallow\"\n" >TGPL.toml
  commit_all first
  cd ..
  git clone -q --bare w "$srv/w.git"
  git tgpl terms fetch "$http/smart/w.git" >out
  contains out "disallow"
  git -C "$srv/w.git" tgpl terms publish >out
  git tgpl terms fetch "$http/smart/w.git" >out
  contains out "disallow"
'

check 'silence is unknown, never allowed' '
  new_repo bare-of-terms
  cd bare-of-terms
  echo x >a
  commit_all first
  git init -q --bare "$srv/empty.git"
  cd ..
  git clone -q --bare bare-of-terms "$srv/n.git"
  exits 1 git tgpl terms fetch "$http/smart/n.git" "$http/smart/empty.git" \
    "$http/smart/absent.git" >out
  sed "s|$http||" out | cut -c-34 >cut
  same - cut <<END
unknown      /smart/n.git  (there 
unknown      /smart/empty.git  (no
unknown      /smart/absent.git  (r
END
  lacks out allow
'

check 'terms that are not valid are unknown, with the place' '
  cd bare-of-terms
  printf "version = 1\n[usage]\ntrain-ai = \"yes\"\n" >TGPL.toml
  commit_all bad
  git push -q "$srv/n.git" main
  cd ..
  exits 1 git tgpl terms show "$http/smart/n.git" >out
  contains out "train-ai   unknown"
  contains out "TGPL.toml:3:12: "
  exits 1 git tgpl terms fetch --format json "$http/smart/n.git" >out
  contains out "\"line\": 3"
'

check 'a text with another digest takes a yes away, and leaves a no' '
  cd q
  echo more >>LICENSE
  commit_all text
  git push -q origin main
  cd ..
  git tgpl terms show "$http/smart/q.git" >out
  contains out "train-ai   unknown"
  contains out "license-sha256 does not match"
  cd q
  cp TGPL.toml ../keep
  sed -e "s/^train-ai = .*/train-ai = \"disallow\"/" -e "/^# Distributed models/,\$d" \
    ../keep >TGPL.toml
  commit_all no
  git push -q origin main
  cd ..
  git tgpl terms show "$http/smart/q.git" >out
  contains out "train-ai   disallow"
'

check 'terms from a future day on are unknown today' '
  printf "version = 1\n[terms]\neffective = 2027-01-16\n[usage]\n%s\n" \
    "train-ai = \"allow\"" >bare-of-terms/TGPL.toml
  (cd bare-of-terms && commit_all future && git push -q "$srv/n.git" main)
  git tgpl terms fetch "$http/smart/n.git" >out
  contains out "unknown"
  contains out "on 2027-01-16"
  SOURCE_DATE_EPOCH=1800100000 git tgpl terms fetch "$http/smart/n.git" >out
  contains out "allow"
'

check 'many are asked at once and answered in the order asked' '
  for i in 1 2 3 4 5; do
    echo "$http/smart/w.git"
    echo "$srv/absent$i.git"
    echo
  done >list
  exits 1 git tgpl terms fetch --jobs 4 --stdin <list >out
  grep -v "^\$" list >wanted
  sed "s/^[a-z]*  *//; s/  (.*//" out | same wanted -
  git tgpl terms fetch --stdin </dev/null >out
  test ! -s out
'

check_on_terminal 'how many have answered is told there, and else nothing' '
  exits 1 on_terminal git tgpl terms fetch --jobs 1 --timeout 2 \
    "$http/silent/x.git" "$http/smart/w.git" >out
  contains out "querying repositories: 1 of 2"
  exits 1 on_terminal git tgpl -q terms fetch --jobs 1 --timeout 2 \
    "$http/silent/x.git" "$http/smart/w.git" >out
  lacks out "asking"
  exits 1 git tgpl terms fetch --jobs 1 --timeout 2 \
    "$http/silent/x.git" "$http/smart/w.git" >out 2>err
  test ! -s err
'

check 'the JSON is what its schema says' '
  . "$root/tests/support/schemas.sh"
  exits 1 git tgpl terms fetch --format json "$http/smart/w.git" \
    "$srv/absent.git" "$http/smart/p.git" "$http/smart/q.git" >out
  valid "$root/schemas/terms-answer.schema.json" out
  git -C p tgpl terms show --format json >out
  valid "$root/schemas/terms-answer.schema.json" out
'

check 'a folder that is looked into does not stay, nor do processes' '
  ls -A "$TMPDIR" >left
  test ! -s left || { cat left >&3; exit 1; }
'

check 'what is no address is refused, and so is a password in one' '
  exits 129 git tgpl terms fetch 2>err
  contains err "missing URL"
  exits 128 git -C p tgpl terms show "ext::sh -c false" 2>err
  contains err "unknown revision"
  exits 129 git tgpl terms show "http://ada:secret@127.0.0.1/x" 2>err
  lacks err secret
  exits 1 git tgpl terms fetch "http://ada:secret@127.0.0.1/x" \
    "ftp://ada:secret@127.0.0.1/x" "ada:secret@127.0.0.1:x" >out 2>err
  lacks out secret
  lacks err secret
  contains out "http://ada:***@127.0.0.1/x  (cannot use a URL with a user name or password"
  exits 1 git tgpl terms fetch --format json "https://secret@127.0.0.1/x" >out
  lacks out secret
  exits 1 git tgpl terms fetch "ext::sh -c false" "ftp://127.0.0.1/x" >out
  contains out "invalid repository URL"
  exits 129 git tgpl terms fetch --jobs 0 x 2>err
  exits 129 git tgpl terms fetch --timeout never x 2>err
'
