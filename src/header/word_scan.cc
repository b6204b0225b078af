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

/// A word and the offset of two neighbouring bytes in it. These two are so rare
/// in other texts that nearly every pair found is part of the word.
struct Mark {
  std::string_view word;
  std::size_t pair_offset;  ///< offset of the two bytes in `word`
};

constexpr auto kMarks = std::to_array<Mark>({{kSpdxWord, 3},
                                             {kNoticeWord, 3},
                                             {kNoticeSign, 0},
                                             {kIgnoreWord, 4},
                                             {kSuppressionWord, 0}});

/// Start of the word whose pair of bytes is at `at`, if it starts at or after
/// `from`; otherwise npos.
std::size_t word_start(std::string_view text, std::size_t from,
                       std::size_t at) {
  for (const Mark& mark : kMarks) {
    if (text[at] == mark.word[mark.pair_offset] &&
        at >= from + mark.pair_offset &&
        text.substr(at - mark.pair_offset).starts_with(mark.word))
      return at - mark.pair_offset;
  }
  return std::string_view::npos;
}

/// For each byte of a block of text, not 0 if a pair of bytes was found there.
template <std::size_t kSize>
using MatchFlags = std::array<unsigned char, kSize>;

/// Offset of the first word that starts at or after `from`. Scan::next(text,
/// at, matches) moves `at` to the next block with a pair and sets `matches`, at
/// the first (Scan::kByte == 0) or the second byte (1) of each pair. If there
/// is none, it returns false, with `at` after the last whole block.
template <typename Scan>
std::size_t find(std::string_view text, std::size_t from) {
  typename Scan::Block matches;
  std::size_t at = from;
  while (Scan::next(text, at, matches)) {
    for (std::size_t i = 0; i < matches.size(); ++i) {
      if (matches[i] == 0 || at + i < Scan::kByte) continue;
      const std::size_t start = word_start(text, from, at + i - Scan::kByte);
      if (start != std::string_view::npos) return start;
    }
    at += matches.size();
  }
  for (at -= std::min(at, Scan::kByte); at < text.size(); ++at) {
    const std::size_t start = word_start(text, from, at);
    if (start != std::string_view::npos) return start;
  }
  return std::string_view::npos;
}

/// 16 bytes, which every common processor compares at once. gcc and clang both
/// support this notation.
using Bytes [[gnu::vector_size(16)]] = unsigned char;
using Flags [[gnu::vector_size(16)]] = signed char;

/// A vector with `c` in each byte. The asm hides the value from the compiler:
/// gcc would build vectors of known values again for each block.
Bytes filled(char c) {
  auto value = static_cast<unsigned char>(c);
  asm("" : "+r"(value));
  return Bytes{} + value;
}

/// The pairs of bytes, one vector for each byte of each pair.
struct PairBytes {
  PairBytes() {
    for (std::size_t i = 0; i < kMarks.size(); ++i) {
      const Mark& mark = kMarks[i];
      first[i] = filled(mark.word[mark.pair_offset]);
      second[i] = filled(mark.word[mark.pair_offset + 1]);
    }
  }

  std::array<Bytes, kMarks.size()> first;
  std::array<Bytes, kMarks.size()> second;
};

/// Finds the pairs in the 16 bytes at `at`. Also reads the byte after them.
Flags match_pairs(const PairBytes& pairs, const char* at) {
  Bytes here;
  Bytes next;
  std::memcpy(&here, at, sizeof here);
  std::memcpy(&next, at + 1, sizeof next);
  // Not a loop: at -O2 gcc would not unroll it.
  Flags found = (here == pairs.first[0]) & (next == pairs.second[0]);
  found |= (here == pairs.first[1]) & (next == pairs.second[1]);
  found |= (here == pairs.first[2]) & (next == pairs.second[2]);
  found |= (here == pairs.first[3]) & (next == pairs.second[3]);
  found |= (here == pairs.first[4]) & (next == pairs.second[4]);
  return found;
}

bool has_any(Flags found) {
  std::array<std::uint64_t, 2> parts{};
  std::memcpy(parts.data(), &found, sizeof found);
  return (parts[0] | parts[1]) != 0;
}

struct NarrowScan {
  using Block = MatchFlags<2 * sizeof(Bytes)>;
  static constexpr std::size_t kByte = 0;

  static bool next(std::string_view text, std::size_t& at, Block& matches) {
    const PairBytes pairs;
    for (; at + matches.size() < text.size(); at += matches.size()) {
      const Flags low = match_pairs(pairs, text.data() + at);
      const Flags high = match_pairs(pairs, text.data() + at + sizeof low);
      if (!has_any(low | high)) [[likely]]
        continue;
      std::memcpy(matches.data(), &low, sizeof low);
      std::memcpy(matches.data() + sizeof low, &high, sizeof high);
      return true;
    }
    return false;
  }
};

#ifdef __x86_64__
// One instruction looks up half of each of 32 bytes in a table. Four lookups
// tell for which pairs a byte is the first or the second one; comparing with
// each byte takes ten.
#define TGPL_AVX2 [[gnu::target("avx2"), gnu::always_inline]] inline

/// For each value of half a byte, the marks that have it there, one bit each.
using HalfTable = std::array<unsigned char, 16>;

static_assert(kMarks.size() <= 8);

constexpr HalfTable half_table(std::size_t byte, unsigned shift) {
  HalfTable table{};
  for (std::size_t i = 0; i < kMarks.size(); ++i) {
    const char c = kMarks[i].word[kMarks[i].pair_offset + byte];
    const unsigned half = (static_cast<unsigned char>(c) >> shift) & 15U;
    table[half] = static_cast<unsigned char>(table[half] | (1U << i));
  }
  return table;
}

/// For the lower and the upper half of the first and the second byte.
constexpr HalfTable kFirstLow = half_table(0, 0);
constexpr HalfTable kFirstHigh = half_table(0, 4);
constexpr HalfTable kSecondLow = half_table(1, 0);
constexpr HalfTable kSecondHigh = half_table(1, 4);

TGPL_AVX2 __m256i load_table(const HalfTable& table) {
  __m128i half;
  std::memcpy(&half, table.data(), sizeof half);
  return _mm256_broadcastsi128_si256(half);
}

/// The last byte of `last`, followed by all but the last byte of `here`.
TGPL_AVX2 __m256i one_back(__m256i last, __m256i here) {
  const __m256i middle = _mm256_permute2x128_si256(last, here, 0x21);
  return _mm256_alignr_epi8(here, middle, 15);
}

class Avx2Tables {
 public:
  /// `before` is the byte before the first block.
  TGPL_AVX2 explicit Avx2Tables(unsigned char before)
      : low_first_(load_table(kFirstLow)),
        high_first_(load_table(kFirstHigh)),
        low_second_(load_table(kSecondLow)),
        high_second_(load_table(kSecondHigh)),
        half_(_mm256_set1_epi8(15)),
        last_(_mm256_set1_epi8(static_cast<char>(kFirstLow[before & 15U] &
                                                 kFirstHigh[before >> 4U]))) {}

  /// For each of the 32 bytes at `at`, the marks whose second byte it is. They
  /// must follow the 32 bytes of the last call.
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
    const __m256i matches = _mm256_and_si256(one_back(last_, first), second);
    last_ = first;
    return matches;
  }

 private:
  __m256i low_first_;
  __m256i high_first_;
  __m256i low_second_;
  __m256i high_second_;
  __m256i half_;
  __m256i last_;  ///< the marks whose first byte is in the bytes before
};

/// For processors with AVX2: nearly all since 2013.
struct Avx2Scan {
  using Block = MatchFlags<2 * sizeof(__m256i)>;
  static constexpr std::size_t kByte = 1;

  [[gnu::target("avx2")]] static bool next(std::string_view text,
                                           std::size_t& at, Block& matches) {
    // 'a' is the first byte of no pair.
    const char before = at > 0 ? text[at - 1] : 'a';
    Avx2Tables tables(static_cast<unsigned char>(before));
    for (; at + matches.size() <= text.size(); at += matches.size()) {
      const __m256i low = tables.look_at(text.data() + at);
      const __m256i high = tables.look_at(text.data() + at + sizeof low);
      const __m256i both = _mm256_or_si256(low, high);
      if (_mm256_testz_si256(both, both) != 0) [[likely]]
        continue;
      std::memcpy(matches.data(), &low, sizeof low);
      std::memcpy(matches.data() + sizeof low, &high, sizeof high);
      return true;
    }
    return false;
  }
};

#undef TGPL_AVX2

bool has_avx2() {
  return __builtin_cpu_supports("avx2") != 0;
}
#else
using Avx2Scan = NarrowScan;

bool has_avx2() {
  return false;
}
#endif

}  // namespace

std::size_t find_word_narrow(std::string_view text, std::size_t from) {
  return find<NarrowScan>(text, from);
}

std::size_t find_word(std::string_view text, std::size_t from) {
  static const bool use_avx2 = has_avx2();
  return use_avx2 ? find<Avx2Scan>(text, from) : find<NarrowScan>(text, from);
}

}  // namespace tgpl::header
