// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// An update changes the notices of the project's holders and nothing else.

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "header/change.h"
#include "header/comment_style_table.h"
#include "header/edit.h"
#include "support/catch.h"
#include "unit/header/nasty.h"

using namespace tgpl::header;

namespace {

using Lines = std::vector<std::string>;

const std::string kOurs = "Ada Example <ada@example.org>";

Change ours() {
  Change change;
  change.ours = {kOurs};
  return change;
}

Lines after(const Lines& lines, const Change& change) {
  return changed({lines, "MIT"}, change).copyrights;
}

template <std::size_t N>
std::string any(const std::array<const char*, N>& all, std::mt19937& random) {
  return all[random() % N];
}

constexpr auto kYears = std::to_array<const char*>(
    {"", "2018 ", "2018-2020 ",
     "2018\xE2\x80\x93"
     "2020 ",
     "2018-20 ", "2018+ ", "2018-present ", "(2018) ", "2018 to 2020 ",
     "2018, 2020, ", "c2018 ", "May 2018 ", "2018/05/03 ", "2018-20xx ",
     "Copyright (c) 2018 ", "\xC2\xA9 2018 - ", "2018 by "});

constexpr auto kOthers = std::to_array<const char*>(
    {"Bob Other", "Bob Other <bob@example.org>", "Ada Exampleson",
     "Ada Example <ada@example.net>", "Bob Other and Ada Example",
     "Ada Example <ada@example.org> and Bob Other", "The Ada Example Company",
     "Ada Example, Bob Other <bob@example.org>", "12345 Ltd", "contributors"});

constexpr auto kOwn = std::to_array<const char*>(
    {"Ada Example", "ada example", "Ada Example <ada@example.org>",
     "Ada Example <ADA@example.org>"});

Change any_change(std::mt19937& random) {
  Change change = ours();
  const auto maybe = [&random] { return random() % 3 == 0; };
  if (maybe()) change.years = "2026";
  if (maybe()) change.merge_years = true;
  if (maybe()) change.no_years = true;
  if (maybe()) change.first_year = true;
  if (maybe()) change.expression = "ISC";
  if (maybe()) change.holders = {kOurs};
  if (maybe()) change.holders.emplace_back("Bob Other");
  if (maybe()) change.new_holders = {any(kOthers, random)};
  if (maybe()) change.own_years = {{any(kOthers, random), "2020"}};
  if (maybe()) change.renames.push_back({"Bob Other", "Eve"});
  if (maybe()) change.renames.push_back({"Ada Example", "Ada Roe"});
  return change;
}

/// The lines of `notice` that begin as those of others, in their order.
bool keeps(const Lines& others, const Lines& now) {
  auto at = now.begin();
  return std::ranges::all_of(others, [&](const std::string& line) {
    at = std::find(at, now.end(), line);
    return at != now.end() && (++at, true);
  });
}

}  // namespace

TEST_CASE("whatever is asked, a line of somebody else stays as it is") {
  for (const char* line :
       {"2019 Bob Other", "Bob Other", "2018 Ada Example <ada@example.net>",
        "2018 Ada Example and Bob Other"}) {
    Change change = ours();
    change.years = "2026";
    CHECK(after({line}, change) == Lines{line});
    change.merge_years = true;
    CHECK(after({line, line}, change) == Lines{line, line});
    change = ours();
    change.no_years = true;
    CHECK(after({line}, change) == Lines{line});
    change = ours();
    change.holders = {kOurs};
    CHECK(after({line}, change) == Lines{line, kOurs});
    change.holders = {"Bob Other"};
    change.years = "2026";
    CHECK(after({"2019 Bob Other"}, change) == Lines{"2019 Bob Other"});
  }
}

TEST_CASE("only our own holder is renamed, or one whom .mailmap joins") {
  Change change = ours();
  change.renames = {{"Bob Other", "Eve"}, {"Ada Example", "Ada Roe"}};
  CHECK(after({"2019 Bob Other", "2018 Ada Example <ada@example.org>"},
              change) == Lines{"2019 Bob Other", "2018 Ada Roe"});
  change.renames = {{"A. E. <old@example.org>", kOurs, true}};
  CHECK(after({"2019 A. E. <old@example.org>"}, change) ==
        Lines{"2019 " + kOurs});
}

TEST_CASE("years in any form that is understood are changed as a whole") {
  for (const char* years : {"2018-2020",
                            "2018\xE2\x80\x93"
                            "2020",
                            "2018 to 2020", "2018-20", "(2018)", "2018, 2020",
                            "c2018", "2018/2020", "2018..2020"}) {
    INFO(years);
    Change change = ours();
    change.years = "2026";
    const std::string line = std::string(years) + " " + kOurs;
    CHECK(after({line}, change) == Lines{"2026 " + kOurs});
    change.merge_years = true;
    CHECK(after({line}, change) == Lines{"2018-2026 " + kOurs});
    change = ours();
    change.no_years = true;
    CHECK(after({line}, change) == Lines{kOurs});
  }
}

TEST_CASE("years that are not understood are left, with the reason") {
  for (const char* years :
       {"May 2018", "2018/05/03", "2018-20xx", "2018-2019-2020", "2020-2018"}) {
    const std::string line = std::string(years) + " " + kOurs;
    Change change = ours();
    change.years = "2026";
    CHECK(after({line}, change) == Lines{line});
    CHECK(unclear_line({{line}, "MIT"}, change) ==
          "notice '" + line +
              "' is left: its years or its holder are not "
              "clear");
  }
  Change change = ours();
  change.expression = "ISC";
  CHECK(unclear_line({{"May 2018 " + kOurs}, "MIT"}, change).empty());
}

TEST_CASE("an open range stays open, and two of one holder lose no year") {
  Change change = ours();
  change.merge_years = true;
  change.years = "2026";
  CHECK(after({"2018-present " + kOurs}, change) ==
        Lines{"2018-present " + kOurs});
  change.years = "";
  CHECK(after({"2018+ " + kOurs, "2015 " + kOurs}, change) ==
        Lines{"2015+ " + kOurs});
  CHECK(after({"2015 " + kOurs, "since 2018 " + kOurs}, change) ==
        Lines{"2015-present " + kOurs});
}

TEST_CASE("of any notices, what is not ours is the same after any change") {
  std::mt19937 random(20261130);
  for (int i = 0; i < 20000; ++i) {
    Lines lines;
    Lines others;
    for (std::size_t count = random() % 6; count > 0; --count) {
      const bool own = random() % 2 == 0;
      const std::string line = any(kYears, random) +
                               (own ? any(kOwn, random) : any(kOthers, random));
      lines.push_back(line);
      if (!own) others.push_back(line);
    }
    const Change change = any_change(random);
    const Lines now = after(lines, change);
    INFO("before: " << Catch::StringMaker<Lines>::convert(lines));
    INFO("after: " << Catch::StringMaker<Lines>::convert(now));
    REQUIRE(keeps(others, now));
    if (change.renames.empty()) REQUIRE(after(now, change) == now);
  }
}

TEST_CASE("a header that names only others is refused") {
  const CommentStyle& hash = *find_style("hash");
  const std::string text =
      "# " + kText + "2019 Bob Other\n# " + kLicense + "MIT\n\na\n";
  Change change = ours();
  change.expression = "ISC";
  const EditResult edit = update_header("a", text, change, hash);
  CHECK(edit.outcome == Outcome::refused);
  CHECK(edit.reason == "its header names other holders than the project");
  change = ours();
  change.new_holders = {kOurs};
  CHECK(update_header("a", text, change, hash).text ==
        "# " + kText + "2019 Bob Other\n# " + kText + kOurs + "\n# " +
            kLicense + "MIT\n\na\n");
}

TEST_CASE("a header with a line that was left says so") {
  const CommentStyle& hash = *find_style("hash");
  const std::string unclear = "# " + kText + "May 2018 " + kOurs + "\n";
  const std::string rest = "# " + kLicense + "MIT\n\na\n";
  Change change = ours();
  change.years = "2026";
  CHECK(update_header("a", unclear + rest, change, hash)
            .reason.starts_with("notice 'May 2018 "));
  const EditResult both =
      update_header("a", unclear + "# " + kText + "2018 " + kOurs + "\n" + rest,
                    change, hash);
  CHECK(both.text == unclear + "# " + kText + "2026 " + kOurs + "\n" + rest);
  CHECK(both.reason.starts_with("notice 'May 2018 "));
}
