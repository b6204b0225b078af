// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/subprocess.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <future>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

#include "base/error.h"
#include "base/interrupt.h"
#include "base/text.h"

extern char** environ;

namespace tgpl::git {
namespace {

/// Lists of a large tree are megabytes: fewer turns between git and us. It is
/// no harm where the user may not have so much.
constexpr int kWidePipe = 1 << 20;

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
};

Pipe make_pipe() {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0)
    throw io_error("cannot make a pipe", errno);
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

/// Our own writes must not kill us when git stops reading early, or a cache
/// grows larger than the user may write.
void ignore_broken_pipes() {
  static const bool done = [] {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    return true;
  }();
  static_cast<void>(done);
}

std::string_view name_of(std::string_view variable) {
  return variable.substr(0, variable.find('='));
}

/// The environment for a child: ours, but for what `changed` names. Messages
/// of git are matched and shown, so they come in one language.
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

struct CommandsRun {
  std::mutex mutex;
  std::vector<std::string> names;

  static CommandsRun& get() {
    static CommandsRun run;
    return run;
  }

  void add(std::span<const std::string> arguments) {
    const std::scoped_lock lock(mutex);
    for (const std::string& word : arguments.subspan(1)) {
      if (word.starts_with('-')) continue;
      names.push_back(word);
      return;
    }
  }
};

pid_t spawn(std::span<const std::string> arguments, int in, int out, int err,
            std::span<const std::string> changed = {}) {
  ignore_broken_pipes();
  CommandsRun::get().add(arguments);
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
  if (failure != 0) {
    throw Error(ErrorKind::repository,
                cat({"cannot run ", quote(arguments.front()), ": ",
                     std::strerror(failure)}),
                cat({"install it, or put it on PATH"}));
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

/// Reads what there is; false at the end.
bool drain(const Descriptor& from, std::string& to) {
  thread_local std::array<char, 65536> chunk;
  const ssize_t count = ::read(from.get(), chunk.data(), chunk.size());
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  // What grows long most often grows longer: room that is not used costs
  // nothing, but each move touches it all again.
  constexpr std::size_t kLong = std::size_t{1} << 20;
  // Address space is not free everywhere: what is large already only doubles.
  constexpr std::size_t kMostSpare = std::size_t{64} << 20;
  if (to.size() >= kLong && to.capacity() - to.size() < chunk.size())
    to.reserve(to.size() +
               std::max(to.size(), std::min(7 * to.size(), kMostSpare)));
  to.append(chunk.data(), static_cast<std::size_t>(count));
  return count > 0;
}

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

using Clock = std::chrono::steady_clock;

/// Reads what there is, and keeps no more than `most` of it.
bool drain_some(const Descriptor& from, std::string& to, std::size_t most) {
  const bool more = drain(from, to);
  if (to.size() > most) to.resize(most);
  return more;
}

/// Reads both until they end; false where that takes too long.
bool read_until_end(Pipe& out, Pipe& err, Clock::time_point last,
                    std::size_t most, ProcessResult& result) {
  // Often enough for each thread to see that the user wants to stop.
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

/// As spawn(), with limits that hold from the first instruction on, which
/// posix_spawn cannot give. Between fork and exec nothing takes a lock.
pid_t spawn_bounded(std::span<const std::string> arguments, int in, int out,
                    int err, std::span<const std::string> changed,
                    const Bounds& bounds) {
  ignore_broken_pipes();
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

/// A program in a session of its own; with this all of it is gone.
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

  /// Whether it ends by then, of itself; it is not reaped, so that its group
  /// keeps its number.
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

  /// Its exit status; what it left running is killed. It may not have its
  /// session yet, and then it is in no group of its own, but has started
  /// nothing either.
  int end() {
    ::kill(pid_, SIGKILL);
    ::kill(-pid_, SIGKILL);
    return wait_for(std::exchange(pid_, -1));
  }

 private:
  pid_t pid_;
};

void write_all(const Descriptor& to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(to.get(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw io_error("cannot write to git", errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
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

/// What foresee() has started, by its words.
class Foreseen {
 public:
  static Foreseen& get() {
    static Foreseen foreseen;
    return foreseen;
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

ProcessResult run_git(std::vector<std::string> arguments,
                      std::string_view input) {
  arguments.insert(arguments.begin(), "git");
  if (input.empty()) {
    if (std::optional<ProcessResult> answer = Foreseen::get().take(arguments))
      return std::move(*answer);
  }
  return run(arguments, input);
}

void foresee(const std::vector<std::string>& arguments, Pace pace) {
  std::vector<std::string> words = {"git"};
  words.insert(words.end(), arguments.begin(), arguments.end());
  Foreseen::get().start(std::move(words), pace);
}

void note_missing_object() {
  CommandsRun& run = CommandsRun::get();
  const std::scoped_lock lock(run.mutex);
  run.names.emplace_back("missing object");
}

std::vector<std::string> commands_run() {
  CommandsRun& run = CommandsRun::get();
  const std::scoped_lock lock(run.mutex);
  return run.names;
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

Coprocess::Coprocess(std::span<const std::string> arguments,
                     std::vector<std::string> variables) {
  Pipe in = make_pipe();
  Pipe out = make_pipe();
  pid_ =
      spawn(arguments, in.read_end.get(), out.write_end.get(), -1, variables);
  in_ = std::move(in.write_end);
  out_ = std::move(out.read_end);
}

Coprocess::~Coprocess() {
  if (pid_ > 0) finish();
}

Coprocess::Coprocess(std::span<const std::string> arguments,
                     std::vector<std::string> variables,
                     std::string_view input) {
  // Not a pipe: we would have to write and to read it at the same time.
  const Descriptor in(::memfd_create("input", MFD_CLOEXEC));
  if (!in) throw io_error("cannot make a file in memory", errno);
  write_all(in, input);
  ::lseek(in.get(), 0, SEEK_SET);
  Pipe out = make_pipe();
  ::fcntl(out.read_end.get(), F_SETPIPE_SZ, kWidePipe);
  // Where it ends early, who reads goes another way, and tells why if need be.
  const Descriptor nowhere(::open("/dev/null", O_WRONLY | O_CLOEXEC));
  pid_ =
      spawn(arguments, in.get(), out.write_end.get(), nowhere.get(), variables);
  out_ = std::move(out.read_end);
}

void Coprocess::write(std::string_view request) {
  write_all(in_, request);
}

bool Coprocess::fill() {
  buffer_.erase(0, used_);
  used_ = 0;
  return drain(out_, buffer_);
}

std::string Coprocess::read_line() {
  std::size_t stop = 0;
  while ((stop = buffer_.find('\n', used_)) == std::string::npos) {
    if (!fill())
      throw Error(ErrorKind::repository, "git ended before it had answered");
  }
  std::string line = buffer_.substr(used_, stop - used_);
  used_ = stop + 1;
  return line;
}

std::string Coprocess::read_bytes(std::size_t count) {
  while (buffer_.size() - used_ < count) {
    if (!fill())
      throw Error(ErrorKind::repository, "git ended before it had answered");
  }
  std::string bytes = buffer_.substr(used_, count);
  used_ += count;
  return bytes;
}

std::optional<std::string_view> Coprocess::read_until(char stop) {
  std::size_t end = buffer_.find(stop, used_);
  while (end == std::string::npos) {
    const std::size_t seen = buffer_.size() - used_;
    if (!fill()) {
      if (buffer_.empty()) return std::nullopt;
      used_ = buffer_.size();
      return std::string_view(buffer_);
    }
    end = buffer_.find(stop, seen);
  }
  const std::size_t start = std::exchange(used_, end + 1);
  return std::string_view(buffer_).substr(start, end - start);
}

int Coprocess::finish() {
  in_ = Descriptor();
  out_ = Descriptor();
  return wait_for(std::exchange(pid_, -1));
}

}  // namespace tgpl::git
