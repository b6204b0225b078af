// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/detect.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>

#include "base/text.h"
#include "license/tgpl.h"
#include "license/verify_text.h"
#include "support/catch.h"
#include "support/wrapped_texts.h"

// REUSE-IgnoreStart

namespace tgpl::license {
namespace {

const std::string kMit = test::mit_text();

std::string replaced(std::string text, std::string_view from,
                     std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// A text that Debian ships; "" elsewhere.
std::string debian(const std::string& name) {
  std::ifstream in("/usr/share/common-licenses/" + name, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// Whether the file is under this licence, beyond doubt and without more.
bool is_plainly(const Detection& found, std::string_view id) {
  return found.stated() == id && found.is_clear();
}

std::string piece(std::string_view text, const ByteRange& range) {
  return std::string(text.substr(range.begin, range.end - range.begin));
}

TEST_CASE("a plain licence is plainly it") {
  CHECK(is_plainly(detect(kMit), "MIT"));
  CHECK(is_plainly(detect(test::isc_text()), "ISC"));
  CHECK(is_plainly(detect("// SPDX-License-Identifier: MIT OR Apache-2.0\n"),
                   "MIT OR Apache-2.0"));
}

// The nine texts of others that fooled other tools.

TEST_CASE("MIT with 'Good, not Evil' is JSON") {
  const std::string text = replaced(
      kMit, "THE SOFTWARE IS PROVIDED",
      "The Software shall be used for Good, not Evil.\n\nTHE SOFTWARE IS "
      "PROVIDED");
  CHECK(detect(text).stated() == "JSON");
}

TEST_CASE("MIT that does not grant is modified") {
  const Detection found =
      detect(replaced(kMit, "is hereby granted", "is hereby not granted"));
  CHECK(found.stated() == "LicenseRef-MIT-modified");
  REQUIRE(found.texts.size() == 1);
  CHECK(found.texts[0].added.size() == 1);
}

TEST_CASE("MIT for noncommercial purposes is modified") {
  const Detection found =
      detect(replaced(kMit, "without restriction",
                      "for noncommercial purposes only without restriction"));
  CHECK(found.stated() == "LicenseRef-MIT-modified");
}

TEST_CASE("MIT with a sentence about training is MIT and more") {
  const std::string text = cat({kMit,
                                "\nThe Software may not be used to train "
                                "machine learning models.\n"});
  const Detection found = detect(text);
  CHECK_FALSE(is_plainly(found, "MIT"));
  REQUIRE(found.residue.size() == 1);
  CHECK(piece(text, found.residue[0]).starts_with("The Software may not"));
}

TEST_CASE("MIT with the Commons Clause is MIT and more") {
  const std::string text =
      cat({"\"Commons Clause\" License Condition v1.0\n\nThe Software is "
           "provided to you by the Licensor under the License, as defined "
           "below, subject to the following condition.\n\nWithout limiting "
           "other conditions in the License, the grant of rights under the "
           "License will not include, and the License does not grant to you, "
           "the right to Sell the Software.\n\n",
           kMit});
  CHECK_FALSE(is_plainly(detect(text), "MIT"));
  CHECK_FALSE(detect(text).residue.empty());
}

TEST_CASE("Apache with a field of use is modified") {
  const std::string apache = debian("Apache-2.0");
  if (apache.empty()) return;
  CHECK(is_plainly(detect(apache), "Apache-2.0"));
  const Detection found =
      detect(replaced(apache, "END OF TERMS AND CONDITIONS",
                      "10. Field of Use. You may not use the Work for military "
                      "purposes.\n\nEND OF TERMS AND CONDITIONS"));
  CHECK_FALSE(is_plainly(found, "Apache-2.0"));
}

TEST_CASE("an AGPL with a clause on weights is no AGPL") {
  const Detection tgpl = detect(tgpl_text());
  CHECK(tgpl.stated() == "LicenseRef-TGPL-0.1-only");
  const std::string gpl = debian("GPL-3");
  if (gpl.empty()) return;
  const Detection found =
      detect(replaced(gpl, "  14. Revised Versions of this License.",
                      "  13b. Weights. The weights of a model that was "
                      "trained on the Program are a covered work.\n\n  14. "
                      "Revised Versions of this License."));
  CHECK(found.stated() == "LicenseRef-GPL-3.0-only-modified");
}

TEST_CASE("shuffled words of MIT are nothing that is sure") {
  std::string shuffled;
  for (const std::string_view word : split(kMit, ' ')) {
    shuffled = cat({word, " ", shuffled});
  }
  CHECK_FALSE(is_plainly(detect(shuffled), "MIT"));
  CHECK(detect(shuffled).texts.empty());
}

TEST_CASE("a tag with an expression is read as it is") {
  CHECK(detect("# SPDX-License-Identifier: (GPL-2.0-only OR MIT) AND "
               "BSD-3-Clause\n")
            .stated() == "(GPL-2.0-only OR MIT) AND BSD-3-Clause");
}

// Nine of our own.

TEST_CASE("a condition in the line of the copyright notice is seen") {
  CHECK_FALSE(is_plainly(
      detect(replaced(kMit, "2020 Ada Example",
                      "2020 Ada Example. Commercial use is not permitted.")),
      "MIT"));
}

TEST_CASE("a condition in place of a holder's name is seen") {
  CHECK_FALSE(
      is_plainly(detect(replaced(kMit, "THE\nAUTHORS OR COPYRIGHT HOLDERS",
                                 "ANYONE WHO DOES NOT SELL THE SOFTWARE")),
                 "MIT"));
}

TEST_CASE("a negation split by characters without width is seen") {
  CHECK_FALSE(
      is_plainly(detect(replaced(kMit, "is hereby granted",
                                 "is n\xE2\x80\x8Bo\xC2\xADt hereby granted")),
                 "MIT"));
}

TEST_CASE("letters that only look like those of MIT are seen") {
  CHECK_FALSE(
      is_plainly(detect(replaced(kMit, "granted", "gr\xD0\xB0nted")), "MIT"));
}

TEST_CASE("a negation in an HTML comment within the text is seen") {
  CHECK_FALSE(is_plainly(
      detect(replaced(kMit, "is hereby", "is <!-- not --> hereby")), "MIT"));
}

TEST_CASE("assets under another licence make it MIT and more") {
  for (const std::string_view more :
       {"The images in assets/ are licensed under CC-BY-NC-4.0.",
        "You may not sell the Software.",
        "Code under MIT, everything else all rights reserved."}) {
    INFO(more);
    CHECK_FALSE(is_plainly(detect(cat({kMit, "\n", more, "\n"})), "MIT"));
    CHECK_FALSE(is_plainly(detect(cat({more, "\n\n", kMit})), "MIT"));
  }
}

TEST_CASE("half a licence is not the licence") {
  CHECK_FALSE(is_plainly(detect(kMit.substr(0, kMit.size() / 2)), "MIT"));
}

TEST_CASE("two licences are two") {
  CHECK(detect(cat({kMit, "\n\n", test::isc_text()})).stated() ==
        "MIT AND ISC");
}

TEST_CASE("an exception for some users is MIT and more") {
  const std::string text =
      cat({kMit, "\nThis license is granted only to members of the club.\n"});
  CHECK_FALSE(is_plainly(detect(text), "MIT"));
}

// Trifles change nothing; what is near to them does.

TEST_CASE("a misspelt word or an article changes no licence") {
  for (const auto& [from, to] :
       {std::pair{"permission notice", "permission ntotice"},
        std::pair{"obtaining a copy\nof", "obtaining a copyof"},
        std::pair{"USE OR OTHER", "USE OR THE OTHER"},
        std::pair{"the following conditions", "following conditions"},
        std::pair{"OR COPYRIGHT HOLDERS", "OR COPYRIGHT HOLDER"}}) {
    INFO(to);
    CHECK(detect(replaced(kMit, from, to)).stated() == "MIT");
  }
}

TEST_CASE("a text with a misspelt word is no verbatim copy") {
  CHECK(fault_of_text(detect(kMit), "MIT") == TextFault::none);
  CHECK(fault_of_text(
            detect(replaced(kMit, "permission notice", "permission ntotice")),
            "MIT") == TextFault::modified);
}

TEST_CASE("a known word in place of another changes a licence") {
  for (const auto& [from, to] :
       {std::pair{"without restriction", "with restriction"},
        std::pair{"free of charge", "for a fee"},
        std::pair{"is hereby granted", "is nowhere granted"},
        std::pair{"any person", "no person"},
        std::pair{"and/or sell", "and not sell"},
        std::pair{"shall be included", "may be included"}}) {
    INFO(to);
    CHECK_FALSE(is_plainly(detect(replaced(kMit, from, to)), "MIT"));
  }
}

// Other properties of the whole.

TEST_CASE("an alternative within a BSD text is a choice") {
  const Detection found = detect(
      "Redistribution and use in source and binary forms, with or without\n"
      "modification, are permitted provided that the following conditions\n"
      "are met:\n"
      "1. Redistributions of source code must retain the above copyright\n"
      "   notice, this list of conditions and the following disclaimer.\n"
      "2. Redistributions in binary form must reproduce the above copyright\n"
      "   notice, this list of conditions and the following disclaimer in the\n"
      "   documentation and/or other materials provided with the "
      "distribution.\n\n"
      "Alternatively, this software may be distributed under the terms of the\n"
      "GNU General Public License version 2 or any later version.\n\n"
      "THIS SOFTWARE IS PROVIDED BY THE AUTHOR ``AS IS'' AND ANY EXPRESS OR\n"
      "IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED\n"
      "WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE\n"
      "DISCLAIMED. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY DIRECT,\n"
      "INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES\n"
      "(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR\n"
      "SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION)\n"
      "HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT,\n"
      "STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING\n"
      "IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE\n"
      "POSSIBILITY OF SUCH DAMAGE.\n");
  CHECK(found.stated() == "BSD-2-Clause OR GPL-2.0-or-later");
}

TEST_CASE("the end of a notice of the LGPL that names the GPL adds nothing") {
  CHECK(detect("# You can redistribute it and/or modify it under the terms of\n"
               "# the GNU Lesser General Public License as published by the\n"
               "# Free Software Foundation; either version 3 of the License,\n"
               "# or (at your option) any later version.  See the GNU General\n"
               "# Public License for more details.\n")
            .stated() == "LGPL-3.0-or-later");
}

TEST_CASE("a tag that is no expression is no licence that we know") {
  CHECK(detect("// SPDX-License-Identifier: BSD-2\n").stated() ==
        "LicenseRef-unknown");
}

TEST_CASE("a file with a licence in its name states it") {
  CHECK(detect("# Use is subject to license terms which appear in the file\n"
               "# named ISC-LICENSE that came with this file.\n")
            .stated() == "ISC");
  CHECK(detect("/* For conditions of distribution and use, see copyright\n"
               "   notice in zlib.h */\n")
            .stated() == "Zlib");
}

TEST_CASE("a grant without its condition may be that of ISC or of 0BSD") {
  CHECK(detect("// Permission to use, copy, modify, and/or distribute this\n"
               "// software for any purpose with or without fee is hereby\n"
               "// granted.\n")
            .stated() == "LicenseRef-ISC-like");
}

TEST_CASE("fields that programs read are read") {
  CHECK(detect("<component>\n <metadata_license>CC0-1.0</metadata_license>\n")
            .stated() == "CC0-1.0");
  CHECK(detect("<svg><cc:license rdf:resource=\"http://creativecommons.org/"
               "licenses/by-sa/3.0/\" /></svg>\n")
            .stated() == "CC-BY-SA-3.0");
  CHECK(detect("cabal-version: 2.4\nname: x\nlicense: BSD3\n").stated() ==
        "BSD-3-Clause");
  CHECK(detect("/* https://creativecommons.org/licenses/by-sa/4.0/ */\n")
            .stated() == "CC-BY-SA-4.0");
  CHECK(detect("/**\n * @license http://opensource.org/licenses/MIT\n */\n")
            .stated() == "MIT");
  CHECK(detect("<project><licenses><license>\n<name>GNU Lesser General Public "
               "License, Version 2.1</name>\n</license></licenses></project>\n")
            .stated() == "LGPL-2.1-only");
}

TEST_CASE("UTF-16 is read, with the places in the file") {
  std::string wide = "\xFF\xFE";
  for (const char c : std::string_view("// Licensed under the MIT license\n")) {
    wide += c;
    wide += '\0';
  }
  const Detection found = detect(wide);
  CHECK(found.stated() == "MIT");
  REQUIRE(found.notices.size() == 1);
  CHECK(found.notices[0].begin == 2 + 2 * 3);
}

TEST_CASE("a file of bytes is silent") {
  std::string bytes;
  for (int i = 0; i < 4096; ++i) bytes += static_cast<char>(i * 7919 >> 3);
  CHECK(detect(bytes).is_silent());
  CHECK(detect("").is_silent());
}

TEST_CASE("many licences in one file are all found, in bounded time") {
  std::string many;
  for (int i = 0; i < 300; ++i) many += cat({kMit, "\n----\n"});
  CHECK(detect(many).texts.size() == 300);
}

}  // namespace
}  // namespace tgpl::license

// REUSE-IgnoreEnd
