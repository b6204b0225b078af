/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where in a text licence texts may be: looks for some runs of a few words of
// each text, chosen so that nothing that resembles the text is missed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "license/text_match.h"
#include "license/text_table.h"

namespace tgpl::license {

/// A place that may be a text.
struct TextCandidate {
  std::size_t text = 0;   ///< index of the template
  std::size_t start = 0;  ///< about where its first word is
  WordRange words;        ///< from the first run that was found to the last
  std::size_t runs = 0;   ///< number of runs found
  double share = 0;       ///< of all runs of the text
};

/// The runs of a text, and what must be known of them.
struct TextRuns {
  std::vector<TextRun> runs;            ///< `text` is not filled in
  std::vector<std::uint16_t> optional;  ///< where those of optional parts are
  std::size_t needed = 0;               ///< number of the others
  std::size_t words = 0;                ///< number of words of the text
};

TextRuns runs_of(const TextTemplate& text);

/// Puts runs in the order in which the index looks for them.
void sort_runs(std::vector<TextRun>& runs);

class TextIndex {
 public:
  explicit TextIndex(const TextTable& table);

  static const TextIndex& shared();

  /// The places, the most promising first.
  std::vector<TextCandidate> candidates(std::span<const WordId> words) const;

 private:
  struct Hit {
    std::uint32_t start = 0;  ///< where the first word of the text would be
    std::uint32_t at = 0;
    std::uint16_t run_at = 0;
  };

  std::span<const TextRun> runs_with(std::uint32_t hash) const;
  std::vector<std::vector<Hit>> hits(std::span<const WordId> words) const;
  void add_candidates(std::size_t text, std::vector<Hit>& hits,
                      std::vector<TextCandidate>& out) const;

  const TextTable& table_;
  std::span<const TextRun> runs_;
  std::vector<std::uint32_t> buckets_;  ///< first run of each
};

}  // namespace tgpl::license
