// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/configured.h"

#include <cstdlib>
#include <optional>
#include <string_view>

#include "base/text.h"
#include "hook/served.h"

namespace tgpl::hook {
namespace {

/// What is known of git, which is asked once.
struct KnownVersion {
  std::optional<bool> runs_hooks;
};

bool runs_hooks(git::Session& session) {
  const std::string out = session.git_output({"version"});
  constexpr std::string_view kBefore = "git version ";
  if (!out.starts_with(kBefore)) return false;
  const auto parts = split(std::string_view(out).substr(kBefore.size()), '.');
  const auto number = [&](std::size_t i) {
    return i < parts.size() ? std::atoi(std::string(parts[i]).c_str()) : 0;
  };
  return number(0) > 2 || (number(0) == 2 && number(1) >= 54);
}

}  // namespace

bool git_runs_configured_hooks(git::Session& session) {
  auto& known = session.attached<KnownVersion>();
  if (!known.runs_hooks) known.runs_hooks = runs_hooks(session);
  return *known.runs_hooks;
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

void configure(git::Session& session, const std::string& hook_name) {
  const bool on_server = find_served(hook_name)->side == HookSide::server;
  const std::string section = section_of(hook_name);
  const git::Writing writing(session);
  // git appends the arguments of the hook.
  session.git_output({"config", "--local", section + ".command",
                      cat({on_server ? ""
                                     : "command -v git-tgpl >/dev/null 2>&1 "
                                       "|| exit 0; ",
                           "git tgpl hook run ", hook_name})});
  session.git_output({"config", "--local", section + ".event", hook_name});
}

bool unset_configuration(git::Session& session, const std::string& hook_name) {
  const std::string section = section_of(hook_name);
  const git::Writing writing(session);
  const auto there = session.git_answer(
      {"config", "--local", "--get-regexp", cat({"^", section, "\\."})});
  if (there)
    session.git_output({"config", "--local", "--remove-section", section});
  return there.has_value();
}

}  // namespace tgpl::hook
