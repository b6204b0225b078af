#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# license detect beside Debian's licensecheck and licensee, in turns in one run:
# a cold process for one file, the loading of the table of texts, and a tree.
# A line has ours, theirs, and ours divided by theirs.
. "$(dirname -- "$0")/lib.sh"

folder=$bench/detect
mkdir -p "$folder/texts"
cd "$folder"

text=/usr/share/common-licenses/GPL-3
[ -f "$text" ] || {
  echo "needs Debian's licence texts: $text" >&2
  exit 128
}
cp "$text" texts/COPYING
printf '/* Licensed under the MIT license. */\n' >texts/notice.c
printf 'int a;\n' >texts/silent.c

# again COMMAND: a command that is run twenty times.
again() {
  echo "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do $1; done"
}

# milliseconds COMMAND: of one run, cold.
milliseconds() {
  times=''
  for _ in 1 2 3 4 5; do
    times="$times $(seconds sh -c "$(again "$1")")"
  done
  # shellcheck disable=SC2086 # numbers
  echo "scale=1; $(printf '%s\n' $times | median) * 50" | bc
}

printf '%-44s %8s %8s %7s\n' 'seconds' ours theirs ratio
for file in texts/COPYING texts/notice.c; do
  for other in 'licensecheck --lines 0' 'licensee detect'; do
    command -v "${other%% *}" >/dev/null || continue
    # licensee looks at folders.
    theirs="$other '$file'"
    case $other in licensee*) theirs="$other texts" ;; esac
    compare "$file : ${other%% *}" '' : "$theirs" \
      "$program license detect '$file'"
  done
done

silent=$(milliseconds "$program license detect texts/silent.c")
notice=$(milliseconds "$program license detect texts/notice.c")
whole=$(milliseconds "$program license detect texts/COPYING")
echo "cold process: $silent ms for a file that says nothing, $notice ms for a" \
  "notice, $whole ms for a text, aim 10"

# Source files of the kernel: most have tags, some have notices and texts.
tree=$bench/check
large_tree "$tree"
if [ ! -d sources ]; then
  mkdir sources
  (cd "$tree/tree" && git ls-files -z drivers/net lib kernel net fs |
    head -z -n 5000 | xargs -0 cp --parents -t "$folder/sources")
fi
find sources -type f | sort >all
head -n 200 all >some

# megabytes LIST: how many the files of a list have.
megabytes() {
  tr '\n' '\0' <"$1" | du -cb --files0-from=- | tail -n 1 |
    awk '{ print $1 / 1000000 }'
}

compare '200 source files : licensecheck' '' : \
  'xargs licensecheck --lines 0 <some' \
  "xargs '$program' license detect --format json <some"
for format in text json; do
  time=$(seconds sh -c "xargs '$program' license detect --format $format <all")
  echo "$(wc -l <all) source files, $format: $(megabytes all) MB in $time s," \
    "$(echo "$(megabytes all) / $time" | bc) MB/s, aim 50"
done
echo "memory: $(kib "$program" license detect texts/COPYING) KiB for one text"
