/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Tells which licence the text of a file such as LICENSE or COPYING is. Every
// word counts, including those around the licence (passage.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// The licence of a whole text.
struct TextMatch {
  std::string family;      ///< set also if modified; "" if not recognised
  std::string expression;  ///< "" if none, modified, or with `alternatives`
  std::vector<std::string> alternatives;  ///< ids that share the text
  bool exact_variant_known = false;       ///< always true if not modified
  bool modified = false;
  /// Only if modified: words of the licence itself differ, not only the words
  /// around it.
  bool altered = false;
};

/// Matches a text that is exactly one licence, with only its title, copyright
/// notices and harmless words around it. Any other text is no match, or is
/// `modified`.
TextMatch match_license_text(std::string_view text);

}  // namespace tgpl::license
