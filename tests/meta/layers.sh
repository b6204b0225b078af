#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Prints file and line of each #include below src/ that src/LAYERS does not
# allow, of each header of a library outside its one door, and of each file or
# library of another folder that a CMakeLists.txt names and may not.
#
#   layers.sh [PROJECT]
set -eu

tests=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
cd "${1:-$(dirname -- "$tests")}"

find src \( -name '*.h' -o -name '*.cc' -o -name '*.inc' -o -name '*.h.in' \
  -o -path 'src/*/CMakeLists.txt' \) -print | sort | xargs awk '
  function report(what) { tell(FILENAME ":" FNR, what) }
  function tell(place, what) {
    print place ": " what
    found = 1
  }
  # Whether a header is only for files that match the pattern.
  function behind_door(header, pattern, door) {
    if (included ~ header && FILENAME !~ pattern)
      report(door " may include <" included ">")
  }
  # The folders that a line of CMake names: "x/file.cc", "../x/file.cc",
  # "${PROJECT_SOURCE_DIR}/src/x/file.cc", "tgpl_x".
  function look_at_cmake(line,    words, count, i, word, once) {
    sub(/#.*/, "", line)
    gsub(/\$\{[A-Za-z_]*\}|[()";=]/, " ", line)
    count = split(line, words, " ")
    for (i = 1; i <= count; i++) {
      word = words[i]
      sub(/^(\/|\.\.\/|src\/)+/, "", word)
      if (word ~ /^tgpl_[a-z]+$/) sub(/^tgpl_/, "", word)
      else if (!sub(/\/.*/, "", word)) continue
      if (word in named && !((layer, word) in allowed) && !once[word]++)
        report(layer " may not name " word)
    }
  }
  BEGIN {
    while ((getline line < "src/LAYERS") > 0) {
      sub(/#.*/, "", line)
      if (split(line, part, ":") < 2) continue
      gsub(/ /, "", part[1])
      named[part[1]] = 1
      allowed[part[1], part[1]] = 1
      count = split(part[2], names, " ")
      for (i = 1; i <= count; i++) {
        allowed[part[1], names[i]] = 1
        # Only what stands above: so there can be no cycle.
        if (!(names[i] in named))
          tell("src/LAYERS", part[1] " names " names[i] ", which is not above")
      }
    }
  }
  FNR == 1 {
    depth = split(FILENAME, path, "/")
    layer = path[2]
    if (depth < 3) report("lies in no layer")
    else if (!(layer in named)) report("src/LAYERS does not name " layer)
  }
  FILENAME ~ /CMakeLists.txt$/ {
    look_at_cmake($0)
    next
  }
  /^[ \t]*#[ \t]*include[ \t]*["<]/ {
    included = $0
    sub(/^[^"<]*["<]/, "", included)
    sub(/[">].*/, "", included)
    if ($0 ~ /include[ \t]*"/) {
      target = included
      sub(/\/.*/, "", target)
      if (included !~ /\//) report("no folder in \"" included "\"")
      else if (!(target in named)) report("src/LAYERS does not name " target)
      else if (!((layer, target) in allowed))
        report(layer " may not include " target)
    }
    behind_door("^git2(\\.h|/)", "^src/git/", "only git/")
    behind_door("^CLI/", "^src/cli/(options|app)\\.cc$",
                "only cli/options.cc and cli/app.cc")
    behind_door("^toml(\\+\\+|\\.hpp)", "^src/base/toml\\.cc$",
                "only base/toml.cc")
    behind_door("^pugi", "^src/(base/xml|license/manifest_fields)\\.cc$",
                "only base/xml.cc and license/manifest_fields.cc")
    behind_door("^yaml\\.h$", "^src/base/yaml\\.cc$", "only base/yaml.cc")
    behind_door("^regex$", "^$", "no file")
  }
  END { exit found }'
