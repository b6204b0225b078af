// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/approved_chain.h"

#include <map>

#include "support/catch.h"

using namespace tgpl::review;

namespace {

/// Whether the change of a path from "base" to `head` was approved, where the
/// path has these contents in the trees of the commits.
bool approved(const std::map<std::string, std::string>& contents,
              const std::string& head,
              const std::vector<ApprovedCommit>& commits) {
  static const std::set<std::string> kNothing;
  static const std::set<std::string> kPath = {"a.c"};
  return is_approved_chain(
      "a.c", "base", head,
      commits, [&](const auto& before, const auto& after) -> auto& {
        return contents.at(before) == contents.at(after) ? kNothing : kPath;
      });
}

}  // namespace

TEST_CASE("one approved commit is enough, with others before and after it") {
  CHECK(approved({{"base", "1"}, {"x", "1"}, {"c", "2"}, {"head", "2"}}, "head",
                 {{"c", {"x"}}}));
}

TEST_CASE("two approved commits make a chain") {
  CHECK(approved({{"base", "1"}, {"c", "2"}, {"d", "3"}}, "d",
                 {{"c", {"base"}}, {"d", {"c"}}}));
  CHECK(approved({{"base", "1"}, {"c", "2"}, {"d", "1"}, {"e", "2"}}, "e",
                 {{"c", {"base"}}, {"d", {"c"}}, {"e", {"d"}}}));
}

TEST_CASE("a merge that brings back an older content is not approved") {
  // An approved commit made 2 of 1; the merge takes 0 from an old branch.
  CHECK_FALSE(approved({{"base", "1"}, {"c", "2"}, {"merge", "0"}}, "merge",
                       {{"c", {"base"}}}));
}

TEST_CASE("an approval of a change of something else does not count") {
  // The approved commit made 2 of 0, but the server has 1.
  CHECK_FALSE(approved({{"base", "1"}, {"old", "0"}, {"c", "2"}}, "c",
                       {{"c", {"old"}}}));
}

TEST_CASE("of an approved merge one parent is enough") {
  CHECK(approved({{"base", "1"}, {"x", "7"}, {"m", "2"}}, "m",
                 {{"m", {"x", "base"}}}));
}
