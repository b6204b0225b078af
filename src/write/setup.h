/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The work of `git tgpl init`: plans the setup from what the project says about
// itself, then applies the plan. A second run has nothing to do.
#pragma once

#include <string>
#include <vector>

#include "git/repository.h"
#include "read/survey.h"
#include "write/label.h"

namespace tgpl::write {

struct SetupOptions {
  std::string license = {};               ///< --license; "" = find out
  std::vector<std::string> holders = {};  ///< --holder; empty = find out
  bool headers = true;
  bool force = false;      ///< --force: --license may contradict the project
  std::string today = {};  ///< "2026-11-23": the day from which the terms hold
};

struct NewFile {
  std::string path;
  std::string text;
};

struct SetupPlan {
  std::string license;
  std::string license_source;
  bool adopts = false;  ///< the project had no licence before
  std::vector<std::string> holders;
  std::string holder_source;
  std::vector<NewFile> files;
  std::vector<FilePlan> labels;
  bool dot_license = false;        ///< FILE.license instead of REUSE.toml
  bool has_reuse_toml = false;     ///< before
  std::vector<std::string> notes;  ///< messages for the user
  std::vector<std::string> missing_texts{};  ///< ids of licences without text

  bool empty() const;
};

/// Plans the setup. Throws Error(usage) if licence or holder cannot be
/// detected, and Error(config) if TGPL.toml is invalid.
SetupPlan plan_setup(const tree::Tree& tree, const read::Context& context,
                     const git::Config& config, const SetupOptions& options);

/// Writes the new files and the labels.
tree::Applied apply_setup(const tree::Tree& tree, const read::Context& context,
                          const SetupPlan& plan);

}  // namespace tgpl::write
