// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/complaint.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::git;

TEST_CASE("the first line tells why git failed") {
  CHECK(complaint("fatal: not a git repository\nStopping\n") ==
        "not a git repository");
  CHECK(complaint("error: pathspec 'x'\n") == "error: pathspec 'x'");
  CHECK(complaint("").empty());
}

TEST_CASE("what git says of a damaged repository is told in one line") {
  const std::string loose =
      "error: inflate: data stream error (incorrect header check)\n"
      "error: unable to unpack 458ea6e header\n"
      "fatal: loose object 458ea6e (stored in .git/objects/45/8ea6e) is "
      "corrupt\n";
  CHECK(tells_of_damage(loose));
  CHECK(damage(loose) ==
        "loose object 458ea6e (stored in .git/objects/45/8ea6e) is corrupt "
        "(inflate: data stream error (incorrect header check))");
  CHECK(damage("fatal: your current branch appears to be broken\n") ==
        "your current branch appears to be broken");
  CHECK(damage("error: packfile a.pack does not match index\n"
               "error: packfile a.pack does not match index\n") ==
        "packfile a.pack does not match index");
}

TEST_CASE("whoever has a damaged repository is told what to do") {
  const Error damaged = git_failure(
      "git log failed", "fatal: your current branch appears to be broken\n");
  CHECK(damaged.message() ==
        "git log failed: your current branch appears to be broken");
  CHECK(damaged.hint() == kDamageHint);
  const Error usual = git_failure("git log failed", "fatal: bad revision\n");
  CHECK(usual.message() == "git log failed: bad revision");
  CHECK(usual.hint().empty());
}
