// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/coprocess.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/complaint.h"
#include "git/process.h"
#include "git/session.h"

namespace tgpl::git {
namespace {

void write_all(const Descriptor& to, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(to.get(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw io_error("cannot write to git", errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

Descriptor memory_file(const char* name) {
  Descriptor file(::memfd_create(name, MFD_CLOEXEC));
  if (!file) throw io_error("cannot create a file in memory", errno);
  return file;
}

}  // namespace

Coprocess::Coprocess(Session& session, const std::vector<std::string>& words,
                     const std::vector<std::string>& variables)
    : name_(cat({"git ", verb_of(words)})), err_(memory_file("errors")) {
  Pipe in = make_pipe();
  Pipe out = make_pipe();
  session.log().add(words);
  pid_ = spawn(session.command(words), in.read_end.get(), out.write_end.get(),
               err_.get(), session.variables(variables));
  in_ = std::move(in.write_end);
  out_ = std::move(out.read_end);
}

Coprocess::~Coprocess() {
  if (pid_ > 0) finish();
}

Coprocess::Coprocess(Session& session, const std::vector<std::string>& words,
                     const std::vector<std::string>& variables,
                     std::string_view input)
    : name_(cat({"git ", verb_of(words)})), err_(memory_file("errors")) {
  // A pipe would require writing and reading at the same time.
  const Descriptor in = memory_file("input");
  write_all(in, input);
  ::lseek(in.get(), 0, SEEK_SET);
  Pipe out = make_pipe();
  ::fcntl(out.read_end.get(), F_SETPIPE_SZ, kWidePipe);
  session.log().add(words);
  pid_ = spawn(session.command(words), in.get(), out.write_end.get(),
               err_.get(), session.variables(variables));
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
    if (!fill()) fail();
  }
  std::string line = buffer_.substr(used_, stop - used_);
  used_ = stop + 1;
  return line;
}

/// Moves bytes from the buffer to `to`, until that has `count`.
void Coprocess::take_buffered(std::string& to, std::size_t count) {
  const std::size_t more = std::min(count - to.size(), buffer_.size() - used_);
  to.append(buffer_, used_, more);
  used_ += more;
}

std::string Coprocess::read_bytes(std::size_t count) {
  std::string bytes;
  if (count > kDrainedAtOnce) {
    // Much of it goes past the buffer, which would hold as much again.
    bytes.reserve(count);
    take_buffered(bytes, count);
    while (count - bytes.size() >= kDrainedAtOnce) {
      if (!drain(out_, bytes)) fail();
    }
  }
  while (buffer_.size() - used_ < count - bytes.size()) {
    if (!fill()) fail();
  }
  take_buffered(bytes, count);
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

void Coprocess::fail() {
  const std::string errors = take_errors();
  if (trim(errors).empty())
    throw Error(ErrorKind::repository, "git exited without an answer");
  throw git_failure(cat({name_, " failed"}), errors);
}

std::string Coprocess::take_errors() {
  std::string errors;
  std::array<char, 4096> chunk{};
  for (;;) {
    const ssize_t count = ::pread(err_.get(), chunk.data(), chunk.size(),
                                  static_cast<off_t>(errors_));
    if (count <= 0) return errors;
    errors.append(chunk.data(), static_cast<std::size_t>(count));
    errors_ += static_cast<std::size_t>(count);
  }
}

int Coprocess::finish() {
  in_ = Descriptor();
  out_ = Descriptor();
  return wait_for(std::exchange(pid_, -1));
}

}  // namespace tgpl::git
