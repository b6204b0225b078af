// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Implements run_bounded() of subprocess.h.
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <utility>

#include "base/error.h"
#include "base/interrupt.h"
#include "git/process.h"
#include "git/subprocess.h"

namespace tgpl::git {
namespace {

using Clock = std::chrono::steady_clock;

/// Like drain(), but keeps at most `most` bytes.
bool drain_some(const Descriptor& from, std::string& to, std::size_t most) {
  const bool more = drain(from, to);
  if (to.size() > most) to.resize(most);
  return more;
}

/// Reads both pipes until their end. Returns false if that takes longer than
/// until `last`.
bool read_until_end(Pipe& out, Pipe& err, Clock::time_point last,
                    std::size_t most, ProcessResult& result) {
  // The longest wait between two checks whether the user has interrupted.
  constexpr std::chrono::milliseconds kLook{200};
  while (out.read_end || err.read_end) {
    stop_if_interrupted();
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        last - Clock::now());
    if (left.count() <= 0) return false;
    std::array<pollfd, 2> fds{
        {{out.read_end.get(), POLLIN, 0}, {err.read_end.get(), POLLIN, 0}}};
    const int wait = static_cast<int>(std::min(left, kLook).count()) + 1;
    if (::poll(fds.data(), fds.size(), wait) <= 0) continue;
    if (fds[0].revents != 0 && !drain_some(out.read_end, result.out, most))
      out.read_end = Descriptor();
    if (fds[1].revents != 0 && !drain_some(err.read_end, result.err, most))
      err.read_end = Descriptor();
  }
  return true;
}

void limit(decltype(RLIMIT_FSIZE) resource, std::uint64_t most) {
  const rlimit both{most, most};
  ::setrlimit(resource, &both);
}

/// Like spawn(), but with resource limits set before exec, which posix_spawn
/// cannot do. Nothing between fork and exec may take a lock.
pid_t spawn_bounded(std::span<const std::string> arguments, int in, int out,
                    int err, std::span<const std::string> changed,
                    const Bounds& bounds) {
  ignore_write_signals();
  std::vector<std::string> words(arguments.begin(), arguments.end());
  std::vector<std::string> variables = child_environment(changed);
  const std::vector<char*> argv = pointers(words);
  const std::vector<char*> envp = pointers(variables);
  const pid_t pid = ::fork();
  if (pid < 0) throw io_error("cannot start a process", errno);
  if (pid > 0) return pid;
  ::setsid();
  ::signal(SIGPIPE, SIG_DFL);
  ::signal(SIGXFSZ, SIG_DFL);
  ::dup2(in, STDIN_FILENO);
  ::dup2(out, STDOUT_FILENO);
  ::dup2(err, STDERR_FILENO);
  limit(RLIMIT_FSIZE, bounds.file_bytes);
  limit(RLIMIT_AS, bounds.memory_bytes);
  limit(RLIMIT_CORE, 0);
  ::execvpe(argv[0], argv.data(), envp.data());
  ::_exit(127);
}

/// A running program in its own session. The destructor kills all of its
/// processes.
class Helper {
 public:
  explicit Helper(pid_t pid) : pid_(pid) {}
  ~Helper() {
    if (pid_ > 0) end();
  }
  Helper(const Helper&) = delete;
  Helper& operator=(const Helper&) = delete;
  Helper(Helper&&) = delete;
  Helper& operator=(Helper&&) = delete;

  /// Waits until the program exits by itself or until `last`; returns whether
  /// it has exited. The process is not reaped yet, so that its process group id
  /// stays valid.
  bool ends_by(Clock::time_point last) const {
    for (;;) {
      siginfo_t info{};
      const int flags = WEXITED | WNOWAIT | WNOHANG;
      if (::waitid(P_PID, static_cast<id_t>(pid_), &info, flags) != 0 ||
          info.si_pid == pid_)
        return true;
      if (Clock::now() >= last) return false;
      ::poll(nullptr, 0, 1);
    }
  }

  /// Kills what is left of the program's processes and returns its exit status.
  /// If the program has not called setsid() yet, it has no group of its own,
  /// but no children either.
  int end() {
    ::kill(pid_, SIGKILL);
    ::kill(-pid_, SIGKILL);
    return wait_for(std::exchange(pid_, -1));
  }

 private:
  pid_t pid_;
};

}  // namespace

ProcessResult run_bounded(std::span<const std::string> arguments,
                          std::span<const std::string> variables,
                          const Bounds& bounds) {
  Pipe in = make_pipe();
  Pipe out = make_pipe();
  Pipe err = make_pipe();
  Helper helper(spawn_bounded(arguments, in.read_end.get(), out.write_end.get(),
                              err.write_end.get(), variables, bounds));
  in = Pipe();
  out.write_end = Descriptor();
  err.write_end = Descriptor();
  ProcessResult result;
  const Clock::time_point last = Clock::now() + bounds.time;
  result.timed_out =
      !read_until_end(out, err, last, bounds.output_bytes, result) ||
      !helper.ends_by(last);
  result.status = helper.end();
  return result;
}

}  // namespace tgpl::git
