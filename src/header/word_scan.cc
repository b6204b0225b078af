// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/word_scan.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#ifdef __x86_64__
#include <immintrin.h>
#endif

namespace tgpl::header {
namespace {

/// Two neighbouring bytes of a word that are so rare together in other texts
/// that nearly every place of the two is a place of the word.
struct Mark {
  std::string_view word;
  std::size_t place;  ///< of the two bytes in `word`
};

constexpr auto kMarks = std::to_array<Mark>({{kSpdxWord, 3},
                                             {kNoticeWord, 3},
                                             {kNoticeSign, 0},
                                             {kIgnoreWord, 4},
                                             {kSuppressionWord, 0}});

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

/// A block of the text with a mark: each byte that is not 0 stands for one.
template <std::size_t kSize>
using Places = std::array<unsigned char, kSize>;

/// The first word at or behind `from`. Scan::next(text, at, places) moves `at`
/// to the next block with a mark and sets the places, which are those of the
/// first or the second byte of a mark (Scan::kByte); false, and `at` behind the
/// last whole block, where there is none.
template <typename Scan>
std::size_t find(std::string_view text, std::size_t from) {
  typename Scan::Block places;
  std::size_t at = from;
  while (Scan::next(text, at, places)) {
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i] == 0 || at + i < Scan::kByte) continue;
      const std::size_t beginning =
          beginning_at(text, from, at + i - Scan::kByte);
      if (beginning != std::string_view::npos) return beginning;
    }
    at += places.size();
  }
  for (at -= std::min(at, Scan::kByte); at < text.size(); ++at) {
    const std::size_t beginning = beginning_at(text, from, at);
    if (beginning != std::string_view::npos) return beginning;
  }
  return std::string_view::npos;
}

/// As many bytes as every processor of the last twenty years compares at once;
/// all compilers know the notation.
using Bytes [[gnu::vector_size(16)]] = unsigned char;
using Flags [[gnu::vector_size(16)]] = signed char;

/// A vector that is `c` everywhere. The compiler does not know what is in it:
/// of what it knows, gcc makes the vectors anew for each block.
Bytes filled(char c) {
  auto value = static_cast<unsigned char>(c);
  asm("" : "+r"(value));
  return Bytes{} + value;
}

/// The two bytes of each mark.
struct Wanted {
  Wanted() {
    for (std::size_t i = 0; i < kMarks.size(); ++i) {
      const Mark& mark = kMarks[i];
      first[i] = filled(mark.word[mark.place]);
      second[i] = filled(mark.word[mark.place + 1]);
    }
  }

  std::array<Bytes, kMarks.size()> first;
  std::array<Bytes, kMarks.size()> second;
};

/// Where one of the marks is in the bytes at `at`; looks at the byte behind
/// them, too.
Flags places_at(const Wanted& wanted, const char* at) {
  Bytes here;
  Bytes next;
  std::memcpy(&here, at, sizeof here);
  std::memcpy(&next, at + 1, sizeof next);
  // Written out: as a loop, it is one at -O2.
  Flags found = (here == wanted.first[0]) & (next == wanted.second[0]);
  found |= (here == wanted.first[1]) & (next == wanted.second[1]);
  found |= (here == wanted.first[2]) & (next == wanted.second[2]);
  found |= (here == wanted.first[3]) & (next == wanted.second[3]);
  found |= (here == wanted.first[4]) & (next == wanted.second[4]);
  return found;
}

bool has_any(Flags found) {
  std::array<std::uint64_t, 2> parts{};
  std::memcpy(parts.data(), &found, sizeof found);
  return (parts[0] | parts[1]) != 0;
}

struct NarrowScan {
  using Block = Places<2 * sizeof(Bytes)>;
  static constexpr std::size_t kByte = 0;

  static bool next(std::string_view text, std::size_t& at, Block& places) {
    const Wanted wanted;
    for (; at + places.size() < text.size(); at += places.size()) {
      const Flags low = places_at(wanted, text.data() + at);
      const Flags high = places_at(wanted, text.data() + at + sizeof low);
      if (!has_any(low | high)) [[likely]]
        continue;
      std::memcpy(places.data(), &low, sizeof low);
      std::memcpy(places.data() + sizeof low, &high, sizeof high);
      return true;
    }
    return false;
  }
};

#ifdef __x86_64__
// One instruction looks up half a byte in a table for 32 bytes: four lookups
// tell which marks a byte may be the first or the second of, where comparing
// takes ten.
#define TGPL_AVX2 [[gnu::target("avx2"), gnu::always_inline]] inline

/// For each value of half a byte the marks that have it there, a bit for each.
using HalfTable = std::array<unsigned char, 16>;

static_assert(kMarks.size() <= 8);

constexpr HalfTable half_table(std::size_t byte, unsigned shift) {
  HalfTable table{};
  for (std::size_t i = 0; i < kMarks.size(); ++i) {
    const char c = kMarks[i].word[kMarks[i].place + byte];
    const unsigned half = (static_cast<unsigned char>(c) >> shift) & 15U;
    table[half] = static_cast<unsigned char>(table[half] | (1U << i));
  }
  return table;
}

/// Of the first and the second byte of the marks, the lower and the upper half.
constexpr HalfTable kFirstLow = half_table(0, 0);
constexpr HalfTable kFirstHigh = half_table(0, 4);
constexpr HalfTable kSecondLow = half_table(1, 0);
constexpr HalfTable kSecondHigh = half_table(1, 4);

TGPL_AVX2 __m256i load_table(const HalfTable& table) {
  __m128i half;
  std::memcpy(&half, table.data(), sizeof half);
  return _mm256_broadcastsi128_si256(half);
}

/// The bytes of `last` and `here` in a row, from the last one of `last` on.
TGPL_AVX2 __m256i one_back(__m256i last, __m256i here) {
  const __m256i middle = _mm256_permute2x128_si256(last, here, 0x21);
  return _mm256_alignr_epi8(here, middle, 15);
}

class WideTables {
 public:
  /// `before`: the byte before the first that is looked at.
  TGPL_AVX2 explicit WideTables(unsigned char before)
      : low_first_(load_table(kFirstLow)),
        high_first_(load_table(kFirstHigh)),
        low_second_(load_table(kSecondLow)),
        high_second_(load_table(kSecondHigh)),
        half_(_mm256_set1_epi8(15)),
        last_(_mm256_set1_epi8(static_cast<char>(kFirstLow[before & 15U] &
                                                 kFirstHigh[before >> 4U]))) {}

  /// Which marks have their second byte in the 32 bytes at `at`, behind those
  /// of the last call.
  TGPL_AVX2 __m256i look_at(const char* at) {
    __m256i bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    const __m256i low = _mm256_and_si256(bytes, half_);
    const __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half_);
    const __m256i first =
        _mm256_and_si256(_mm256_shuffle_epi8(low_first_, low),
                         _mm256_shuffle_epi8(high_first_, high));
    const __m256i second =
        _mm256_and_si256(_mm256_shuffle_epi8(low_second_, low),
                         _mm256_shuffle_epi8(high_second_, high));
    const __m256i places = _mm256_and_si256(one_back(last_, first), second);
    last_ = first;
    return places;
  }

 private:
  __m256i low_first_;
  __m256i high_first_;
  __m256i low_second_;
  __m256i high_second_;
  __m256i half_;
  __m256i last_;  ///< which marks may begin with the bytes before
};

/// For processors since 2013, nearly all.
struct WideScan {
  using Block = Places<2 * sizeof(__m256i)>;
  static constexpr std::size_t kByte = 1;

  [[gnu::target("avx2")]] static bool next(std::string_view text,
                                           std::size_t& at, Block& places) {
    const char before = at > 0 ? text[at - 1] : 'a';  // which begins no mark
    WideTables tables(static_cast<unsigned char>(before));
    for (; at + places.size() <= text.size(); at += places.size()) {
      const __m256i low = tables.look_at(text.data() + at);
      const __m256i high = tables.look_at(text.data() + at + sizeof low);
      const __m256i both = _mm256_or_si256(low, high);
      if (_mm256_testz_si256(both, both) != 0) [[likely]]
        continue;
      std::memcpy(places.data(), &low, sizeof low);
      std::memcpy(places.data() + sizeof low, &high, sizeof high);
      return true;
    }
    return false;
  }
};

#undef TGPL_AVX2

bool is_wide() {
  return __builtin_cpu_supports("avx2") != 0;
}
#else
using WideScan = NarrowScan;

bool is_wide() {
  return false;
}
#endif

}  // namespace

std::size_t find_word_narrow(std::string_view text, std::size_t from) {
  return find<NarrowScan>(text, from);
}

std::size_t find_word(std::string_view text, std::size_t from) {
  static const bool wide = is_wide();
  return wide ? find<WideScan>(text, from) : find<NarrowScan>(text, from);
}

}  // namespace tgpl::header
