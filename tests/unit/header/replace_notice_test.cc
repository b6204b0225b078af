// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/replace_notice.h"
#include "header/comment_style_table.h"

#include <string>

#include "support/catch.h"
#include "unit/header/nasty.h"

using namespace tgpl::header;

namespace {

const NoticeOwner kJane{{"Jane Doe <jane@example.org>"}, {}};

const CommentStyle& style(const std::string& name) {
  const CommentStyle* found = find_style(name);
  REQUIRE(found != nullptr);
  return *found;
}

std::string replaced(const std::string& name, const std::string& text,
                     const NoticeOwner& owner = kJane) {
  const EditResult edit = replace_notice("file", text, owner, style(name));
  if (edit.outcome == Outcome::unchanged) return "unchanged";
  return edit.text.value_or("refused: " + edit.reason);
}

/// The lines, each after `mark`.
std::string marked(const std::string& mark,
                   const std::vector<std::string>& lines,
                   const std::string& end = "\n") {
  std::string out;
  for (const std::string& line : lines)
    out += (line.empty() ? mark.substr(0, mark.find_last_not_of(' ') + 1)
                         : mark + line) +
           end;
  return out;
}

const std::string kOwn =
    "Copy"
    "right (C) 2019-2021 Jane Doe <jane@example.org>";

const std::vector<std::string> kGpl = {
    "This program is free software: you can redistribute it and/or modify",
    "it under the terms of the GNU General Public License as published by",
    "the Free Software Foundation, either version 3 of the License, or",
    "(at your option) any later version.",
    "",
    "This program is distributed in the hope that it will be useful,",
    "but WITHOUT ANY WARRANTY; without even the implied warranty of",
    "MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the",
    "GNU General Public License for more details.",
    "",
    "You should have received a copy of the GNU General Public License",
    "along with this program.  If not, see <https://www.gnu.org/licenses/>."};

const std::vector<std::string> kApache = {
    "Licensed under the Apache License, Version 2.0 (the \"License\");",
    "you may not use this file except in compliance with the License.",
    "You may obtain a copy of the License at",
    "",
    "    http://www.apache.org/licenses/LICENSE-2.0",
    "",
    "Unless required by applicable law or agreed to in writing, software",
    "distributed under the License is distributed on an \"AS IS\" BASIS,",
    "WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.",
    "See the License for the specific language governing permissions and",
    "limitations under the License."};

const std::vector<std::string> kMit = {
    "Permission is hereby granted, free of charge, to any person obtaining a",
    "copy of this software and associated documentation files (the",
    "\"Software\"), to deal in the Software without restriction, including",
    "without limitation the rights to use, copy, modify, merge, publish,",
    "distribute, sublicense, and/or sell copies of the Software, and to",
    "permit persons to whom the Software is furnished to do so, subject to",
    "the following conditions:",
    "",
    "The above copyright notice and this permission notice shall be included",
    "in all copies or substantial portions of the Software.",
    "",
    "THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS",
    "OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF",
    "MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.",
    "IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY",
    "CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT,",
    "TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE",
    "SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."};

std::vector<std::string> below(const std::string& copyright,
                               const std::vector<std::string>& notice) {
  std::vector<std::string> lines = {copyright, ""};
  lines.insert(lines.end(), notice.begin(), notice.end());
  return lines;
}

const std::string kTags2(const std::string& mark, const std::string& id) {
  return marked(mark, {kText + "2019-2021 Jane Doe <jane@example.org>", "",
                       kLicense + id});
}

}  // namespace

TEST_CASE("our own notice becomes tags, and nothing else changes") {
  CHECK(replaced("hash", "#!/bin/sh\n# foo - does foo\n#\n" +
                             marked("# ", below(kOwn, kGpl)) +
                             "#\n# Usage: foo\n\nset -e\n") ==
        "#!/bin/sh\n# foo - does foo\n#\n" + kTags2("# ", "GPL-3.0-or-later") +
            "#\n# Usage: foo\n\nset -e\n");
  CHECK(replaced("c", "/*\n" + marked(" * ", below(kOwn, kApache)) +
                          " */\nint a;\n") ==
        "/*\n" + kTags2(" * ", "Apache-2.0") + " */\nint a;\n");
}

TEST_CASE("a comment may begin and end in the lines of the notice") {
  std::string text = "/* " + marked("   ", below(kOwn, kGpl)).substr(3);
  text.insert(text.size() - 1, "  */");
  CHECK(replaced("c", text + "int a;\n") ==
        "/* " + kText + "2019-2021 Jane Doe <jane@example.org>\n\n   " +
            kLicense + "GPL-3.0-or-later  */\nint a;\n");
}

TEST_CASE("line ends stay as they are") {
  CHECK(replaced("hash", marked("# ", below(kOwn, kGpl), "\r\n") + "a\r\n") ==
        marked("# ",
               {kText + "2019-2021 Jane Doe <jane@example.org>", "",
                kLicense + "GPL-3.0-or-later"},
               "\r\n") +
            "a\r\n");
}

TEST_CASE("the licence is changed if a new one is given") {
  NoticeOwner owner = kJane;
  owner.expression = "ISC";
  CHECK(replaced("hash", marked("# ", below(kOwn, kGpl)), owner) ==
        kTags2("# ", "ISC"));
  CHECK(replaced("hash",
                 "# Under the GPL.\n#\n" + marked("# ", below(kOwn, kGpl)),
                 owner) ==
        "refused: comment has more text about the licence in line 1");
}

TEST_CASE("a notice of another holder is never changed") {
  const std::string refusal = "refused: names another copyright holder: ";
  const std::string bob =
      "Copy"
      "right 2020 Bob";
  CHECK(replaced("hash", marked("# ", below(bob, kGpl))) == refusal + bob);
  CHECK(replaced("hash", marked("# ", below(kOwn, kGpl)) + "\n# " + bob +
                             "\n") == refusal + bob);
  CHECK(replaced("hash", marked("# ", kGpl)) ==
        "refused: has no copyright holder");
}

TEST_CASE("a holder named on the next line is not overlooked") {
  std::vector<std::string> lines = below(kOwn, kGpl);
  lines[1] = "  and Bob Roe";
  CHECK(replaced("hash", marked("# ", lines))
            .starts_with("refused: copyright notice seems to continue"));
  lines[1] = "All rights reserved.";
  CHECK(replaced("hash", marked("# ", lines))
            .find("# All rights reserved.\n# " + kLicense) !=
        std::string::npos);
}

TEST_CASE("a notice that differs by a word is not replaced") {
  for (std::size_t i = 0; i < kGpl.size(); ++i) {
    if (kGpl[i].empty()) continue;
    std::vector<std::string> lines = below(kOwn, kGpl);
    lines[i + 2].insert(lines[i + 2].rfind(' '), " not");
    INFO(lines[i + 2]);
    CHECK(!replace_notice("file", marked("# ", lines), kJane, style("hash"))
               .text);
  }
  std::vector<std::string> lines = below(kOwn, kGpl);
  lines.push_back("As a special exception, you may link it with anything.");
  CHECK(replaced("hash", marked("# ", lines))
            .starts_with("refused: ambiguous licence notice"));
  lines.back() = "The license does not cover the pictures.";
  CHECK(replaced("hash", marked("# ", lines)) ==
        "refused: comment has more text about the licence in line 15");
}

TEST_CASE("a whole licence text is replaced only if the tree has the text") {
  const std::string text = marked("// ", below(kOwn, kMit)) + "\nint a;\n";
  CHECK(replaced("c++", text) ==
        "refused: its licence notice is the text of MIT, which is missing in "
        "LICENSES/");
  NoticeOwner owner = kJane;
  owner.texts = {"MIT"};
  CHECK(replaced("c++", text, owner) == kTags2("// ", "MIT") + "\nint a;\n");
}

TEST_CASE("a notice that is not alone in comments at the head is refused") {
  std::string code = marked("# ", below(kOwn, kGpl));
  code.insert(code.find("#\n# This program is dist"), "\n[];\n\n");
  CHECK(replaced("hash", code).starts_with("refused: "));
  CHECK(replaced("hash", "x = 1\ny = 2\n" + marked("# ", below(kOwn, kGpl)))
            .starts_with("refused: licence notice is not in"));
  CHECK(replaced("python",
                 "\"\"\"\n" + marked("", below(kOwn, kGpl)) + "\"\"\"\n") ==
        "refused: licence notice is part of a string");
  std::string frame;
  for (const std::string& line : below(kOwn, kGpl))
    frame += " * " + line + " *\n";
  CHECK(
      replaced("c", "/*****\n" + frame + " *****/\n").starts_with("refused: "));
}

TEST_CASE("a file with tags or without a notice is not changed") {
  CHECK(replaced("hash",
                 "# " + kLicense + "MIT\n" + marked("# ", below(kOwn, kGpl))) ==
        "refused: has licence tags next to its licence notice");
  CHECK(replaced("hash", "# a\n") == "unchanged");
  CHECK(replaced("hash", kTags2("# ", "GPL-3.0-or-later")) == "unchanged");
}

TEST_CASE("a copyright line is kept whole if a tag would lose a year") {
  const std::string line =
      "Copy"
      "right Jane Doe, 2020";
  CHECK(replaced("hash", marked("# ", below(line, kGpl))) ==
        marked("# ", {kText + line, "", kLicense + "GPL-3.0-or-later"}));
}

TEST_CASE("in any text, only the notice changes") {
  std::mt19937 random(47);
  for (const std::string name : {"hash", "c++", "c", "python", "xml"}) {
    const CommentStyle& tested = style(name);
    const std::string notice =
        tested.line.empty()
            ? std::string(tested.open) + "\n" + marked("", below(kOwn, kGpl)) +
                  std::string(tested.close) + "\n"
            : marked(std::string(tested.line) + " ", below(kOwn, kGpl));
    for (int i = 0; i < 400; ++i) {
      const std::string before = nasty_text(random);
      const std::string after = nasty_text(random);
      const EditResult edit =
          replace_notice("a.rs", before + notice + after, kJane, tested);
      if (!edit.text) continue;
      INFO(shown(before + notice + after));
      CHECK(edit.text->starts_with(before));
      CHECK(edit.text->ends_with(after));
      CHECK(replace_notice("a.rs", *edit.text, kJane, tested).outcome ==
            Outcome::unchanged);
    }
  }
}
