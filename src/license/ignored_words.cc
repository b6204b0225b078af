// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/ignored_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tgpl::license {
namespace {

constexpr std::size_t kPhraseWords = 14;

struct Phrase {
  std::array<WordHash, kPhraseWords> words = {};
  std::size_t size = 0;
};

consteval Phrase phrase(std::string_view text) {
  Phrase out;
  while (!text.empty()) {
    const std::size_t blank = text.find(' ');
    out.words[out.size++] = word_hash(text.substr(0, blank));
    text.remove_prefix(blank == std::string_view::npos ? text.size()
                                                       : blank + 1);
  }
  return out;
}

// A longer phrase comes before one that it begins with.
constexpr auto kPhrases = std::to_array<Phrase>({
    phrase("all rights reserved"),
    phrase("51 franklin street fifth floor boston ma 02110 1301 usa"),
    phrase("51 franklin street fifth floor boston ma 02110 1301"),
    phrase("51 franklin street fifth floor cambridge ma 02110 1301 usa"),
    phrase("51 franklin street fifth floor boston ma 02111 1301 usa"),
    phrase("51 franklin street fifth floor boston ma 02110 usa"),
    phrase("51 franklin street suite 500 boston ma 02110 1335 usa"),
    phrase("51 franklin street boston ma 02110 1301 usa"),
    phrase("51 franklin st fifth floor boston ma 02110 1301 usa"),
    phrase("51 franklin st fifth floor boston ma 02110 1301"),
    phrase("51 franklin steet fifth floor boston ma 02110 1301 usa"),
    phrase("51 franklin st fifth floor boston ma 02110 usa"),
    phrase("51 franklin st boston ma 02110 1301 usa"),
    phrase("59 temple place suite 330 boston ma 02111 1307 usa"),
    phrase("59 temple place suite 330 boston ma 02111 1307"),
    phrase("59 temple place suite 330 boston ma 02111 usa"),
    phrase("59 temple place suite 330 cambridge ma 02139 usa"),
    phrase("59 temple place boston ma 02111 1307 usa"),
    phrase("59 temple pl suite 330 boston ma 02111 1307 usa"),
    phrase("59 temple st boston ma 02111 1307 usa"),
    phrase("675 mass ave cambridge ma 02139 usa"),
    phrase("675 massachusetts ave cambridge ma 02139 usa"),
    phrase("675 massachusetts avenue cambridge ma 02139 usa"),
    phrase("675 mass ave cambridge ma 02139"),
    phrase("31 milk street 960789 boston ma 02196 usa"),
    phrase("51 franklin street fifth floor"),
});

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

bool matches(std::span<const TextWord> words, const Phrase& phrase) {
  if (words.size() < phrase.size) return false;
  for (std::size_t i = 0; i < phrase.size; ++i) {
    if (words[i].hash != phrase.words[i]) return false;
  }
  return true;
}

void mark_phrases(std::vector<TextWord>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const WordHash first = words[i].hash;
    const auto may_begin = [&](const Phrase& phrase) {
      return phrase.words[0] == first;
    };
    if (std::ranges::none_of(kPhrases, may_begin)) continue;
    for (const Phrase& phrase : kPhrases) {
      if (!matches(std::span(words).subspan(i), phrase)) continue;
      for (std::size_t j = 0; j < phrase.size; ++j) words[i + j].ignored = true;
      break;
    }
  }
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
    if (goes_on || !is_only_notice(std::span(at, end))) continue;
    for (auto word = at; word != end; ++word) word->ignored = true;
    at = end;
  }
}

}  // namespace tgpl::license
