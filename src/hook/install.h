/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Installs the hook scripts of git-tgpl where git looks for hooks, as a guest:
// hooks of other programs are not changed. First all hooks are planned, then
// written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hook/hook_directory.h"
#include "hook/hook_file.h"

namespace tgpl::hook {

enum class InstallAction {
  none,       ///< nothing to do
  write,      ///< write our script
  renew,      ///< replace our script from another version
  enable,     ///< make our script executable
  chain,      ///< rename the foreign hook; our script runs it first
  drop,       ///< write our script to <hook>.d/
  configure,  ///< add the hook to git's configuration
  ask,        ///< only the user can do it
};

struct InstallOptions {
  bool chain = false;  ///< run a foreign hook first instead of giving up
  bool force = false;  ///< also in shared directories and with a manager
  bool files = false;  ///< never use git's configuration
};

struct Step {
  HookFile file;
  InstallAction action = InstallAction::none;
  std::string path;  ///< the file to write
};

std::vector<Step> plan_install(git::Session& session,
                               const HookDirectory& directory,
                               const std::vector<HookFile>& files,
                               const InstallOptions& options);

/// Carries out the steps. Throws Error(io); if a directory is not writable,
/// nothing has been changed.
void carry_out(git::Session& session, const HookDirectory& directory,
               const std::vector<Step>& steps);

/// Removes our hooks and restores the foreign hooks they ran first. Other
/// foreign hooks are not changed. Returns one line for the user per change.
std::vector<std::string> uninstall(git::Session& session,
                                   const HookDirectory& directory,
                                   const std::vector<HookFile>& files);

/// The line to add to a foreign hook so that it runs git-tgpl.
std::string call_line(std::string_view hook_name);

/// Instructions for installing the hook by hand.
std::string manual_advice(const HookDirectory& directory, const HookFile& file);

}  // namespace tgpl::hook
