/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The header templates available in a tree: its own in .tgpl/headers/, and
// those shipped with the program. Its own take precedence over shipped ones
// with the same name.
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

/// Returns the template with this name. Throws Error(usage) if there is none,
/// and Error(config) if one of the tree's own has an error, because headers
/// written with it could not be recognised later.
const header::Template& require_template(const Templates& templates,
                                         std::string_view name);

}  // namespace tgpl::read
