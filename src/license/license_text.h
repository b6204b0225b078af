/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Which licence a text is: LICENSE, COPYING, or a permission notice inside a
// comment. Each word counts, those around the licence too (passage.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// What a licence file is as a whole.
struct TextMatch {
  std::string family;      ///< also where it is modified; "" = nothing known
  std::string expression;  ///< "" = none, modified, or one of `alternatives`
  std::vector<std::string> alternatives;
  bool exact_variant_known = false;  ///< always so where it is not modified
  bool modified = false;
  /// Of what is modified: words of the licence itself differ, not only what
  /// stands beside it.
  bool altered = false;
};

/// Exactly one licence, with nothing around it but its title, copyright
/// notices and harmless words; everything else is no match, or `modified`.
TextMatch match_license_text(std::string_view text);

}  // namespace tgpl::license
