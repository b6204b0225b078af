/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds licence texts, exceptions and standard headers anywhere in a text. A
// wrong answer is far worse than none: that a text resembles a licence never
// makes it that licence; it is exactly one, or it is modified.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "license/text_match.h"
#include "license/text_template.h"
#include "license/text_words.h"

namespace tgpl::license {

/// How sure it is that a text is the licence.
enum class TextFit : std::uint8_t {
  exact,     ///< word for word
  replaced,  ///< the same but for what may be replaced, and trifles
  modified,  ///< words were added, removed or changed: another licence
};

/// A licence text. Words are numbered as in the argument of find_texts().
struct FoundText {
  TextKind kind = TextKind::license;
  std::vector<std::string> ids;  ///< all that have this text; sorted
  TextFit fit = TextFit::exact;
  bool has_trifles = false;  ///< only if replaced: not word for word
  WordRange words;
  /// Only if modified: what was added, and how much was removed where.
  std::vector<WordRange> added;
  std::vector<TextDifference::Removed> removed;
  std::size_t text = 0;  ///< index of the template in the table
};

/// The texts, in order, without overlap. `words` are those of `text`, and have
/// been marked (ignored_words.h).
std::vector<FoundText> find_texts(std::string_view text,
                                  std::span<const TextWord> words);

}  // namespace tgpl::license
