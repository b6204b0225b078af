// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Texts that are made to pass for a licence, or that others took for one. Each
// hides its words where one of the rules of detection does not look.

#include <string>

#include "base/text.h"
#include "license/detect.h"
#include "support/bsd_text.h"
#include "support/catch.h"
#include "support/wrapped_texts.h"

// REUSE-IgnoreStart

namespace tgpl::license {
namespace {

const std::string kMit = test::mit_text();
const std::string kBsd = test::bsd_text();

std::string replaced(std::string text, std::string_view from,
                     std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

bool is_plainly(std::string_view text, std::string_view id) {
  const Detection found = detect(text);
  return found.stated() == id && found.is_clear();
}

TEST_CASE("a choice of licences hides no condition") {
  const std::string_view gpl =
      "Alternatively, this software may be distributed under the terms of the\n"
      "GNU General Public License version 2.";
  const auto with = [&](std::string_view more) {
    return replaced(kBsd, "THIS SOFTWARE IS PROVIDED",
                    cat({gpl, more, "\n\nTHIS SOFTWARE IS PROVIDED"}));
  };
  CHECK(is_plainly(with(""), "BSD-2-Clause OR GPL-2.0-only"));
  for (const std::string_view more :
       {" Commercial use is prohibited.", " It may not be sold.",
        " Users pay the author.", " Not for schools."}) {
    INFO(more);
    const Detection found = detect(with(more));
    CHECK(found.stated().find("-Clause-modified") != std::string::npos);
    CHECK_FALSE(found.is_clear());
  }
}

TEST_CASE("a heading is a trifle, a sentence in its place is none") {
  CHECK(detect(replaced(kMit, "THE SOFTWARE IS PROVIDED",
                        "DISCLAIMER\n\nTHE SOFTWARE IS PROVIDED"))
            .stated() == "MIT");
  CHECK_FALSE(is_plainly(replaced(kMit, "THE SOFTWARE IS PROVIDED",
                                  "NO LICENSE\n\nTHE SOFTWARE IS PROVIDED"),
                         "MIT"));
}

TEST_CASE("words that are struck out in HTML are not those of the licence") {
  CHECK_FALSE(is_plainly(
      replaced(kMit, "free of charge", "<s>free of charge</s>"), "MIT"));
  CHECK_FALSE(is_plainly(
      replaced(kMit, "free of charge", "<del>free of charge</del>"), "MIT"));
}

TEST_CASE("a mark of a footnote is seen") {
  CHECK_FALSE(is_plainly(cat({replaced(kMit, "any person", "any person[1]"),
                              "\n[1] who is a member of the club\n"}),
                         "MIT"));
}

TEST_CASE("a text that is written backwards into a licence is seen") {
  CHECK_FALSE(is_plainly(replaced(kMit, "is hereby granted",
                                  "is \xE2\x80\xAEton\xE2\x80\xAC granted"),
                         "MIT"));
}

TEST_CASE("words of a licence that stand in a notice are not missing") {
  CHECK(is_plainly(replaced(kMit, "(the \"Software\"), to deal",
                            "(the\n\"Software\"), to deal"),
                   "MIT"));
  const std::string text = replaced(kMit, "without restriction,",
                                    "with\nCopyright 2020 restriction,");
  CHECK_FALSE(is_plainly(text, "MIT"));
}

TEST_CASE("a plural or another owner changes nothing, a 'no' for 'any' does") {
  CHECK(detect(replaced(kMit, "in all\ncopies", "in all\ncopy")).stated() ==
        "MIT");
  CHECK_FALSE(
      is_plainly(replaced(kMit, "to any person", "to no person"), "MIT"));
}

TEST_CASE("a licence in a string literal is not that of the file") {
  std::string literal = "const char kText[] =\n";
  for (const Line& line : split_lines(kMit)) {
    literal += cat({"    \"", line.text, "\\n\"\n"});
  }
  const Detection found = detect(cat({literal, "    ;\n"}));
  REQUIRE(found.texts.size() == 1);
  CHECK(found.texts[0].in_code);
  CHECK(found.stated().empty());
  CHECK_FALSE(found.is_clear());
}

TEST_CASE("a line that voids the licence is seen") {
  for (const std::string_view more :
       {"The above license is void for companies.",
        "This license expires on 2030-01-01.",
        "The permission may be revoked at any time."}) {
    INFO(more);
    CHECK_FALSE(is_plainly(cat({kMit, "\n", more, "\n"}), "MIT"));
    CHECK_FALSE(is_plainly(cat({more, "\n\n", kMit}), "MIT"));
  }
}

}  // namespace
}  // namespace tgpl::license

// REUSE-IgnoreEnd
