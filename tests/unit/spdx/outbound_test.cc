// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/outbound.h"

#include "support/catch.h"

using namespace tgpl::spdx;

namespace {

constexpr const char* kTgpl = "LicenseRef-TGPL-0.1-or-later";

CompatibilityAnswer answer(const char* code, const char* work = kTgpl) {
  return judge_compatibility(parse(code).expression.value(),
                             parse(work).expression.value());
}

Inbound inbound(const char* code, const char* work = kTgpl) {
  return answer(code, work).inbound;
}

}  // namespace

TEST_CASE(
    "the table tells for a work under a training copyleft, with its row") {
  const CompatibilityAnswer found = answer("Apache-2.0");
  CHECK(found.inbound == Inbound::with_conditions);
  REQUIRE(found.licenses.size() == 1);
  REQUIRE(found.licenses[0].row != nullptr);
  CHECK(found.licenses[0].row->relicensing == Relicensing::overlay);
  CHECK(inbound("LicenseRef-proprietary") == Inbound::no);
  CHECK(inbound("LicenseRef-Some") == Inbound::ask);
  CHECK(inbound("LicenseRef-TGPL-0.1-only") == Inbound::yes);
}

TEST_CASE("each row says what kind of licence it is") {
  for (const Compatibility& row : compatibilities()) {
    INFO(row.id);
    CHECK(!row.kind.empty());
    CHECK((row.clause.empty() || row.clause.size() > 5));
    const bool free = row.relicensing == Relicensing::free;
    CHECK((!free || row.inbound == Inbound::yes));
  }
}

TEST_CASE("each licence of an expression has an answer, and one decides") {
  const CompatibilityAnswer found =
      answer("(MIT AND EPL-2.0) OR GPL-2.0-only OR MIT");
  CHECK(found.inbound == Inbound::yes);
  CHECK(found.decides == "MIT");
  CHECK(found.licenses.size() == 3);
  CHECK(answer("MIT AND GPL-2.0-only").decides == "GPL-2.0-only");
  CHECK(inbound("GPL-2.0-only WITH Classpath-exception-2.0") == Inbound::ask);
}

TEST_CASE("for other works the same licence and later versions are known") {
  CHECK(inbound("MIT", "MIT") == Inbound::yes);
  CHECK(inbound("GPL-2.0", "GPL-2.0-only") == Inbound::yes);
  CHECK(inbound("GPL-2.0-or-later", "GPL-3.0-only") == Inbound::yes);
  CHECK(inbound("GPL-2.0+", "GPL-3.0-or-later") == Inbound::yes);
  CHECK(inbound("MPL-1.1+", "MPL-2.0") == Inbound::yes);
  CHECK(inbound("GPL-2.0-only", "GPL-2.0-or-later") == Inbound::unknown);
  CHECK(inbound("GPL-3.0-or-later", "GPL-2.0-only") == Inbound::unknown);
  CHECK(inbound("LGPL-2.1-or-later", "GPL-3.0-only") == Inbound::unknown);
  CHECK(inbound("GPL-2.0-or-later WITH Classpath-exception-2.0",
                "GPL-3.0-only") == Inbound::unknown);
  CHECK(inbound("MIT", "Zlib") == Inbound::unknown);
}

TEST_CASE("recipients of a work choose, so all of its choices count") {
  CHECK(inbound("MIT", "MIT OR Zlib") == Inbound::unknown);
  CHECK(inbound("MIT", "MIT AND Zlib") == Inbound::yes);
  CHECK(inbound("GPL-2.0-only", "MIT OR LicenseRef-TGPL-0.1-only") ==
        Inbound::no);
}

TEST_CASE("an exception is never lost with a deprecated id") {
  CHECK(inbound("GPL-2.0-with-classpath-exception WITH Bison-exception-2.2",
                "GPL-2.0-only WITH Classpath-exception-2.0") != Inbound::yes);
}
