/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// tree -> LicensingState: what every file says, with FILE.license, REUSE.toml
// and .reuse/dep5 taken in by the precedence rules of REUSE 3.3.
#pragma once

#include <string>
#include <vector>

#include "check/state.h"
#include "read/reading.h"
#include "read/templates.h"
#include "reuse/reuse_toml.h"
#include "tree/tree.h"

namespace tgpl::read {

/// What stands in the tree beside the files themselves.
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

/// The state of the covered files among `selected`.
check::LicensingState read_state(const tree::Tree& tree,
                                 const std::vector<git::Entry>& selected,
                                 const Reading& reading = {});

/// The state of the whole tree.
check::LicensingState read_state(const tree::Tree& tree,
                                 const Reading& reading = {});

}  // namespace tgpl::read
