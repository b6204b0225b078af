// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/hook_file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>

#include "base/file.h"
#include "base/text.h"
#include "hook/configured.h"
#include "hook/shipped.h"

namespace tgpl::hook {
namespace {

/// Whether a configuration file of the manager runs git-tgpl for the hook.
bool is_told(const HookDirectory& place, const Manager& manager,
             const std::string& name) {
  return std::ranges::any_of(manager.files, [&](std::string_view file) {
    const auto text = body_of(cat({place.work_tree, "/", filled(file, name)}));
    return text && calls_us(*text, name);
  });
}

/// The state of a hook that is not ours. Also sets its manager.
State state_of_other(const HookDirectory& place, const std::string& body,
                     HookFile& file) {
  if (runs(file.path) && calls_us(body, file.name)) return State::calling;
  file.manager = place.by_husky ? find_manager("husky") : manager_of(body);
  if (file.manager != nullptr && runs(file.path))
    return is_told(place, *file.manager, file.name) ? State::calling
                                                    : State::managed;
  const bool dispatches = runs(file.path) && is_folder(file.path + ".d") &&
                          body.find(".d") != std::string::npos;
  if (!dispatches) return State::foreign;
  return runs(dropped_path(file)) ? State::calling : State::dispatching;
}

State state_of(const HookDirectory& place, HookFile& file) {
  const FileKind kind = Folder(place.folder).kind(file.name);
  if (kind == FileKind::absent) return State::absent;
  const std::optional<std::string> body = body_of(file.path);
  if (!body) return State::foreign;
  if (kind != FileKind::regular || !was_shipped(file.name, *body))
    return state_of_other(place, *body, file);
  file.chained = exists(set_aside_path(file));
  if (!runs(file.path)) return State::disabled;
  return *body == shipped_body(file.name) ? State::ours : State::older;
}

}  // namespace

std::string_view describe(State state) {
  switch (state) {
    case State::absent:
      return "not installed";
    case State::ours:
      return "installed";
    case State::older:
      return "installed by a different version";
    case State::disabled:
      return "not active: the hook is not executable";
    case State::calling:
      return "active through another hook";
    case State::configured:
      return "active through git's configuration";
    case State::dispatching:
      return "not active: no git-tgpl hook in the directory that the hook runs";
    case State::unready:
      return "not active: husky is not set up here (run 'npm install')";
    case State::managed:
      return "existing hook from a hook manager";
    case State::off:
      return "hooks are disabled (core.hooksPath)";
    case State::foreign:
      break;
  }
  return "existing hook from another program";
}

bool is_active(State state) {
  return state == State::ours || state == State::older ||
         state == State::calling || state == State::configured;
}

std::vector<HookFile> inspect(git::Session& session, const HookDirectory& place,
                              const std::vector<std::string>& names) {
  std::vector<HookFile> out;
  struct stat status {};
  const bool there = ::stat(place.folder.c_str(), &status) == 0;
  const bool configurable =
      !place.template_folder && git_runs_configured_hooks(session);
  const git::Config config = configurable ? session.config() : git::Config{};
  for (const ServedHook& served : served_hooks()) {
    const bool wanted = names.empty() ? served.side == place.side
                                      : std::ranges::count(names, served.name);
    if (!wanted) continue;
    HookFile file;
    file.name = served.name;
    file.path = cat({place.folder, "/", file.name});
    if (there && !S_ISDIR(status.st_mode)) {
      file.state = State::off;
    } else if (there) {
      file.state = state_of(place, file);
    }
    if (place.by_husky && file.state == State::absent)
      file.state = State::unready;
    if (configurable && !is_active(file.state) &&
        is_configured(config, file.name))
      file.state = State::configured;
    out.push_back(std::move(file));
  }
  return out;
}

std::vector<HookFile> inspect_usual(git::Session& session,
                                    const HookDirectory& place) {
  std::vector<HookFile> files = inspect(session, place);
  std::erase_if(files, [](const HookFile& file) {
    return !find_served(file.name)->usual && !is_active(file.state) &&
           file.state != State::disabled;
  });
  return files;
}

std::string set_aside_path(const HookFile& file) {
  return cat({file.path, ".pre-tgpl"});
}

std::string dropped_path(const HookFile& file) {
  return cat({file.path, ".d/git-tgpl"});
}

std::optional<std::string> body_of(const std::string& path) {
  constexpr off_t kLimit = 1 << 20;
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode) ||
      status.st_size > kLimit || ::access(path.c_str(), R_OK) != 0)
    return std::nullopt;
  const std::unique_ptr<char, decltype(&std::free)> real(
      ::realpath(path.c_str(), nullptr), &std::free);
  if (!real) return std::nullopt;
  const Folder folder(cat({parent_path(real.get()), "/"}));
  auto file = folder.read(std::string(base_name(real.get())));
  if (!file) return std::nullopt;
  return std::move(file->bytes);
}

bool exists(const std::string& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0;
}

bool is_folder(const std::string& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

bool runs(const std::string& path) {
  return ::access(path.c_str(), X_OK) == 0;
}

}  // namespace tgpl::hook
