// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/find_texts.h"

#include <string>
#include <vector>

#include "base/text.h"
#include "license/copyright_forms.h"
#include "license/ignored_words.h"
#include "license/tgpl.h"
#include "support/catch.h"
#include "support/wrapped_texts.h"

namespace tgpl::license {
namespace {

/// A line for each text: its ids, how it fits, "+" and what was added, "-" and
/// how many words were removed.
std::vector<std::string> found(std::string_view text) {
  std::vector<TextWord> words = words_of(text);
  mark_ignored(words, copyright_forms(text));
  std::vector<std::string> out;
  for (const FoundText& one : find_texts(text, words)) {
    constexpr std::string_view kFits[] = {"exact", "replaced", "modified"};
    std::string line = cat(
        {join(one.ids, "|"), " ", kFits[static_cast<std::size_t>(one.fit)]});
    for (const WordRange& added : one.added) {
      const std::size_t begin = words[added.begin].begin;
      const std::size_t size = words[added.end - 1].end - begin;
      line += cat({" +'", text.substr(begin, size), "'"});
    }
    for (const auto& removed : one.removed) {
      line += cat({" -", std::to_string(removed.count)});
    }
    out.push_back(line);
  }
  return out;
}

std::string replaced(std::string text, std::string_view from,
                     std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

using Lines = std::vector<std::string>;

const std::string kMit = test::mit_text();

TEST_CASE("a licence text is exact whatever is around its words") {
  CHECK(found(kMit) == Lines{"MIT exact"});
  std::string comment;
  for (const Line& line : split_lines(kMit)) {
    comment += cat({" * ", line.text, "\r\n"});
  }
  CHECK(found(cat({"/*\r\n", comment, " */\r\nint a;\r\n"})) ==
        Lines{"MIT exact"});
}

TEST_CASE("a licence text is found at the end of a long file") {
  std::string code;
  for (int i = 0; i < 5000; ++i) {
    code += cat({"int filler_", std::to_string(i), " = 1;\n"});
  }
  CHECK(found(cat({code, "/*\n", kMit, "*/\n"})) == Lines{"MIT exact"});
}

TEST_CASE("several texts in one file are all found") {
  CHECK(found(cat({kMit, "\n----\n", test::isc_text(), "\n", kMit})) ==
        Lines{"MIT exact", "ISC exact", "MIT exact"});
}

TEST_CASE("replaceable parts may be replaced") {
  CHECK(found(replaced(kMit, "THE\nAUTHORS OR COPYRIGHT HOLDERS",
                       "ADA EXAMPLE AND FRIENDS")) == Lines{"MIT replaced"});
}

TEST_CASE("a missing title is no modification") {
  CHECK(found(replaced(kMit, "MIT License", "")) == Lines{"MIT exact"});
}

TEST_CASE("an added word is named") {
  CHECK(found(replaced(kMit, "is hereby granted", "is hereby not granted")) ==
        Lines{"MIT modified +'not'"});
}

TEST_CASE("a removed or changed word is counted") {
  CHECK(found(replaced(kMit, "and/or sell", "")) == Lines{"MIT modified -3"});
  CHECK(found(replaced(kMit, "without restriction", "with restriction")) ==
        Lines{"MIT modified +'with' -1"});
}

TEST_CASE("a word that restricts is no part of a replaceable name") {
  CHECK(found(replaced(kMit, "THE\nAUTHORS OR COPYRIGHT HOLDERS",
                       "NO PERSON")) != Lines{"MIT replaced"});
}

TEST_CASE("the TGPL is itself and no AGPL") {
  const std::string ids =
      "LicenseRef-TGPL-0.1-only|LicenseRef-TGPL-0.1-or-later";
  CHECK(found(tgpl_text()) == Lines{ids + " exact"});
}

TEST_CASE("shuffled words and plain prose are no licence") {
  std::string shuffled;
  for (const std::string_view word : split(kMit, ' ')) {
    shuffled = cat({word, " ", shuffled});
  }
  CHECK(found(shuffled).empty());
  CHECK(found("This program is fast, and we hope that it is useful.").empty());
  CHECK(found("").empty());
}

TEST_CASE("letters that look alike and characters without width are seen") {
  CHECK(found(replaced(kMit, "granted", "gr\xD0\xB0nted")) ==
        Lines{"MIT modified +'gr\xD0\xB0nted' -1"});
  CHECK(found(replaced(kMit, "is hereby", "is n\xE2\x80\x8Bot hereby")) ==
        Lines{"MIT modified +'n\xE2\x80\x8Bot'"});
}

}  // namespace
}  // namespace tgpl::license
