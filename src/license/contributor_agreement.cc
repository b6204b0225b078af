// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/contributor_agreement.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "license/word_pattern.h"

namespace tgpl::license {
namespace {

constexpr std::string_view kTitle =
    "( contributor | contributors | contribution | contributing | committer | "
    "inbound ) [ s ] [ copyright ] [ license | licensing | assignment ] "
    "[ grant and ] ( agreement | addendum )";

constexpr std::string_view kGrant =
    "( you | i | we | contributor | contributors | owner | undersigned ) *3 "
    "( grant | grants | assign | assigns | license | licenses )";

// Before the title there may be a name, but nothing of a sentence.
constexpr auto kSentence = std::to_array<WordHash>(
    {word_hash("accept"), word_hash("by"), word_hash("more"), word_hash("need"),
     word_hash("our"), word_hash("see"), word_hash("sign"), word_hash("signed"),
     word_hash("signing"), word_hash("under")});

/// Whether the pattern is somewhere, and `accept` is true of that word.
template <typename Accept>
bool is_within(std::string_view pattern, std::span<const TextWord> words,
               Accept accept) {
  const WordPattern wanted(pattern, {}, {});
  const std::vector<WordHash>& first = wanted.first_words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (std::ranges::find(first, words[i].hash) == first.end()) continue;
    if (wanted.match(words, i, {}) && accept(i)) return true;
  }
  return false;
}

/// Whether only a name is before the word in its line.
bool is_title(std::span<const TextWord> words, std::size_t at) {
  while (at > 0 && (words[at].gap & kNewLine) == 0) {
    --at;
    if (std::ranges::find(kSentence, words[at].hash) != kSentence.end()) {
      return false;
    }
  }
  return true;
}

}  // namespace

bool is_contributor_agreement(std::span<const TextWord> words) {
  constexpr std::size_t kTitleWords = 15;
  const auto start = words.first(std::min(kTitleWords, words.size()));
  return is_within(kTitle, start,
                   [&](std::size_t at) { return is_title(start, at); }) &&
         is_within(kGrant, words, [](std::size_t) { return true; });
}

}  // namespace tgpl::license
