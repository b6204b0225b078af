/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// TGPL.toml as text becomes Terms, or a list of everything that is wrong.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/toml.h"
#include "terms/terms.h"

namespace tgpl::terms {

struct ReadResult {
  std::optional<Terms> terms;  ///< only where there are no errors
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
  TomlTable policy;  ///< [policy], not judged here; see policy/policy.h
};

/// Reads a whole TGPL.toml and tells all problems at once, by line. Where the
/// text is no TOML, or made for a newer version, that is the one error.
ReadResult read_terms(std::string_view toml_text);

}  // namespace tgpl::terms
