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

constexpr std::array<Mark, 5> kMarks = {{{kSpdxWord, 3},
                                         {kNoticeWord, 3},
                                         {kNoticeSign, 0},
                                         {kIgnoreWord, 4},
                                         {kRemarkWord, 0}}};

/// So many bytes at once as the processor compares with one instruction; all
/// compilers know the notation.
template <std::size_t kWidth>
struct Vector {
  using Bytes [[gnu::vector_size(kWidth)]] = unsigned char;
  using Flags [[gnu::vector_size(kWidth)]] = signed char;
};

// What follows is made twice, for two widths, by what it stands in: a function
// of its own would be for one.
#define TGPL_INLINE [[gnu::always_inline]] inline

/// Sets in `found` where the mark is in the bytes `here`, of which `next` are
/// those one further.
template <std::size_t kWidth>
TGPL_INLINE void add_places(const Mark& mark,
                            const typename Vector<kWidth>::Bytes& here,
                            const typename Vector<kWidth>::Bytes& next,
                            typename Vector<kWidth>::Flags& found) {
  using Bytes = typename Vector<kWidth>::Bytes;
  const auto first = static_cast<unsigned char>(mark.word[mark.place]);
  const auto second = static_cast<unsigned char>(mark.word[mark.place + 1]);
  found |= (here == Bytes{} + first) & (next == Bytes{} + second);
}

/// Whether one of the marks may begin in the bytes at `at`; looks at the one
/// behind them, too.
template <std::size_t kWidth>
TGPL_INLINE bool may_begin_in(const char* at) {
  typename Vector<kWidth>::Bytes here;
  typename Vector<kWidth>::Bytes next;
  std::memcpy(&here, at, kWidth);
  std::memcpy(&next, at + 1, kWidth);
  typename Vector<kWidth>::Flags found{};
  // Written out: as a loop, it is one at -O2 as well.
  add_places<kWidth>(kMarks[0], here, next, found);
  add_places<kWidth>(kMarks[1], here, next, found);
  add_places<kWidth>(kMarks[2], here, next, found);
  add_places<kWidth>(kMarks[3], here, next, found);
  add_places<kWidth>(kMarks[4], here, next, found);
  std::array<std::uint64_t, kWidth / sizeof(std::uint64_t)> parts{};
  std::memcpy(parts.data(), &found, kWidth);
  std::uint64_t any = 0;
  for (const std::uint64_t part : parts) any |= part;
  return any != 0;
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

template <std::size_t kWidth>
TGPL_INLINE std::size_t find(std::string_view text, std::size_t from) {
  std::size_t at = from;
  while (at < text.size()) {
    while (at + kWidth < text.size() && !may_begin_in<kWidth>(text.data() + at))
      at += kWidth;
    const std::size_t end = std::min(at + kWidth, text.size());
    for (; at < end; ++at) {
      const std::size_t beginning = beginning_at(text, from, at);
      if (beginning != std::string_view::npos) return beginning;
    }
  }
  return std::string_view::npos;
}

#ifdef __x86_64__
/// What nearly all of them can since 2013.
[[gnu::target("avx2")]] std::size_t find_wide(std::string_view text,
                                              std::size_t from) {
  return find<32>(text, from);
}

bool is_wide() {
  return __builtin_cpu_supports("avx2") != 0;
}
#else
constexpr auto find_wide = find_word_narrow;

bool is_wide() {
  return false;
}
#endif

}  // namespace

std::size_t find_word_narrow(std::string_view text, std::size_t from) {
  return find<16>(text, from);
}

std::size_t find_word(std::string_view text, std::size_t from) {
  static const bool wide = is_wide();
  return wide ? find_wide(text, from) : find_word_narrow(text, from);
}

#undef TGPL_INLINE

}  // namespace tgpl::header
