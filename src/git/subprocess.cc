// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/subprocess.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/process.h"

namespace tgpl::git {
namespace {

/// Waits for the program when destroyed, so that none is left if an exception
/// is thrown. The pipes must be closed before.
struct Child {
  Child() = default;
  ~Child() {
    if (pid > 0) wait_for(pid);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  Child(Child&&) = delete;
  Child& operator=(Child&&) = delete;

  int finish() { return wait_for(std::exchange(pid, -1)); }

  pid_t pid = -1;
};

/// Writes and reads all three pipes concurrently, so that neither side blocks.
/// Returns the error of a failed write, or 0.
int exchange(Pipe& in, Pipe& out, Pipe& err, std::string_view input,
             ProcessResult& result) {
  int failure = 0;
  if (input.empty()) in.write_end = Descriptor();
  ::fcntl(in.write_end.get(), F_SETFL, O_NONBLOCK);
  while (out.read_end || err.read_end) {
    std::array<pollfd, 3> fds{{{in.write_end.get(), POLLOUT, 0},
                               {out.read_end.get(), POLLIN, 0},
                               {err.read_end.get(), POLLIN, 0}}};
    if (::poll(fds.data(), fds.size(), -1) < 0) continue;
    if (fds[0].revents != 0) {
      const ssize_t count =
          ::write(in.write_end.get(), input.data(), input.size());
      if (count > 0) input.remove_prefix(static_cast<std::size_t>(count));
      if (count < 0 && errno != EAGAIN && errno != EINTR) failure = errno;
      if (failure != 0 || input.empty()) in.write_end = Descriptor();
    }
    if (fds[1].revents != 0 && !drain(out.read_end, result.out))
      out.read_end = Descriptor();
    if (fds[2].revents != 0 && !drain(err.read_end, result.err))
      err.read_end = Descriptor();
  }
  return failure;
}

/// A program that failed says why by itself, and may have stopped reading. One
/// that succeeded without all of its input has done something else than it was
/// asked to.
void require_written(int failure, const ProcessResult& result,
                     const std::string& program) {
  if (failure == 0 || (failure == EPIPE && result.status != 0)) return;
  throw io_error(cat({"cannot write to ", quote(program)}), failure);
}

/// Lowers the priority of the program. Failure is ignored.
void give_way(pid_t pid) {
  constexpr int kNicer = 10;
  constexpr int kNicest = 19;
  const int ours = ::getpriority(PRIO_PROCESS, 0);
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(pid),
                std::min(ours + kNicer, kNicest));
}

}  // namespace

ProcessResult run(std::span<const std::string> arguments,
                  std::string_view input,
                  std::span<const std::string> variables, Pace pace) {
  Child child;
  Pipe in = make_pipe();
  Pipe out = make_pipe();
  Pipe err = make_pipe();
  child.pid = spawn(arguments, in.read_end.get(), out.write_end.get(),
                    err.write_end.get(), variables);
  if (pace == Pace::giving_way) give_way(child.pid);
  in.read_end = Descriptor();
  out.write_end = Descriptor();
  err.write_end = Descriptor();
  ::fcntl(out.read_end.get(), F_SETPIPE_SZ, kWidePipe);
  ProcessResult result;
  const int failure = exchange(in, out, err, input, result);
  result.status = child.finish();
  require_written(failure, result, arguments.front());
  return result;
}

}  // namespace tgpl::git
