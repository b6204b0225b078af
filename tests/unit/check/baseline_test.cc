// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/baseline.h"

#include "support/catch.h"

using namespace tgpl::check;

namespace {

Finding finding(const std::string& rule, const std::string& path, int line) {
  Finding out;
  out.rule = rule;
  out.path = path;
  out.line = line;
  return out;
}

}  // namespace

TEST_CASE("a baseline has one line per rule and path, sorted") {
  CHECK(write_baseline(
            {finding("z", "b", 1), finding("a", "c", 3), finding("z", "b", 9)},
            "# head\n") == "# head\na 1 c\nz 2 b\n");
}

TEST_CASE("unusual paths are read back from a baseline unchanged") {
  for (const std::string path :
       {"a b", " a", "\"", "a\nb", "\xff", "a\\b", "", "\xc3\xa9"}) {
    const Baseline baseline =
        read_baseline(write_baseline({finding("r", path, 0)}, ""));
    CHECK(baseline.problems.empty());
    CHECK(baseline.entries == std::vector<BaselineEntry>{{"r", 1, path}});
  }
}

TEST_CASE("a finding whose line changes stays in the baseline") {
  const Baseline baseline = read_baseline("r 1 a\n");
  const Compared compared = compare({finding("r", "a", 77)}, baseline);
  CHECK(compared.fresh.empty());
  CHECK(compared.known == 1);
  CHECK(compared.gone.empty());
}

TEST_CASE("one more finding than the baseline has reports all of them") {
  const Baseline baseline = read_baseline("r 1 a\n");
  const Compared compared =
      compare({finding("r", "a", 1), finding("r", "a", 2)}, baseline);
  CHECK(compared.fresh.size() == 2);
  CHECK(compared.known == 0);
}

TEST_CASE("findings that no longer occur are removable from the baseline") {
  const Baseline baseline = read_baseline("q 1 b\nr 3 a\n");
  const Compared compared = compare({finding("r", "a", 1)}, baseline);
  CHECK(compared.gone ==
        std::vector<BaselineEntry>{{"q", 1, "b"}, {"r", 2, "a"}});
}

TEST_CASE("a finding with a subject is found in the baseline by its subject") {
  Finding one = finding("text-missing", "a.c", 1);
  one.subject = "MIT";
  one.path_is_example = true;
  const Baseline baseline = read_baseline(write_baseline({one}, ""));
  one.path = "b.c";
  CHECK(compare({one}, baseline).fresh.empty());
}

TEST_CASE("an invalid line is reported, and the top comment is preserved") {
  const Baseline baseline = read_baseline(
      "# one\n\nr 1 a\n<<<<<<< HEAD\nr x b\nr 0 c\nr 1 \"\\9\"\n");
  CHECK(baseline.head == "# one\n\n");
  CHECK(baseline.entries.size() == 1);
  REQUIRE(baseline.problems.size() == 4);
  CHECK(baseline.problems[0].line == 4);
}
