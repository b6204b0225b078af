/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Suppression comments, "tgpl: ignore RULE: reason": they accept a finding in
// this place. They are read without knowing the language; in which styles the
// place is a comment is part of what is read, and decides for each file whether
// it counts. A rule is in lower case, so this text is not one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::header {

struct Suppression {
  std::string rule;         ///< not checked: there may be no such rule
  std::string reason;       ///< "" if none is given
  int line = 0;             ///< from 1
  bool whole_file = false;  ///< "ignore-file"; else this line and the next
  /// The comment styles in which it stands in a comment, each followed by a
  /// space.
  std::string styles = {};

  bool operator==(const Suppression&) const = default;
};

/// All suppressions in order, except those between "REUSE-Ignore" marks.
std::vector<Suppression> read_suppressions(std::string_view text);

/// Whether the suppression is in a comment of the file at `path`. `style` is
/// what the policy says about the path, "" = nothing.
bool is_in_comment(const Suppression& suppression, std::string_view path,
                   std::string_view style);

}  // namespace tgpl::header
