/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a project already says about its licence, its holders and its name, so
// that `git tgpl init` need not ask for it.
#pragma once

#include <string>
#include <string_view>

#include "read/own_words.h"
#include "read/project_facts.h"
#include "read/read_state.h"
#include "tree/tree.h"

namespace tgpl::read {

/// A project name from a URL or path: the last part, without ".git".
std::string name_from(std::string_view location);

/// What the project states: its TGPL.toml, else the survey.
ProjectStatement project_statement(const tree::Tree& tree,
                                   const Context& context,
                                   const git::Config& config);

Survey survey(const tree::Tree& tree, const Context& context,
              const git::Config& config);

}  // namespace tgpl::read
