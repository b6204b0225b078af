#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Prints each cycle of includes below src/ that has more than three units, by
# name. A unit is x.h and x.cc. To understand one unit of such a cycle one has
# to read them all; a value that they share wants a header of its own.
#
#   cycles.sh [PROJECT]
set -eu

tests=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
cd "${1:-$(dirname -- "$tests")}"

find src \( -name '*.h' -o -name '*.cc' -o -name '*.inc' \) -print | sort |
  xargs awk -v most=3 '
  function unit_of(path) {
    sub(/\.[^\/]*$/, "", path)
    return path
  }
  # Marks the units that `from` leads to.
  function follow(from,   waiting, left, names, count, i) {
    waiting[left = 1] = from
    while (left > 0) {
      count = split(includes[waiting[left--]], names, " ")
      for (i = 1; i <= count; i++) {
        if ((from, names[i]) in leads) continue
        leads[from, names[i]] = 1
        waiting[++left] = names[i]
      }
    }
  }
  FNR == 1 {
    unit = unit_of(substr(FILENAME, length("src/") + 1))
    if (!(unit in includes)) units[++unit_count] = unit
    includes[unit] = includes[unit]
  }
  /^[ \t]*#[ \t]*include[ \t]*"/ {
    split($0, part, "\"")
    included = unit_of(part[2])
    if (included != unit) includes[unit] = includes[unit] " " included
  }
  END {
    for (i = 1; i <= unit_count; i++) follow(units[i])
    for (i = 1; i <= unit_count; i++) {
      unit = units[i]
      if (unit in told || !((unit, unit) in leads)) continue
      cycle = unit
      size = 1
      for (j = i + 1; j <= unit_count; j++) {
        other = units[j]
        if (!((unit, other) in leads) || !((other, unit) in leads)) continue
        told[other] = 1
        cycle = cycle ", " other
        size++
      }
      if (size <= most) continue
      print "a cycle of " size " units: " cycle
      found = 1
    }
    exit found
  }'
