/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a header says, apart from how it is written.
#pragma once

#include <string>
#include <vector>

namespace tgpl::header {

/// Where a part is empty, only the others are written.
struct Notice {
  std::vector<std::string> copyrights;  ///< "2026 Jane Doe <jane@example.org>"
  std::string expression;               ///< an SPDX licence expression
  std::vector<std::string> contributors = {};

  bool empty() const {
    return copyrights.empty() && expression.empty() && contributors.empty();
  }
  bool operator==(const Notice&) const = default;
};

}  // namespace tgpl::header
