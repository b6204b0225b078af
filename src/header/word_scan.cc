// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/word_scan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace tgpl::header {
namespace {

/// Two neighbouring bytes of a word that are so rare together in other texts
/// that nearly every place of the two is a place of the word.
struct Mark {
  std::string_view word;
  std::size_t place;  ///< of the two bytes in `word`
};

constexpr std::array<Mark, 4> kMarks = {
    {{kSpdxWord, 3}, {kNoticeWord, 3}, {kNoticeSign, 0}, {kIgnoreWord, 4}}};

/// Sixteen bytes at once: every processor of today compares so many with one
/// instruction, and both compilers know the notation.
using Block [[gnu::vector_size(16)]] = unsigned char;
using Flags [[gnu::vector_size(16)]] = signed char;

Block load(const char* from) {
  Block block;
  std::memcpy(&block, from, sizeof block);
  return block;
}

Block repeated(char byte) {
  return Block{} + static_cast<unsigned char>(byte);
}

Flags places_of(const Mark& mark, const Block& here, const Block& next) {
  return (here == repeated(mark.word[mark.place])) &
         (next == repeated(mark.word[mark.place + 1]));
}

/// Whether one of the marks may begin in the sixteen bytes at `at`; looks at
/// the byte behind them, too.
bool may_begin_in(const char* at) {
  const Block here = load(at);
  const Block next = load(at + 1);
  // Written out: as a loop, it is one at -O2 as well.
  const Flags found =
      places_of(kMarks[0], here, next) | places_of(kMarks[1], here, next) |
      places_of(kMarks[2], here, next) | places_of(kMarks[3], here, next);
  std::array<std::uint64_t, 2> halves{};
  std::memcpy(halves.data(), &found, sizeof found);
  return (halves[0] | halves[1]) != 0;
}

/// The word whose mark is at `at`, if it begins at or behind `from`: its
/// beginning.
std::size_t beginning_at(std::string_view text, std::size_t from,
                         std::size_t at) {
  for (const Mark& mark : kMarks) {
    if (text[at] == mark.word[mark.place] && at >= from + mark.place &&
        text.substr(at - mark.place).starts_with(mark.word))
      return at - mark.place;
  }
  return std::string_view::npos;
}

}  // namespace

std::size_t find_word(std::string_view text, std::size_t from) {
  std::size_t at = from;
  while (at < text.size()) {
    while (at + sizeof(Block) < text.size() && !may_begin_in(text.data() + at))
      at += sizeof(Block);
    const std::size_t end = std::min(at + sizeof(Block), text.size());
    for (; at < end; ++at) {
      const std::size_t beginning = beginning_at(text, from, at);
      if (beginning != std::string_view::npos) return beginning;
    }
  }
  return std::string_view::npos;
}

}  // namespace tgpl::header
