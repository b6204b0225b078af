/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The texts of all SPDX licences, exceptions and standard headers, and of the
// TGPL, as numbers of words: enough to recognise a text, not enough to read it.
// The table is made by tools/make-text-table, and is unpacked when it is first
// asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "license/text_template.h"
#include "license/text_words.h"

namespace tgpl::license {

/// A few neighbouring words of a text, by which its places are found
/// (text_index.h).
struct TextRun {
  std::uint32_t hash = 0;
  std::uint16_t text = 0;
  std::uint16_t at = 0;  ///< first word
};

/// What a table is made of.
struct TextTableParts {
  std::string sources;  ///< what the table was made of, for people
  std::vector<WordHash> dictionary;
  std::vector<TextTemplate> templates;
};

/// A table as bytes, not compressed.
std::string packed(const TextTableParts& parts);

class TextTable {
 public:
  /// Throws Error(internal) if `bytes` are not those of packed().
  explicit TextTable(std::string bytes);

  /// The table that comes with the program.
  static const TextTable& shared();

  std::string_view sources() const { return sources_; }

  std::size_t size() const { return texts_.size(); }
  TextKind kind(std::size_t text) const { return texts_[text].kind; }
  const std::vector<std::string>& ids(std::size_t text) const {
    return texts_[text].ids;
  }
  /// Unpacks a text: few of them are ever compared.
  TextTemplate text(std::size_t text) const;

  /// Number of words of a text, with its optional parts.
  std::size_t words_of(std::size_t text) const { return texts_[text].words; }
  /// Number of its runs that must be there.
  std::size_t runs_of(std::size_t text) const { return texts_[text].runs; }
  /// Where its other runs begin; sorted.
  std::span<const std::uint16_t> optional_runs(std::size_t text) const {
    return texts_[text].optional;
  }
  std::span<const TextRun> runs() const { return runs_; }

  /// kNoWord if no text has the word.
  WordId id_of(WordHash word) const {
    for (std::size_t at = word & mask_; slots_[at].id != kNoWord;
         at = (at + 1) & mask_) {
      if (slots_[at].hash == word) return slots_[at].id;
    }
    return kNoWord;
  }

  /// Whether the word restricts or grants something, and so is never a part of
  /// a replaceable name.
  bool is_limit(WordId word) const {
    return word < limits_.size() && limits_[word];
  }

 private:
  struct Slot {
    WordHash hash = 0;
    WordId id = kNoWord;
  };

  struct Stored {
    TextKind kind = TextKind::license;
    std::vector<std::string> ids;
    std::size_t words = 0;
    std::size_t runs = 0;
    std::vector<std::uint16_t> optional;
    std::string_view units;
  };

  void fill_dictionary(std::string_view words);
  void mark_limits();

  std::string bytes_;
  std::string_view sources_;
  std::vector<Stored> texts_;
  std::vector<TextRun> runs_;
  std::vector<Slot> slots_;
  std::size_t mask_ = 0;
  std::vector<bool> limits_;
};

}  // namespace tgpl::license
