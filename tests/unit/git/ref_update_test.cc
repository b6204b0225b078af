// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/ref_update.h"

#include "support/catch.h"

using namespace tgpl::git;

namespace {

const std::string kOld(40, 'a');
const std::string kNew(64, 'b');
const std::string kNone(40, '0');

}  // namespace

TEST_CASE("pre-push tells local before remote") {
  const auto updates =
      parse_pushed("refs/heads/x " + kNew + " refs/heads/y " + kOld +
                   "\n(delete) " + kNone + " refs/tags/t " + kOld + "\n");
  CHECK(updates == std::vector<RefUpdate>{{"refs/heads/y", kOld, kNew},
                                          {"refs/tags/t", kOld, ""}});
}

TEST_CASE("the local side of a push may have spaces") {
  CHECK(parse_pushed("HEAD@{2 days ago} " + kNew + " refs/heads/y " + kOld +
                     "\n") ==
        std::vector<RefUpdate>{{"refs/heads/y", kOld, kNew}});
}

TEST_CASE("pre-receive tells old before new, zeros of any length are nothing") {
  const auto updates =
      parse_received(std::string(64, '0') + " " + kNew + " refs/heads/x\n");
  CHECK(updates == std::vector<RefUpdate>{{"refs/heads/x", "", kNew}});
}

TEST_CASE("no line and half a line are no update") {
  CHECK(parse_received("").empty());
  CHECK(parse_received(kOld + " " + kNew).empty());
  CHECK(parse_pushed("\n\n").empty());
}
