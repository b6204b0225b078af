/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The words of a source file, the position of each, and whether its line is a
// comment or code, the start of a statement or prose.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "license/wording.h"

namespace tgpl::license {

/// Words are numbered from 0. Keeps views into `text`, which must outlive it.
class SourceWords {
 public:
  explicit SourceWords(std::string_view text);
  SourceWords(const SourceWords&) = delete;
  SourceWords& operator=(const SourceWords&) = delete;

  const Wording& wording() const { return wording_; }
  std::size_t size() const { return words_.size(); }

  /// Word `i`; "" after the last one.
  std::string_view word(std::size_t i) const {
    return i < words_.size() ? words_[i] : std::string_view();
  }

  /// Index of the word after `phrase`, if the phrase starts at word `i`.
  std::optional<std::size_t> phrase_at(std::size_t i,
                                       std::string_view phrase) const;
  /// Whether the phrase starts at one of the `within` words from `from` on.
  bool follows(std::size_t from, std::size_t within,
               std::string_view phrase) const;
  /// Whether the text contains one of the phrases.
  bool has_any(std::span<const std::string_view> phrases) const;

  /// Byte offsets of the start and the end of word `i` in the text.
  std::size_t source_begin(std::size_t i) const { return source(i); }
  std::size_t source_end(std::size_t i) const;

  /// The line of word `i`, from 1.
  int line_of(std::size_t i) const;
  /// The text before word `i` in its line.
  std::string_view line_before(std::size_t i) const;
  /// The byte after word `i`; '\0' at the end of the text.
  char byte_after(std::size_t i) const;

  /// Whether word `i` seems to be in a string literal or an expression and not
  /// in a comment, judged by the text before it in its line.
  bool in_code(std::size_t i) const;
  bool is_spdx_line(std::size_t i) const;
  /// Whether the phrase at word `i` is a statement about this file. A `strong`
  /// phrase is one anywhere in a comment.
  bool is_statement(std::size_t i, bool strong) const;

  /// The words `begin` to `end` as written in the file, in quotes, without
  /// comment marks.
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
