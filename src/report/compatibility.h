/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Prints whether code under one licence fits into a work under another.
#pragma once

#include <string>
#include <string_view>

#include "spdx/outbound.h"

namespace tgpl::report {

struct CompatibilityQuestion {
  std::string code;  ///< expressions
  std::string work;
};

/// "yes", "conditions", "ask", "unknown" or "no".
std::string_view verdict_name(spdx::Inbound inbound);

std::string print_compatibility(const CompatibilityQuestion& question,
                                const spdx::CompatibilityAnswer& answer);

std::string print_compatibility_json(const CompatibilityQuestion& question,
                                     const spdx::CompatibilityAnswer& answer);

}  // namespace tgpl::report
