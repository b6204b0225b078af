// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/install.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>

#include "base/embedded.h"
#include "base/error.h"
#include "base/file.h"
#include "base/sha256.h"
#include "base/text.h"

namespace tgpl::hook {
namespace {

constexpr std::string_view kFolder = "hooks/";

/// Every body that was ever shipped, the present one too: a hook that differs
/// in one byte has been edited and is its editor's.
struct ShippedBody {
  std::string_view hook;
  std::string_view sha256;
};
constexpr std::array kShipped = {
    ShippedBody{
        "pre-commit",
        "af1b821fa4f48f2dcc188a948056648cf535e91784b41117d48d1997d94419eb"},
};

bool was_shipped(std::string_view hook_name, std::string_view body) {
  const std::string digest = sha256_hex(body);
  return std::ranges::any_of(kShipped, [&](const ShippedBody& shipped) {
    return shipped.hook == hook_name && shipped.sha256 == digest;
  });
}

std::string folder_of(const HookFile& file) {
  return std::string(parent_path(file.path));
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

bool calls_us(std::string_view body, std::string_view hook_name) {
  const std::array calls = {cat({"git tgpl hook run ", hook_name}),
                            cat({"git-tgpl hook run ", hook_name})};
  return std::ranges::any_of(split_lines(body), [&](const Line& line) {
    const auto has = [&](const std::string& call) {
      return line.text.find(call) != std::string_view::npos;
    };
    return !trim_left(line.text).starts_with('#') &&
           std::ranges::any_of(calls, has);
  });
}

State state_of(const HookFile& file, std::string_view shipped) {
  const FileKind kind = Folder(folder_of(file)).kind(file.name);
  if (kind == FileKind::absent) return State::absent;
  const bool runs = ::access(file.path.c_str(), X_OK) == 0;
  const std::optional<std::string> body = body_of(file.path);
  if (!body) return State::foreign;
  if (kind == FileKind::regular && was_shipped(file.name, *body)) {
    if (!runs) return State::disabled;
    return *body == shipped ? State::ours : State::older;
  }
  return runs && calls_us(*body, file.name) ? State::calling : State::foreign;
}

void require_writable(const std::string& folder, const std::string& path) {
  if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST)
    throw io_error(cat({"cannot create ", quote(folder)}), errno);
  if (::access(folder.c_str(), W_OK | X_OK) != 0)
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

void write(const HookFile& file) {
  const Folder folder(folder_of(file));
  const std::string_view script = *embedded_file(cat({kFolder, file.name}));
  if (file.state == State::absent)
    return folder.create(file.name, script, 0777);
  const std::optional<ReadFile> old = folder.read(file.name);
  if (old && old->bytes != script)
    folder.replace(file.name, script, old->stamp);
  if (file.state == State::disabled) make_executable(file.path);
}

}  // namespace

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
    case State::off:
      return "hooks are switched off (core.hooksPath)";
    case State::foreign:
      break;
  }
  return "another program's; not touched";
}

bool is_active(State state) {
  return state == State::ours || state == State::older ||
         state == State::calling;
}

bool can_be_written(State state) {
  return state == State::absent || state == State::older ||
         state == State::disabled;
}

std::vector<HookFile> inspect(const git::Repository& repository) {
  std::vector<HookFile> out;
  struct stat status {};
  const bool there = ::stat(repository.hooks_dir.c_str(), &status) == 0;
  for (const EmbeddedFile& shipped : embedded_files()) {
    if (!shipped.path.starts_with(kFolder)) continue;
    HookFile file;
    file.name = shipped.path.substr(kFolder.size());
    file.path = cat({repository.hooks_dir, "/", file.name});
    if (there && !S_ISDIR(status.st_mode)) {
      file.state = State::off;
    } else if (there) {
      file.state = state_of(file, shipped.bytes);
    }
    out.push_back(std::move(file));
  }
  return out;
}

bool hooks_are_elsewhere(const git::Repository& repository) {
  return repository.hooks_dir != repository.common_dir + "/hooks";
}

void install(const std::vector<HookFile>& files) {
  for (const HookFile& file : files) {
    if (can_be_written(file.state))
      require_writable(folder_of(file), file.path);
  }
  for (const HookFile& file : files) {
    if (can_be_written(file.state)) write(file);
  }
}

std::vector<std::string> uninstall(const std::vector<HookFile>& files) {
  std::vector<std::string> removed;
  for (const HookFile& file : files) {
    if (file.state != State::ours && file.state != State::older &&
        file.state != State::disabled)
      continue;
    require_writable(folder_of(file), file.path);
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
