/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Differences to a licence text that cannot change what it says: a misspelt
// word, an article, a list mark, the name of the holder once more. Each kind is
// narrow: whatever it does not know is a change.
#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string_view>
#include <vector>

#include "license/text_match.h"
#include "license/text_table.h"
#include "license/text_words.h"

namespace tgpl::license {

class Trifles {
 public:
  /// `words` are those of `text`, marked; `source` are the indices of those
  /// that are compared. All must outlive the value.
  Trifles(const TextTable& table, std::string_view text,
          std::span<const TextWord> words, std::span<const std::size_t> source);

  /// What it means that the words `removed` of the licence are missing, and
  /// the compared words `added`, which may be none, are in their place.
  Weight weight(std::span<const WordId> removed, const WordRange& added) const;

 private:
  struct Added;

  bool is_trifle(std::span<const WordId> removed, const WordRange& added) const;
  bool is_heading(const WordRange& added) const;
  bool is_there(std::span<const WordId> removed, const WordRange& place) const;
  std::vector<WordId> uncompared(const WordRange& place) const;

  bool is_article(WordId word) const;
  bool is_list_mark(const Added& word) const;
  std::vector<Added> spelled(const WordRange& added) const;
  bool is_respelt(std::span<const WordId> removed,
                  std::span<const Added> added) const;
  bool is_plural(WordId right, std::string_view word) const;
  bool is_possessive(WordId right, WordHash word) const;
  bool is_misspelt(WordId right, std::string_view wrong) const;
  bool has_id(std::string_view word, WordId id) const;

  const TextTable& table_;
  std::string_view text_;
  std::span<const TextWord> words_;
  std::span<const std::size_t> source_;
  std::set<WordHash> names_;  ///< words of the copyright notices
};

}  // namespace tgpl::license
