// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/file_stamp.h"

#include <algorithm>
#include <ctime>

namespace tgpl {
namespace {

std::int64_t nanoseconds(const struct timespec& time) {
  return static_cast<std::int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Set during static initialisation, before git is run or any file is read.
const std::int64_t kStart = file_clock();

}  // namespace

FileStamp stamp_of(const struct stat& status) {
  return {static_cast<std::uint64_t>(status.st_dev),
          static_cast<std::uint64_t>(status.st_ino),
          static_cast<std::int64_t>(status.st_size),
          nanoseconds(status.st_ctim),
          nanoseconds(status.st_mtim),
          static_cast<std::uint32_t>(status.st_mode),
          static_cast<std::uint64_t>(status.st_nlink),
          static_cast<std::uint32_t>(status.st_uid),
          static_cast<std::uint32_t>(status.st_gid)};
}

std::int64_t file_clock() noexcept {
  // The kernel takes file times from this clock, which ticks every few
  // milliseconds.
  struct timespec now {};
  ::clock_gettime(CLOCK_REALTIME_COARSE, &now);
  return nanoseconds(now);
}

bool is_older(const FileStamp& stamp, std::int64_t moment_ns) {
  constexpr std::int64_t kSecond = 1'000'000'000;
  const std::int64_t time = std::max(stamp.changed_ns, stamp.modified_ns);
  // Some file systems store times in steps of up to 10 ms, some in whole
  // seconds.
  const std::int64_t resolution =
      time % kSecond == 0 ? 2 * kSecond : kSecond / 50;
  return time + resolution < moment_ns;
}

bool is_settled(const FileStamp& stamp) {
  return is_older(stamp, kStart);
}

bool is_still(const FileStamp& expected, FileStamp now) {
  if (now.links < expected.links) {
    now.links = expected.links;
    now.changed_ns = expected.changed_ns;
  }
  return now == expected;
}

std::string to_text(const FileStamp& stamp) {
  std::string out;
  for (const std::uint64_t number :
       {stamp.device, stamp.inode, static_cast<std::uint64_t>(stamp.size),
        static_cast<std::uint64_t>(stamp.changed_ns),
        static_cast<std::uint64_t>(stamp.modified_ns),
        std::uint64_t{stamp.mode}, stamp.links, std::uint64_t{stamp.owner},
        std::uint64_t{stamp.group}})
    (out += std::to_string(number)) += ' ';
  return out;
}

std::optional<FileStamp> stamp_at(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return std::nullopt;
  return stamp_of(status);
}

}  // namespace tgpl
