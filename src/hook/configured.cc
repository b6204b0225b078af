// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/configured.h"

#include <cstdlib>
#include <string_view>

#include "base/text.h"
#include "git/here.h"
#include "hook/served.h"

namespace tgpl::hook {

bool git_runs_configured_hooks() {
  static const bool does = [] {
    const std::string out = git::here().run_git({"version"}).out;
    constexpr std::string_view kBefore = "git version ";
    if (!out.starts_with(kBefore)) return false;
    const auto parts = split(std::string_view(out).substr(kBefore.size()), '.');
    const auto number = [&](std::size_t i) {
      return i < parts.size() ? std::atoi(std::string(parts[i]).c_str()) : 0;
    };
    return number(0) > 2 || (number(0) == 2 && number(1) >= 54);
  }();
  return does;
}

// Never the name of an event.
std::string section_of(const std::string& hook_name) {
  return cat({"hook.tgpl-", hook_name});
}

bool is_configured(const git::Config& config, const std::string& hook_name) {
  const std::string section = section_of(hook_name);
  return config.find(section + ".command") && config.find(section + ".event") &&
         config.find(section + ".enabled").value_or("true") != "false";
}

void configure(const std::string& hook_name) {
  const bool on_server = find_served(hook_name)->side == HookSide::server;
  const std::string section = section_of(hook_name);
  // git appends the arguments of the hook.
  git::here().git_output(
      {"config", "--local", section + ".command",
       cat({on_server ? ""
                      : "command -v git-tgpl >/dev/null 2>&1 "
                        "|| exit 0; ",
            "git tgpl hook run ", hook_name})});
  git::here().git_output({"config", "--local", section + ".event", hook_name});
}

bool unset_configuration(const std::string& hook_name) {
  const std::string section = section_of(hook_name);
  const bool is_there = git::here()
                            .run_git({"config", "--local", "--get-regexp",
                                      cat({"^", section, "\\."})})
                            .status == 0;
  if (is_there)
    git::here().git_output({"config", "--local", "--remove-section", section});
  return is_there;
}

}  // namespace tgpl::hook
