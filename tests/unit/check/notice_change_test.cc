// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_change.h"

#include "base/text.h"
#include "support/catch.h"

using namespace tgpl::check;

namespace {

// Split, so that the notice of this file itself does not change.
const std::string kWord =
    "Copy"
    "right";

std::vector<Claim> claims(const std::vector<std::string>& texts) {
  std::vector<Claim> out;
  for (const std::string& text : texts)
    out.push_back({text, "a.c", static_cast<int>(out.size()) + 1});
  return out;
}

/// "old -> new"; the side of an absent notice is empty.
std::vector<std::string> changes_between(
    const std::vector<std::string>& before,
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

TEST_CASE("the word, the sign and the tag are equivalent") {
  CHECK(keeps_notice(kWord + " (C) 2019 Jane Doe", "2019 Jane Doe"));
  CHECK(keeps_notice("2019 Jane Doe", kWord + " 2019, Jane Doe"));
}

TEST_CASE("another holder, or one without address, does not keep it") {
  CHECK_FALSE(keeps_notice("2019 Jane Doe", "2019 John Doe"));
  CHECK_FALSE(keeps_notice("2019 Jane Doe <j@example.org>", "2019 Jane Doe"));
}

TEST_CASE("a notice without a holder is kept only by an equal text") {
  CHECK(keeps_notice("2019", "2019"));
  CHECK_FALSE(keeps_notice("2019", "2019-2024"));
}

TEST_CASE("moved and repeated notices are not a change") {
  CHECK(changes_between({"2019 Jane", "2020 Ada"}, {"2020 Ada", "2019 Jane"})
            .empty());
  CHECK(changes_between({"2019 Jane", "2019 Jane"}, {"2019 Jane"}).empty());
  CHECK(
      changes_between({"2019 Jane"}, {"2019 Jane", "2019-2024 Jane"}).empty());
}

TEST_CASE("removed and new notices are distinguished") {
  CHECK(changes_between({"2019 Jane Doe", "2020 Ada"}, {"2020 Ada"}) ==
        Lines{"2019 Jane Doe -> "});
  CHECK(changes_between({}, {"2020 Ada"}) == Lines{" -> 2020 Ada"});
}

TEST_CASE("another form of a name, or another text at its line, is altered") {
  CHECK(changes_between({"2020 Ada", "2019 Jane Doe <j@example.org>"},
                        {"2019 Jane Doe", "2020 Ada"}) ==
        Lines{"2019 Jane Doe <j@example.org> -> 2019 Jane Doe"});
  CHECK(changes_between({"2019-2024 Jane"}, {"2024 Jane"}) ==
        Lines{"2019-2024 Jane -> 2024 Jane"});
  CHECK(changes_between({"2019 Jane Doe"}, {"2019 Mallory"}) ==
        Lines{"2019 Jane Doe -> 2019 Mallory"});
}
