// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/word_scan.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "support/catch.h"

using namespace tgpl::header;

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

constexpr std::array kWords = {kSpdxWord, kIgnoreWord, kNoticeWord, kNoticeSign,
                               kSuppressionWord};

/// find_word() in the simplest way.
std::size_t find_slowly(std::string_view text, std::size_t from) {
  std::size_t first = kNowhere;
  for (const std::string_view word : kWords)
    first = std::min(first, text.find(word, from));
  return first;
}

}  // namespace

TEST_CASE("each word is found at every place of a block") {
  for (const std::string_view word : kWords) {
    for (std::size_t before = 0; before < 140; ++before) {
      for (const std::size_t behind :
           {0U, 1U, 15U, 16U, 17U, 31U, 32U, 33U, 63U, 64U, 65U, 127U, 129U}) {
        const std::string text = std::string(before, 'x') + std::string(word) +
                                 std::string(behind, 'y');
        REQUIRE(find_word(text, 0) == before);
        REQUIRE(find_word(text, before) == before);
        REQUIRE(find_word(text, before + 1) == kNowhere);
        REQUIRE(find_word_narrow(text, 0) == before);
      }
    }
  }
}

TEST_CASE("a truncated word is not found") {
  for (const std::string_view word : kWords) {
    for (std::size_t kept = 0; kept < word.size(); ++kept) {
      const std::string text = std::string(20, '.') +
                               std::string(word.substr(0, kept)) +
                               std::string(20, '.');
      REQUIRE(find_word(text, 0) == kNowhere);
      REQUIRE(find_word(std::string_view(text).substr(0, 20 + kept), 0) ==
              kNowhere);
    }
  }
}

TEST_CASE("similar words do not hide the real ones") {
  std::string text;
  unsigned state = 1;
  const std::vector<std::string> parts = {std::string(kSpdxWord),
                                          std::string(kIgnoreWord),
                                          std::string(kNoticeWord),
                                          std::string(kNoticeSign),
                                          "X-",
                                          "yr",
                                          "E-",
                                          "\xC2",
                                          "SPD",
                                          std::string(kSuppressionWord),
                                          "tg",
                                          "tgpl: ignor",
                                          "Copy",
                                          "REUSE-",
                                          "\n",
                                          " "};
  for (int i = 0; i < 2000; ++i) {
    state = state * 1103515245U + 12345U;
    text += parts[state / 65536 % parts.size()];
  }
  std::size_t from = 0;
  while (true) {
    const std::size_t found = find_word(text, from);
    REQUIRE(found == find_slowly(text, from));
    REQUIRE(find_word_narrow(text, from) == found);
    if (found == kNowhere) break;
    from = found + 1;
  }
}
