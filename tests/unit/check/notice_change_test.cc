// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_change.h"

#include "base/text.h"
#include "support/catch.h"

using namespace tgpl::check;

namespace {

// In two pieces, so that this file's own notice stays what it is.
const std::string kWord =
    "Copy"
    "right";

std::vector<Claim> claims(const std::vector<std::string>& texts) {
  std::vector<Claim> out;
  for (const std::string& text : texts)
    out.push_back({text, "a.c", static_cast<int>(out.size()) + 1});
  return out;
}

/// "old -> new", with nothing on the side that is absent.
std::vector<std::string> told(const std::vector<std::string>& before,
                              const std::vector<std::string>& after) {
  std::vector<std::string> out;
  for (const NoticeChange& change :
       notice_changes(claims(before), claims(after)))
    out.push_back(tgpl::cat({change.before ? change.before->text : "", " -> ",
                             change.after ? change.after->text : ""}));
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("more years of the same holder keep a notice") {
  CHECK(keeps_notice("2019 Jane Doe", "2019-2024 Jane Doe"));
  CHECK(keeps_notice("2019-2021 Jane Doe", "2018-2024 Jane Doe"));
  CHECK(keeps_notice("2019 Jane Doe", "2019-present Jane Doe"));
  CHECK(keeps_notice("Jane Doe", "2024 Jane Doe"));
}

TEST_CASE("fewer or other years do not keep it") {
  CHECK_FALSE(keeps_notice("2019-2024 Jane Doe", "2024 Jane Doe"));
  CHECK_FALSE(keeps_notice("2019 Jane Doe", "Jane Doe"));
  CHECK_FALSE(keeps_notice("2019-present Jane Doe", "2019-2024 Jane Doe"));
}

TEST_CASE("the word, the sign and the tag are one") {
  CHECK(keeps_notice(kWord + " (C) 2019 Jane Doe", "2019 Jane Doe"));
  CHECK(keeps_notice("2019 Jane Doe", kWord + " 2019, Jane Doe"));
}

TEST_CASE("another holder does not keep it, nor one without address") {
  CHECK_FALSE(keeps_notice("2019 Jane Doe", "2019 John Doe"));
  CHECK_FALSE(keeps_notice("2019 Jane Doe <j@example.org>", "2019 Jane Doe"));
}

TEST_CASE("where nobody is named only the same text keeps it") {
  CHECK(keeps_notice("2019", "2019"));
  CHECK_FALSE(keeps_notice("2019", "2019-2024"));
}

TEST_CASE("moved and repeated notices are no change") {
  CHECK(told({"2019 Jane", "2020 Ada"}, {"2020 Ada", "2019 Jane"}).empty());
  CHECK(told({"2019 Jane", "2019 Jane"}, {"2019 Jane"}).empty());
  CHECK(told({"2019 Jane"}, {"2019 Jane", "2019-2024 Jane"}).empty());
}

TEST_CASE("a notice that is gone and one that is new are told apart") {
  CHECK(told({"2019 Jane Doe", "2020 Ada"}, {"2020 Ada"}) ==
        Lines{"2019 Jane Doe -> "});
  CHECK(told({}, {"2020 Ada"}) == Lines{" -> 2020 Ada"});
}

TEST_CASE("the same name in other words, or another text there, is altered") {
  CHECK(told({"2020 Ada", "2019 Jane Doe <j@example.org>"},
             {"2019 Jane Doe", "2020 Ada"}) ==
        Lines{"2019 Jane Doe <j@example.org> -> 2019 Jane Doe"});
  CHECK(told({"2019-2024 Jane"}, {"2024 Jane"}) ==
        Lines{"2019-2024 Jane -> 2024 Jane"});
  CHECK(told({"2019 Jane Doe"}, {"2019 Mallory"}) ==
        Lines{"2019 Jane Doe -> 2019 Mallory"});
}
