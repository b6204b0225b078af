// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/year_list.h"

#include <string>
#include <utility>

#include "support/catch.h"

namespace tgpl::license {
namespace {

/// "2018-2020, 2022-open then 'Ada'", or why there is nothing to say.
std::string read(const std::string& text) {
  const YearList years = read_years(text);
  if (years.size == 0) return "no years";
  if (!years.clear) return "not clear";
  std::string out;
  for (const YearRange& range : years.ranges) {
    if (!out.empty()) out += ", ";
    out += std::to_string(range.first);
    if (range.last == kOpenEnd)
      out += "-open";
    else if (range.last != range.first)
      out += "-" + std::to_string(range.last);
  }
  return out + " then '" + text.substr(years.next) + "'";
}

}  // namespace

TEST_CASE("a range is read with every sign that people put between its years") {
  const std::string sign = GENERATE(
      "-", " - ", "--", "---", "\xE2\x80\x90", "\xE2\x80\x91", "\xE2\x80\x92",
      "\xE2\x80\x93", " \xE2\x80\x93 ", "\xE2\x80\x94", "\xE2\x80\x95",
      "\xE2\x88\x92", "\xEF\xBC\x8D", "\xE3\x80\x9C", "~", "/", "..", "...",
      "\xE2\x80\xA6", " to ", " TO ", " through ", " until ", " bis ",
      "\xC2\xA0\xE2\x80\x93\xC2\xA0", "-'");
  INFO(sign);
  CHECK(read("2018" + sign + "2020 Ada") == "2018-2020 then 'Ada'");
}

TEST_CASE("the last year of a range may be short") {
  CHECK(read("2018-20 Ada") == "2018-2020 then 'Ada'");
  CHECK(read("2018\xE2\x80\x93"
             "20 Ada") == "2018-2020 then 'Ada'");
  CHECK(read("2018/19 Ada") == "2018-2019 then 'Ada'");
  CHECK(read("1998-02 Ada") == "1998-2002 then 'Ada'");
  CHECK(read("1998, 99 Ada") == "1998, 1999 then 'Ada'");
}

TEST_CASE("a range may be open") {
  const std::string end =
      GENERATE("+", " +", "-present", "-Present", "\xE2\x80\x93present",
               " - present", "-now", "-today", "-current", " to present",
               " to date", " to the present", " onwards", " and later", "-",
               "-(present)", "\xE2\x80\x94now");
  INFO(end);
  CHECK(read("2018" + end + " Ada") == "2018-open then 'Ada'");
  CHECK(read("2015, 2018" + end + ", Ada") == "2015, 2018-open then 'Ada'");
}

TEST_CASE("years may follow a word, be in brackets, or circa") {
  CHECK(read("since 2018 Ada") == "2018-open then 'Ada'");
  CHECK(read("from 2018 to 2020 Ada") == "2018-2020 then 'Ada'");
  CHECK(read("(2018) Ada") == "2018 then 'Ada'");
  CHECK(read("(2018-2020), Ada") == "2018-2020 then 'Ada'");
  CHECK(read("[2018, 2020] Ada") == "2018, 2020 then 'Ada'");
  CHECK(read("c2018 Ada") == "2018 then 'Ada'");
  CHECK(read("ca. 2018 Ada") == "2018 then 'Ada'");
  CHECK(read("'99 Ada") == "1999 then 'Ada'");
}

TEST_CASE("years are joined by commas, spaces and words") {
  const std::string sign =
      GENERATE(", ", ",", " ", " & ", "&", "; ", " and ", ", and ", " + ", "+",
               ", & ", " und ", "  ", "\t");
  INFO(sign);
  CHECK(read("2018" + sign + "2020-2021" + sign + "2023 Ada") ==
        "2018, 2020-2021, 2023 then 'Ada'");
}

TEST_CASE("what separates years and name belongs to neither") {
  for (const char* gap : {" ", ", ", ",", ": ", ". ", " - ", " \xE2\x80\x93 ",
                          "  ", "\xC2\xA0", " , "}) {
    INFO(gap);
    CHECK(read("2018" + std::string(gap) + "Ada") == "2018 then 'Ada'");
  }
  CHECK(read("2018") == "2018 then ''");
}

TEST_CASE("what seems to go on is not clear") {
  const std::string text =
      GENERATE("2018-20xx Ada", "2018-05-03 Ada", "2018/05/03 Ada",
               "2018-12-24 Ada", "2018.05.03 Ada", "2018-2019-2020 Ada",
               "2020-2018 Ada", "2018-Ada", "2018_2020 Ada", "2018?-2020 Ada",
               "2018*2020 Ada", "2018 \xE2\x86\x92 19999 Ada",
               "2018, 2019-20x Ada", "2018-2020+ Ada", "2018, 05, 03 Ada");
  INFO(text);
  const std::string found = read(text);
  CHECK((found == "not clear" || found == "no years"));
}

TEST_CASE("a name that begins with digits is no year") {
  for (const char* text :
       {"12345 Ltd", "2600 Magazine", "1024 Cores", "3M", "2018x", "Ada 2018",
        "c", "(c) 2018", "", "(2018 Ada", "contributors", "20 Minutes"}) {
    INFO(text);
    CHECK(read(text) == "no years");
  }
}

TEST_CASE("a list contains another if it has each of its years") {
  const auto contains = [](const char* a, const char* b) {
    return read_years(a).contains(read_years(b));
  };
  CHECK(contains("2018-2020", "2019"));
  CHECK(contains("2018, 2019", "2018-2019"));
  CHECK_FALSE(contains("2018, 2020", "2019"));
  CHECK(contains("2018+", "2020-present"));
  CHECK_FALSE(contains("2018-2020", "2020+"));
}

}  // namespace tgpl::license
