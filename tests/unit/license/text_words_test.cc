// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// A test for each of the SPDX matching guidelines (annex B of the SPDX
// specification) that words decide; those about whole texts are in
// find_texts_test.cc.
#include "license/text_words.h"

#include <string>
#include <vector>

#include "license/copyright_forms.h"
#include "license/ignored_words.h"
#include "license/source_characters.h"
#include "support/catch.h"

namespace tgpl::license {
namespace {

using Hashes = std::vector<WordHash>;

Hashes compared(std::string_view text) {
  std::vector<TextWord> words = words_of(text);
  mark_ignored(words, copyright_forms(text));
  Hashes out;
  for (const TextWord& word : words) {
    if (!word.ignored) out.push_back(word.hash);
  }
  return out;
}

void same(std::string_view a, std::string_view b) {
  INFO(a);
  INFO(b);
  CHECK(compared(a) == compared(b));
}

void differ(std::string_view a, std::string_view b) {
  INFO(a);
  INFO(b);
  CHECK(compared(a) != compared(b));
}

TEST_CASE("case does not count") {
  same("Permission is HEREBY granted", "permission is hereby granted");
  same("\xC3\x89lectronique", "\xC3\xA9lectronique");
}

TEST_CASE("white space and line ends do not count") {
  same("a b\tc\n\n d\r\ne\rf", "a b c d e f");
  same(
      "a\xC2\xA0"
      "b",
      "a b");
}

TEST_CASE("punctuation does not count, what is left out does") {
  same("\"as is\", without", "as is without");
  differ("may not", "may");
}

TEST_CASE("all kinds of quotes are equal") {
  same(
      "\xE2\x80\x9C"
      "AS IS\xE2\x80\x9D",
      "``AS IS''");
  same("author\xE2\x80\x99s", "author's");
}

TEST_CASE("all kinds of hyphens and dashes are equal") {
  same(
      "royalty\xE2\x80\x90"
      "free \xE2\x80\x94 worldwide",
      "royalty-free - worldwide");
}

TEST_CASE("comment marks do not count") {
  constexpr std::string_view kPlain = "Permission is granted\nto any person";
  same("/* Permission is granted\n * to any person */", kPlain);
  same("// Permission is granted\n// to any person", kPlain);
  same("# Permission is granted\n# to any person", kPlain);
  same("dnl Permission is granted\ndnl to any person", kPlain);
  same("REM Permission is granted\nREM to any person", kPlain);
  same("C     Permission is granted\nC     to any person", kPlain);
  same("@c Permission is granted\n@c to any person", kPlain);
  same(".\\\" Permission is granted\n.\\\" to any person", kPlain);
  same("<!-- Permission is granted\n  to any person -->", kPlain);
  same("\"Permission is granted\\n\"\n\"to any person\\n\"", kPlain);
}

TEST_CASE("lines of signs between parts do not count") {
  same("a\n=====\nb\n*****\nc\n-----", "a b c");
}

TEST_CASE("bullets and list marks do not count") {
  same("1. Redistributions\n2. Neither", "Redistributions Neither");
  same("(a) Redistributions\n(b) Neither", "* Redistributions\n- Neither");
  same("iv. Redistributions\no  Neither", "Redistributions\nNeither");
  same("if: (i) one, (ii) two, and (c) three", "if: one, two, and three");
  same("3.1. Availability", "Availability");
}

TEST_CASE("the number of a version or section is no list mark") {
  differ("GNU GPL version\n2. See", "GNU GPL version See");
  differ("in Section 2.", "in Section");
  differ("MPL, v. 2.0", "MPL, 2.0");
}

TEST_CASE("varietal spellings are equal") {
  same("Licence", "license");
  same("sub-license", "sublicense");
  same("sub license", "sublicence");
  same("non-commercial", "noncommercial");
  same("non-\ncommercial", "noncommercial");
  same("copyright owner", "copyright holder");
  same("per cent", "percent");
  same("Acknowledgement", "acknowledgment");
  same("this & that", "this and that");
  same("this &amp; that", "this and that");
}

TEST_CASE("the copyright sign and the word are equal") {
  same("the \xC2\xA9 notice", "the copyright notice");
  same("the &copy; notice", "the copyright notice");
  same("the \xA9 notice", "the copyright notice");
}

TEST_CASE("copyright notices do not count") {
  same("Copyright (c) 2020 Ada Example\nPermission is", "Permission is");
  same("\xC2\xA9 2020-2022, Ada Example. All rights reserved.\nPermission is",
       "Permission is");
  same("Copyright <YEAR> <COPYRIGHT HOLDER>\nPermission is", "Permission is");
}

TEST_CASE("a notice that says more than whose it is counts") {
  differ("Copyright 2020 Ada Example. You may not sell this.\nPermission is",
         "Permission is");
  differ("Copyright 2020 Ada Example, for noncommercial use only\nPermission",
         "Permission");
}

TEST_CASE("http and https are equal") {
  same("see http://www.gnu.org/licenses/", "see https://www.gnu.org/licenses/");
}

TEST_CASE("old addresses of the Free Software Foundation do not count") {
  constexpr std::string_view kNew = "Foundation, Inc.";
  same("Foundation, Inc., 675 Mass Ave, Cambridge, MA 02139, USA.", kNew);
  same(
      "Foundation, Inc., 59 Temple Place - Suite 330, Boston, MA "
      "02111-1307, USA.",
      kNew);
  same(
      "Foundation, Inc., 51 Franklin Street,\n# Fifth Floor, Boston, MA "
      "02110-1301 USA.",
      kNew);
}

TEST_CASE("mark-up of HTML, Markdown and RTF does not count") {
  same("<p>Permission is <b>hereby</b> <a href=\"x\">granted</a></p>",
       "Permission is hereby granted");
  same("**Permission** is [hereby](https://example.org) `granted`",
       "Permission is hereby granted");
  same("{\\rtf1\\ansi Permission is\\par hereby granted}",
       "{\\rtf Permission is hereby granted}");
}

TEST_CASE("a placeholder in angle brackets is no mark-up") {
  differ("by <name of author> and", "by and");
}

TEST_CASE("a name and its version are apart") {
  same("GPLv2+", "GPL v2+");
  same("LGPLv2.1", "LGPL version 2.1");
  same("MPL, v. 2.0", "MPL version 2.0");
  differ("GPL 2.0", "GPL 20");
}

TEST_CASE("characters without width and directions do not count") {
  same(
      "n\xE2\x80\x8Bot \xE2\x80\xAE"
      "granted",
      "not granted");
  same("\xEF\xBB\xBFnot", "not");
  same(
      "modi\xEF\xAC\x81"
      "cation",
      "modification");
}

TEST_CASE("letters that look alike are other letters") {
  differ("permissi\xD0\xBEn", "permission");
}

TEST_CASE("Latin-1 and UTF-8 are equal") {
  same("soci\xE9t\xE9", "soci\xC3\xA9t\xC3\xA9");
}

TEST_CASE("a word knows its bytes and what is before it") {
  const std::string text = "one, two.\nthree\n\nfour";
  const std::vector<TextWord> words = words_of(text);
  REQUIRE(words.size() == 4);
  CHECK(text.substr(words[1].begin, words[1].end - words[1].begin) == "two");
  CHECK(words[1].gap == kSameLine);
  CHECK(words[2].gap == (kNewLine | kNewSentence));
  CHECK(words[3].gap == (kNewLine | kNewParagraph));
}

TEST_CASE("UTF-16 is read with its bytes known") {
  const std::string_view little("\xFF\xFEn\0o\0t\0 \0a\0", 12);
  REQUIRE(is_utf16(little));
  const Transcoded text = from_utf16(little);
  CHECK(text.text == "not a");
  CHECK(text.source == std::vector<std::uint32_t>{2, 4, 6, 8, 10});
}

}  // namespace
}  // namespace tgpl::license
