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

/// What the hook does first, as the files in hooks/ do: without git-tgpl it
/// warns, or fails if tgpl.hooks.required says so. On a server git itself
/// fails then.
std::string without_program(const std::string& hook_name) {
  if (find_served(hook_name)->side == HookSide::server) return "";
  const std::string_view what = hook_name == "pre-push" ? "push" : "commit";
  return cat(
      {"command -v git-tgpl >/dev/null 2>&1 || "
       "{ if test \"$(git config --type=bool tgpl.hooks.required)\" = true; "
       "then echo 'error: git-tgpl not found in PATH, ",
       what,
       " refused' >&2; exit 1; fi; "
       "echo 'warning: git-tgpl not found in PATH, checks skipped' >&2; "
       "exit 0; }; "});
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
  const std::string section = section_of(hook_name);
  const git::Writing writing(session);
  // git appends the arguments of the hook.
  session.git_output(
      {"config", "--local", section + ".command",
       cat({without_program(hook_name), "git tgpl hook run ", hook_name})});
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
