// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/install.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "base/embedded.h"
#include "base/error.h"
#include "base/file.h"
#include "base/text.h"

namespace tgpl::hook {
namespace {

constexpr std::string_view kFolder = "hooks/";
constexpr std::string_view kMark = "# Written by git-tgpl;";

State state_of(const Folder& folder, const std::string& name,
               std::string_view shipped) {
  const FileKind kind = folder.kind(name);
  if (kind == FileKind::absent) return State::absent;
  if (kind != FileKind::regular) return State::foreign;
  const auto file = folder.read(name);
  if (!file) return State::foreign;
  if (file->bytes == shipped) return State::ours;
  return file->bytes.find(kMark) != std::string::npos ? State::older
                                                      : State::foreign;
}

std::string folder_of(const HookFile& file) {
  return file.path.substr(0, file.path.rfind('/'));
}

}  // namespace

std::vector<HookFile> inspect(const git::Repository& repository) {
  std::vector<HookFile> out;
  struct stat status {};
  const bool there = ::stat(repository.hooks_dir.c_str(), &status) == 0;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with(kFolder)) continue;
    const std::string name(file.path.substr(kFolder.size()));
    out.push_back(
        {name, cat({repository.hooks_dir, "/", name}),
         there ? state_of(Folder(repository.hooks_dir), name, file.bytes)
               : State::absent});
  }
  return out;
}

bool hooks_are_elsewhere(const git::Repository& repository) {
  return repository.hooks_dir != repository.common_dir + "/hooks";
}

void install(const std::vector<HookFile>& files) {
  for (const HookFile& file : files) {
    if (file.state != State::absent && file.state != State::older) continue;
    const std::string folder = folder_of(file);
    if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST)
      throw io_error(cat({"cannot create ", quote(folder)}), errno);
    const Folder target(folder);
    const std::string_view script = *embedded_file(cat({kFolder, file.name}));
    if (file.state == State::absent) {
      target.create(file.name, script, 0777);
    } else {
      target.replace(file.name, script, target.read(file.name)->stamp);
    }
  }
}

std::vector<std::string> uninstall(const std::vector<HookFile>& files) {
  std::vector<std::string> removed;
  for (const HookFile& file : files) {
    if (file.state != State::ours && file.state != State::older) continue;
    const Folder folder(folder_of(file));
    const auto content = folder.read(file.name);
    if (!content) continue;
    folder.remove(file.name, content->stamp);
    removed.push_back(file.path);
  }
  return removed;
}

std::string call_line(std::string_view hook_name) {
  return cat({"git tgpl hook run ", hook_name, " \"$@\" || exit 1"});
}

}  // namespace tgpl::hook
