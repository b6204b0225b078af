// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/compatibility.h"

#include <algorithm>

#include "base/text.h"
#include "spdx/license_list.h"
#include "support/catch.h"

using namespace tgpl::spdx;

namespace {

Inbound inbound(std::string_view text) {
  return judge_inbound(parse(text).expression.value()).inbound;
}

}  // namespace

TEST_CASE("the compatibility table is sorted and uses ids of the SPDX list") {
  CHECK(std::ranges::is_sorted(
      compatibilities(), {},
      [](const Compatibility& row) { return tgpl::to_lower(row.id); }));
  for (const Compatibility& row : compatibilities()) {
    INFO(row.id);
    const License* license = find_license(row.id);
    REQUIRE(license != nullptr);
    CHECK(license->id == row.id);
    CHECK(!license->deprecated);
    CHECK(find_compatibility(row.id) == &row);
    CHECK(!row.reason.empty());
  }
}

TEST_CASE("the best licence decides an OR, the worst one an AND") {
  CHECK(inbound("MIT OR GPL-2.0-only") == Inbound::yes);
  CHECK(inbound("MIT AND GPL-2.0-only") == Inbound::no);
  CHECK(inbound("(MIT AND EPL-2.0) OR GPL-2.0-only") == Inbound::ask);
}

TEST_CASE("a deprecated id has the answer of its replacement, the TGPL a yes") {
  CHECK(inbound("GPL-2.0+") == Inbound::no);
  CHECK(inbound("LicenseRef-TGPL-0.1-only") == Inbound::yes);
}

TEST_CASE("an exception turns a no into ask and makes no answer worse") {
  CHECK(inbound("GPL-2.0-only WITH Classpath-exception-2.0") == Inbound::ask);
  CHECK(inbound("Apache-2.0 WITH LLVM-exception") == Inbound::with_conditions);
}

TEST_CASE("a licence without a row is ask") {
  const InboundAnswer answer =
      judge_inbound(parse("LicenseRef-Some").expression.value());
  CHECK(answer.inbound == Inbound::ask);
  CHECK(answer.id == "LicenseRef-Some");
}
