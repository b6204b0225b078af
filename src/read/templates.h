/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The templates of headers that a tree knows: its own in .tgpl/headers/, and
// those that come with the program. One of its own goes before a shipped one
// of the same name.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/file_problem.h"
#include "header/template.h"
#include "tree/tree.h"

namespace tgpl::read {

struct Templates {
  std::vector<header::Template> all;
  std::vector<check::FileProblem> problems;
};

Templates read_templates(const tree::Tree& tree, tree::ContentReader& reader);

/// Throws Error(usage) if there is no template of that name, and Error(config)
/// if one of the tree's own has an error: nothing written with it could be
/// found again.
const header::Template& require_template(const Templates& templates,
                                         std::string_view name);

/// Where a tree has its own.

}  // namespace tgpl::read
