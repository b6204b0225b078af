// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/authors.h"
#include "license/person_name.h"
#include "support/catch.h"

using namespace tgpl::license;
using Names = std::vector<std::string>;

TEST_CASE("the names in a file AUTHORS are found among other lines") {
  const StatedAuthors found = authors_in_list(
      "# Authors\n"
      "=========\n"
      "Thanks to everybody who helped to make this better than it was.\n"
      "\n"
      "Main authors:\n"
      "- Ada Example <ada@example.org>\n"
      "* Bob Example (the logo)\n"
      "carl <carl@example.org>\n"
      "Ada Example <ada@example.org>\n");
  CHECK(found.names == Names{"Ada Example <ada@example.org>", "Bob Example",
                             "carl <carl@example.org>"});
  CHECK_FALSE(found.are_holders);
  CHECK_FALSE(found.and_others);
}

TEST_CASE("a list of authors for copyright purposes has one collective name") {
  const StatedAuthors found = authors_in_list(
      "# This is the official list of Widget authors for copyright purposes.\n"
      "Ada Example <ada@example.org>\n");
  CHECK(found.names == Names{"The Widget Authors"});
  CHECK(found.are_holders);
}

TEST_CASE("a list that mentions contributors does not name everybody") {
  CHECK(authors_in_list("Ada Example\nand many contributors on the web\n")
            .and_others);
}

TEST_CASE("sentences, headings and single words are no names") {
  for (const char* text :
       {"See https://example.org/authors", "Maintainers", "a program for all",
        "Written in Rust by people who like it a lot", "name = value", ""}) {
    INFO(text);
    CHECK_FALSE(looks_like_name(named_person(text)));
  }
}

TEST_CASE("names of several scripts and with small words are names") {
  for (const char* text :
       {"Ada Example", "Ada von der Example", "\xC3\x89mile Zola-Example",
        "J. R. Example", "ada <ada@example.org>"}) {
    INFO(text);
    CHECK(looks_like_name(named_person(text)));
  }
}

TEST_CASE("what templates have in place of a name is nobody") {
  CHECK(named_person("Your Name <you@example.com>").empty());
  CHECK(named_person("TODO").empty());
  CHECK(named_person("  ").empty());
}

TEST_CASE("what would be read as a tag or turn the text is no name") {
  CHECK(is_writable_name("Ada Example <ada@example.org>"));
  CHECK(is_writable_name("\u0639\u0644\u06CC\u200C\u0631\u0636\u0627"));
  for (const char* text : {"SPDX-License-"
                           "Identifier: MIT",
                           "A REUSE-"
                           "IgnoreStart",
                           "Ev\u202Eil Name", "Ada\u200BExample",
                           "Zo\xEB M\xFCller", "Ada\nExample", "Ada\x1B[31m"}) {
    INFO(text);
    CHECK_FALSE(is_writable_name(text));
    CHECK(named_person(text).empty());
  }
  CHECK_FALSE(is_writable_name(std::string(501, 'a')));
}
