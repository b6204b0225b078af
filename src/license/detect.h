/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a file says of its licence and of its holders, whatever form it says it
// in: the whole file, bytes in, values out. What follows from it for a project
// is not decided here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "license/copyright_forms.h"
#include "license/find_notices.h"
#include "license/find_texts.h"

namespace tgpl::license {

struct ByteRange {
  std::size_t begin = 0;
  std::size_t end = 0;

  bool contains(const ByteRange& other) const {
    return begin <= other.begin && other.end <= end;
  }
  bool operator==(const ByteRange&) const = default;
};

/// A licence text in a file.
struct DetectedText {
  TextKind kind = TextKind::license;
  std::vector<std::string> ids;  ///< all that have this text; sorted
  TextFit fit = TextFit::exact;
  /// Only if replaced: there are misspelt words, other articles and the like,
  /// which change nothing, but it is no verbatim copy.
  bool has_trifles = false;
  bool in_code = false;  ///< in a string literal: not the file's statement
  ByteRange bytes;

  /// Only if modified.
  std::vector<ByteRange> added;
  struct Removed {
    std::size_t at = 0;     ///< the byte that the words are missing before
    std::size_t words = 0;  ///< how many
  };
  std::vector<Removed> removed;
};

struct Detection {
  std::vector<DetectedText> texts;     ///< in order, without overlap
  std::vector<FoundNotice> notices;    ///< in order; none within a text
  std::vector<CopyrightForm> holders;  ///< in order
  /// Sentences beside a licence text that restrict, except or add something:
  /// then the file is under that licence "and more".
  std::vector<ByteRange> residue;

  /// The licences that the file states, as one expression; "" if none. Of a
  /// text that several ids share it takes the first; a modified text is
  /// "LicenseRef-X-modified". See is_clear().
  std::string stated() const;

  /// Whether stated() is all that the file says, beyond doubt: no text is
  /// modified, no notice is unclear, and nothing is beside a text.
  bool is_clear() const;

  /// Whether nothing was found that is about licences.
  bool is_silent() const { return texts.empty() && notices.empty(); }
};

/// Reads all of `bytes`, in any encoding that extends ASCII or in UTF-16 with
/// its mark. The time is linear in the size, but for a bounded amount of work
/// to compare with licence texts.
Detection detect(std::string_view bytes);

}  // namespace tgpl::license
