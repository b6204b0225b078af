/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Finds what a file says about its licence in words: "Licensed under the MIT
// license", "This program is free software ...", "see the file LICENSE".
// Several per file; whether they belong together is for detect.h.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "license/notice_rows.h"
#include "license/text_words.h"

namespace tgpl::license {

struct FoundNotice {
  NoticeKind kind = NoticeKind::words;
  /// "GPL-2.0-or-later"; "LicenseRef-GPL-unspecified" where the version is not
  /// said; "" where no licence is named that we know.
  std::string expression;
  /// False where the words may mean several things, are about something else,
  /// or are in a string literal: a person has to look.
  bool clear = true;
  bool in_code = false;
  bool bare = false;      ///< nothing but a name; above a text it is a title
  bool echo = false;      ///< "see the GPL for more details": see NoticeRow
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
  std::string target;  ///< of a pointer: the file that it names, if it does
};

/// The notices in words, in order, without overlap. `words` have been marked
/// (ignored_words.h).
std::vector<FoundNotice> find_notices(std::string_view text,
                                      std::span<const TextWord> words);

}  // namespace tgpl::license
