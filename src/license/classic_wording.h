/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds whole licence notices in prose, from the first word to the last. While
// find_classic_notices() needs only the start of a notice, this compares every
// word with the known wordings.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "license/source_words.h"

namespace tgpl::license {

/// The words `begin` to `end` of the SourceWords.
struct WordedNotice {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// It is the whole text of a licence (MIT, BSD ...), not a reference to one.
  bool whole_text = false;
};

/// The first notice for this licence in a known wording; nullopt if none.
std::optional<WordedNotice> find_worded_notice(const SourceWords& words,
                                               std::string_view expression);

}  // namespace tgpl::license
