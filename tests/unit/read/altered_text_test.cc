// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <string>

#include "license/tgpl.h"
#include "read/license_files.h"
#include "support/catch.h"
#include "support/license_texts.h"

using namespace tgpl;

namespace {

/// Whether the text of MIT is another one with these words instead of those.
bool altered_by(std::string_view from, std::string_view to) {
  std::string text = mit_text("Ada Example");
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  return read::is_altered("MIT", license::match_text(text), text);
}

}  // namespace

TEST_CASE("a text with a trifle is no verbatim copy") {
  CHECK(altered_by("obtaining", "obtainning"));
  CHECK(altered_by("any person", "any persons"));
}

TEST_CASE("what SPDX ignores in a text alters nothing") {
  CHECK_FALSE(altered_by("\n\n", "\n\n\n* "));
  CHECK_FALSE(altered_by("Ada Example", "Ada Example and many others"));
}
