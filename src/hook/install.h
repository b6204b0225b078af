/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Puts our hook scripts where git looks for them, as a guest: what is there
// and is not ours stays as it is. First it is decided for all hooks, then
// written.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/repository.h"
#include "hook/manager.h"
#include "hook/served.h"

namespace tgpl::hook {

/// Where git looks for hooks.
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

enum class State {
  absent,       ///< no such hook: ours can be written
  ours,         ///< ours, as it is shipped
  older,        ///< ours, from another version: can be written anew
  disabled,     ///< ours, but not executable: git passes it by
  calling,      ///< somebody else's that calls us: not touched, nor needed
  configured,   ///< git's configuration calls us (git 2.54)
  dispatching,  ///< it runs all that is in <hook>.d/: a file there will do
  unready,      ///< husky makes the hooks here, and has not been run
  managed,      ///< a hook manager's that does not call us
  foreign,      ///< somebody else's: not touched
  off,          ///< the place for hooks is no folder, so git runs none
};

/// "installed by another version"
std::string_view describe(State state);

/// Whether git comes to us.
bool is_active(State state);

struct HookFile {
  std::string name;  ///< "pre-commit"
  std::string path;
  State state = State::absent;
  const Manager* manager = nullptr;
  bool chained = false;  ///< a foreign hook is kept, and ours calls it first
};

/// What stands at the place of each hook that we serve there; or of those that
/// are named.
std::vector<HookFile> inspect(const HookDirectory& place,
                              const std::vector<std::string>& names = {});

/// The usual hooks of the place that are not there, and all that are.
std::vector<HookFile> inspect_usual(const HookDirectory& place);

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
