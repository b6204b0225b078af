// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_place.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"

namespace tgpl::cli {

hook::HookDirectory find_place(git::Session& session, bool of_template) {
  return of_template ? hook::template_place(session)
                     : hook::place_of(session.repository());
}

Error unknown_hook(std::string_view name) {
  return {ErrorKind::usage, cat({"unknown hook ", quote(name)}),
          cat({"supported hooks: ", hook::served_names()})};
}

std::vector<std::string> named_hooks(const std::vector<std::string>& words) {
  std::vector<std::string> names;
  for (const std::string& word : words) {
    for (const std::string_view name : split(word, ',')) {
      if (hook::find_served(name) == nullptr) throw unknown_hook(name);
      names.emplace_back(name);
    }
  }
  return names;
}

bool is_off(const std::vector<hook::HookFile>& files) {
  return std::ranges::find(files, hook::State::off, &hook::HookFile::state) !=
         files.end();
}

void refuse_switched_off(const hook::HookDirectory& place) {
  throw Error(
      ErrorKind::repository,
      cat({"hooks are disabled: ", place.outside ? "core.hooksPath " : "",
           quote(place.folder), " is not a directory"}),
      place.outside ? "run 'git config --show-origin core.hooksPath' "
                      "to see where it is set"
                    : "");
}

}  // namespace tgpl::cli
