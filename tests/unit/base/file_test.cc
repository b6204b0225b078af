// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/file.h"

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace tgpl;

TEST_CASE("a path that leads out of the directory is not inside") {
  CHECK(is_inside("a/b.c"));
  CHECK(is_inside("..a/b..c"));
  for (const char* path : {"", "/a", "../a", "a/../b", "a//b", "./a", "a/",
                           ".git/config", "sub/.GIT/hooks"})
    CHECK_FALSE(is_inside(path));
}

TEST_CASE("a replaced file keeps its mode and leaves no temporary file") {
  const TemporaryFolder here;
  here.write("tool", "old");
  ::chmod((here.path + "/tool").c_str(), 0751);
  const Folder folder(here.path);
  folder.replace("tool", "new", folder.read("tool")->stamp);
  CHECK(folder.read("tool")->bytes == "new");
  CHECK((folder.read("tool")->stamp.mode & 07777) == 0751);
  CHECK(here.count() == 1);
}

TEST_CASE("a file that changed since it was read is not replaced") {
  const TemporaryFolder here;
  here.write("a", "one");
  const Folder folder(here.path);
  const FileStamp stamp = folder.read("a")->stamp;
  here.write("a", "somebody else's");
  CHECK_THROWS_AS(folder.replace("a", "mine", stamp), Error);
  CHECK(folder.read("a")->bytes == "somebody else's");
  CHECK(here.count() == 1);
}

TEST_CASE("a read-only file is not replaced") {
  const TemporaryFolder here;
  here.write("a", "one");
  ::chmod((here.path + "/a").c_str(), 0444);
  const Folder folder(here.path);
  CHECK_THROWS_AS(folder.replace("a", "two", folder.read("a")->stamp), Error);
  CHECK(folder.read("a")->bytes == "one");
}

TEST_CASE("creating never overwrites") {
  const TemporaryFolder here;
  const Folder folder(here.path);
  folder.create("deep/er/a", "one");
  CHECK(folder.read("deep/er/a")->bytes == "one");
  CHECK_THROWS_AS(folder.create("deep/er/a", "two"), Error);
  CHECK(folder.read("deep/er/a")->bytes == "one");
}

TEST_CASE(
    "symbolic links are not followed, neither at the end nor on the way") {
  const TemporaryFolder outside;
  outside.write("secret", "s");
  const TemporaryFolder here;
  std::filesystem::create_symlink(outside.path + "/secret",
                                  here.path + "/link");
  std::filesystem::create_directory_symlink(outside.path, here.path + "/dir");
  const Folder folder(here.path);
  CHECK_FALSE(folder.read("link"));
  CHECK_FALSE(folder.read("dir/secret"));
  CHECK(folder.kind("link") == FileKind::symlink);
  CHECK_THROWS_AS(folder.create("dir/new", "x"), Error);
  CHECK(outside.count() == 1);
}

TEST_CASE("a FIFO is not read and does not block the reader") {
  const TemporaryFolder here;
  REQUIRE(::mkfifo((here.path + "/pipe").c_str(), 0600) == 0);
  CHECK_FALSE(Folder(here.path).read("pipe"));
}

TEST_CASE("reading an absent file returns nothing and is not an error") {
  const TemporaryFolder here;
  CHECK_FALSE(Folder(here.path).read("no/such/file"));
}

TEST_CASE("many files are read into one buffer") {
  const TemporaryFolder here;
  const Folder folder(here.path);
  ReadBuffer buffer;
  for (const std::size_t size :
       {0U, 5000U, 1U, 6000000U, 9000000U, 2U, 4096U}) {
    const std::string bytes(size, static_cast<char>('a' + size % 7));
    folder.overwrite("sub/file", bytes);
    const auto file = folder.read_into("sub/file", buffer);
    REQUIRE(file);
    CHECK(file->bytes == bytes);
    CHECK(file->stamp == folder.read("sub/file")->stamp);
  }
  CHECK_FALSE(folder.read_into("sub/other", buffer));
  CHECK_FALSE(folder.read_into("sub", buffer));
  CHECK_FALSE(folder.read_into("none/file", buffer));
  for (const std::string path : {"top", "sub/one", "sub/deep/two", "sub/three",
                                 "sub/deep/four", "sub-/five", "top"}) {
    folder.overwrite(path, path);
    const auto file = folder.read_into(path, buffer);
    REQUIRE(file);
    CHECK(file->bytes == path);
  }
  CHECK_THROWS_AS(folder.read_into("sub/file", buffer, 100), TooLarge);
  CHECK_THROWS_AS(folder.read_into("sub/../sub/file", buffer), Error);
}

TEST_CASE("a file is older than a moment if it cannot have changed since") {
  constexpr std::int64_t kMillisecond = 1'000'000;
  constexpr std::int64_t kMoment = 1'800'000'000'500 * kMillisecond;
  struct Row {
    std::int64_t changed_ms;   ///< before the moment, in milliseconds
    std::int64_t modified_ms;  ///< before the moment, in milliseconds
    bool older;
  };
  const Row rows[] = {
      {60'001, 60'001, true},
      {60'001, -60'001, false},
      {21, 60'001, true},
      {60'001, 21, true},
      {19, 60'001, false},
      {60'001, 19, false},
      {0, 60'001, false},
      {-1, 60'001, false},
      {-60'001, -60'001, false},
      // Whole seconds: the file system may have cut off the fraction.
      {500, 500, false},
      {1'500, 1'500, false},
      {2'500, 2'500, true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.changed_ms, row.modified_ms);
    FileStamp stamp;
    stamp.changed_ns = kMoment - row.changed_ms * kMillisecond;
    stamp.modified_ns = kMoment - row.modified_ms * kMillisecond;
    CHECK(is_older(stamp, kMoment) == row.older);
  }
}

TEST_CASE("a file that is written now is not older than now") {
  const TemporaryFolder here;
  const std::int64_t moment = file_clock();
  here.write("file", "bytes");
  const Folder folder(here.path);
  CHECK_FALSE(is_older(folder.read("file")->stamp, moment));
  constexpr std::int64_t kHour = 3'600'000'000'000;
  CHECK(is_older(folder.read("file")->stamp, moment + kHour));
}

TEST_CASE("reading into a buffer does not follow symbolic links either") {
  const TemporaryFolder outside;
  outside.write("secret", "s");
  const TemporaryFolder here;
  std::filesystem::create_symlink(outside.path + "/secret",
                                  here.path + "/link");
  std::filesystem::create_directory_symlink(outside.path, here.path + "/dir");
  ReadBuffer buffer;
  CHECK_FALSE(Folder(here.path).read_into("link", buffer));
  CHECK_FALSE(Folder(here.path).read_into("dir/secret", buffer));
}

TEST_CASE("overwriting leaves one file with the new contents") {
  const TemporaryFolder here;
  const Folder folder(here.path);
  folder.overwrite("cache", "one");
  folder.overwrite("cache", "two");
  CHECK(folder.read("cache")->bytes == "two");
  CHECK(here.count() == 1);
}
