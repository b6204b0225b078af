// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/program_author.h"

#include "support/catch.h"

using tgpl::holders::is_program;

TEST_CASE("bots are known by their mark, in name or account") {
  CHECK(is_program({"dependabot[bot]", "x@example.org"}));
  CHECK(is_program(
      {"someone", "49699333+dependabot[bot]@users.noreply.github.com"}));
  CHECK(is_program({"Own[BOT]", ""}));
}

TEST_CASE("services are known by name or e-mail, whatever the case") {
  CHECK(is_program({"Hosted Weblate", "x@example.org"}));
  CHECK(is_program({"WhiteSource Renovate", "bot@renovateapp.com"}));
  CHECK(is_program({"GitHub", "noreply@github.com"}));
  CHECK(is_program({"pre-commit-ci", ""}));
}

TEST_CASE("people who hide their address are people") {
  CHECK_FALSE(is_program({"Jane", "1234+jane@users.noreply.github.com"}));
  CHECK_FALSE(is_program({"Jane", "noreply@example.org"}));
  CHECK_FALSE(is_program({"Abbot", "abbot@example.org"}));
  CHECK_FALSE(is_program({"Jane [bot] Doe", "jane@example.org"}));
}
