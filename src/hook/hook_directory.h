/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Where git looks for hooks.
#pragma once

#include <string>

#include "git/repository.h"
#include "hook/served.h"

namespace tgpl::hook {

struct HookDirectory {
  std::string folder;     ///< absolute
  std::string work_tree;  ///< "" = there is none
  HookSide side = HookSide::clone;
  /// core.hooksPath names a folder outside of the repository, which may serve
  /// other repositories too.
  bool outside = false;
  bool by_husky = false;         ///< it is husky's own folder, made by 'husky'
  bool template_folder = false;  ///< of init.templateDir: no hook runs here
};

HookDirectory place_of(const git::Repository& repository);

/// The hooks of the folder that `git init` and `git clone` copy from
/// (init.templateDir). Throws Error(config) where that is not set.
HookDirectory template_place();

}  // namespace tgpl::hook
