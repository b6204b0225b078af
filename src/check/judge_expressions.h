/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Shared by the rules on licence expressions. A few expressions occur in
// thousands of files; each is parsed and judged once.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "check/finding.h"
#include "check/judge_statements.h"
#include "spdx/expression.h"

namespace tgpl::check {

/// The finding on an expression, if any, without path and line.
using JudgeExpression = std::function<std::optional<Finding>(
    const std::string& text, const spdx::ParseResult& parsed)>;

/// Applies `judge` to the expressions of files and snippets and returns one
/// finding per position of an invalid one. A table of REUSE.toml counts as one
/// position, however many files it covers.
JudgeStatements judge_expressions(JudgeExpression judge);

}  // namespace tgpl::check
