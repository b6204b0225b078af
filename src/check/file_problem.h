/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A problem that the parser of TGPL.toml, REUSE.toml or .reuse/dep5 found.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "check/finding.h"

namespace tgpl::check {

struct FileProblem {
  std::string path;
  Diagnostic diagnostic;
  bool warning = false;
  std::string subject{};  ///< as of a finding
};

/// What a problem in this line (from 1) of a file is about: the key of
/// "key = value", else the line as it is.
std::string subject_in(std::string_view text, int line);

/// One finding per problem, at its position.
std::vector<Finding> findings_for(const std::vector<FileProblem>& problems);

}  // namespace tgpl::check
