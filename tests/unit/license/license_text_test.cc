// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/license_text.h"

#include <array>
#include <fstream>
#include <sstream>

#include "license/copyright_notice.h"
#include "license/wording.h"
#include "support/catch.h"

using namespace tgpl::license;

namespace {

using Texts = std::vector<std::string>;

/// A text that Debian ships; "" elsewhere.
std::string debian(const std::string& name) {
  std::ifstream in("/usr/share/common-licenses/" + name, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

std::string replaced(std::string text, std::string_view from,
                     std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

/// "MIT", "GPL-3.0-only|GPL-3.0-or-later", "modified MIT" or "".
std::string told(std::string_view text) {
  const TextMatch match = match_license_text(text);
  if (match.modified) {
    CHECK(match.expression.empty());
    CHECK(match.alternatives.empty());
    return "modified " + match.family;
  }
  CHECK(match.exact_variant_known == !match.family.empty());
  if (match.alternatives.empty()) return match.expression;
  CHECK(match.expression.empty());
  return match.alternatives.at(0) + "|" + match.alternatives.at(1);
}

std::string words(std::string_view text) {
  return wording_of(text).text;
}

}  // namespace

TEST_CASE("the wording drops case, punctuation, marks and list numbers") {
  CHECK(words("") == " ");
  CHECK(words(" * The \"Software\", v2.0 is (c) J\xC3\xB6.\n") ==
        " the software v2.0 is c j\xC3\xB6 ");
  CHECK(words("\xE2\x80\x9CX\xE2\x80\x9D \xC2\xA9 2020\xC2\xA0Y") ==
        " x c 2020 y ");
  CHECK(words("1. One\n (2) Two\n  a) Three\n * iv. Four\ndnl Five\n") ==
        " one two three four five ");
  CHECK(words("non-\n * infringement sub-license Licence http://x") ==
        " noninfringement sublicense license https x ");
  CHECK(words("GPL-2+ C++") == " gpl 2 + c ");
}

TEST_CASE("a word has its offset in the original") {
  const Wording wording = wording_of("# One, two\n# three\n");
  REQUIRE(wording.words.size() == 3);
  CHECK(wording.words[2].source == 13);
  CHECK(wording.find("two three") == wording.words[1].at);
  CHECK_FALSE(wording.has("wo three"));
  CHECK(wording.word_at(wording.words[1].at) == 1);
}

TEST_CASE("the licence texts that Debian ships are recognised") {
  const std::array<std::string, 2> cases[] = {
      {"AGPL-3.0", "AGPL-3.0-only|AGPL-3.0-or-later"},
      {"Apache-2.0", "Apache-2.0"},
      {"Artistic", "Artistic-1.0-Perl"},
      {"BSD", "BSD-3-Clause"},
      {"CC0-1.0", "CC0-1.0"},
      {"GFDL-1.2", ""},
      {"GFDL-1.3", ""},
      {"GPL-1", "GPL-1.0-only|GPL-1.0-or-later"},
      {"GPL-2", "GPL-2.0-only|GPL-2.0-or-later"},
      {"GPL-3", "GPL-3.0-only|GPL-3.0-or-later"},
      {"LGPL-2", "LGPL-2.0-only|LGPL-2.0-or-later"},
      {"LGPL-2.1", "LGPL-2.1-only|LGPL-2.1-or-later"},
      {"LGPL-3", "LGPL-3.0-only|LGPL-3.0-or-later"},
      {"MPL-1.1", "MPL-1.1"},
      {"MPL-2.0", "MPL-2.0"},
  };
  for (const auto& [name, expression] : cases) {
    const std::string text = debian(name);
    if (text.empty()) continue;
    CAPTURE(name);
    CHECK(told(text) == expression);
  }
}

TEST_CASE("CRLF, comment marks and line breaks make no difference") {
  const std::string text = debian("BSD");
  if (text.empty()) return;
  std::string crlf;
  std::string comment = "/*\n * ";
  std::string flat;
  for (const char c : text) {
    crlf += c == '\n' ? "\r\n" : std::string(1, c);
    comment += c == '\n' ? "\n * " : std::string(1, c);
  }
  CHECK(told(crlf) == "BSD-3-Clause");
  CHECK(told(comment + "/\n") == "BSD-3-Clause");
}

TEST_CASE("two clauses are BSD-2-Clause, three are BSD-3-Clause") {
  const std::string text = debian("BSD");
  if (text.empty()) return;
  const std::size_t third = text.find("3. Neither");
  const std::size_t end = text.find("THIS SOFTWARE IS PROVIDED");
  REQUIRE(third < end);
  CHECK(told(text.substr(0, third) + text.substr(end)) == "BSD-2-Clause");
}

TEST_CASE("a text with a word added, removed or changed is not the licence") {
  const std::string bsd = debian("BSD");
  const std::string apache = debian("Apache-2.0");
  const std::string gpl = debian("GPL-3");
  if (bsd.empty() || apache.empty() || gpl.empty()) return;
  CHECK(told(replaced(bsd, "with or without",
                      "for personal use with or "
                      "without")) == "modified BSD-3-Clause");
  CHECK(told(replaced(bsd, "are permitted", "are permitted to members")) ==
        "modified BSD-3-Clause");
  CHECK(told(replaced(bsd, "Redistribution and use",
                      "Personal redistribution and use")) ==
        "modified BSD-3-Clause");
  CHECK(told(replaced(apache, "END OF TERMS",
                      "10. You may not use the Work for war.\n\nEND OF "
                      "TERMS")) == "modified Apache-2.0");
  CHECK(told(replaced(gpl, "END OF TERMS",
                      "18. A model trained on the Program must be freed.\n"
                      "END OF TERMS")) == "modified GPL-3.0");
}

TEST_CASE("a restriction next to the licence is found") {
  const std::string bsd = debian("BSD");
  const std::string apache = debian("Apache-2.0");
  if (bsd.empty() || apache.empty()) return;
  for (const char* more :
       {"The software may not be used to train models.",
        "\"Commons Clause\" License Condition v1.0", "You must ask first.",
        "Parts are under the GPL.", "No military use."}) {
    CAPTURE(more);
    CHECK(told(bsd + "\n" + more + "\n") == "modified BSD-3-Clause");
    CHECK(told(more + ("\n\n" + bsd)) == "modified BSD-3-Clause");
  }
  const std::string terms = apache.substr(0, apache.find("APPENDIX"));
  CHECK(told(terms + "As an exception, you may redistribute object code.\n") ==
        "modified Apache-2.0");
  CHECK(told(terms) == "Apache-2.0");
}

// REUSE-IgnoreStart

TEST_CASE("a title, notices and an address next to the licence are harmless") {
  const std::string bsd = debian("BSD");
  const std::string apache = debian("Apache-2.0");
  if (bsd.empty() || apache.empty()) return;
  CHECK(told("Foo\n===\n\nThe BSD licence\n\nCopyright 2020 J. Doe\n" + bsd +
             "\nhttps://example.org/\n") == "BSD-3-Clause");
  CHECK(told(replaced(apache, "[yyyy] [name of copyright owner]",
                      "2020 Jane Doe")) == "Apache-2.0");
}

// REUSE-IgnoreEnd

TEST_CASE("two licences in one file are no match") {
  const std::string bsd = debian("BSD");
  const std::string mpl = debian("MPL-2.0");
  if (bsd.empty() || mpl.empty()) return;
  CHECK(told(bsd + "\n\n" + mpl) == "");
}

TEST_CASE("the GPL after the LGPL belongs to it") {
  const std::string lgpl = debian("LGPL-3");
  const std::string gpl = debian("GPL-3");
  if (lgpl.empty() || gpl.empty()) return;
  CHECK(told(lgpl + "\n" + gpl) == "LGPL-3.0-only|LGPL-3.0-or-later");
}

TEST_CASE("a few phrases of a licence are not the licence") {
  CHECK(told("Permission is hereby granted, free of charge, to any person "
             "obtaining a copy. THE SOFTWARE IS PROVIDED \"AS IS\".") == "");
  CHECK(told("The MIT License") == "");
  CHECK(told("") == "");
  CHECK(told(std::string(300000, 'a')) == "");
}

// REUSE-IgnoreStart

TEST_CASE("real notices are found, placeholders and prose are not") {
  CHECK(copyright_lines("The MIT License (MIT)\n"
                        "\n"
                        "Copyright (c) 2015-2020 Jane Doe\n"
                        " * Copyright \xC2\xA9 2019 J\xC3\xB6rg <j@x.org>\n"
                        "Portions Copyright 1998 Acme, Inc.\n"
                        "Copyright Joyent, Inc. and other contributors\n"
                        "Copyright Authors of Foo\n"
                        "(c) 2010 Bar\n"
                        "SPDX-FileCopyrightText: Baz\n"
                        "// Copyright (c) 2015-2020 Jane Doe\n") ==
        Texts{"Copyright (c) 2015-2020 Jane Doe",
              "Copyright \xC2\xA9 2019 J\xC3\xB6rg <j@x.org>",
              "Portions Copyright 1998 Acme, Inc.",
              "Copyright Joyent, Inc. and other contributors",
              "Copyright Authors of Foo", "(c) 2010 Bar",
              "SPDX-FileCopyrightText: Baz"});
  for (const char* text :
       {"Copyright [yyyy] [name of copyright owner]",
        "Copyright <YEAR> <COPYRIGHT HOLDER>",
        "Copyright (C) <year>  <name of author>",
        "Copyright (C) 19yy  <name of author>",
        "Copyright (c) {year}, {fullname}", "Copyright (c) YEAR NAME",
        "Copyright (c) 2020", "Copyright", "Copyright (c)",
        "copyright notice, this list of conditions and the following",
        "Copyright notices must stay.", "COPYRIGHT HOLDERS BE LIABLE",
        "Copyright and Related Rights.", "(c) You must retain",
        "Copyright \x01 2020 Jane"}) {
    CAPTURE(text);
    CHECK(copyright_lines(text) == Texts{});
  }
}

TEST_CASE("the notice of the author of a licence is not the project's") {
  const std::string gpl =
      "GNU GENERAL PUBLIC LICENSE\n\n"
      " Copyright (C) 2007 Free Software Foundation, Inc. <https://fsf.org/>\n"
      " Everyone is permitted to copy and distribute verbatim copies\n";
  CHECK(copyright_lines(gpl) == Texts{});
  CHECK(copyright_lines("Copyright 2019 Jane\n" + gpl) ==
        Texts{"Copyright 2019 Jane"});
  for (const char* name : {"GPL-1", "GPL-2", "GPL-3", "LGPL-2.1", "LGPL-3",
                           "Apache-2.0", "CC0-1.0", "MPL-2.0"}) {
    CAPTURE(name);
    CHECK(copyright_lines(debian(name)) == Texts{});
  }
}

TEST_CASE("the holder is the notice without prefix, years and reservation") {
  const std::array<const char*, 2> cases[] = {
      {"Copyright (c) 2015-2020 Jane Doe", "Jane Doe"},
      {"SPDX-FileCopyrightText: 2020 Jane Doe <j@x.org>", "Jane Doe <j@x.org>"},
      {"SPDX-FileCopyrightText: Copyright (C) 2020 X", "X"},
      {"\xC2\xA9 2020 3M Company", "3M Company"},
      {"Copyright 1999, 2001-03, 2007-present Acme Inc.", "Acme Inc."},
      {"Copyright 2020 by Jane. All rights reserved.", "Jane"},
      {"Copyright Jane Doe, 2015-2020", "Jane Doe"},
      {"Copyright (C) 2016 and later: Unicode, Inc. and others.",
       "Unicode, Inc. and others"},
      {"Copyright 2010\xE2\x80\x93"
       "2012 X, all rights reserved",
       "X"},
      {"2019 (c) Jane", "Jane"},
      {"Jane Doe", "Jane Doe"},
      {"Copyright 2020", ""},
      {"Copyright (c) 2020 .", ""},
      {"", ""},
      {"Copyright 20202 Ltd", "20202 Ltd"},
  };
  for (const auto& [notice, holder] : cases) {
    CAPTURE(notice);
    CHECK(holder_of(notice) == holder);
  }
}

TEST_CASE("a hostile text is fast") {
  std::string begins;
  std::string names;
  std::string notices;
  for (int i = 0; i < 4000; ++i) {
    begins += "Redistribution and use in source and binary forms\n";
    names += "in no event shall ";
    notices += "Copyright 2020 A\n";
  }
  CHECK(told(begins + "the possibility of such damage") == "");
  CHECK(told(names) == "");
  CHECK(copyright_lines(notices) == Texts{"Copyright 2020 A"});
}

// REUSE-IgnoreEnd
