// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/leave_scopes.h"

#include <map>
#include <set>
#include <string>

#include "base/glob.h"
#include "base/path.h"
#include "base/text.h"

namespace tgpl::write {
namespace {

struct Tally {
  std::size_t left = 0;
  std::size_t kept = 0;
};

bool is_exempt(Action action) {
  return action == Action::generated || action == Action::exempt;
}

bool is_left(Action action) {
  return action == Action::leave;
}

using IsWanted = bool (*)(Action);

/// For each directory, the number of covered files below it that are wanted,
/// and of those that are not. Files that need no label count as neither among
/// those that are left.
std::map<std::string, Tally> tally(const std::vector<FilePlan>& plans,
                                   IsWanted is_wanted) {
  std::map<std::string, Tally> folders;
  for (const FilePlan& plan : plans) {
    if (is_exempt(plan.action) && !is_wanted(plan.action)) continue;
    for (std::string_view up = parent_path(plan.path); !up.empty();
         up = parent_path(up)) {
      Tally& folder = folders[std::string(up)];
      const bool left = is_wanted(plan.action) && !plan.is_invalid;
      ++(left ? folder.left : folder.kept);
    }
  }
  return folders;
}

/// The topmost directory above `path` in which no file is kept; "" if there is
/// none.
std::string whole_folder(const std::map<std::string, Tally>& folders,
                         std::string_view path) {
  std::string best;
  for (std::string_view up = parent_path(path); !up.empty();
       up = parent_path(up)) {
    const Tally& folder = folders.at(std::string(up));
    if (folder.kept > 0) break;
    if (folder.left > 1) best = up;
  }
  return best;
}

std::vector<std::string> patterns_for(const std::vector<FilePlan>& plans,
                                      IsWanted is_wanted) {
  const std::map<std::string, Tally> folders = tally(plans, is_wanted);
  std::set<std::string> patterns;
  for (const FilePlan& plan : plans) {
    // Paths with other characters cannot be written in TOML.
    if (!is_wanted(plan.action) || plan.is_invalid || !is_plain(plan.path))
      continue;
    const std::string folder = whole_folder(folders, plan.path);
    patterns.insert(folder.empty() ? glob_literal(plan.path)
                                   : glob_literal(folder) + "/**");
  }
  return {patterns.begin(), patterns.end()};
}

}  // namespace

std::vector<terms::Scope> leave_scopes(const std::vector<FilePlan>& plans) {
  terms::Scope scope;
  scope.paths = patterns_for(plans, is_left);
  scope.ours = false;
  if (scope.paths.empty()) return {};
  return {scope};
}

std::vector<std::string> exempt_patterns(const std::vector<FilePlan>& plans) {
  return patterns_for(plans, is_exempt);
}

}  // namespace tgpl::write
