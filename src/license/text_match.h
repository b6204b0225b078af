/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whether words are exactly a licence text, and if not, how they differ.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "license/text_table.h"

namespace tgpl::license {

/// The words `begin` to `end` of a text.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool overlaps(const WordRange& other) const {
    return begin < other.end && other.begin < end;
  }
  bool operator==(const WordRange&) const = default;
};

struct TemplateMatch {
  WordRange words;
  std::size_t replaced = 0;  ///< number of words in replaceable parts
};

/// The first and longest run of words that is the text, starting at one of the
/// words `starts`. Words that restrict something are in no replaceable part.
/// The time is linear in the words that are looked at.
std::optional<TemplateMatch> match_template(const TextTable& table,
                                            const TextTemplate& text,
                                            std::span<const WordId> words,
                                            WordRange starts);

/// How a run of words differs from a text.
struct TextDifference {
  struct Removed {
    std::size_t before = 0;  ///< the word of the run that they are missing at
    std::size_t count = 0;
    std::size_t from = 0;  ///< the first of them in the words of the template
  };
  WordRange words;               ///< from the first to the last common word
  std::vector<WordRange> added;  ///< not in the text
  std::vector<Removed> removed;
  std::size_t common = 0;  ///< number of words that both have
  std::size_t wanted = 0;  ///< number of words that must be there
  /// Differences that change nothing (trifles.h); in `added` and `removed`
  /// they are not.
  struct Trifle {
    WordRange added;
    std::vector<WordId> missing;  ///< what is in their place in the text
    /// The words are there, or the guidelines ignore them: no difference.
    bool none = false;
  };
  std::vector<Trifle> trifles;
  std::size_t comparisons = 1;  ///< how many wordings were tried

  /// Number of words that are added or removed.
  std::size_t size() const;
};

/// What it means that some words of a text are missing, and others are there
/// instead.
enum class Weight : std::uint8_t {
  none,    ///< they are there, or nobody compares them
  trifle,  ///< it changes nothing
  change,
};

/// The weight of `added`, which may be empty, in place of `removed`.
using WeightOf = std::function<Weight(std::span<const WordId> removed,
                                      const WordRange& added)>;

/// The smallest difference to the words `region`, without what is optional or
/// replaceable, and without trifles, over the wordings that the text allows;
/// nullopt if there are more than `limit` differences.
std::optional<TextDifference> difference_of(const TextTable& table,
                                            const TextTemplate& text,
                                            std::span<const WordId> words,
                                            WordRange region, std::size_t limit,
                                            const WeightOf& weight_of);

}  // namespace tgpl::license
