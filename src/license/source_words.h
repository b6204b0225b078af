/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The words of a source file, where each stands, and what its line shows about
// it: a comment or code, the begin of a statement or the middle of prose.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "license/wording.h"

namespace tgpl::license {

/// Words have numbers from 0. Holds views into `text`.
class SourceWords {
 public:
  explicit SourceWords(std::string_view text);
  SourceWords(const SourceWords&) = delete;
  SourceWords& operator=(const SourceWords&) = delete;

  const Wording& wording() const { return wording_; }
  std::size_t size() const { return words_.size(); }

  /// "" behind the last one.
  std::string_view word(std::size_t i) const {
    return i < words_.size() ? words_[i] : std::string_view();
  }

  /// The word behind `phrase` if it begins at word `i`.
  std::optional<std::size_t> phrase_at(std::size_t i,
                                       std::string_view phrase) const;
  /// Whether the phrase begins at one of the words `from` to `from + within`.
  bool follows(std::size_t from, std::size_t within,
               std::string_view phrase) const;
  /// Whether one of the phrases stands anywhere.
  bool has_any(std::span<const std::string_view> phrases) const;

  /// Where word `i` stands in the text, and behind it.
  std::size_t source_begin(std::size_t i) const { return source(i); }
  std::size_t source_end(std::size_t i) const;

  int line_of(std::size_t i) const;
  /// What stands before word `i` in its line.
  std::string_view line_before(std::size_t i) const;
  /// The byte behind word `i`; '\0' at the end of the text.
  char byte_behind(std::size_t i) const;

  /// Whether word `i` is part of a string literal or of an expression rather
  /// than of a comment: by what stands before it in its line.
  bool in_code(std::size_t i) const;
  bool is_spdx_line(std::size_t i) const;
  /// Whether what begins at word `i` says something of this file; a `strong`
  /// phrase does so wherever it stands in a comment.
  bool is_statement(std::size_t i, bool strong) const;

  /// The words `begin` to `end` as the file has them, in quotes, without the
  /// comment marks of the lines between.
  std::string quoted(std::size_t begin, std::size_t end) const;

 private:
  std::size_t source(std::size_t i) const { return wording_.words[i].source; }
  bool begins_sentence(std::size_t i) const;
  bool has_subject(std::size_t i) const;

  std::string_view text_;
  Wording wording_;
  std::vector<std::string_view> words_;
};

}  // namespace tgpl::license
