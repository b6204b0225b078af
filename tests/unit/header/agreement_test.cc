// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/agreement.h"

#include "support/catch.h"

using tgpl::header::agreement_kind;

TEST_CASE("agreements with contributors are known by their names") {
  for (const char* path :
       {"CONTRIBUTOR_LICENSE_AGREEMENT.md", "docs/contributor-agreement.txt",
        "Developer-Certificate-of-Origin",
        "legal/ICLA_Contributor-Agreement.md"}) {
    INFO(path);
    CHECK(agreement_kind(path, "") == "contributor agreement");
  }
  CHECK(agreement_kind("CODE_OF_CONDUCT.md", "") == "code of conduct");
  CHECK(agreement_kind("docs/code-of-conduct.de.md", "") == "code of conduct");
}

TEST_CASE("a short name needs the words of an agreement, too") {
  CHECK(agreement_kind("CLA.md", "Contributions are licensed") ==
        "contributor agreement");
  CHECK(agreement_kind("cla.txt", "Class loader architecture\n").empty());
  CHECK(agreement_kind("DCO", "By making this, I certify that") ==
        "contributor agreement");
  CHECK(agreement_kind("dco.txt", "digitally controlled oscillator").empty());
}

TEST_CASE("code and other texts are no agreements") {
  CHECK(agreement_kind("src/code_of_conduct.py", "").empty());
  CHECK(agreement_kind("CONTRIBUTING.md", "contributor agreement").empty());
  CHECK(agreement_kind("clang.md", "contribut").empty());
}
