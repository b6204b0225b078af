// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include "base/error.h"
#include "base/text.h"

extern char** environ;

namespace tgpl::git {
namespace {

std::string_view name_of(std::string_view variable) {
  return variable.substr(0, variable.find('='));
}

}  // namespace

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw io_error("cannot create a pipe", errno);
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

void ignore_write_signals() {
  static const bool done = [] {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return true;
  }();
  static_cast<void>(done);
}

std::vector<std::string> child_environment(
    std::span<const std::string> changed) {
  std::vector<std::string> variables;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view name = name_of(*entry);
    if (name != "LC_ALL" &&
        std::ranges::find(changed, name, name_of) == changed.end())
      variables.emplace_back(*entry);
  }
  variables.emplace_back("LC_ALL=C");
  for (const std::string& variable : changed) {
    if (variable.find('=') != std::string::npos) variables.push_back(variable);
  }
  return variables;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> out;
  out.reserve(texts.size() + 1);
  for (std::string& text : texts) out.push_back(text.data());
  out.push_back(nullptr);
  return out;
}

pid_t spawn(std::span<const std::string> arguments, int in, int out, int err,
            std::span<const std::string> changed) {
  ignore_write_signals();
  std::vector<std::string> words(arguments.begin(), arguments.end());
  std::vector<std::string> variables = child_environment(changed);
  const std::vector<char*> argv = pointers(words);
  const std::vector<char*> envp = pointers(variables);

  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
  if (err >= 0) posix_spawn_file_actions_adddup2(&actions, err, STDERR_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  sigaddset(&defaults, SIGXFSZ);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

  pid_t pid = -1;
  const int failure = ::posix_spawnp(&pid, argv[0], &actions, &attributes,
                                     argv.data(), envp.data());
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (failure == EAGAIN) {
    throw Error(ErrorKind::repository,
                cat({"cannot run ", quote(arguments.front()),
                     ": cannot start more processes"}),
                "raise the limit on processes (ulimit -u, or pids.max of a "
                "container)");
  }
  if (failure != 0) {
    throw Error(ErrorKind::repository,
                cat({"cannot run ", quote(arguments.front()), ": ",
                     std::strerror(failure)}),
                "install it, or add it to PATH");
  }
  return pid;
}

int wait_for(pid_t pid) {
  int status = 0;
  while (::waitpid(pid, &status, 0) < 0) {
    if (errno != EINTR) return 128;
  }
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool drain(const Descriptor& from, std::string& to) {
  thread_local std::array<char, kDrainedAtOnce> chunk;
  const ssize_t count = ::read(from.get(), chunk.data(), chunk.size());
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return true;
  if (count < 0) throw io_error("cannot read from git", errno);
  // Grow long buffers generously: unused memory costs nothing, but each
  // reallocation copies everything.
  constexpr std::size_t kLong = std::size_t{1} << 20;
  // But not without limit, as address space may be limited: large buffers only
  // double.
  constexpr std::size_t kMostSpare = std::size_t{64} << 20;
  if (to.size() >= kLong && to.capacity() - to.size() < chunk.size())
    to.reserve(to.size() +
               std::max(to.size(), std::min(7 * to.size(), kMostSpare)));
  to.append(chunk.data(), static_cast<std::size_t>(count));
  return count > 0;
}

}  // namespace tgpl::git
