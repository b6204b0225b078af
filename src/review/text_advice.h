/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The advice on missing licence texts that the project itself has.
#pragma once

#include <string_view>
#include <vector>

#include "check/finding.h"
#include "tree/tree.h"

namespace tgpl::review {

inline constexpr std::string_view kFix = "git tgpl check --fix";
inline constexpr std::string_view kFixStaged = "git tgpl check --staged --fix";

/// Where '--fix' writes the text, advises this command.
void complete_text_advice(std::vector<check::Finding>& findings,
                          const tree::Tree& tree, std::string_view command);

}  // namespace tgpl::review
