/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Puts our hook scripts where git looks for them, as a guest: what is there
// and is not ours stays as it is. First it is decided for all hooks, then
// written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hook/hook_directory.h"
#include "hook/hook_file.h"

namespace tgpl::hook {

enum class InstallAction {
  none,       ///< there is nothing to do
  write,      ///< ours, where there is none
  renew,      ///< ours, over an older one of ours
  enable,     ///< makes ours executable
  chain,      ///< keeps the foreign hook beside ours, which calls it first
  drop,       ///< ours into <hook>.d/
  configure,  ///< two lines of git's configuration
  ask,        ///< the user has to do something
};

struct InstallOptions {
  bool chain = false;
  bool force = false;  ///< also outside, and beside a manager
  bool files = false;  ///< never by git's configuration
};

struct Step {
  HookFile file;
  InstallAction action = InstallAction::none;
  std::string path;  ///< what is written
};

std::vector<Step> plan_install(const HookDirectory& place,
                               const std::vector<HookFile>& files,
                               const InstallOptions& options);

/// Throws Error(io), and has changed nothing if a folder cannot be written to.
void carry_out(const HookDirectory& place, const std::vector<Step>& steps);

/// Removes ours, and puts back what it was chained to; foreign hooks stay.
/// What was done, a line for each.
std::vector<std::string> uninstall(const HookDirectory& place,
                                   const std::vector<HookFile>& files);

/// The line that a foreign hook needs to call us.
std::string call_line(std::string_view hook_name);

/// What to write where, for who does it by hand.
std::string manual_advice(const HookDirectory& place, const HookFile& file);

}  // namespace tgpl::hook
