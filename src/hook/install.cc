// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/install.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

#include "base/embedded.h"
#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "git/subprocess.h"
#include "hook/shipped.h"

namespace tgpl::hook {
namespace {

constexpr std::string_view kSetAside = ".pre-tgpl";
constexpr std::string_view kDropped = "/git-tgpl";

std::string cache_path(const HookFile& file) {
  return cat({file.path, kSetAside});
}

/// The file in <hook>.d/.
std::string dropped_path(const HookFile& file) {
  return cat({file.path, ".d", kDropped});
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

/// The file that git would run, links followed; nothing if there is no
/// readable text of a hook's size.
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

/// git 2.54 and newer run hooks that the configuration names.
bool git_runs_configured_hooks() {
  static const bool does = [] {
    const std::string out = git::run_git({"version"}).out;
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

/// hook.tgpl-<hook>; never the name of an event.
std::string section_of(const std::string& hook_name) {
  return cat({"hook.tgpl-", hook_name});
}

bool is_configured(const git::Config& config, const std::string& name) {
  const std::string section = section_of(name);
  return config.find(section + ".command") && config.find(section + ".event") &&
         config.find(section + ".enabled").value_or("true") != "false";
}

/// Whether a file of the manager's, in the work tree, makes it call us.
bool is_told(const HookDirectory& place, const Manager& manager,
             const std::string& name) {
  return std::ranges::any_of(manager.files, [&](std::string_view file) {
    const auto text = body_of(cat({place.work_tree, "/", filled(file, name)}));
    return text && calls_us(*text, name);
  });
}

/// Of a hook that is not ours.
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
  file.chained = exists(cache_path(file));
  if (!runs(file.path)) return State::disabled;
  return *body == shipped_body(file.name) ? State::ours : State::older;
}

void require_writable(const std::string& folder, const std::string& path) {
  if (exists(folder) && ::access(folder.c_str(), W_OK | X_OK) != 0)
    throw io_error(cat({"cannot write ", quote(path)}), errno);
}

/// For everybody who can read it.
void make_executable(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 ||
      ::chmod(path.c_str(),
              (status.st_mode & 07777) | ((status.st_mode & 0444) >> 2)) != 0)
    throw io_error(cat({"cannot make ", quote(path), " executable"}), errno);
}

/// Whether both names are the same file: a run was stopped half way.
bool same_file(const std::string& a, const std::string& b) {
  struct stat left {};
  struct stat right {};
  return ::lstat(a.c_str(), &left) == 0 && ::lstat(b.c_str(), &right) == 0 &&
         left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}

/// The foreign hook gets a second name, then ours takes the first: there is a
/// hook at any moment.
void chain(const HookFile& file) {
  const std::string kept = cache_path(file);
  if (exists(kept) && !same_file(kept, file.path)) {
    throw Error(ErrorKind::io,
                cat({quote(kept), " is in the way: it would be lost"}),
                "move it, or remove it if nobody needs it");
  }
  if (!exists(kept) && ::link(file.path.c_str(), kept.c_str()) != 0)
    throw io_error(cat({"cannot keep ", quote(file.path)}), errno);
  const Folder folder{std::string(parent_path(file.path))};
  StagedFile ours =
      folder.stage_create(file.name, shipped_body(file.name), 0777);
  ours.sync();
  ours.replace();
}

void configure(const HookFile& file) {
  const bool on_server = find_served(file.name)->side == HookSide::server;
  const std::string section = section_of(file.name);
  // git adds the arguments of the hook to the end.
  git::git_output({"config", "--local", section + ".command",
                   cat({on_server ? ""
                                  : "command -v git-tgpl >/dev/null 2>&1 "
                                    "|| exit 0; ",
                        "git tgpl hook run ", file.name})});
  git::git_output({"config", "--local", section + ".event", file.name});
}

void renew(const Step& step) {
  const Folder folder{std::string(parent_path(step.path))};
  const std::string name(base_name(step.path));
  const std::optional<ReadFile> old = folder.read(name);
  const std::string_view body = shipped_body(step.file.name);
  if (old && old->bytes != body) folder.replace(name, body, old->stamp);
  if (!runs(step.path)) make_executable(step.path);
}

/// What a run left that was killed before it could give a file its name.
void sweep(const std::string& folder) {
  std::error_code ignored;
  for (const auto& entry :
       std::filesystem::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    if (is_temporary_name(name) && is_abandoned(name))
      ::unlink(entry.path().c_str());
  }
}

/// So that uninstall() leaves no folder that was not there.
std::string made_mark(const HookDirectory& place) {
  return cat({place.folder, "/.made-by-git-tgpl"});
}

void make_folder(const HookDirectory& place) {
  const std::string parent(parent_path(place.folder));
  if (!is_folder(parent)) ::mkdir(parent.c_str(), 0777);
  if (::mkdir(place.folder.c_str(), 0777) == 0) {
    Folder(place.folder).create(std::string(base_name(made_mark(place))), "");
  } else if (errno != EEXIST) {
    throw io_error(cat({"cannot create ", quote(place.folder)}), errno);
  }
}

void carry_out(const Step& step) {
  switch (step.action) {
    case InstallAction::write:
    case InstallAction::drop:
      Folder(std::string(parent_path(step.path)))
          .create(std::string(base_name(step.path)),
                  shipped_body(step.file.name), 0777);
      break;
    case InstallAction::renew:
    case InstallAction::enable:
      renew(step);
      break;
    case InstallAction::chain:
      chain(step.file);
      break;
    case InstallAction::configure:
      configure(step.file);
      break;
    case InstallAction::none:
    case InstallAction::ask:
      break;
  }
}

/// The sections in our git directory; those of the user's are the user's.
void unset_configuration(const std::string& name,
                         std::vector<std::string>& done) {
  const std::string section = section_of(name);
  const bool is_there = git::run_git({"config", "--local", "--get-regexp",
                                      cat({"^", section, "\\."})})
                            .status == 0;
  if (!is_there) return;
  git::git_output({"config", "--local", "--remove-section", section});
  done.push_back(cat({"removed ", section, " from git's configuration"}));
}

void remove_file(const std::string& path, std::vector<std::string>& done) {
  const std::string folder_path(parent_path(path));
  require_writable(folder_path, path);
  const Folder folder(folder_path);
  const auto content = folder.read(std::string(base_name(path)));
  if (!content) return;
  folder.remove(std::string(base_name(path)), content->stamp);
  done.push_back(cat({"removed ", path}));
}

void put_back(const HookFile& file, std::vector<std::string>& done) {
  require_writable(std::string(parent_path(file.path)), file.path);
  if (::rename(cache_path(file).c_str(), file.path.c_str()) != 0)
    throw io_error(cat({"cannot put back ", quote(file.path)}), errno);
  done.push_back(cat({"put back ", file.path}));
}

void uninstall_one(const HookFile& file, std::vector<std::string>& done) {
  const bool ours = file.state == State::ours || file.state == State::older ||
                    file.state == State::disabled;
  if (ours && file.chained) {
    put_back(file, done);
  } else if (ours) {
    remove_file(file.path, done);
  }
  const auto dropped = body_of(dropped_path(file));
  if (dropped && was_shipped(file.name, *dropped))
    remove_file(dropped_path(file), done);
}

void remove_made_folder(const HookDirectory& place) {
  const std::string mark = made_mark(place);
  if (!exists(mark)) return;
  ::unlink(mark.c_str());
  // Not if there is something in it.
  ::rmdir(place.folder.c_str());
}

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

HookDirectory template_place() {
  const git::ProcessResult answer =
      git::run_git({"config", "--type=path", "init.templateDir"});
  const std::string folder = absolute(std::string(trim(answer.out)));
  if (folder.empty()) {
    throw Error(ErrorKind::config, "init.templateDir names no folder",
                "git config --global init.templateDir ~/.git-template");
  }
  HookDirectory place;
  place.folder = folder + "/hooks";
  place.template_folder = true;
  return place;
}

std::string_view describe(State state) {
  switch (state) {
    case State::absent:
      return "not installed";
    case State::ours:
      return "installed";
    case State::older:
      return "installed by another version";
    case State::disabled:
      return "not active: the hook is not executable";
    case State::calling:
      return "active through another hook";
    case State::configured:
      return "active through git's configuration";
    case State::dispatching:
      return "not active: nothing of ours in the folder that the hook runs";
    case State::unready:
      return "not active: husky has not been run here ('npm install' does)";
    case State::managed:
      return "a hook manager's; not touched";
    case State::off:
      return "hooks are switched off (core.hooksPath)";
    case State::foreign:
      break;
  }
  return "another program's; not touched";
}

bool is_active(State state) {
  return state == State::ours || state == State::older ||
         state == State::calling || state == State::configured;
}

std::vector<HookFile> inspect(const HookDirectory& place,
                              const std::vector<std::string>& names) {
  std::vector<HookFile> out;
  struct stat status {};
  const bool there = ::stat(place.folder.c_str(), &status) == 0;
  const bool configurable =
      !place.template_folder && git_runs_configured_hooks();
  const git::Config config = configurable ? git::Config::load() : git::Config{};
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

std::vector<HookFile> inspect_usual(const HookDirectory& place) {
  std::vector<HookFile> files = inspect(place);
  std::erase_if(files, [](const HookFile& file) {
    return !find_served(file.name)->usual && !is_active(file.state) &&
           file.state != State::disabled;
  });
  return files;
}

std::vector<Step> plan_install(const HookDirectory& place,
                               const std::vector<HookFile>& files,
                               const InstallOptions& options) {
  const bool may_write = (!place.outside && !place.by_husky) || options.force;
  const bool configures =
      !options.files && !place.template_folder && git_runs_configured_hooks();
  std::vector<Step> steps;
  for (const HookFile& file : files) {
    Step step{file, InstallAction::none, file.path};
    switch (file.state) {
      case State::ours:
      case State::calling:
      case State::configured:
        break;
      case State::absent:
        step.action = InstallAction::write;
        break;
      case State::older:
        step.action = InstallAction::renew;
        break;
      case State::disabled:
        step.action = InstallAction::enable;
        break;
      case State::dispatching:
        step.action = InstallAction::drop;
        step.path = dropped_path(file);
        break;
      case State::unready:
        step.action = InstallAction::ask;
        break;
      case State::managed:
        step.action = options.force ? InstallAction::chain : InstallAction::ask;
        break;
      case State::foreign:
        step.action = options.chain || options.force ? InstallAction::chain
                                                     : InstallAction::ask;
        break;
      case State::off:
        step.action = InstallAction::ask;
    }
    const bool adds = step.action == InstallAction::write ||
                      step.action == InstallAction::ask ||
                      step.action == InstallAction::drop ||
                      step.action == InstallAction::chain;
    if (adds && configures && !options.chain) {
      step.action = InstallAction::configure;
      step.path = cat({section_of(file.name), " in git's configuration"});
    } else if (step.action != InstallAction::none && !may_write) {
      step.action = InstallAction::ask;
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

void carry_out(const HookDirectory& place, const std::vector<Step>& steps) {
  const auto writes = [](const Step& step) {
    return step.action != InstallAction::none &&
           step.action != InstallAction::ask &&
           step.action != InstallAction::configure;
  };
  for (const Step& step : steps) {
    if (writes(step))
      require_writable(std::string(parent_path(step.path)), step.path);
  }
  if (std::ranges::any_of(steps, writes)) {
    make_folder(place);
    sweep(place.folder);
  }
  for (const Step& step : steps) carry_out(step);
}

std::vector<std::string> uninstall(const HookDirectory& place,
                                   const std::vector<HookFile>& files) {
  std::vector<std::string> done;
  sweep(place.folder);
  for (const HookFile& file : files) {
    uninstall_one(file, done);
    if (!place.template_folder) unset_configuration(file.name, done);
  }
  remove_made_folder(place);
  return done;
}

std::string call_line(std::string_view hook_name) {
  return cat({"git tgpl hook run ", hook_name, " \"$@\" || exit 1"});
}

std::string manual_advice(const HookDirectory& place, const HookFile& file) {
  const Manager* manager =
      place.by_husky ? find_manager("husky") : file.manager;
  if (manager != nullptr)
    return cat({"write into ", filled(manager->files.front(), file.name), ":\n",
                filled(manager->lines, file.name)});
  return cat({"write into ", file.path, ", and let it be executable:\n",
              call_line(file.name)});
}

}  // namespace tgpl::hook
