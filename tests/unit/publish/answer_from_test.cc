// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/answer_from.h"

#include <map>
#include <string>

#include "support/catch.h"

namespace {

using namespace tgpl;
using git::TreeFileKind;
using terms::TextState;

/// The answer for files in memory.
terms::Answer answer_of(std::map<std::string, git::TreeFile> files,
                        publish::Wanted wanted) {
  return publish::answer_from(
      [&](const std::string& path) { return files[path]; }, wanted);
}

constexpr auto kAll = publish::Wanted::terms_and_text;

const std::string kTerms =
    "version = 1\n[terms]\nlicense-file = \"L\"\n[usage]\nsearch = \"allow\"\n";

git::TreeFile regular(const std::string& bytes) {
  return {TreeFileKind::regular, bytes};
}

}  // namespace

TEST_CASE("the answer has the terms and the state of their text") {
  const auto answer =
      answer_of({{"TGPL.toml", regular(kTerms)}, {"L", regular("text")}}, kAll);
  REQUIRE(answer.terms);
  CHECK(answer.terms->usage.search == terms::Usage::allow);
  CHECK(answer.text == TextState::unpinned);
  CHECK(answer.failure.empty());
}

TEST_CASE("the text is read only if requested") {
  CHECK(answer_of({{"TGPL.toml", regular(kTerms)}, {"L", regular("text")}},
                  publish::Wanted::terms)
            .text == TextState::unread);
  CHECK(answer_of({{"TGPL.toml", regular(kTerms)}}, kAll).text ==
        TextState::absent);
  CHECK(answer_of(
            {{"TGPL.toml", regular(kTerms)}, {"L", {TreeFileKind::other, ""}}},
            kAll)
            .text == TextState::absent);
}

TEST_CASE("each reason for missing terms has its own message") {
  const auto failure_for = [](TreeFileKind kind) {
    return answer_of({{"TGPL.toml", {kind, ""}}}, kAll).failure;
  };
  CHECK(failure_for(TreeFileKind::absent) == "there is no TGPL.toml");
  CHECK(failure_for(TreeFileKind::other) == "TGPL.toml is not a regular file");
  CHECK(failure_for(TreeFileKind::too_large) ==
        "TGPL.toml is larger than 2 MiB");
  CHECK(failure_for(TreeFileKind::unreadable) == "cannot read TGPL.toml");
}

TEST_CASE("invalid terms give no terms, and the position of the error") {
  const auto answer =
      answer_of({{"TGPL.toml", regular("version = 1\nusage = 3\n")}}, kAll);
  CHECK_FALSE(answer.terms);
  REQUIRE(answer.errors.size() == 1);
  CHECK(answer.errors.front().line == 2);
}
