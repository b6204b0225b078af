// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/change.h"

#include "header/years.h"
#include "support/catch.h"

using namespace tgpl::header;

namespace {

using Lines = std::vector<std::string>;

Lines after(const Lines& copyrights, const Change& change) {
  return changed({copyrights, "MIT"}, change).copyrights;
}

Change with(void (*set)(Change&)) {
  Change change;
  change.ours = {"Jane", "Bob", "Jane <j@example.org>"};
  set(change);
  return change;
}

}  // namespace

// REUSE-IgnoreStart: the notice is input.
TEST_CASE("a line is sign, years and holder") {
  const CopyrightParts parts = parts_of("Copyright (C) 2019, 2021-2024 Jane");
  CHECK(parts.sign == "Copyright (C) ");
  CHECK(parts.years == "2019, 2021-2024");
  CHECK(parts.holder == "Jane");
}
// REUSE-IgnoreEnd

TEST_CASE("a line without years before the holder is all holder") {
  CHECK(parts_of("Jane Doe 2019").holder == "Jane Doe 2019");
  CHECK(parts_of("12345 Ltd").holder == "12345 Ltd");
  CHECK(parts_of("(C) Jane").holder == "Jane");
  CHECK(with_years("(C) Jane", "2026") == "(C) 2026 Jane");
}

TEST_CASE("an open end belongs to the years") {
  CHECK(parts_of("2019-present Jane").years == "2019-present");
  CHECK(!is_years("2019-present"));
}

TEST_CASE("years are four digits, ranges and lists") {
  for (const char* years : {"2026", "2019-2026", "2019, 2021-2024"}) {
    CHECK(is_years(years));
  }
  for (const char* years : {"", "26", "20261", "2026 ", "2026 Jane", "-2026"}) {
    CHECK(!is_years(years));
  }
}

TEST_CASE("merged years go from the first to the last") {
  CHECK(merged_years("2019, 2021", "2026") == "2019-2026");
  CHECK(merged_years("2026", "2026") == "2026");
  CHECK(merged_years("", "2026") == "2026");
  CHECK(merged_years("2019-present", "2026") == "2019-present");
}

TEST_CASE("years replace those of all holders if none is named") {
  CHECK(after({"2019 Jane", "Bob"}, with([](Change& c) {
                c.years = "2026";
              })) == Lines{"2026 Jane", "2026 Bob"});
}

TEST_CASE("years apply to the holders that the change names") {
  CHECK(after({"2019 Jane"}, with([](Change& c) {
                c.new_holders = {"Bob"};
                c.years = "2026";
              })) == Lines{"2019 Jane", "2026 Bob"});
}

TEST_CASE("merging extends years and joins the lines of a holder") {
  CHECK(after({"2019 Jane", "2020 Bob", "2022 Jane"}, with([](Change& c) {
                c.merge_years = true;
              })) == Lines{"2019-2022 Jane", "2020 Bob"});
  CHECK(after({"2019 Jane"}, with([](Change& c) {
                c.merge_years = true;
                c.years = "2026";
              })) == Lines{"2019-2026 Jane"});
}

TEST_CASE("a holder that already has a line is not added") {
  CHECK(after({"2019 Jane"}, with([](Change& c) {
                c.new_holders = {"Jane"};
              })) == Lines{"2019 Jane"});
}

TEST_CASE("named holders replace all others and keep their own years") {
  CHECK(after({"2019 Jane", "2020 Bob"}, with([](Change& c) {
                c.holders = {"Jane", "Eve"};
              })) == Lines{"2019 Jane", "Eve"});
}

TEST_CASE("a holder may be renamed by its name without e-mail") {
  CHECK(after({"2019 Jane <j@example.org>", "Janet"}, with([](Change& c) {
                c.renames = {{"Jane", "J. Doe <d@example.org>"}};
              })) == Lines{"2019 J. Doe <d@example.org>", "Janet"});
}

TEST_CASE("lines that a new name makes equal become one") {
  CHECK(after({"2019 Jane", "2019 Bob"}, with([](Change& c) {
                c.renames = {{"Bob", "Jane"}};
              })) == Lines{"2019 Jane"});
}

TEST_CASE("swapped names are refused, since a second change would swap back") {
  CHECK(change_fault(with([](Change& c) {
          c.renames = {{"Jane", "Bob"}, {"Bob", "Jane"}};
        })) == "'Bob' is both an old and a new name");
  CHECK(change_fault(with([](Change& c) {
          c.renames = {{"Jane", "Jane <j@example.org>"}};
        })).empty());
}

TEST_CASE("equal lines become one, in the position of the first") {
  const auto rename = with([](Change& c) { c.renames = {{"Jane", "Bob"}}; });
  CHECK(after({"2020 Jane", "Eve", "2020 Jane"}, rename) ==
        Lines{"2020 Bob", "Eve"});
  CHECK(after({"2020 Bob", "2020 Jane"}, rename) == Lines{"2020 Bob"});
}

TEST_CASE(
    "lines of one holder with different years are joined only by merging") {
  CHECK(after({"2019 Jane", "2020 Bob"}, with([](Change& c) {
                c.renames = {{"Jane", "Bob"}};
              })) == Lines{"2019 Bob", "2020 Bob"});
}
