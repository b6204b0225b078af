/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What `git tgpl init` does to a project: first a plan from what the project
// says of itself, then the plan carried out. Run again, it finds nothing to do.
#pragma once

#include <string>
#include <vector>

#include "git/repository.h"
#include "read/survey.h"
#include "write/label.h"

namespace tgpl::write {

struct SetupOptions {
  std::string license;               ///< --license; "" = find out
  std::vector<std::string> holders;  ///< --holder; empty = find out
  bool headers = true;
  std::string today;  ///< "2026-11-23": the day from which the terms hold
};

struct NewFile {
  std::string path;
  std::string text;
  std::string what;  ///< "licence text", "training terms and policy"
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
  std::vector<std::string> notes;  ///< what the user should know

  bool empty() const;
};

/// Throws Error(usage) where the licence or the holder cannot be found out,
/// and Error(config) where TGPL.toml is not valid.
SetupPlan plan_setup(const tree::Tree& tree, const read::Context& context,
                     const git::Config& config, const SetupOptions& options);

/// Writes the new files, then the labels.
tree::Applied apply_setup(const tree::Tree& tree, const read::Context& context,
                          const SetupPlan& plan);

}  // namespace tgpl::write
