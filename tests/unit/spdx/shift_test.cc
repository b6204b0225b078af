// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/shift.h"

#include "support/catch.h"

using namespace tgpl::spdx;

namespace {

Shift from_to(const char* before, const char* after) {
  return shift(parse(before).expression.value(),
               parse(after).expression.value());
}

Expression license(const std::string& id) {
  return parse(id).expression.value();
}

}  // namespace

TEST_CASE("a different order, grouping or case is no shift") {
  CHECK(from_to("MIT OR Apache-2.0", "apache-2.0 OR MIT") == Shift::same);
  CHECK(from_to("MIT AND (ISC AND 0BSD)", "0BSD AND ISC AND MIT") ==
        Shift::same);
}

TEST_CASE("removing a choice narrows, adding one widens") {
  CHECK(from_to("MIT OR Apache-2.0", "MIT") == Shift::narrowed);
  CHECK(from_to("MIT", "MIT OR Apache-2.0") == Shift::widened);
  CHECK(from_to("MIT OR ISC OR 0BSD", "ISC OR MIT") == Shift::narrowed);
}

TEST_CASE("adding a condition narrows, removing one widens") {
  CHECK(from_to("MIT", "MIT AND ISC") == Shift::narrowed);
  CHECK(from_to("MIT AND ISC", "MIT") == Shift::widened);
  CHECK(from_to("(MIT OR ISC) AND 0BSD", "ISC AND 0BSD") == Shift::narrowed);
}

TEST_CASE("or-later is a choice between this version and later ones") {
  CHECK(from_to("GPL-2.0-or-later", "GPL-2.0-only") == Shift::narrowed);
  CHECK(from_to("GPL-2.0-only", "GPL-2.0-or-later") == Shift::widened);
  CHECK(from_to("Apache-2.0+", "Apache-2.0") == Shift::narrowed);
  CHECK(from_to("LicenseRef-TGPL-0.1-or-later", "LicenseRef-TGPL-0.1-only") ==
        Shift::narrowed);
}

TEST_CASE("the new name of a deprecated id is another spelling") {
  CHECK(from_to("GPL-2.0+", "GPL-2.0-or-later") == Shift::respelled);
  CHECK(from_to("GPL-2.0", "GPL-2.0-only") == Shift::respelled);
  CHECK(from_to("GPL-2.0+", "GPL-2.0-only") == Shift::narrowed);
}

TEST_CASE("a different licence, version or exception is a replacement") {
  CHECK(from_to("MIT", "ISC") == Shift::replaced);
  CHECK(from_to("GPL-2.0-only", "GPL-3.0-only") == Shift::replaced);
  CHECK(from_to("MIT OR ISC", "MIT OR 0BSD") == Shift::replaced);
  CHECK(from_to("GPL-2.0-only", "GPL-2.0-only WITH Linux-syscall-note") ==
        Shift::replaced);
}

TEST_CASE("expressions with too many choices are not compared") {
  std::string many = "(MIT OR ISC)";
  for (int i = 0; i < 12; ++i)
    many += " AND (LicenseRef-a" + std::to_string(i) + " OR LicenseRef-b" +
            std::to_string(i) + ")";
  CHECK(from_to(many.c_str(), many.c_str()) == Shift::same);
  CHECK(from_to(many.c_str(), "MIT") == Shift::replaced);
}

TEST_CASE("thousands of licences are compared, but not in many choices") {
  std::vector<Expression> licenses;
  for (int i = 0; i < 5000; ++i)
    licenses.push_back(license("LicenseRef-" + std::to_string(i)));
  const Expression before = all_of(licenses);
  licenses.push_back(license("MIT"));
  CHECK(shift(before, all_of(licenses)) == Shift::narrowed);
  const Expression either = any_of({license("ISC"), license("MIT")});
  licenses.back() = either;
  CHECK(shift(before, all_of(licenses)) == Shift::replaced);
}
