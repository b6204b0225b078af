/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// "tgpl: ignore RULE: reason", anywhere in a text: findings that are accepted
// where they are. No comment syntax is needed to read it, so it stands in any
// comment; RULE is in small letters, so that a sentence about it, as this one,
// is none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::header {

struct Suppression {
  std::string rule;         ///< whether there is such a rule is not checked
  std::string reason;       ///< "" where none is given
  int line = 0;             ///< from 1
  bool whole_file = false;  ///< "ignore-file"; else this line and the next

  bool operator==(const Suppression&) const = default;
};

/// All of them, in order, but for those between "REUSE-Ignore" marks.
std::vector<Suppression> read_suppressions(std::string_view text);

}  // namespace tgpl::header
