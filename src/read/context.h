/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The content of a tree's licensing files: TGPL.toml, REUSE.toml, LICENSES/ and
// the like.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "check/state.h"
#include "read/templates.h"
#include "reuse/reuse_toml.h"
#include "tree/tree.h"

namespace tgpl::read {

struct Context {
  /// top directory first, then down
  std::vector<reuse::ReuseToml> reuse_files;
  std::vector<check::LicenseText> texts;
  std::vector<check::FileProblem> terms_problems;
  std::vector<check::FileProblem> reuse_problems;
  bool has_terms_file = false;
  std::optional<terms::Terms> terms;
  terms::Policy policy;
  std::vector<terms::KeyValue> policy_keys;
  check::Baseline baseline;
  Templates templates;
};

Context read_context(const tree::Tree& tree);

/// Whether the project labels and judges `path`: it is not excluded by
/// [policy], and in no scope with `ours = false`.
bool is_ours(const Context& context, std::string_view path);

}  // namespace tgpl::read
