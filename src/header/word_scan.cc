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

/// A vector that is `c` everywhere. The compiler does not know what is in it:
/// of what it knows, gcc makes the vectors anew for each block.
template <std::size_t kWidth>
TGPL_INLINE void fill(typename Vector<kWidth>::Bytes& bytes, char c) {
  auto value = static_cast<unsigned char>(c);
  asm("" : "+r"(value));
  bytes = typename Vector<kWidth>::Bytes{} + value;
}

/// The two bytes of each mark.
template <std::size_t kWidth>
struct Wanted {
  using Bytes = typename Vector<kWidth>::Bytes;

  TGPL_INLINE Wanted() {
    fill_mark<0>();
    fill_mark<1>();
    fill_mark<2>();
    fill_mark<3>();
    fill_mark<4>();
  }

  // The loops over the marks are written out: as loops, they are ones at -O2.
  template <std::size_t kMark>
  TGPL_INLINE void fill_mark() {
    constexpr Mark kThis = kMarks[kMark];
    fill<kWidth>(first[kMark], kThis.word[kThis.place]);
    fill<kWidth>(second[kMark], kThis.word[kThis.place + 1]);
  }

  std::array<Bytes, kMarks.size()> first;
  std::array<Bytes, kMarks.size()> second;
};

/// Sets in `found` where one of the marks is in the bytes at `at`; looks at the
/// byte behind them, too.
template <std::size_t kWidth>
TGPL_INLINE void add_places(const Wanted<kWidth>& wanted, const char* at,
                            typename Vector<kWidth>::Flags& found) {
  typename Vector<kWidth>::Bytes here;
  typename Vector<kWidth>::Bytes next;
  std::memcpy(&here, at, kWidth);
  std::memcpy(&next, at + 1, kWidth);
  found |= (here == wanted.first[0]) & (next == wanted.second[0]);
  found |= (here == wanted.first[1]) & (next == wanted.second[1]);
  found |= (here == wanted.first[2]) & (next == wanted.second[2]);
  found |= (here == wanted.first[3]) & (next == wanted.second[3]);
  found |= (here == wanted.first[4]) & (next == wanted.second[4]);
}

/// For each byte of a block, whether a mark is there.
template <std::size_t kWidth>
using Places = std::array<signed char, 2 * kWidth>;

/// Whether there is a mark in the block at `at`; only then `places` are told.
template <std::size_t kWidth>
TGPL_INLINE bool look_at(const Wanted<kWidth>& wanted, const char* at,
                         Places<kWidth>& places) {
  typename Vector<kWidth>::Flags low{};
  typename Vector<kWidth>::Flags high{};
  add_places<kWidth>(wanted, at, low);
  add_places<kWidth>(wanted, at + kWidth, high);
  const typename Vector<kWidth>::Flags both = low | high;
  std::array<std::uint64_t, kWidth / sizeof(std::uint64_t)> parts{};
  std::memcpy(parts.data(), &both, kWidth);
  std::uint64_t any = 0;
  for (const std::uint64_t part : parts) any |= part;
  if (any == 0) [[likely]]
    return false;
  std::memcpy(places.data(), &low, kWidth);
  std::memcpy(places.data() + kWidth, &high, kWidth);
  return true;
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
  const Wanted<kWidth> wanted;
  Places<kWidth> places;
  std::size_t at = from;
  for (; at + places.size() < text.size(); at += places.size()) {
    if (!look_at<kWidth>(wanted, text.data() + at, places)) continue;
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i] == 0) continue;
      const std::size_t beginning = beginning_at(text, from, at + i);
      if (beginning != std::string_view::npos) return beginning;
    }
  }
  for (; at < text.size(); ++at) {
    const std::size_t beginning = beginning_at(text, from, at);
    if (beginning != std::string_view::npos) return beginning;
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
