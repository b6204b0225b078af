/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What one [[policy.license]] of TGPL.toml permits.
#pragma once

#include <vector>

#include "spdx/expression.h"
#include "terms/policy.h"

namespace tgpl::check {

/// One [[policy.license]] with parsed expressions.
class LicenseLimit {
 public:
  explicit LicenseLimit(const terms::LicenseRule& rule);

  /// Whether `expression` can be met with allowed licences only.
  bool permits(const spdx::Expression& expression) const;

 private:
  std::vector<spdx::Expression> allowed_;
  std::vector<spdx::Expression> forbidden_;
};

}  // namespace tgpl::check
