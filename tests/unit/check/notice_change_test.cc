// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/notice_change.h"

#include <algorithm>
#include <random>

#include "base/text.h"
#include "license/holder.h"
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
using Left = std::vector<std::string>;

/// Removes the first text that fits; returns it, "" if there is none.
template <class Fits>
std::string take(Left& left, const Fits& fits) {
  const auto found = std::ranges::find_if(left, fits);
  if (found == left.end()) return "";
  std::string text = *found;
  left.erase(found);
  return text;
}

bool is_same_name(const std::string& a, const std::string& b) {
  return tgpl::license::same_before_brackets(
      tgpl::license::holder_from_notice(a),
      tgpl::license::holder_from_notice(b));
}

/// What notice_changes() means: each notice compared with each. The line of a
/// notice is its place in the list.
Lines pairwise_changes(const Lines& before, const Lines& after) {
  Left gone = before;
  Left come = after;
  const auto line_of = [](const Lines& all, const std::string& text) {
    return std::ranges::find(all, text) - all.begin();
  };
  std::erase_if(gone, [&](const std::string& old) {
    return !take(come, [&](const auto& now) { return now == old; }).empty();
  });
  std::erase_if(gone, [&](const std::string& old) {
    return !take(come, [&](const auto& now) {
              return keeps_notice(old, now);
            }).empty();
  });
  std::erase_if(gone, [&](const std::string& old) {
    return std::ranges::any_of(
        after, [&](const auto& now) { return keeps_notice(old, now); });
  });
  Lines out;
  for (const std::string& old : gone) {
    std::string now =
        take(come, [&](const auto& one) { return is_same_name(one, old); });
    if (now.empty())
      now = take(come, [&](const auto& one) {
        return line_of(after, one) == line_of(before, old);
      });
    out.push_back(tgpl::cat({old, " -> ", now}));
  }
  std::erase_if(come, [&](const std::string& now) {
    return std::ranges::any_of(
        before, [&](const auto& old) { return keeps_notice(old, now); });
  });
  for (const std::string& now : come) out.push_back(" -> " + now);
  return out;
}

/// Up to six different notices of a few names and years.
Lines random_notices(std::mt19937& random) {
  const Lines years = {"",           "2019 ",         "2020 ", "2018-2021 ",
                       "2019-2020 ", "2019-present ", "0000 "};
  const Lines names = {"Ada",         "ada  X", "Ada X <a@example.org>",
                       "Jane (Corp)", "",       "<a@example.org>"};
  Lines out;
  for (auto left = random() % 7; left > 0; --left) {
    std::string text =
        years[random() % years.size()] + names[random() % names.size()];
    if (!text.empty() && std::ranges::find(out, text) == out.end())
      out.push_back(std::move(text));
  }
  return out;
}

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

TEST_CASE("many notices are matched as each with each would be") {
  std::mt19937 random(16);
  for (int i = 0; i < 20000; ++i) {
    const Lines before = random_notices(random);
    const Lines after = random_notices(random);
    INFO(tgpl::join(before, " | ") << " => " << tgpl::join(after, " | "));
    REQUIRE(changes_between(before, after) == pairwise_changes(before, after));
  }
}

TEST_CASE("all notices of a file are replaced, and there are many") {
  Lines before;
  Lines after;
  for (int i = 0; i < 20000; ++i) {
    before.push_back("2020 Person " + std::to_string(i));
    after.push_back("2020 Other " + std::to_string(i));
  }
  CHECK(changes_between(before, after).size() == before.size());
}
