// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/hook_directory.h"

#include "base/error.h"
#include "base/text.h"

namespace tgpl::hook {
namespace {

std::string absolute(const std::string& path) {
  return path.starts_with('/') ? path : "";
}

}  // namespace

HookDirectory place_of(const git::Repository& repository) {
  HookDirectory place;
  place.folder = repository.hooks_dir;
  place.work_tree = repository.work_tree;
  place.side = repository.bare() ? HookSide::server : HookSide::clone;
  const bool usual = place.folder == repository.common_dir + "/hooks";
  const bool inside = !place.work_tree.empty() &&
                      place.folder.starts_with(place.work_tree + "/") &&
                      place.folder.find("/../") == std::string::npos;
  place.outside = !usual && !inside;
  place.by_husky = inside && place.folder.ends_with("/.husky/_");
  return place;
}

HookDirectory template_place(git::Session& session) {
  const std::string name =
      session.git_answer({"config", "--type=path", "init.templateDir"})
          .value_or("");
  const std::string folder = absolute(std::string(trim(name)));
  if (folder.empty()) {
    throw Error(ErrorKind::config,
                "init.templateDir is not set to an absolute path",
                "run 'git config --global init.templateDir ~/.git-template'");
  }
  HookDirectory place;
  place.folder = folder + "/hooks";
  place.template_folder = true;
  return place;
}

}  // namespace tgpl::hook
