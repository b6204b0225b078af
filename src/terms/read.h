/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads the text of TGPL.toml into Terms, or into a list of all its errors.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/toml.h"
#include "terms/terms.h"

namespace tgpl::terms {

struct ReadResult {
  std::optional<Terms> terms;  ///< only if there are no errors
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
  TomlTable policy;  ///< [policy], not checked here; see terms/policy.h
};

/// Reads a whole TGPL.toml and reports all problems, sorted by line. If the
/// text is not TOML or was written for a newer version, that is the only error.
ReadResult read_terms(std::string_view toml_text);

}  // namespace tgpl::terms
