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

/// Whether the file is what it was, but for other names that it has lost: the
/// run itself takes them away, one by one, when it replaces them.
bool is_still(const FileStamp& expected, FileStamp now) {
  if (now.links < expected.links) {
    now.links = expected.links;
    now.changed_ns = expected.changed_ns;
  }
  return now == expected;
}

[[noreturn]] void fail(std::string_view verb, std::string_view path) {
  const int error_number = errno;
  throw io_error(cat({"cannot ", verb, " ", quote(path)}), error_number);
}

std::string read_all(int fd, std::size_t size, std::string_view path) {
  std::string bytes;
  bytes.resize(size);
  std::size_t got = 0;
  while (true) {
    if (got == bytes.size()) {
      char extra = 0;
      const ssize_t more = ::read(fd, &extra, 1);
      if (more < 0 && errno == EINTR) continue;
      if (more < 0) fail("read", path);
      if (more == 0) return bytes;
      bytes += extra;
      bytes.resize(bytes.size() + bytes.size() / 2);
      ++got;
      continue;
    }
    const ssize_t count = ::read(fd, bytes.data() + got, bytes.size() - got);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("read", path);
    if (count == 0) break;
    got += static_cast<std::size_t>(count);
  }
  bytes.resize(got);
  return bytes;
}

void write_all(int fd, std::string_view bytes, std::string_view path) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("write", path);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

bool is_missing(int error_number) {
  // ELOOP, ENOTDIR: something on the way is a link or a file; for git too the
  // path is then not there.
  return error_number == ENOENT || error_number == ENOTDIR ||
         error_number == ELOOP;
}

}  // namespace

Descriptor::~Descriptor() {
  if (fd_ >= 0) ::close(fd_);
}

Descriptor::Descriptor(Descriptor&& other) noexcept : fd_(other.release()) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    if (fd_ >= 0) ::close(fd_);
    fd_ = other.release();
  }
  return *this;
}

int Descriptor::release() {
  return std::exchange(fd_, -1);
}

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
  if (!file_) fail("write", path_);
  temporary_ = temporary;
  write_all(file_.get(), bytes, path_);
}

void StagedFile::take_owner_and_mode() const {
  struct stat status {};
  if (::fstatat(parent_.get(), name_.c_str(), &status, AT_SYMLINK_NOFOLLOW) !=
      0)
    fail("write", path_);
  // Only root may give files away; for others the file is theirs anyway.
  if (::fchown(file_.get(), status.st_uid, status.st_gid) != 0) errno = 0;
  if (::fchmod(file_.get(), status.st_mode & 07777) != 0) fail("write", path_);
}

void StagedFile::sync() const {
  if (::fsync(file_.get()) != 0) fail("write", path_);
}

void StagedFile::put_in_place() {
  const char* from = temporary_.c_str();
  const char* to = name_.c_str();
  if (!expected_) {
    // What came into being meanwhile stays. File systems without that flag
    // have links.
    const bool done = ::renameat2(parent_.get(), from, parent_.get(), to,
                                  RENAME_NOREPLACE) == 0;
    if (!done && errno != EINVAL && errno != ENOSYS) fail("create", path_);
    if (!done && ::linkat(parent_.get(), from, parent_.get(), to, 0) != 0)
      fail("create", path_);
    if (done) temporary_.clear();
    return;
  }
  struct stat status {};
  if (::fstatat(parent_.get(), to, &status, AT_SYMLINK_NOFOLLOW) != 0 ||
      !is_still(*expected_, stamp_of(status))) {
    throw Error(ErrorKind::io,
                cat({quote(path_), " changed while it was being read"}),
                "it was left as it is; run the command again");
  }
  replace();
}

void StagedFile::replace() {
  if (::renameat(parent_.get(), temporary_.c_str(), parent_.get(),
                 name_.c_str()) != 0)
    fail("replace", path_);
  temporary_.clear();
}

Folder::Folder(std::string path)
    : path_(std::move(path)),
      fd_(::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  if (!fd_) fail("open the folder", path_);
}

Descriptor Folder::open_parent(const std::string& path, bool create) const {
  if (!is_inside(path)) {
    throw Error(ErrorKind::io,
                cat({"the path ", quote(path), " leaves the work tree"}));
  }
  Descriptor at(::fcntl(fd_.get(), F_DUPFD_CLOEXEC, 0));
  if (!at) fail("open", path_);
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

namespace {

// O_NONBLOCK: a fifo that someone put there must not stop us.
constexpr int kFileFlags =
    O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

/// One call instead of two or more for each folder on the way, with the same
/// promise. Kernels before 5.6 and some sandboxes do not have it.
Descriptor open_beneath(int folder, const std::string& path, int flags) {
  open_how how{};
  how.flags = static_cast<std::uint64_t>(flags);
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
  return Descriptor(static_cast<int>(
      ::syscall(SYS_openat2, folder, path.c_str(), &how, sizeof how)));
}

/// Memory that is filled again and again is worth pages of 2 MiB: each page
/// costs more to get than its bytes to read. A wish, no more.
void take_large_pages(char* memory, std::size_t size) {
  constexpr std::size_t kPage = std::size_t{2} << 20;
  void* start = memory;
  if (size >= 2 * kPage && std::align(kPage, kPage, start, size) != nullptr)
    ::madvise(start, size / kPage * kPage, MADV_HUGEPAGE);
}

/// Makes room for `wanted` bytes, of which `kept` are there already.
void grow(ReadBuffer& room, std::size_t wanted, std::size_t kept) {
  if (wanted <= room.size) return;
  // Some more: files of a folder are often of about the same size.
  const std::size_t size = std::max(wanted + wanted / 4, 2 * room.size);
  auto larger = std::make_unique_for_overwrite<char[]>(size);
  take_large_pages(larger.get(), size);
  std::copy_n(room.bytes.get(), kept, larger.get());
  room.bytes = std::move(larger);
  room.size = size;
}

/// What was opened as `file`; nothing if it is not there or is no regular file;
/// throws if it is larger than `limit`.
Descriptor regular(Descriptor file, const std::string& path, std::size_t limit,
                   struct stat& status) {
  if (!file) {
    if (is_missing(errno) || errno == ENXIO) return {};
    fail("read", path);
  }
  if (::fstat(file.get(), &status) != 0) fail("read", path);
  if (!S_ISREG(status.st_mode)) return {};
  if (static_cast<std::uint64_t>(status.st_size) > limit) {
    throw Error(ErrorKind::io, cat({quote(path), " is too large to read"}),
                "exclude it in [policy] of TGPL.toml, or give it a "
                "'.license' file");
  }
  return file;
}

}  // namespace

/// False, and errno says why, if it cannot be found out.
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
  if (!is_missing(errno)) fail("look at", path);
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

/// Of files in order, most lie in the folder of the one before.
Descriptor Folder::open_near(const std::string& path, ReadBuffer& room) const {
  const std::string_view parent = parent_path(path);
  if (parent.empty() || !is_inside(path)) return open_file(path);
  if (room.parent != parent) {
    room.parent.clear();
    std::string wanted(parent);
    // A folder that nobody may list has files all the same.
    room.parent_folder = open_beneath(fd_.get(), wanted, kFolderFlags | O_PATH);
    if (!room.parent_folder) return open_file(path);
    room.parent = std::move(wanted);
  }
  return Descriptor(::openat(room.parent_folder.get(),
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
                                            ReadBuffer& room,
                                            std::size_t limit) const {
  struct stat status {};
  const Descriptor file = regular(open_near(path, room), path, limit, status);
  if (!file) return std::nullopt;
  // A byte more than the size: reading less than asked for is then the end.
  std::size_t wanted = static_cast<std::size_t>(status.st_size) + 1;
  grow(room, wanted, 0);
  std::size_t got = 0;
  while (true) {
    if (got == wanted) {
      wanted *= 2;
      grow(room, wanted, got);
    }
    const std::size_t asked = wanted - got;
    const ssize_t count = ::read(file.get(), room.bytes.get() + got, asked);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail("read", path);
    got += static_cast<std::size_t>(count);
    if (static_cast<std::size_t>(count) < asked) break;
  }
  // Again: between the first look and the last byte it may have changed.
  if (::fstat(file.get(), &status) != 0) fail("read", path);
  return ViewedFile{{room.bytes.get(), got}, stamp_of(status)};
}

StagedFile Folder::stage_replace(const std::string& path,
                                 std::string_view bytes,
                                 const FileStamp& expected) const {
  if ((expected.mode & 0222) == 0) {
    throw Error(ErrorKind::io, cat({quote(path), " is read-only"}),
                "make it writable (chmod u+w) and run the command again");
  }
  Descriptor parent = open_parent(path, false);
  if (!parent) fail("write", path);
  StagedFile staged(path, std::move(parent), expected);
  staged.fill(bytes, 0600);
  staged.take_owner_and_mode();
  return staged;
}

StagedFile Folder::stage_create(const std::string& path, std::string_view bytes,
                                std::uint32_t mode) const {
  Descriptor parent = open_parent(path, true);
  if (!parent) fail("create", path);
  StagedFile staged(path, std::move(parent), std::nullopt);
  staged.fill(bytes, mode);
  return staged;
}

void Folder::sync() const {
  if (::syncfs(fd_.get()) != 0) fail("write to", path_);
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
  if (!parent) fail("remove", path);
  const std::string name(base_name(path));
  struct stat status {};
  if (::fstatat(parent.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
    fail("remove", path);
  if (!is_still(expected, stamp_of(status))) {
    throw Error(ErrorKind::io, cat({quote(path), " changed meanwhile"}),
                "it was left as it is; run the command again");
  }
  if (::unlinkat(parent.get(), name.c_str(), 0) != 0) fail("remove", path);
}

}  // namespace tgpl
