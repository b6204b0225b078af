// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/answer.h"

#include "base/sha256.h"
#include "support/catch.h"

namespace {

using namespace tgpl::terms;

Answer answer_with(Uses usage) {
  Answer answer;
  answer.terms = Terms{};
  answer.terms->usage = usage;
  return answer;
}

constexpr Uses kUses = {Usage::allow, Usage::disallow, Usage::conditional};
constexpr Uses kOnlyDisallow = {Usage::unknown, Usage::disallow,
                                Usage::unknown};

}  // namespace

TEST_CASE("the uses of valid terms are unchanged") {
  CHECK(verdict_on(answer_with(kUses), "2026-11-24").usage == kUses);
}

TEST_CASE("without terms every use is unknown, with a reason") {
  CHECK(verdict_on({}, "2026-11-24").usage == Uses{});
  CHECK(verdict_on({}, "2026-11-24").reasons ==
        std::vector<std::string>{"there is no TGPL.toml"});
  Answer failed;
  failed.failure = "no answer within 1 s";
  CHECK(verdict_on(failed, "2026-11-24").reasons.front() == failed.failure);
}

TEST_CASE("before the effective date only a disallow applies") {
  Answer answer = answer_with(kUses);
  answer.terms->terms.effective = "2026-11-25";
  CHECK(verdict_on(answer, "2026-11-24").usage == kOnlyDisallow);
  CHECK(verdict_on(answer, "2026-11-25").usage == kUses);
  CHECK(verdict_on(answer, "2026-11-25").reasons.empty());
}

TEST_CASE("with a different licence text only a disallow applies") {
  Answer answer = answer_with(kUses);
  answer.text = TextState::differs;
  CHECK(verdict_on(answer, "2026-11-24").usage == kOnlyDisallow);
}

TEST_CASE("a text is compared with its digest, ignoring line ends") {
  Licensing terms;
  CHECK(compare_text(terms, "x") == TextState::unnamed);
  terms.license_file = "LICENSE";
  CHECK(compare_text(terms, std::nullopt) == TextState::absent);
  CHECK(compare_text(terms, "a\nb\n") == TextState::unpinned);
  terms.license_sha256 = tgpl::sha256_hex("a\nb\n");
  CHECK(compare_text(terms, "a\nb\n") == TextState::confirmed);
  CHECK(compare_text(terms, "a\r\nb\r\n") == TextState::confirmed);
  CHECK(compare_text(terms, "a\nc\n") == TextState::differs);
}
