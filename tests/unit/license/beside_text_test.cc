// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/beside_text.h"

#include <string>

#include "base/text.h"
#include "license/detect.h"
#include "support/catch.h"
#include "support/wrapped_texts.h"

// REUSE-IgnoreStart

namespace tgpl::license {
namespace {

const std::string kMit = test::mit_text();

bool is_plainly_mit(std::string_view text) {
  const Detection found = detect(text);
  return found.stated() == "MIT" && found.is_clear();
}

TEST_CASE("a licence file that says more is that licence and more") {
  const std::string_view more = GENERATE(
      "Everything else: all rights reserved.",
      "Everything outside src/ is all rights reserved.",
      "The source code is MIT. All artwork, all rights reserved.",
      "The rest of the repository is not licensed.",
      "src/ is MIT, assets/ is CC-BY-4.0.", "* src/: MIT",
      "* assets/ - CC-BY-NC-4.0", "- docs/**: CC BY 4.0",
      "assets/*: proprietary",
      "The files in third_party/ are under their own licenses.",
      "Files under vendor/ have their own license, see there.",
      "The following files are under the BSD license: lib/a.c, lib/b.c",
      "lib/zlib is covered by the zlib license.",
      "This licence applies to the code in src/ only.",
      "This license does not apply to the logo.",
      "\"Commons Clause\" License Condition v1.0",
      "You may not sell the software or offer it as a service.",
      "Training prohibited.", "No AI training.",
      "Use of this code to train AI models is prohibited.",
      "You may not use this repository as training data for large language "
      "models.",
      "Text and data mining is not allowed.",
      "Use by AI companies is forbidden.", "For non-commercial use only.",
      "Commercial licenses are available on request.", "Fonts: SIL OFL 1.1",
      "Images are copyright of their respective owners.",
      "Game assets (c) 2020 Ada Example, all rights reserved.",
      "The Example logo and name are trademarks of Ada Example.",
      "By using this software you agree to the terms of service.");
  INFO(more);
  CHECK_FALSE(is_plainly_mit(cat({kMit, "\n", more, "\n"})));
  CHECK_FALSE(is_plainly_mit(cat({more, "\n\n", kMit})));
}

TEST_CASE("what says nothing about the licence leaves it plain") {
  const std::string_view harmless =
      GENERATE("This project is licensed under the MIT license.", "# License",
               "Thanks to all contributors.", "(The MIT License)",
               "For more information see https://opensource.org/licenses/MIT",
               "SPDX-License-Identifier: MIT", "Example is a fast parser.",
               "Report bugs at https://example.org/bugs");
  INFO(harmless);
  CHECK(is_plainly_mit(cat({kMit, "\n", harmless, "\n"})));
  CHECK(is_plainly_mit(cat({harmless, "\n\n", kMit})));
}

TEST_CASE("another licence that is offered is no carve-out") {
  const Detection found = detect(
      cat({"Licensed under either of Apache License, Version 2.0, or the MIT\n"
           "license, at your option.\n\n",
           kMit}));
  CHECK(found.residue.empty());
  CHECK(found.is_clear());
}

}  // namespace
}  // namespace tgpl::license

// REUSE-IgnoreEnd
