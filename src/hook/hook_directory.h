/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where git looks for hooks.
#pragma once

#include <string>

#include "git/session.h"
#include "hook/served.h"

namespace tgpl::hook {

struct HookDirectory {
  std::string folder;     ///< absolute
  std::string work_tree;  ///< "" = none (bare repository)
  HookSide side = HookSide::clone;
  /// Whether core.hooksPath names a directory outside of the repository, which
  /// other repositories may use too.
  bool outside = false;
  bool by_husky = false;         ///< husky's own directory, .husky/_
  bool template_folder = false;  ///< of init.templateDir
};

HookDirectory place_of(const git::Repository& repository);

/// The hook directory that `git init` and `git clone` copy from
/// (init.templateDir). Throws Error(config) if that is not set.
HookDirectory template_place(git::Session& session);

}  // namespace tgpl::hook
