// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/word_pattern.h"

#include <string>

#include "support/catch.h"

namespace tgpl::license {
namespace {

constexpr PatternPiece kPieces[] = {{"the", "[ the | a ]"}};
constexpr std::string_view kNames[] = {"number"};

/// How many of the words a pattern matches from the first on; -1 = not.
int matched(std::string_view pattern, std::string_view text) {
  const auto words = words_of(text);
  const WordPattern compiled(pattern, kPieces, kNames);
  const auto reader = [&](std::size_t, std::size_t at) {
    return words[at].hash == word_hash("7")
               ? std::optional(PatternCapture{"seven", at + 1, true})
               : std::nullopt;
  };
  const auto match = compiled.match(words, 0, reader);
  return match ? static_cast<int>(match->end) : -1;
}

TEST_CASE("a word stands for itself") {
  CHECK(matched("licensed under", "Licensed under it") == 2);
  CHECK(matched("licensed under", "Licensed to") == -1);
}

TEST_CASE("of wordings in brackets one is there, or none") {
  CHECK(matched("( a | b c ) d", "b c d") == 3);
  CHECK(matched("( a | b c ) d", "d") == -1);
  CHECK(matched("[ a | b c ] d", "d") == 1);
  CHECK(matched("[ a [ b ] ] d", "a d") == 2);
}

TEST_CASE("a star stands for few words, and never for a negation") {
  CHECK(matched("in *2 domain", "in domain") == 2);
  CHECK(matched("in *2 domain", "in the public domain") == 4);
  CHECK(matched("in *2 domain", "in the very public domain") == -1);
  CHECK(matched("is *2 domain", "is not domain") == -1);
}

TEST_CASE("a piece is written out, and a name is read by its reader") {
  CHECK(matched("under $the license", "under the license") == 3);
  CHECK(matched("version %number", "version 7") == 2);
  CHECK(matched("version %number", "version 8") == -1);
}

TEST_CASE("a pattern with too many ways does not match, and ends") {
  CHECK(matched("*9 *9 *9 *9 *9 *9 x",
                "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a "
                "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a") ==
        -1);
}

}  // namespace
}  // namespace tgpl::license
