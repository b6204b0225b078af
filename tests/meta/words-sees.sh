#!/bin/sh
# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# words.py finds what it is there to find, and nothing else.
set -eu

meta=$(dirname -- "$(readlink -f -- "$0")")
scratch=$(mktemp -d "${TMPDIR:-/tmp}/git-tgpl-words.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
mkdir -p src/check man hooks

cat >list <<'END'
# a comment
to mend it
no * is called
END
cat >src/check/a.cc <<'END'
// To mend it: a comment. "to mend it"
/* "to mend it" */
const char* a = "To mend "  // in two pieces
                "it: do this";
const char* b = "commend it", c = '"', d = "no rule\nis called so";
const char* e = R"x(first "line"
to mend it)x";
END
printf '.Sh TO\n.Em mend\nit\n.\\" to mend it\n' >man/a.1
printf 'echo "to\n#   mend it"\n' >hooks/a
printf 'To  mend\nit\n' >README.md

cat >expect <<'END'
src/check/a.cc:3: 'to mend it'
src/check/a.cc:5: 'no * is called'
src/check/a.cc:7: 'to mend it'
README.md:1: 'to mend it'
hooks/a:1: 'to mend it'
man/a.1:1: 'to mend it'
END
status=0
python3 "$meta/words.py" list >actual || status=$?
diff -u expect actual
[ "$status" -ne 0 ]
