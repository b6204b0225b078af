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

TEST_CASE("a baseline is a line for each rule and path, sorted") {
  CHECK(write_baseline(
            {finding("z", "b", 1), finding("a", "c", 3), finding("z", "b", 9)},
            "# head\n") == "# head\na 1 c\nz 2 b\n");
}

TEST_CASE("odd paths come back from a baseline as they were") {
  for (const std::string path :
       {"a b", " a", "\"", "a\nb", "\xff", "a\\b", "", "\xc3\xa9"}) {
    const Baseline baseline =
        read_baseline(write_baseline({finding("r", path, 0)}, ""));
    CHECK(baseline.problems.empty());
    CHECK(baseline.entries == std::vector<BaselineEntry>{{"r", 1, path}});
  }
}

TEST_CASE("what is known stays known when lines move") {
  const Baseline baseline = read_baseline("r 1 a\n");
  const Compared compared = compare({finding("r", "a", 77)}, baseline);
  CHECK(compared.fresh.empty());
  CHECK(compared.known == 1);
  CHECK(compared.gone.empty());
}

TEST_CASE("one more of a kind than known tells all of them") {
  const Baseline baseline = read_baseline("r 1 a\n");
  const Compared compared =
      compare({finding("r", "a", 1), finding("r", "a", 2)}, baseline);
  CHECK(compared.fresh.size() == 2);
  CHECK(compared.known == 0);
}

TEST_CASE("what no longer occurs may go from the baseline") {
  const Baseline baseline = read_baseline("q 1 b\nr 3 a\n");
  const Compared compared = compare({finding("r", "a", 1)}, baseline);
  CHECK(compared.gone ==
        std::vector<BaselineEntry>{{"q", 1, "b"}, {"r", 2, "a"}});
}

TEST_CASE("a finding with a subject is known whatever its example is") {
  Finding one = finding("text-missing", "a.c", 1);
  one.subject = "MIT";
  one.path_is_example = true;
  const Baseline baseline = read_baseline(write_baseline({one}, ""));
  one.path = "b.c";
  CHECK(compare({one}, baseline).fresh.empty());
}

TEST_CASE("a line that is none is told, and the head is kept") {
  const Baseline baseline = read_baseline(
      "# one\n\nr 1 a\n<<<<<<< HEAD\nr x b\nr 0 c\nr 1 \"\\9\"\n");
  CHECK(baseline.head == "# one\n\n");
  CHECK(baseline.entries.size() == 1);
  REQUIRE(baseline.problems.size() == 4);
  CHECK(baseline.problems[0].line == 4);
}
