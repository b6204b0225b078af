// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/columns.h"

#include "support/catch.h"

using namespace tgpl;

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr Align kLeftRight[] = {Align::left, Align::right};

}  // namespace

TEST_CASE(
    "a character takes one column, a combining one none, a wide one two") {
  CHECK(display_width("") == 0);
  CHECK(display_width("abc") == 3);
  CHECK(display_width("J\xC3\xB6rg") == 4);
  CHECK(display_width("Jo\xCC\x88rg") == 4);
  CHECK(display_width("\xE5\xB1\xB1\xE7\x94\xB0") == 4);
  CHECK(display_width("\xF0\x9F\x98\x80") == 2);
}

TEST_CASE("text that ends inside a character is not read further") {
  CHECK(display_width("a\xE5") == 2);
}

TEST_CASE("padding counts columns, not bytes") {
  CHECK(pad_right("J\xC3\xB6", 4) == "J\xC3\xB6  ");
  CHECK(pad_left("J\xC3\xB6", 4) == "  J\xC3\xB6");
  CHECK(pad_right("long", 2) == "long");
  CHECK(pad_left("long", 2) == "long");
}

TEST_CASE("a labelled row starts its text in the given column") {
  CHECK(labelled("licence", "MIT", 11) == "licence    MIT\n");
  CHECK(labelled("", "MIT", 4) == "    MIT\n");
  CHECK(labelled("too long", "MIT", 4) == "too long  MIT\n");
}

TEST_CASE("text that does not fit the page continues below its start") {
  const std::string word(30, 'w');
  CHECK(labelled("a", word + " " + word + " b " + word, 4) ==
        "a   " + word + " " + word + " b\n    " + word + "\n");
}

TEST_CASE("a word that is longer than the page stays whole") {
  const std::string word(100, 'w');
  CHECK(labelled("a", word, 4) == "a   " + word + "\n");
  CHECK(labelled("a", "b " + word, 4) == "a   b\n    " + word + "\n");
}

TEST_CASE("two spaces in a row stay, except where the line is broken") {
  CHECK(labelled("a", "b  (c)", 4) == "a   b  (c)\n");
  const std::string word(70, 'w');
  CHECK(labelled("a", word + "  (more words)", 4) ==
        "a   " + word + "\n    (more words)\n");
}

TEST_CASE("words of their own are not broken") {
  const std::string name(60, 'n');
  const std::vector<std::string> words = {name + ",", "12 of these", "",
                                          "(why not)"};
  CHECK(labelled("a", words, 4) ==
        "a   " + name + ", 12 of these\n    (why not)\n");
  const std::vector<std::string> few = {"b c,", "d", "", "(why)"};
  CHECK(labelled("a", few, 4) == "a   b c, d  (why)\n");
}

TEST_CASE("the items of a list have commas between them") {
  CHECK(listed({"a", "b c", "d"}) ==
        std::vector<std::string>{"a,", "b c,", "d"});
  CHECK(listed({}).empty());
}

TEST_CASE("each line of the text starts in the same column") {
  CHECK(labelled("a", "b\nc", 4) == "a   b\n    c\n");
}

TEST_CASE("columns are two spaces apart, numbers right-aligned") {
  const Rows rows = {{"MIT", "12"}, {"Apache-2.0", "3"}};
  CHECK(columns(rows, kLeftRight) ==
        "MIT         12\n"
        "Apache-2.0   3\n");
}

TEST_CASE("no line of a table ends in spaces") {
  const Rows rows = {{"MIT", ""}, {"ISC"}, {"Apache-2.0", "3"}};
  CHECK(columns(rows, kLeftRight) ==
        "MIT\n"
        "ISC\n"
        "Apache-2.0  3\n");
  CHECK(columns({}, kLeftRight).empty());
}

TEST_CASE("a very long cell does not widen its column") {
  const std::string name(70, 'n');
  const Rows rows = {{name, "1"}, {"a", "2"}};
  CHECK(columns(rows, kLeftRight) ==
        name + "  1\n" + "a" + std::string(59, ' ') + "  2\n");
}
