// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/install.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "base/leftover.h"
#include "base/text.h"
#include "hook/configured.h"
#include "hook/served.h"
#include "hook/shipped.h"

namespace tgpl::hook {
namespace {

void require_writable(const std::string& folder, const std::string& path) {
  if (exists(folder) && ::access(folder.c_str(), W_OK | X_OK) != 0)
    throw io_error(cat({"cannot write ", quote(path)}), errno);
}

/// Makes a file executable for everybody who can read it.
void make_executable(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0 ||
      ::chmod(path.c_str(),
              (status.st_mode & 07777) | ((status.st_mode & 0444) >> 2)) != 0)
    throw io_error(cat({"cannot make ", quote(path), " executable"}), errno);
}

/// Whether both names are links to the same file, as after an interrupted run.
bool same_file(const std::string& a, const std::string& b) {
  struct stat left {};
  struct stat right {};
  return ::lstat(a.c_str(), &left) == 0 && ::lstat(b.c_str(), &right) == 0 &&
         left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}

/// Gives the foreign hook a second name and then replaces it by our script, so
/// that there is always a hook.
void chain(const HookFile& file) {
  const std::string set_aside = set_aside_path(file);
  if (exists(set_aside) && !same_file(set_aside, file.path)) {
    throw Error(ErrorKind::io,
                cat({"cannot chain ", quote(file.path), ": ", quote(set_aside),
                     " exists"}),
                "move or remove that file");
  }
  if (!exists(set_aside) && ::link(file.path.c_str(), set_aside.c_str()) != 0)
    throw io_error(cat({"cannot rename ", quote(file.path)}), errno);
  const Folder folder{std::string(parent_path(file.path))};
  StagedFile ours =
      folder.stage_create(file.name, shipped_body(file.name), 0777);
  ours.sync();
  ours.replace();
}

void renew(const Step& step) {
  const Folder folder{std::string(parent_path(step.path))};
  const std::string name(base_name(step.path));
  const std::optional<ReadFile> old = folder.read(name);
  const std::string_view body = shipped_body(step.file.name);
  if (old && old->bytes != body) folder.replace(name, body, old->stamp);
  if (!runs(step.path)) make_executable(step.path);
}

/// A marker file that tells uninstall() that we created the directory.
std::string marker_path(const HookDirectory& directory) {
  return cat({directory.folder, "/.made-by-git-tgpl"});
}

void make_folder(const HookDirectory& directory) {
  const std::string parent(parent_path(directory.folder));
  if (!is_folder(parent)) ::mkdir(parent.c_str(), 0777);
  if (::mkdir(directory.folder.c_str(), 0777) == 0) {
    Folder(directory.folder)
        .create(std::string(base_name(marker_path(directory))), "");
  } else if (errno != EEXIST) {
    throw io_error(cat({"cannot create ", quote(directory.folder)}), errno);
  }
}

void carry_out(git::Session& session, const Step& step) {
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
      configure(session, step.file.name);
      break;
    case InstallAction::none:
    case InstallAction::ask:
      break;
  }
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
  if (::rename(set_aside_path(file).c_str(), file.path.c_str()) != 0)
    throw io_error(cat({"cannot restore ", quote(file.path)}), errno);
  done.push_back(cat({"restored ", file.path}));
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

void remove_created_folder(const HookDirectory& directory) {
  const std::string mark = marker_path(directory);
  if (!exists(mark)) return;
  ::unlink(mark.c_str());
  // Fails, as intended, if the directory is not empty.
  ::rmdir(directory.folder.c_str());
}

}  // namespace

std::vector<Step> plan_install(git::Session& session,
                               const HookDirectory& directory,
                               const std::vector<HookFile>& files,
                               const InstallOptions& options) {
  const bool may_write =
      (!directory.outside && !directory.by_husky) || options.force;
  const bool configures = !options.files && !directory.template_folder &&
                          git_runs_configured_hooks(session);
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

void carry_out(git::Session& session, const HookDirectory& directory,
               const std::vector<Step>& steps) {
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
    make_folder(directory);
    remove_leftovers_in(Folder(directory.folder));
  }
  for (const Step& step : steps) carry_out(session, step);
}

std::vector<std::string> uninstall(git::Session& session,
                                   const HookDirectory& directory,
                                   const std::vector<HookFile>& files) {
  std::vector<std::string> done;
  if (is_folder(directory.folder))
    remove_leftovers_in(Folder(directory.folder));
  for (const HookFile& file : files) {
    uninstall_one(file, done);
    if (!directory.template_folder && unset_configuration(session, file.name))
      done.push_back(cat(
          {"removed ", section_of(file.name), " from git's configuration"}));
  }
  remove_created_folder(directory);
  return done;
}

std::string call_line(std::string_view hook_name) {
  return cat({"git tgpl hook run ", hook_name, " \"$@\" || exit 1"});
}

std::string manual_advice(const HookDirectory& directory,
                          const HookFile& file) {
  const Manager* manager =
      directory.by_husky ? find_manager("husky") : file.manager;
  if (manager != nullptr)
    return cat({"add to ", filled(manager->files.front(), file.name), ":\n",
                filled(manager->lines, file.name)});
  return cat({"add this line to ", file.path, " and make it executable:\n",
              call_line(file.name)});
}

}  // namespace tgpl::hook
