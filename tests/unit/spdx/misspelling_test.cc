// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/misspelling.h"

#include "base/text.h"
#include "spdx/license_list.h"
#include "support/catch.h"

namespace tgpl::spdx {
namespace {

constexpr std::string_view kOwnText =
    "use an identifier of the SPDX list, or 'LicenseRef-NAME' for a custom "
    "licence";

std::string hint_of(std::string_view word) {
  const auto known = known_misspelling(word);
  return known ? known->hint : "";
}

}  // namespace

TEST_CASE("no id of the list is called a misspelling") {
  for (const License& license : licenses()) {
    CAPTURE(license.id);
    CHECK(!known_misspelling(license.id));
    CHECK(!known_misspelling(cat({license.id, "+"})));
  }
  for (const Exception& exception : exceptions()) {
    CAPTURE(exception.id);
    CHECK(!known_misspelling(exception.id));
  }
}

TEST_CASE("an unknown word is not called a misspelling") {
  for (const std::string_view word :
       {"", "Foo", "LicenseRef-GPL", "TGPLX", "GPLfoo", "Nonesuch"}) {
    CAPTURE(word);
    CHECK(!known_misspelling(word));
  }
}

TEST_CASE("GNU shorthands are spelled out, without choosing a version") {
  CHECK(hint_of("gpl3") ==
        "did you mean 'GPL-3.0-only' or 'GPL-3.0-or-later'?");
  CHECK(hint_of("GPL-2+") == "did you mean 'GPL-2.0-or-later'?");
  CHECK(hint_of("AGPLv3.0+") == "did you mean 'AGPL-3.0-or-later'?");
  CHECK(hint_of("LGPL-v2.1") ==
        "did you mean 'LGPL-2.1-only' or 'LGPL-2.1-or-later'?");
}

TEST_CASE("a name without a version gets the versions that exist") {
  CHECK(unknown_id_hint("mpl") ==
        "add the version: 'MPL-1.0', 'MPL-1.1', 'MPL-2.0', "
        "'MPL-2.0-no-copyleft-exception'");
  CHECK(unknown_id_hint("Elastic") == "did you mean 'Elastic-2.0'?");
  const std::string_view gpl =
      "add the version: 'GPL-1.0-only', 'GPL-1.0-or-later', 'GPL-2.0-only', "
      "'GPL-2.0-or-later' ...";
  CHECK(hint_of("GPL") == gpl);
  CHECK(hint_of("GPL-9.0+") == gpl);
}

TEST_CASE("only and or-later of a bare TGPL are kept") {
  CHECK(hint_of("tgpl-0.1-only") == "did you mean 'LicenseRef-TGPL-0.1-only'?");
  CHECK(hint_of("TGPLv0.1+") == "did you mean 'LicenseRef-TGPL-0.1-or-later'?");
}

TEST_CASE("a near id is suggested for an unknown one") {
  CHECK(unknown_id_hint("Apache2.0") == "did you mean 'Apache-2.0'?");
  CHECK(unknown_id_hint("Apache-2") == "did you mean 'Apache-2.0'?");
  CHECK(unknown_id_hint("GPL-2.0-onyl") == "did you mean 'GPL-2.0-only'?");
  CHECK(unknown_id_hint("Classpath-exeption-2.0") ==
        "did you mean 'Classpath-exception-2.0'?");
}

TEST_CASE("another version of a licence is not suggested") {
  CHECK(unknown_id_hint("EUPL-1.3") == kOwnText);
  CHECK(unknown_id_hint("Apache-3.0") == kOwnText);
  CHECK(unknown_id_hint("MPL2") == kOwnText);
}

TEST_CASE("a word far from every id gets the general hint") {
  CHECK(unknown_id_hint("My-Company-Terms") == kOwnText);
  CHECK(unknown_id_hint("") == kOwnText);
  CHECK(unknown_id_hint(std::string(10000, 'a')) == kOwnText);
}

TEST_CASE("an id with another first letter is not suggested") {
  CHECK(unknown_id_hint("JSC") == kOwnText);
}

TEST_CASE("a deprecated id is not suggested") {
  CHECK(unknown_id_hint("Nunits") == kOwnText);
}

TEST_CASE("UNLICENSED is not taken for Unlicense") {
  CHECK(unknown_id_hint("unlicensed") ==
        "use 'LicenseRef-NAME'; 'Unlicense' is the opposite");
}

}  // namespace tgpl::spdx
