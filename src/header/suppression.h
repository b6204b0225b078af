/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Suppression comments, "tgpl: ignore RULE: reason": they accept a finding in
// this place. They are read without any comment syntax, so that they work in
// every kind of comment. A rule is in lower case, so this text is not one.
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

  bool operator==(const Suppression&) const = default;
};

/// All suppressions in order, except those between "REUSE-Ignore" marks.
std::vector<Suppression> read_suppressions(std::string_view text);

}  // namespace tgpl::header
