// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/subprocess.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/process.h"

namespace tgpl::git {
namespace {

/// Feeds and drains all three pipes at once, so that neither side waits.
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

/// Makes the program nicer than we are. Where that is not possible, nothing is
/// lost but time.
void give_way(pid_t pid) {
  constexpr int kNicer = 10;
  constexpr int kNicest = 19;
  const int ours = ::getpriority(PRIO_PROCESS, 0);
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(pid),
                std::min(ours + kNicer, kNicest));
}

ProcessResult run_at(Pace pace, std::span<const std::string> arguments,
                     std::string_view input) {
  Pipe in = make_pipe();
  Pipe out = make_pipe();
  Pipe err = make_pipe();
  const pid_t pid = spawn(arguments, in.read_end.get(), out.write_end.get(),
                          err.write_end.get());
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

/// What prefetch() has started, by its words.
class Prefetched {
 public:
  static Prefetched& get() {
    static Prefetched prefetched;
    return prefetched;
  }

  void start(std::vector<std::string> words, Pace pace) {
    const std::scoped_lock lock(mutex_);
    const auto [place, is_new] = answers_.try_emplace(words);
    if (!is_new) return;
    place->second = std::async(
        std::launch::async,
        [words = std::move(words), pace] { return run_at(pace, words, {}); });
  }

  std::optional<ProcessResult> take(const std::vector<std::string>& words) {
    std::future<ProcessResult> answer;
    {
      const std::scoped_lock lock(mutex_);
      const auto found = answers_.find(words);
      if (found == answers_.end()) return std::nullopt;
      answer = std::move(found->second);
      answers_.erase(found);
    }
    return answer.get();
  }

 private:
  std::mutex mutex_;
  std::map<std::vector<std::string>, std::future<ProcessResult>> answers_;
};

}  // namespace

ProcessResult run(std::span<const std::string> arguments,
                  std::string_view input) {
  return run_at(Pace::usual, arguments, input);
}

ProcessResult run_git(std::vector<std::string> arguments,
                      std::string_view input) {
  arguments.insert(arguments.begin(), "git");
  if (input.empty()) {
    if (std::optional<ProcessResult> answer = Prefetched::get().take(arguments))
      return std::move(*answer);
  }
  return run(arguments, input);
}

void prefetch(const std::vector<std::string>& arguments, Pace pace) {
  std::vector<std::string> words = {"git"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  Prefetched::get().start(std::move(words), pace);
}

std::string git_output(std::vector<std::string> arguments,
                       std::string_view input) {
  // Behind options of git itself.
  const std::string verb = *std::ranges::find_if(
      arguments,
      [](const std::string& word) { return !word.starts_with('-'); });
  ProcessResult result = run_git(std::move(arguments), input);
  if (result.status != 0) {
    std::string_view words = trim(result.err);
    if (words.starts_with("fatal: ")) words.remove_prefix(7);
    throw Error(ErrorKind::repository,
                cat({"git ", verb, " failed: ",
                     printable(words.substr(0, words.find('\n')))}));
  }
  return std::move(result.out);
}

}  // namespace tgpl::git
