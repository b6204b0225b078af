// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/range_text.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::review;

namespace {

/// "BASE HEAD", or "fork BASE HEAD".
std::string split(const std::string& text) {
  const RangeWords words = split_range(text);
  return (words.from_fork ? "fork " : "") + words.base + " " + words.head;
}

}  // namespace

TEST_CASE("a range has two dots, or three from where both sides part") {
  CHECK(split("main..topic") == "main topic");
  CHECK(split("main...topic") == "fork main topic");
  CHECK(split("..") == " ");
  CHECK(split("v1.0..") == "v1.0 ");
  CHECK_THROWS_WITH(split("main"), "invalid range 'main'");
}

TEST_CASE("a commit that is not here is to be fetched") {
  CHECK(missing_commit("v1", Depth::whole).message() ==
        "unknown revision 'v1'");
  CHECK(missing_commit("v1", Depth::whole).hint() == "git fetch origin v1");
  CHECK(missing_commit("origin/main", Depth::whole).hint() ==
        "git fetch origin main:refs/remotes/origin/main");
}

TEST_CASE("a shallow clone is to be made whole") {
  CHECK(missing_commit("v1", Depth::cut).message() ==
        "shallow clone without the commit 'v1'");
  CHECK(missing_commit("v1", Depth::cut)
            .hint()
            .starts_with("git fetch --unshallow; in CI, clone the whole "));
  CHECK(missing_commit("origin/main", Depth::cut)
            .hint()
            .starts_with("git fetch --unshallow origin main:refs/remotes/"));
}

TEST_CASE("a name that no ref can have is not put into a command") {
  for (const std::string name : {"", "-x", "a\nb"})
    CHECK(missing_commit(name, Depth::whole).hint() == "git fetch");
  CHECK(missing_commit("a b;c", Depth::whole).hint() ==
        "git fetch origin 'a b;c'");
}
