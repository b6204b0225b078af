#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Runs every test, or those with one of the NAMEs in their name, and ends in
# the line "N passed, N failed":
#
#   tests/run.sh [--build FOLDER | --units FOLDER]... [NAME...]
#
# For each build folder: what ctest knows, and tests/e2e/t*.sh, but not those
# where only units are asked for. Once: tests/meta/*.sh. A script passes by its
# exit status; if it prints TAP, each of its lines counts, as each test case of
# Catch2 does. What was skipped is told before the last line.
set -eu

tests=$(dirname -- "$(readlink -f -- "$0")")
root=$(dirname -- "$tests")
seconds=900

main() {
  builds=
  while [ "${1-}" = --build ] || [ "${1-}" = --units ]; do
    [ -d "$2" ] || { echo "no build folder '$2'" >&2; exit 128; }
    builds="$builds$1 $(readlink -f -- "$2")
"
    shift 2
  done
  [ -n "$builds" ] || builds="--build $root/build/debug"
  results=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-results.XXXXXX")
  trap 'rm -rf "$results"' EXIT
  trap 'exit 130' INT TERM
  export results
  echo "0 0 0" >"$results/none.tally"
  list_jobs "$@" | tr '\n' '\0' | xargs -0 -r -n 3 -P "$(nproc)" sh "$0" --job
  tell_failures
  tell_skipped "$@"
  tell_summary
}

# One job in three lines: kind, build folder, name.
list_jobs() {
  meta_build=
  printf '%s\n' "$builds" | while read -r what build; do
    [ -n "$build" ] || continue
    ctest --test-dir "$build" -N | sed -n 's/^ *Test *#[0-9]*: //p' |
      choose unit "$build" "$@"
    [ "$what" = --build ] || continue
    ls_scripts e2e 't*' | choose e2e "$build" "$@"
    [ -n "$meta_build" ] || ls_scripts meta '*' | choose meta "$build" "$@"
    meta_build=$build
  done
}

ls_scripts() { find "$tests/$1" -name "$2.sh" ! -name lib.sh | sort; }

# The names on standard input that are wanted, as jobs.
choose() {
  kind=$1 build=$2
  shift 2
  while read -r name; do
    ! is_wanted "$name" "$@" || printf '%s\n' "$kind" "$build" "$name"
  done
}

is_wanted() {
  short=$(basename -- "$1" .sh)
  shift
  [ $# -gt 0 ] || return 0
  for part; do
    case $short in *"$part"*) return 0 ;; esac
  done
  return 1
}

# Runs one test in a process of its own; its output and its tally are files.
job() {
  label="$1 $(basename -- "$3" .sh) ($(basename -- "$2"))"
  output="$results/$label.out"
  status=0
  TGPL_BUILD=$2 run_one "$1" "$2" "$3" >"$output" 2>&1 </dev/null || status=$?
  count "$status" "$output" >"$results/$label.tally"
  awk -v label="$label" '{
    printf "%-44s %4d passed", label, $1
    if ($2) printf ", %d failed", $2
    if ($3) printf ", %d skipped", $3
    print ""
  }' "$results/$label.tally"
}

run_one() {
  case $1 in
    unit) ctest --test-dir "$2" -V --timeout "$seconds" -R "^$3\$" ;;
    *) timeout "$seconds" sh "$3" ;;
  esac
}

# Prints how many passed, failed and were skipped.
count() {
  awk -v status="$1" '
    function before(pattern) {
      return match($0, "[0-9]+ " pattern) ? substr($0, RSTART) + 0 : 0
    }
    /^ok .*# SKIP/ { skipped++; next }
    /^ok / { passed++ }
    /^not ok / { failed++ }
    /All tests passed \(/ { passed += before("test case") }
    /test cases: *[0-9]+ *\|/ {
      passed += before("passed")
      failed += before("failed")
      skipped += before("skipped")
    }
    END {
      if (status != 0 && !failed) failed = 1
      if (status == 0 && !passed && !skipped) passed = 1
      print passed + 0, failed + 0, skipped + 0
    }' "$2"
}

tell_failures() {
  for tally in "$results"/*.tally; do
    read -r _ failed _ <"$tally" || continue
    [ "$failed" -gt 0 ] || continue
    printf '\n--- %s\n' "$(basename -- "$tally" .tally)"
    grep -v '^ok ' "${tally%.tally}.out" || :
  done
}

# What was skipped and why, and how to have it.
tell_skipped() {
  for tally in "$results"/*.tally; do
    sed -n "s|^ok [^-]*- \(.*\) # SKIP \(.*\)|  \1: \2|p" \
      "${tally%.tally}.out" 2>/dev/null || :
  done | sort -u >"$results/skipped"
  if [ -s "$results/skipped" ]; then
    printf '\nskipped:\n'
    cat "$results/skipped"
  fi
  [ -n "${TGPL_TEST_ALL-}" ] || [ $# -gt 0 ] || cat <<'END'

skipped: the units and fuzz corpora with sanitizers
'./dev test --all' runs them, and installs what the others need
END
}

tell_summary() {
  echo
  cat "$results"/*.tally | awk '
    { passed += $1; failed += $2; skipped += $3 }
    END {
      if (NR == 1) { failed = 1; print "no test has such a name" }
      line = passed + 0 " passed, " failed + 0 " failed"
      if (skipped) line = line ", " skipped " skipped"
      print line
      exit failed > 0
    }'
}

if [ "${1-}" = --job ]; then
  shift
  job "$@"
else
  main "$@"
fi
