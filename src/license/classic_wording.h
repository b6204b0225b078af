/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Licence notices in prose, from their first word to the last. Other than
// find_classic_notices(), which takes a notice by its lead, this knows each
// wording as a whole: what it finds has not a word more or less.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "license/source_words.h"

namespace tgpl::license {

struct WordedNotice {
  std::size_t begin = 0;  ///< its words, in the SourceWords
  std::size_t end = 0;
  /// It is the licence itself (MIT, BSD ...), not a pointer to one.
  bool whole_text = false;
};

/// The notice for this licence, if there is one in a wording that we know.
std::optional<WordedNotice> find_worded_notice(const SourceWords& words,
                                               std::string_view expression);

}  // namespace tgpl::license
