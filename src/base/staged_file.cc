// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/staged_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "base/error.h"
#include "base/path.h"
#include "base/text.h"

namespace tgpl {
namespace {

void write_all(int fd, std::string_view bytes, std::string_view path) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw_io_error("write", path);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

}  // namespace

StagedFile::StagedFile(std::string path, Descriptor parent,
                       std::optional<FileStamp> expected)
    : path_(std::move(path)),
      name_(base_name(path_)),
      parent_(std::move(parent)),
      expected_(expected) {}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : path_(std::move(other.path_)),
      name_(std::move(other.name_)),
      temporary_(std::exchange(other.temporary_, {})),
      parent_(std::move(other.parent_)),
      file_(std::move(other.file_)),
      expected_(other.expected_) {}

StagedFile::~StagedFile() {
  if (!temporary_.empty()) ::unlinkat(parent_.get(), temporary_.c_str(), 0);
}

void StagedFile::fill(std::string_view bytes, std::uint32_t mode) {
  const std::string temporary = temporary_name(name_);
  file_ = Descriptor(::openat(
      parent_.get(), temporary.c_str(),
      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode & 0777));
  if (!file_) throw_io_error("write", path_);
  temporary_ = temporary;
  write_all(file_.get(), bytes, path_);
}

void StagedFile::take_owner_and_mode() const {
  struct stat status {};
  if (::fstatat(parent_.get(), name_.c_str(), &status, AT_SYMLINK_NOFOLLOW) !=
      0)
    throw_io_error("write", path_);
  // Only root may change the owner; others own the new file anyway.
  if (::fchown(file_.get(), status.st_uid, status.st_gid) != 0) errno = 0;
  if (::fchmod(file_.get(), status.st_mode & 07777) != 0)
    throw_io_error("write", path_);
}

void StagedFile::sync() const {
  if (::fsync(file_.get()) != 0) throw_io_error("write", path_);
}

void StagedFile::put_in_place() {
  const char* from = temporary_.c_str();
  const char* to = name_.c_str();
  if (!expected_) {
    // A file that was created in the meantime is kept. File systems that do not
    // support RENAME_NOREPLACE support hard links.
    const bool done = ::renameat2(parent_.get(), from, parent_.get(), to,
                                  RENAME_NOREPLACE) == 0;
    if (!done && errno != EINVAL && errno != ENOSYS)
      throw_io_error("create", path_);
    if (!done && ::linkat(parent_.get(), from, parent_.get(), to, 0) != 0)
      throw_io_error("create", path_);
    if (done) temporary_.clear();
    return;
  }
  struct stat status {};
  if (::fstatat(parent_.get(), to, &status, AT_SYMLINK_NOFOLLOW) != 0 ||
      !is_still(*expected_, stamp_of(status))) {
    throw Error(ErrorKind::io,
                cat({quote(path_), " was modified while this command ran"}),
                "it was not changed; run the command again");
  }
  replace();
}

void StagedFile::replace() {
  if (::renameat(parent_.get(), temporary_.c_str(), parent_.get(),
                 name_.c_str()) != 0)
    throw_io_error("replace", path_);
  temporary_.clear();
}

}  // namespace tgpl
