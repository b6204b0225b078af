// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"

#include <array>
#include <string>

#include "support/catch.h"

using namespace tgpl;

TEST_CASE("each line keeps its own line end") {
  const auto lines = split_lines("a\nb\r\nc\rd");
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].end == "\n");
  CHECK(lines[1].end == "\r\n");
  CHECK(lines[2].end == "\r");
  CHECK(lines[3].end == "");
  CHECK(lines[3].text == "d");
}

TEST_CASE("a text that ends in a line end has no empty last line") {
  CHECK(split_lines("a\n").size() == 1);
  CHECK(split_lines("").empty());
  CHECK(split_lines("\n\n").size() == 2);
}

TEST_CASE("the concatenated lines of a text are the text") {
  for (const std::string text : {"", "a", "a\r", "\r\n\n\r", "x\r\ny\n\nz"}) {
    std::string whole;
    for (const Line& line : split_lines(text))
      whole += std::string(line.text) + std::string(line.end);
    CHECK(whole == text);
  }
}

TEST_CASE("the end of a line is found, however long the line is") {
  for (const std::size_t size : {127U, 128U, 129U, 383U, 384U, 385U, 5000U}) {
    for (const std::string end : {"\n", "\r", "\r\n"}) {
      const std::string text = std::string(size, 'a') + end + "b\r\n";
      const Line first = line_at(text, 0);
      CHECK(first.text.size() == size);
      CHECK(first.end == end);
      CHECK(line_at(text, first.next()).text == "b");
    }
  }
}

TEST_CASE("well-formed UTF-8 is distinguished from other bytes") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("gr\xC3\xBC\xC3\x9F \xE2\x82\xAC \xF0\x9F\x90\x99"));
  CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // a surrogate
  CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));  // past U+10FFFF
  CHECK_FALSE(is_utf8("\xE2\x82"));          // cut off
}

TEST_CASE("what could move a terminal's cursor is escaped") {
  CHECK(printable("a\nb\t\x1b[2J") == "a\\nb\\t\\x1b[2J");
  CHECK(printable("\xC2\x9B"
                  "1m") == "\\xc2\\x9b1m");
  CHECK(printable("lat\xE9") == "lat\\xe9");
  CHECK(printable("gr\xC3\xBC\xC3\x9F") == "gr\xC3\xBC\xC3\x9F");
}

TEST_CASE(
    "names with joiners are plain, those with control characters are not") {
  CHECK(is_plain("\xE2\x80\x8C"));
  CHECK(is_plain("gr\xC3\xBC"));
  CHECK_FALSE(is_plain("a\x1b"));
  CHECK_FALSE(is_plain("\xC2\x9B"));
  CHECK_FALSE(is_plain("lat\xE9"));
}

TEST_CASE("a similar name is suggested and a different one is not") {
  constexpr std::array<std::string_view, 3> kNames = {"check", "init",
                                                      "status"};
  CHECK(nearest("chekc", kNames) == "check");
  CHECK(nearest("statsu", kNames) == "status");
  CHECK_FALSE(nearest("relicense", kNames).has_value());
}

TEST_CASE("splitting and joining are each other's inverse") {
  const auto pieces = split("a//b/", '/');
  CHECK(pieces.size() == 4);
  const std::vector<std::string> owned(pieces.begin(), pieces.end());
  CHECK(join(owned, "/") == "a//b/");
}

TEST_CASE("a count of one has no plural s") {
  CHECK(tgpl::counted(1, "file") == "1 file");
  CHECK(tgpl::counted(0, "file") == "0 files");
  CHECK(tgpl::counted(2, "commit") == "2 commits");
}
