#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Runs fuzz targets, two at a time, each for SECONDS, and prints a line for each:
# how many inputs were run, and how many edges of the program they reach.
#
#   tests/fuzz/run.sh BUILD SECONDS [TARGET...]
#
# What is found is kept in BUILD/corpus/TARGET and is where the next run begins;
# an input that crashes, hangs or takes too much memory in BUILD/crashes. The
# exit status is 1 if there is one. A dictionary is TARGET.dict beside this.
set -eu

here=$(dirname -- "$(readlink -f -- "$0")")
root=$(dirname -- "$(dirname -- "$here")")

main() {
  build=$1
  time=$2
  shift 2
  lists=$build/tests/gen/fuzz
  all=$(ls "$lists")
  # shellcheck disable=SC2086 # words without spaces
  [ $# -gt 0 ] || set -- $all
  for target; do
    [ -f "$lists/$target" ] || {
      echo "error: no fuzz target is called '$target'" >&2
      echo "hint: there are:" "$all" >&2
      exit 128
    }
  done
  rm -rf "$build/crashes"
  mkdir -p "$build/crashes" "$build/corpus" "$build/fuzz-logs"
  printf '%s\n' "$@" | xargs -n 1 -P 2 sh "$0" --job "$build" "$time"
  found=$(find "$build/crashes" -type f | sort)
  [ -n "$found" ] || return 0
  printf 'crashes, to be run again by %s/tests/fuzz_TARGET FILE:\n%s\n' \
    "$build" "$found"
  return 1
}

# One target. Its own exit status does not end the others.
job() {
  build=$1
  time=$2
  target=$3
  log=$build/fuzz-logs/$target
  mkdir -p "$build/corpus/$target"
  dictionary=
  [ ! -f "$here/$target.dict" ] || dictionary=-dict=$here/$target.dict
  # shellcheck disable=SC2046,SC2086 # words without spaces
  (
    cd "$root"
    "$build/tests/fuzz_$target" -max_total_time="$time" -timeout=20 \
      -rss_limit_mb=2048 -print_final_stats=1 $dictionary \
      -artifact_prefix="$build/crashes/$target-" \
      "$build/corpus/$target" $(cat "$build/tests/gen/fuzz/$target")
  ) >"$log" 2>&1 || :
  tell "$target" "$log"
}

# tell TARGET LOG: the line for one target.
tell() {
  awk -v target="$1" '
    /inline 8-bit counters\)/ { edges = substr($5, 2) }
    match($0, /cov: [0-9]+/) { reached = substr($0, RSTART + 5, RLENGTH - 5) }
    /^#[0-9]+/ { runs = substr($1, 2) + 0 }
    /^stat::number_of_executed_units/ { runs = $2 }
    /SUMMARY: / { sub(/.*SUMMARY: /, ""); trouble = trouble ", " $0 }
    END {
      printf "%-10s %10d executions, %d of %d edges%s\n",
        target, runs, reached, edges, trouble
    }' "$2"
}

if [ "$1" = --job ]; then
  shift
  job "$@"
else
  main "$@"
fi
