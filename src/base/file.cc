// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/file.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <utility>

#include "base/error.h"
#include "base/text.h"

namespace tgpl {
namespace {

constexpr int kFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::string read_all(int fd, std::size_t size, std::string_view path) {
  std::string bytes;
  bytes.resize(size);
  std::size_t got = 0;
  while (true) {
    if (got == bytes.size()) {
      char extra = 0;
      const ssize_t more = ::read(fd, &extra, 1);
      if (more < 0 && errno == EINTR) continue;
      if (more < 0) throw_io_error("read", path);
      if (more == 0) return bytes;
      bytes += extra;
      bytes.resize(bytes.size() + bytes.size() / 2);
      ++got;
      continue;
    }
    const ssize_t count = ::read(fd, bytes.data() + got, bytes.size() - got);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw_io_error("read", path);
    if (count == 0) break;
    got += static_cast<std::size_t>(count);
  }
  bytes.resize(got);
  return bytes;
}

bool is_missing(int error_number) {
  // ELOOP and ENOTDIR mean that a link or a file is where a directory should
  // be. git, too, treats such a path as absent.
  return error_number == ENOENT || error_number == ENOTDIR ||
         error_number == ELOOP;
}

// O_NONBLOCK: opening a FIFO must not block.
constexpr int kFileFlags =
    O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

/// Opens `path` below `folder` without following symbolic links, in one system
/// call instead of several for each directory. Kernels before 5.6 and some
/// sandboxes do not support openat2().
Descriptor open_beneath(int folder, const std::string& path, int flags) {
  open_how how{};
  how.flags = static_cast<std::uint64_t>(flags);
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
  return Descriptor(static_cast<int>(
      ::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how)));
}

/// Asks the kernel for pages of 2 MiB, because with small pages the page faults
/// cost more than reading. The kernel may refuse.
void take_large_pages(char* memory, std::size_t size) {
  constexpr std::size_t kPage = std::size_t{2} << 20;
  void* start = memory;
  if (size >= 2 * kPage && std::align(kPage, kPage, start, size) != nullptr)
    ::madvise(start, size / kPage * kPage, MADV_HUGEPAGE);
}

/// Makes the buffer hold at least `wanted` bytes and keeps its first `kept`
/// bytes.
void grow(ReadBuffer& buffer, std::size_t wanted, std::size_t kept) {
  if (wanted <= buffer.size) return;
  // A quarter more: files of one directory often have similar sizes.
  const std::size_t size = std::max(wanted + wanted / 4, 2 * buffer.size);
  auto larger = std::make_unique_for_overwrite<char[]>(size);
  take_large_pages(larger.get(), size);
  std::copy_n(buffer.bytes.get(), kept, larger.get());
  buffer.bytes = std::move(larger);
  buffer.size = size;
}

/// Contents that are too large for a buffer that stays.
struct LargeContents {
  explicit LargeContents(std::size_t size) : held(size) {}
  HeldBytes held;
  ReadBuffer buffer;
};

/// Returns `file` and fills `status`, or returns an empty Descriptor if it is
/// absent or not a regular file. Throws TooLarge if it has over `limit` bytes.
Descriptor regular(Descriptor file, const std::string& path, std::size_t limit,
                   struct stat& status) {
  if (!file) {
    if (is_missing(errno) || errno == ENXIO) return {};
    throw_io_error("read", path);
  }
  if (::fstat(file.get(), &status) != 0) throw_io_error("read", path);
  if (!S_ISREG(status.st_mode)) return {};
  if (static_cast<std::uint64_t>(status.st_size) > limit)
    throw TooLarge(path, limit);
  return file;
}

}  // namespace

Folder::Folder(std::string path)
    : path_(std::move(path)),
      fd_(::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (!fd_) throw_io_error("open directory", path_);
}

Descriptor Folder::open_parent(const std::string& path, bool create) const {
  if (!is_inside(path)) {
    throw Error(ErrorKind::io, cat({"invalid path ", quote(path),
                                    ": outside the working tree"}));
  }
  Descriptor at(::fcntl(fd_.get(), F_DUPFD_CLOEXEC, 0));
  if (!at) throw_io_error("open", path_);
  const auto parts = split(path, '/');
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
    const std::string part(parts[i]);
    const bool failed = create &&
                        ::mkdirat(at.get(), part.c_str(), 0777) != 0 &&
                        errno != EEXIST;
    if (failed) return {};
    Descriptor next(::openat(at.get(), part.c_str(), kFolderFlags));
    if (!next) return next;
    at = std::move(next);
  }
  return at;
}

bool is_there(const std::string& path) {
  std::error_code none;
  return std::filesystem::exists(path, none);
}

FileKind Folder::kind(const std::string& path) const {
  struct stat status {};
  if (!look_at(path, status)) return FileKind::absent;
  if (S_ISREG(status.st_mode)) return FileKind::regular;
  if (S_ISLNK(status.st_mode)) return FileKind::symlink;
  if (S_ISDIR(status.st_mode)) return FileKind::folder;
  return FileKind::other;
}

/// Fills `status` for the file itself, not for what a link points to. On
/// failure returns false and sets errno.
bool Folder::look_at(const std::string& path, struct stat& status) const {
  if (is_inside(path)) {
    const Descriptor file =
        open_beneath(fd_.get(), path, O_PATH | O_NOFOLLOW | O_CLOEXEC);
    if (file) return ::fstat(file.get(), &status) == 0;
    if (is_missing(errno)) return false;
  }
  const Descriptor parent = open_parent(path, false);
  const std::string name(base_name(path));
  return parent && ::fstatat(parent.get(), name.c_str(), &status,
                             AT_SYMLINK_NOFOLLOW) == 0;
}

std::optional<FileStamp> Folder::stamp(const std::string& path) const {
  struct stat status {};
  if (look_at(path, status)) return stamp_of(status);
  if (!is_missing(errno)) throw_io_error("inspect", path);
  return std::nullopt;
}

Descriptor Folder::open_file(const std::string& path) const {
  if (is_inside(path)) {
    Descriptor file = open_beneath(fd_.get(), path, kFileFlags);
    if (file || is_missing(errno)) return file;
  }
  const Descriptor parent = open_parent(path, false);
  if (!parent) return {};
  const std::string name(base_name(path));
  return Descriptor(::openat(parent.get(), name.c_str(), kFileFlags));
}

/// In sorted order most files are in the directory of the file before, so that
/// directory stays open in `buffer`.
Descriptor Folder::open_near(const std::string& path,
                             ReadBuffer& buffer) const {
  const std::string_view parent = parent_path(path);
  if (parent.empty() || !is_inside(path)) return open_file(path);
  if (buffer.parent != parent) {
    buffer.parent.clear();
    std::string wanted(parent);
    // O_PATH: files can be opened in a directory that may not be listed.
    buffer.parent_folder =
        open_beneath(fd_.get(), wanted, kFolderFlags | O_PATH);
    if (!buffer.parent_folder) return open_file(path);
    buffer.parent = std::move(wanted);
  }
  return Descriptor(::openat(buffer.parent_folder.get(),
                             path.c_str() + parent.size() + 1, kFileFlags));
}

std::optional<ReadFile> Folder::read(const std::string& path,
                                     std::size_t limit) const {
  struct stat status {};
  const Descriptor file = regular(open_file(path), path, limit, status);
  if (!file) return std::nullopt;
  const auto size = static_cast<std::size_t>(status.st_size);
  return ReadFile{read_all(file.get(), size, path), stamp_of(status)};
}

std::optional<ViewedFile> Folder::read_into(const std::string& path,
                                            ReadBuffer& buffer,
                                            std::size_t limit) const {
  struct stat status {};
  const Descriptor file = regular(open_near(path, buffer), path, limit, status);
  if (!file) return std::nullopt;
  // One byte more than the size: a short read then means the end of the file.
  std::size_t wanted = static_cast<std::size_t>(status.st_size) + 1;
  std::shared_ptr<LargeContents> large;
  if (wanted > kSmallFile) large = std::make_shared<LargeContents>(wanted);
  ReadBuffer& into = large ? large->buffer : buffer;
  grow(into, wanted, 0);
  std::size_t got = 0;
  while (true) {
    if (got == wanted) {  // it has grown since it was opened
      wanted *= 2;
      if (wanted > limit) throw TooLarge(path, limit);
      grow(into, wanted, got);
    }
    const std::size_t requested = wanted - got;
    const ssize_t count = ::read(file.get(), into.bytes.get() + got, requested);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) throw_io_error("read", path);
    got += static_cast<std::size_t>(count);
    if (static_cast<std::size_t>(count) < requested) break;
  }
  // Taken again: the file may have changed between opening it and reading its
  // last byte.
  if (::fstat(file.get(), &status) != 0) throw_io_error("read", path);
  return ViewedFile{
      {into.bytes.get(), got}, stamp_of(status), std::move(large)};
}

StagedFile Folder::stage_replace(const std::string& path,
                                 std::string_view bytes,
                                 const FileStamp& expected) const {
  if ((expected.mode & 0222) == 0) {
    throw Error(ErrorKind::io,
                cat({"cannot write ", quote(path), ": read-only"}),
                "make it writable (chmod u+w) and run the command again");
  }
  Descriptor parent = open_parent(path, false);
  if (!parent) throw_io_error("write", path);
  StagedFile staged(path, std::move(parent), expected);
  staged.fill(bytes, 0600);
  staged.take_owner_and_mode();
  return staged;
}

StagedFile Folder::stage_create(const std::string& path, std::string_view bytes,
                                std::uint32_t mode) const {
  Descriptor parent = open_parent(path, true);
  if (!parent) throw_io_error("create", path);
  StagedFile staged(path, std::move(parent), std::nullopt);
  staged.fill(bytes, mode);
  return staged;
}

void Folder::sync() const {
  if (::syncfs(fd_.get()) != 0) throw_io_error("write to", path_);
}

void Folder::replace(const std::string& path, std::string_view bytes,
                     const FileStamp& expected) const {
  StagedFile staged = stage_replace(path, bytes, expected);
  staged.sync();
  staged.put_in_place();
}

void Folder::create(const std::string& path, std::string_view bytes,
                    std::uint32_t mode) const {
  StagedFile staged = stage_create(path, bytes, mode);
  staged.sync();
  staged.put_in_place();
}

void Folder::overwrite(const std::string& path, std::string_view bytes) const {
  stage_create(path, bytes).replace();
}

void Folder::remove(const std::string& path, const FileStamp& expected) const {
  const Descriptor parent = open_parent(path, false);
  if (!parent) throw_io_error("remove", path);
  const std::string name(base_name(path));
  struct stat status {};
  if (::fstatat(parent.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
    throw_io_error("remove", path);
  if (!is_still(expected, stamp_of(status))) {
    throw Error(ErrorKind::io,
                cat({quote(path), " was modified while this command ran"}),
                "it was not changed; run the command again");
  }
  if (::unlinkat(parent.get(), name.c_str(), 0) != 0)
    throw_io_error("remove", path);
}

}  // namespace tgpl
