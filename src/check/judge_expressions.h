/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the rules about licence expressions share. The same few expressions
// stand in thousands of files: each is parsed and judged once.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "check/finding.h"
#include "check/judge_statements.h"
#include "spdx/expression.h"

namespace tgpl::check {

/// What is wrong with an expression, if anything; without the place.
using JudgeExpression = std::function<std::optional<Finding>(
    const std::string& text, const spdx::ParseResult& parsed)>;

/// A finding for each place that says an expression with something wrong in
/// it, snippets included. One table of REUSE.toml is one place, however many
/// files it speaks for.
JudgeStatements judge_expressions(JudgeExpression judge);

}  // namespace tgpl::check
