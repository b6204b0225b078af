// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/subprocess.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "git/process.h"

namespace tgpl::git {
namespace {

/// Writes and reads all three pipes concurrently, so that neither side blocks.
void exchange(Pipe& in, Pipe& out, Pipe& err, std::string_view input,
              ProcessResult& result) {
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
      const bool failed = count < 0 && errno != EAGAIN && errno != EINTR;
      if (failed || input.empty()) in.write_end = Descriptor();
    }
    if (fds[1].revents != 0 && !drain(out.read_end, result.out))
      out.read_end = Descriptor();
    if (fds[2].revents != 0 && !drain(err.read_end, result.err))
      err.read_end = Descriptor();
  }
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
  Pipe in = make_pipe();
  Pipe out = make_pipe();
  Pipe err = make_pipe();
  const pid_t pid = spawn(arguments, in.read_end.get(), out.write_end.get(),
                          err.write_end.get(), variables);
  if (pace == Pace::giving_way) give_way(pid);
  in.read_end = Descriptor();
  out.write_end = Descriptor();
  err.write_end = Descriptor();
  ::fcntl(out.read_end.get(), F_SETPIPE_SZ, kWidePipe);
  ProcessResult result;
  exchange(in, out, err, input, result);
  result.status = wait_for(pid);
  return result;
}

}  // namespace tgpl::git
