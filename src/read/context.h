/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a tree says beside its files: TGPL.toml, REUSE.toml, LICENSES/ and such.
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
  std::vector<reuse::ReuseToml> reuse_files;  ///< root first
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

/// Whether TGPL.toml leaves `path` alone: excluded by [policy], or in a scope
/// that is not ours.
bool is_ours(const Context& context, std::string_view path);

}  // namespace tgpl::read
