// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/ignored_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

#include "license/word_pattern.h"

namespace tgpl::license {
namespace {

// Addresses of the Free Software Foundation, past ones with their errors.
constexpr std::string_view kPhrases[] = {
    "all rights reserved",
    "51 franklin ( street | st | steet ) [ fifth floor | 5th floor | suite "
    "500 ] [ ( boston | cambridge ) ma [ 02110 | 02111 ] [ 1301 | 1307 | 1335 "
    "] [ usa ] ]",
    "59 temple ( place | pl | st | street ) [ suite 330 ] ( boston | cambridge "
    ") ma [ 02111 | 02139 ] [ 1301 | 1307 ] [ usa ]",
    "675 ( mass | massachusetts ) ( ave | avenue ) cambridge ma [ 02139 ] "
    "[ usa ]",
    "31 milk street 960789 boston ma 02196 usa",
};

// A notice with one of them is more than a notice.
constexpr auto kLimits = std::to_array<WordHash>({
    word_hash("agpl"),          word_hash("bsd"),
    word_hash("gpl"),           word_hash("lgpl"),
    word_hash("mpl"),           word_hash("any"),
    word_hash("commercial"),    word_hash("except"),
    word_hash("granted"),       word_hash("license"),
    word_hash("licensed"),      word_hash("may"),
    word_hash("must"),          word_hash("no"),
    word_hash("noncommercial"), word_hash("not"),
    word_hash("only"),          word_hash("permission"),
    word_hash("permitted"),     word_hash("prohibited"),
    word_hash("shall"),         word_hash("software"),
    word_hash("terms"),         word_hash("use"),
    word_hash("without"),       word_hash("you"),
});

struct Phrase {
  WordHash first = 0;
  WordPattern pattern;
};

const std::vector<Phrase>& phrases() {
  static const std::vector<Phrase> all = [] {
    std::vector<Phrase> out;
    for (const std::string_view phrase : kPhrases) {
      WordPattern pattern(phrase, {}, {});
      const WordHash first = pattern.first_words().front();
      out.push_back({first, std::move(pattern)});
    }
    return out;
  }();
  return all;
}

void mark_phrases(std::vector<TextWord>& words) {
  const std::vector<Phrase>& known = phrases();
  for (std::size_t i = 0; i < words.size(); ++i) {
    for (const Phrase& phrase : known) {
      if (phrase.first != words[i].hash) continue;
      const auto match = phrase.pattern.match(words, i, {});
      if (!match) continue;
      for (std::size_t j = i; j < match->end; ++j) words[j].ignored = true;
    }
  }
}

/// The notice of a sample program that the GPL has in its appendix is a part of
/// that text: "Gnomovision version 69, Copyright (C) year name of author".
bool is_in_sample(std::span<const TextWord> words, std::size_t begin) {
  constexpr WordHash kSample[] = {word_hash("gnomovision"),
                                  word_hash("version"), word_hash("69")};
  constexpr std::size_t kSize = std::size(kSample);
  if (begin < kSize) return false;
  return std::ranges::equal(words.subspan(begin - kSize, kSize), kSample, {},
                            &TextWord::hash);
}

bool is_only_notice(std::span<const TextWord> words) {
  return std::ranges::none_of(words, [](const TextWord& word) {
    return std::ranges::find(kLimits, word.hash) != kLimits.end();
  });
}

}  // namespace

void mark_ignored(std::vector<TextWord>& words,
                  std::span<const CopyrightForm> notices) {
  mark_phrases(words);
  auto at = words.begin();
  for (const CopyrightForm& notice : notices) {
    if (notice.sign != HolderSign::notice) continue;
    at = std::lower_bound(at, words.end(), notice.begin,
                          [](const TextWord& word, std::size_t begin) {
                            return word.begin < begin;
                          });
    const auto end = std::find_if(at, words.end(), [&](const TextWord& word) {
      return word.begin >= notice.end;
    });
    const bool goes_on = end != words.end() && end->hash == word_hash("except");
    const auto first = static_cast<std::size_t>(at - words.begin());
    if (goes_on || is_in_sample(words, first) ||
        !is_only_notice(std::span(at, end))) {
      continue;
    }
    for (auto word = at; word != end; ++word) word->ignored = true;
    at = end;
  }
}

}  // namespace tgpl::license
