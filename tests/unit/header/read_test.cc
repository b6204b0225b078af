// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/read.h"

#include <string>
#include <vector>

#include "header/notice_value.h"
#include "support/catch.h"

using namespace tgpl::header;
using namespace std::string_literals;

namespace {

// Written in two parts, so that this file does not seem to contain them.
const std::string kLicense =
    "SPDX-"
    "License-Identifier:";
const std::string kText =
    "SPDX-"
    "FileCopyrightText:";
const std::string kSnippetText =
    "SPDX-"
    "SnippetCopyrightText:";
const std::string kBegin =
    "SPDX-"
    "SnippetBegin";
const std::string kEnd =
    "SPDX-"
    "SnippetEnd";
const std::string kStart =
    "REUSE-"
    "IgnoreStart";
const std::string kStop =
    "REUSE-"
    "IgnoreEnd";
const std::string kWord =
    "Copy"
    "right";

std::vector<std::string> values(const std::vector<Tag>& tags) {
  std::vector<std::string> found;
  for (const Tag& tag : tags) found.push_back(tag.value);
  return found;
}

std::vector<std::string> licenses(const std::string& text) {
  return values(read_notices(text).licenses);
}

std::vector<std::string> copyrights(const std::string& text) {
  return values(read_notices(text).copyrights);
}

using List = std::vector<std::string>;

}  // namespace

TEST_CASE("a tag is found anywhere in a text, with its line") {
  const std::string text = "a\r\nb\rc\n# " + kLicense + " MIT\n";
  const Notices notices = read_notices(text);
  REQUIRE(notices.licenses.size() == 1);
  CHECK(notices.licenses[0].value == "MIT");
  CHECK(notices.licenses[0].line == 4);
  CHECK(notices.licenses[0].offset == text.find("SPDX"));
}

TEST_CASE("a value ends with its line") {
  CHECK(licenses(kLicense + " MIT\rx\n") == List{"MIT"});
  CHECK(licenses(kLicense + " MIT\r\nx\n") == List{"MIT"});
  CHECK(licenses(kLicense + " MIT") == List{"MIT"});
  CHECK(licenses(kLicense + "\nMIT\n").empty());
}

TEST_CASE("the end of a comment is not part of a value") {
  for (const std::string end :
       {"*/", "-->", "*)", "#}", "%>", "\">", "'>", "\")", "--%>", "--}}",
        "} }}", "] ::", " */ -->", "=#", ":)"}) {
    INFO(end);
    CHECK(licenses("x " + kLicense + " MIT " + end + "\n") == List{"MIT"});
  }
}

TEST_CASE("a frame around a comment is not part of a value") {
  CHECK(licenses("|* " + kLicense + " MIT   *|\n") == List{"MIT"});
  CHECK(licenses("# " + kLicense + " MIT #\n") == List{"MIT"});
  CHECK(copyrights("# " + kText + " Society of C#\n") == List{"Society of C#"});
}

TEST_CASE("a notice with a tag is kept without the tag") {
  CHECK(copyrights("// " + kText + " \xC2\xA9 2026 Jane <j@e.org>\n") ==
        List{"\xC2\xA9 2026 Jane <j@e.org>"});
}

TEST_CASE("a notice without a tag is kept whole") {
  CHECK(copyrights(" * " + kWord + " (C) 2001-2003, Jane */\n") ==
        List{kWord + " (C) 2001-2003, Jane"});
  CHECK(copyrights("\xC2\xA9 2026 Jane\n") == List{"\xC2\xA9 2026 Jane"});
}

TEST_CASE("a line with a tag and the word has one notice") {
  CHECK(copyrights(kText + " " + kWord + " 2026 Jane\n") ==
        List{kWord + " 2026 Jane"});
  CHECK(copyrights("\xC2\xA9 " + kWord + " 2026 Jane\n").size() == 1);
}

TEST_CASE("a licence and a notice may share a line") {
  const Notices notices = read_notices(kText + " Jane; " + kLicense + " MIT\n");
  CHECK(values(notices.licenses) == List{"MIT"});
  CHECK(notices.copyrights.size() == 1);
}

TEST_CASE("a sign, a year or a name makes the word a notice") {
  for (const std::string rest :
       {" (c) someone", " 1999 x", " Jane", " by Jane", " the Foo Authors",
        "\xC2\xA9 2020 Jane", " \xC3\x89mile", "(C) 2020 Jane"}) {
    INFO(rest);
    CHECK(is_classic_notice(kWord + rest));
  }
}

TEST_CASE("prose about copyright is not a notice") {
  for (const std::string rest :
       {" law is hard", " License. Subject to", " Holder", " notice", "ed by",
        "", " ", ".", " and related rights", "(c)", "Office 2020"}) {
    INFO(rest);
    CHECK(!is_classic_notice(kWord + rest));
  }
  CHECK(!is_classic_notice("\xC2\xA9 or \xC2\xAE"));
}

TEST_CASE("the word inside another word is not a notice") {
  CHECK(copyrights("print" + kWord + " 2020 Jane\n").empty());
}

TEST_CASE("an ignored block has no tags") {
  CHECK(licenses("# " + kStart + "\n" + kLicense + " MIT\n# " + kStop + "\n" +
                 kLicense + " ISC\n") == List{"ISC"});
}

TEST_CASE("a second start inside an ignored block does not nest") {
  CHECK(licenses(kStart + "\n" + kStart + "\n" + kStop + "\n" + kLicense +
                 " MIT\n") == List{"MIT"});
}

TEST_CASE("an end without a start is ignored") {
  const Notices notices = read_notices(kStop + "\n" + kLicense + " MIT\n");
  CHECK(values(notices.licenses) == List{"MIT"});
  CHECK(!notices.unclosed_ignore_block);
}

TEST_CASE("a block that is not closed hides the rest and is reported") {
  const Notices notices = read_notices(kStart + "\n" + kLicense + " MIT\n");
  CHECK(notices.licenses.empty());
  CHECK(notices.unclosed_ignore_block);
}

TEST_CASE("the tags of a snippet are not those of the file") {
  const Notices notices = read_notices(
      "# " + kLicense + " MIT\n# " + kBegin + "\n# " + kSnippetText +
      " Bob\n# " + kLicense + " ISC\n# " + kEnd + "\n# " + kText + " Jane\n");
  CHECK(values(notices.licenses) == List{"MIT"});
  CHECK(values(notices.copyrights) == List{"Jane"});
  CHECK(values(notices.of_snippets.licenses) == List{"ISC"});
  CHECK(values(notices.of_snippets.copyrights) == List{"Bob"});
  CHECK(notices.snippets == 1);
  CHECK(!notices.unclosed_snippet);
}

TEST_CASE("snippets nest") {
  const Notices notices =
      read_notices(kBegin + "\n" + kBegin + "\n" + kEnd + "\n" + kLicense +
                   " MIT\n" + kEnd + "\n" + kLicense + " ISC\n");
  CHECK(values(notices.licenses) == List{"ISC"});
  CHECK(notices.snippets == 2);
}

TEST_CASE("a snippet that is not closed is reported") {
  CHECK(read_notices("# " + kBegin + "\nx\n").unclosed_snippet);
}

TEST_CASE("a program that mentions snippets does not open one") {
  CHECK(read_notices("find(\"" + kBegin + "\");\n").snippets == 0);
}

TEST_CASE("a contributor is not a holder") {
  const Notices notices = read_notices(
      "# SPDX-"
      "FileContributor: Jane\n");
  CHECK(values(notices.contributors) == List{"Jane"});
  CHECK(notices.copyrights.empty());
}

TEST_CASE("UTF-16 and UTF-32 are decoded, binary files are not searched") {
  std::string wide = "\xFF\xFE";
  for (const char c : kLicense + " MIT\n") wide += {c, '\0'};
  CHECK(licenses(wide) == List{"MIT"});
  const Notices binary = read_notices("\0"s + kLicense + " MIT\n");
  CHECK(binary.licenses.empty());
  CHECK(binary.binary);
}

TEST_CASE("many tags in one long line are read in linear time") {
  std::string text;
  for (int i = 0; i < 200000; ++i) text += kLicense + " */ " + kWord + " ";
  CHECK(read_notices(text).licenses.size() == 1);
}

TEST_CASE("text between ignore marks is blanked, and offsets stay the same") {
  const std::string start =
      "REUSE-"
      "IgnoreStart";
  const std::string end =
      "REUSE-"
      "IgnoreEnd";
  const std::string text = "a\n" + start + "b\nc" + end + "d " + start + "e";
  const std::string blank(start.size(), ' ');
  CHECK(without_ignored(text) ==
        "a\n" + blank + " \n " + end + "d " + blank + " ");
  CHECK(without_ignored("none") == "none");
}

TEST_CASE("G04: an unclosed block is reported if its mark starts a line") {
  CHECK(read_notices("a\n# " + kStart + "\n").tag_errors ==
        std::vector<TagError>{{TagError::ignore_unclosed, 2}});
  CHECK(read_notices("see " + kStart + "\n").tag_errors.empty());
  CHECK(read_notices("# " + kStart + "\n# " + kStop + "\n").tag_errors.empty());
}

TEST_CASE("S02: the tag for files inside a snippet is reported") {
  const Notices notices =
      read_notices("# " + kBegin + "\n# " + kText + " Bob\n# " + kLicense +
                   " ISC\n# " + kEnd + "\n");
  CHECK(notices.tag_errors ==
        std::vector<TagError>{{TagError::file_tag_in_snippet, 2}});
  CHECK(values(notices.of_snippets.copyrights) == List{"Bob"});
}

TEST_CASE("S02: a notice without a tag inside a snippet is allowed") {
  const Notices notices =
      read_notices("# " + kBegin + "\n# " + kWord + " 2020 Bob\n# " + kLicense +
                   " ISC\n# " + kEnd + "\n");
  CHECK(notices.tag_errors.empty());
}

TEST_CASE("S03: each snippet that is not closed is reported") {
  CHECK(read_notices(kBegin + "\nx\n" + kBegin + "\n").tag_errors ==
        std::vector<TagError>{{TagError::snippet_unclosed, 1},
                              {TagError::snippet_unclosed, 3}});
}

TEST_CASE("S05: a snippet without licence or notice is reported") {
  CHECK(read_notices(kBegin + "\n" + kLicense + " ISC\n" + kEnd + "\n")
            .tag_errors ==
        std::vector<TagError>{{TagError::snippet_incomplete, 1}});
}

TEST_CASE("the closing backquote of Markdown is not part of a value") {
  CHECK(licenses("say `" + kLicense + " MIT` so") == List{"MIT` so"});
  CHECK(licenses("say `" + kLicense + " MIT`\n") == List{"MIT"});
}
