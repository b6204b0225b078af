// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/holder.h"

#include <string>
#include <vector>

#include "support/catch.h"

using namespace tgpl::license;

// REUSE-IgnoreStart

namespace {

struct Named {
  const char* name;
  Relation holds;
};

constexpr Named kRelations[] = {
    {"line", same_line},
    {"text", same_text},
    {"words", same_words},
    {"email", same_email},
    {"name", same_name},
    {"person", same_person},
    {"contact", same_before_contact},
    {"brackets", same_before_brackets},
};

/// The relations that hold between the holders of two notices, in the order of
/// the table; "one way" if one holds in only one direction.
std::string relations(const std::string& a, const std::string& b) {
  const Holder left = holder_from_notice(a);
  const Holder right = holder_from_notice(b);
  std::string held;
  for (const auto& [name, holds] : kRelations) {
    if (holds(left, right) != holds(right, left)) return "one way";
    if (holds(left, right))
      held += (held.empty() ? "" : " ") + std::string(name);
  }
  return held;
}

/// All relations except `same_email`, which needs an address.
constexpr const char* kAllOfName =
    "line text words name person contact brackets";

struct Row {
  const char* a;
  const char* b;
  const char* held;
};

}  // namespace

TEST_CASE("which relations hold between the holders of two notices") {
  constexpr Row kRows[] = {
      // The same holder with different text around the name.
      {"Ada Example", "Ada Example", kAllOfName},
      {"Ada Example <ada@example.org>", "Ada Example <ada@example.org>",
       "line text words email name person contact brackets"},
      {"2019 Ada Example", "2020-2024, Ada Example", kAllOfName},
      {"Ada Example, 2019", "2021-present Ada Example", kAllOfName},
      {"Copyright (C) 2019 by Ada Example. All rights reserved.", "Ada Example",
       kAllOfName},
      {"SPDX-FileCopyrightText: \xC2\xA9 Ada Example", "(c) Ada Example",
       kAllOfName},
      {"Ada Example,", "Ada Example", kAllOfName},
      {"The Example developers.", "The Example developers", kAllOfName},
      // Upper case and spaces.
      {"Ada Example", "ADA example", "text words name person contact brackets"},
      {"Ada Example <ada@example.org>", "ada example <Ada@Example.org>",
       "text words email name person contact brackets"},
      {"Ada  Example", "Ada Example", "words brackets"},
      {"Ada\tExample", "Ada Example", "words brackets"},
      {"Ada Example  <ada@example.org>", "Ada Example <ada@example.org>",
       "words email name person contact brackets"},
      {"AdaExample", "Ada Example", ""},
      // Contact.
      {"Ada Example <ada@example.org>", "Ada Example",
       "name person contact brackets"},
      {"Ada Example (ada@example.org)", "Ada Example", "brackets"},
      {"Ada Example <https://example.org>", "Ada Example",
       "name person contact brackets"},
      {"Ada Example, <ada@example.org>", "Ada Example <ada@example.org>",
       "email name person"},
      {"Ada Example ada@example.org", "Ada Example", ""},
      // Several e-mail addresses for one name, one address for two names.
      {"Ada Example <ada@example.org>", "Ada Example <ada@example.com>",
       "name person contact brackets"},
      {"Ada Example <ada@example.org>", "Bob Example <ada@example.org>",
       "email person"},
      {"Ada Example <ada@example.org>", "Bob Example <bob@example.org>", ""},
      {"Ada Example <https://example.org>", "Bob Example <https://example.org>",
       ""},
      // Several holders in one notice differ from the first of them alone,
      // except in relations that only compare the text before the contact.
      {"Ada Example", "Ada Example and contributors", ""},
      {"Ada Example and contributors", "ada example and Contributors",
       "text words name person contact brackets"},
      {"Ada Example", "Ada Example, Bob Example", ""},
      {"Ada Example <ada@example.org>",
       "Ada Example <ada@example.org> and contributors", "contact brackets"},
      {"Ada Example <ada@example.org>",
       "Ada Example <ada@example.org>, Bob Example <bob@example.org>",
       "contact brackets"},
      {"Ada Example, Bob Example <bob@example.org>",
       "Bob Example <bob@example.org>", "email person"},
      // Other spellings of a name are other names.
      {"Ada Example", "A. Example", ""},
      {"Ada B. Example", "Ada Example", ""},
      {"Example, Ada", "Ada Example", ""},
      {"Example Inc.", "Example Inc", ""},
      {"Example, Inc.", "Example Inc.", ""},
      {"Example GmbH", "Example", ""},
      {"Example Inc. (formerly Sample)", "Example Inc.", "brackets"},
      // Names are compared as bytes: other case of accented letters, or another
      // Unicode normal form, is another name.
      {"\xC3\x89va Example", "\xC3\x89va Example", kAllOfName},
      {"\xC3\x89va Example", "\xC3\xA9va Example", ""},
      {"\xC3\xA9va Example",
       "e\xCC\x81"
       "va Example",
       ""},
      {"\xC3\x89va Example", "Eva Example", ""},
      // No name, or only a contact.
      {"Copyright 2019", "2020", "line text words contact"},
      {"2019", "2019 Ada Example", ""},
      {"<ada@example.org>", "<bob@example.org>", "contact"},
      {"<ada@example.org>", "Ada Example <ada@example.org>", "email person"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.a, row.b);
    CHECK(relations(row.a, row.b) == row.held);
  }
}

TEST_CASE("a text gives name and e-mail, and stays as it is") {
  const Holder whole = holder_from_text(" Ada Example, <ada@example.org> ");
  CHECK(whole.text == " Ada Example, <ada@example.org> ");
  CHECK(whole.name == "Ada Example");
  CHECK(whole.email == "ada@example.org");
  CHECK(holder_from_text("2019 Team").name == "2019 Team");
  CHECK(holder_from_text("Ada <https://example.org>").email == "");
  CHECK(holder_from_text("Ada <ada@example.org> and Bob").email == "");
}

TEST_CASE("an ident gives what stands in its last brackets") {
  const Holder ident = holder_from_ident("Ada Example <ada@example.org>");
  CHECK(ident.name == "Ada Example");
  CHECK(ident.email == "ada@example.org");
  CHECK(holder_from_ident("Ada <ada@example.org> # by mail").email ==
        "ada@example.org");
  CHECK(holder_from_ident("Doe, Ada, <ada>").name == "Doe, Ada,");
  CHECK(holder_from_ident("Doe, Ada, <ada>").email == "ada");
}

TEST_CASE("an ident without brackets is an e-mail") {
  const Holder bare = holder_from_ident(" ada@example.org ");
  CHECK(bare.name == "");
  CHECK(same_email(bare, holder_from_ident("Ada <ADA@example.org>")));
  CHECK_FALSE(same_email(holder_from_ident(""), holder_from_ident("Ada <>")));
}

TEST_CASE("notices are asked for a holder by a relation") {
  const std::vector<std::string> notices = {"2019 Bob Example",
                                            "2020 Ada Example"};
  const Holder ada = holder_from_text("ada example <ada@example.org>");
  CHECK(is_named_in(notices, ada, same_name));
  CHECK(is_named_in(notices, ada, same_person));
  CHECK_FALSE(is_named_in(notices, ada, same_line));
  CHECK_FALSE(is_named_in({}, ada, same_name));
}

TEST_CASE("a holder answers to the text, and to the name before the contact") {
  const Holder ada = holder_from_text("Ada Example <ada@example.org>");
  CHECK(answers_to(ada, "Ada Example <ada@example.org>"));
  CHECK(answers_to(ada, "Ada Example"));
  CHECK_FALSE(answers_to(ada, "ada example"));
  CHECK_FALSE(answers_to(ada, "Ada"));
  CHECK_FALSE(answers_to(ada, "Ada Example <ada@example.com>"));
}

TEST_CASE("persons are counted by e-mail, or by name where they have none") {
  CHECK(person_key("Ada Example", "Ada@Example.org") == "ada@example.org");
  CHECK(person_key("Bob", "ada@example.org") == "ada@example.org");
  CHECK(person_key("Ada Example", "") == "ada example");
}

TEST_CASE("a mailmap joins the names and addresses of one person") {
  const Holder before = holder_from_ident("Ada Sample <ada@example.com>");
  const Holder now = holder_from_ident("Ada Example <ada@example.org>");
  const Mailmap mailmap{{{before.text, now}}};
  CHECK_FALSE(same_person(before, now));
  CHECK(same_person(before, now, mailmap));
  CHECK(same_person(now, before, mailmap));
  CHECK(mailmap.find(before).text == now.text);
  const Holder bob = holder_from_ident("Bob Example <bob@example.org>");
  CHECK(mailmap.find(bob).text == bob.text);
  CHECK_FALSE(same_person(bob, now, mailmap));
}

// REUSE-IgnoreEnd
