// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/throwaway.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "support/catch.h"

namespace {

using namespace tgpl::git;
using Words = std::vector<std::string>;

ProcessResult run_shell(const std::string& commands, const Bounds& bounds,
                        const Words& variables = {}) {
  return run_bounded(Words{"sh", "-c", commands}, variables, bounds);
}

constexpr Bounds kAmple = {std::chrono::seconds(20)};

}  // namespace

TEST_CASE("each address has its protocols, and no other") {
  CHECK(protocols_for("https://example.org/a.git") == "https");
  CHECK(protocols_for("HTTP://example.org/a.git") == "http:https");
  CHECK(protocols_for("ssh://git@example.org/a.git") == "ssh");
  CHECK(protocols_for("git@example.org:a.git") == "ssh");
  CHECK(protocols_for("git://example.org/a") == "git");
  CHECK(protocols_for("file:///srv/a.git") == "file");
  CHECK(protocols_for("/srv/a.git") == "file");
  CHECK(protocols_for("../a") == "file");
}

TEST_CASE("what git would run, or take for an option, is no address") {
  for (const char* text :
       {"", "ext::sh -c false", "fd::3", "ftp://example.org/a", "-x", "main",
        "--upload-pack=x", "HEAD:a", "a@-oProxyCommand=x:b", "-a@b:c", "@:x",
        "http://a\nb", "git@host:"}) {
    INFO(text);
    CHECK(protocols_for(text).empty());
  }
}

TEST_CASE("a program that takes too long is ended") {
  const ProcessResult result =
      run_shell("echo begun; exec cat /dev/zero >/dev/null",
                {std::chrono::milliseconds(200)});
  CHECK(result.timed_out);
  CHECK(result.out == "begun\n");
}

TEST_CASE("one that closes its output and goes on is ended, too") {
  const ProcessResult result =
      run_shell("exec cat /dev/zero >/dev/null 2>/dev/null",
                {std::chrono::milliseconds(200)});
  CHECK(result.timed_out);
}

TEST_CASE("of an output that does not end, so much is kept") {
  Bounds bounds{std::chrono::milliseconds(300)};
  bounds.output_bytes = 1000;
  const ProcessResult result = run_shell("exec cat /dev/zero", bounds);
  CHECK(result.timed_out);
  CHECK(result.out.size() == 1000);
}

TEST_CASE("a file grows to the limit") {
  const TemporaryFolder folder;
  Bounds bounds = kAmple;
  bounds.file_bytes = 1U << 20;
  const ProcessResult result = run_shell(
      "exec head -c 9000000 /dev/zero >" + folder.path() + "/x", bounds);
  CHECK(result.status != 0);
  CHECK(std::filesystem::file_size(folder.path() + "/x") <= (1U << 20));
}

TEST_CASE("what it leaves running is ended with it") {
  const ProcessResult result = run_shell(
      "cat /dev/zero >/dev/null 2>&1 & echo $!; exec 1>&- 2>&-", kAmple);
  CHECK_FALSE(result.timed_out);
  const int pid = std::stoi(result.out);
  // The process is killed asynchronously, and reaped by its new parent.
  bool gone = false;
  for (int i = 0; i < 1000000 && !gone; ++i) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/stat");
    std::string words;
    std::getline(status, words);
    gone = words.empty() || words.find(") Z") != std::string::npos ||
           words.find(") X") != std::string::npos;
  }
  CHECK(gone);
}

TEST_CASE("variables are put in and taken out") {
  ::setenv("TGPL_TEST_GONE", "x", 1);
  const ProcessResult result =
      run_shell("echo \"${TGPL_TEST_GONE-none} $TGPL_TEST_NEW $LC_ALL\"",
                kAmple, {"TGPL_TEST_GONE", "TGPL_TEST_NEW=y"});
  CHECK(result.out == "none y C\n");
  ::unsetenv("TGPL_TEST_GONE");
}

TEST_CASE("there is no terminal to ask on") {
  CHECK(run_shell("exec </dev/tty", kAmple).status != 0);
}

TEST_CASE("a folder goes away with its object") {
  std::string path;
  {
    const TemporaryFolder folder;
    path = folder.path();
    CHECK(std::filesystem::is_directory(path));
  }
  CHECK_FALSE(std::filesystem::exists(path));
}

TEST_CASE("what is given no time is killed, however early") {
  // Mostly before the program has its own session.
  Bounds none;
  none.time = std::chrono::milliseconds(0);
  for (int i = 0; i < 50; ++i) {
    const ProcessResult result = run_bounded(Words{"sleep", "3"}, {}, none);
    CHECK(result.timed_out);
    REQUIRE(result.status == 128 + SIGKILL);
  }
}
