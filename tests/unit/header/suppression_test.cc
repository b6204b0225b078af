// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/suppression.h"

#include "header/read.h"
#include "support/catch.h"

using namespace tgpl::header;

namespace {

// Written in two parts, so that this file does not contain them.
const std::string kMark =
    "tgpl: "
    "ignore";

/// Without the styles, which other tests are about.
std::vector<Suppression> read(const std::string& text) {
  std::vector<Suppression> out = read_suppressions(text);
  for (Suppression& one : out) one.styles.clear();
  return out;
}

/// Whether the first suppression of the text counts in a file of this name.
bool counts(const std::string& path, const std::string& before,
            const std::string& after = " r: why\n") {
  const auto all = read_suppressions(before + kMark + after);
  return all.size() == 1 && is_in_comment(all.front(), path, "");
}

}  // namespace

TEST_CASE(
    "a suppression may be in any comment, whose end is not in the reason") {
  for (const auto& [before, after] :
       {std::pair("// ", ""), std::pair("/* ", " */"),
        std::pair("<!-- ", " -->"), std::pair("x = 1  # ", ""),
        std::pair(";; ", "\r")}) {
    const std::string text = "first\n" + std::string(before) + kMark +
                             " some-rule: a reason" + after;
    CHECK(read(text) ==
          std::vector<Suppression>{{"some-rule", "a reason", 2, false}});
  }
}

TEST_CASE("a suppression may be for the whole file") {
  CHECK(read("# " + kMark + "-file r: why\n") ==
        std::vector<Suppression>{{"r", "why", 1, true}});
}

TEST_CASE("a suppression may have no reason") {
  CHECK(read("# " + kMark + " r\n# " + kMark + " q:\n") ==
        std::vector<Suppression>{{"r", "", 1, false}, {"q", "", 2, false}});
}

TEST_CASE("prose about suppressions is not one") {
  CHECK(read("write '" + kMark + " RULE: reason'").empty());
  CHECK(read("git-" + kMark + " x: y").empty());
  CHECK(read(kMark + "d things").empty());
  CHECK(read(kMark + "-files x: y").empty());
}

TEST_CASE("an ignored block has no suppressions") {
  const std::string text =
      "REUSE-Ignore"
      "Start\n# " +
      kMark +
      " r: why\nREUSE-Ignore"
      "End\n# " +
      kMark + " q: why\n";
  CHECK(read(text) == std::vector<Suppression>{{"q", "why", 4, false}});
}

TEST_CASE("read_notices() tells if there is certainly no suppression") {
  const std::string suppression = "# " + kMark + " r: why\n";
  CHECK(read_notices(suppression).may_have_suppressions);
  CHECK(read_notices("SPDX-"
                     "License-Identifier: MIT " +
                     suppression)
            .may_have_suppressions);
  CHECK(read_notices(std::string("\0\x01", 2) + suppression)
            .may_have_suppressions);
  CHECK(read_notices("\xFE\xFF" + suppression).may_have_suppressions);
  CHECK_FALSE(read_notices("# nothing to ignore\n").may_have_suppressions);
}

TEST_CASE("a suppression counts in a comment of the file's style") {
  CHECK(counts("a.py", "# "));
  CHECK(counts("a.py", "x = 'a'  # "));
  CHECK(counts("a.py", "\"\"\"Words.\n\n"));
  CHECK(counts("a.c", "/* "));
  CHECK(counts("a.c", "/* don't\n * "));
  CHECK(counts("a.cc", "char c = '\\''; // "));
  CHECK(counts("a.rs", "fn f<'a>(x: &'a str) // "));
  CHECK(counts("a.html", "<p>it's</p> <!-- "));
  CHECK(counts("a.vim", "\" "));
  CHECK(counts("a.vb", "' "));
  CHECK(counts("a.sql", "-- "));
  CHECK(counts("a.rst", ".. A comment\n   "));
  CHECK(counts("a.f", "C "));
  CHECK(counts("Makefile", "# "));
  CHECK(counts("tool", "#!/bin/sh\n# "));
  CHECK(counts("a.m", "% "));
}

TEST_CASE("a suppression in a string or in code does not count") {
  CHECK_FALSE(counts("a.py", "x = '"));
  CHECK_FALSE(counts("a.py", "x = '# ", " r: why'\n"));
  CHECK_FALSE(counts("a.py", "x = \"\"\"\n# ", " r: why\n\"\"\"\n"));
  CHECK_FALSE(counts("a.c", "char x[] = \"", " r: why\";\n"));
  CHECK_FALSE(counts("a.c", "char x[] = \"// ", " r: why\";\n"));
  CHECK_FALSE(counts("a.c", "char x[] = \"\\\" // ", " r: why\";\n"));
  CHECK_FALSE(counts("a.c", "/* done */ "));
  CHECK_FALSE(counts("a.c", "# "));
  CHECK_FALSE(counts("a.py", "// "));
  CHECK_FALSE(counts("a.html", "<p>"));
  CHECK_FALSE(counts("a.json", "\""));
  CHECK_FALSE(counts("a.txt", ""));
  CHECK_FALSE(counts("tool", ""));
}
