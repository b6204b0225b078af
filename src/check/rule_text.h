/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The explanation of a rule as text. tests/meta/rules-page.sh makes the entries
// of tgpl-rules(7) from it, so that the two always say the same.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::check {

struct Rule;

/// What the rule checks: the tree, changes or commit messages.
std::string_view checked_by(const Rule& rule);

/// The summary, then the fields Why, Severity, Fix and Example, each indented
/// by four spaces under its name.
std::string explanation_of(const Rule& rule);

}  // namespace tgpl::check
