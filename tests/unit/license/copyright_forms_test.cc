// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/copyright_forms.h"

#include <string>
#include <vector>

#include "support/catch.h"

// REUSE-IgnoreStart

namespace tgpl::license {
namespace {

std::vector<std::string> holders(std::string_view text) {
  std::vector<std::string> out;
  for (const CopyrightForm& form : copyright_forms(text)) {
    out.push_back((form.sign == HolderSign::author ? "author: " : "") +
                  form.holder);
  }
  return out;
}

using Names = std::vector<std::string>;

TEST_CASE("every usual form of a copyright notice names its holder") {
  const std::string_view form = GENERATE(
      "COPYRIGHT (C) 1999 Other Corp", "(c) 2014-2018 Other Corp",
      "Copyright: (c) 2017, Other Corp", "@copyright 2012 Other Corp",
      "Copyright &#169; 2009 Other Corp", "Portions copyright 2005 Other Corp",
      "Copyright, 2003, Other Corp", "Copyrighted 2009 by Other Corp",
      "copyright (c) 2020 Other Corp", "\xC2\xA9 2020 Other Corp",
      "\xA9 2020 Other Corp", "Copr. 1998 Other Corp",
      "\\copyright 2020 Other Corp", "@copyright Other Corp",
      "\\copyright Other Corp", "Copyright \xE2\x80\x93 2020 Other Corp",
      "Copyright (c) 2020, 2021, Other Corp, All rights reserved.",
      "Copyright 2020-present Other Corp", "Copyright Other Corp",
      "Copyright by Other Corp 2020", "Copyright (C) Other Corp",
      "hll.c - Copyright (C) 2014 Other Corp",
      "SPDX-FileCopyrightText: 2020 Other Corp",
      "Copyright (c) 1990\n * Other Corp");
  INFO(form);
  CHECK(holders("/* " + std::string(form) + " */\n") == Names{"Other Corp"});
}

TEST_CASE("a notice that names nobody has no holder") {
  const std::string_view form = GENERATE(
      "Copyright 2024", "(c) <year> <copyright holders>",
      "Copyright (c) [year] [fullname]", "Copyright 2024 All rights reserved.",
      "SPDX-FileCopyrightText: NOASSERTION", "SPDX-FileCopyrightText: NONE");
  INFO(form);
  CHECK(holders("# " + std::string(form) + "\n") == Names{""});
}

TEST_CASE("who wrote a file is a weaker sign") {
  CHECK(holders("/**\n * @author Ada Example\n */") ==
        Names{"author: Ada Example"});
  CHECK(holders("# Author: Ada Example <ada@example.org>\n") ==
        Names{"author: Ada Example <ada@example.org>"});
  CHECK(holders("; Written by Ada Example\n") == Names{"author: Ada Example"});
}

TEST_CASE("a sentence about copyright is no notice") {
  const std::string_view text =
      GENERATE("The above copyright notice and this permission notice",
               "Copyright law protects this.", "the copyright holder may",
               "copyright infringement", "check_copyright(2020)",
               "See the Copyright Act of 1976", "/* frees (c) and (d) */");
  INFO(text);
  CHECK(holders(text).empty());
}

TEST_CASE("a notice in a string literal is told apart") {
  const auto forms =
      copyright_forms("printf(\"Copyright 2020 Ada Example\\n\");\n");
  REQUIRE(forms.size() == 1);
  CHECK(forms[0].holder == "Ada Example");
  CHECK(forms[0].in_code);
}

TEST_CASE("a form knows its bytes") {
  const std::string text = "x\n// Copyright 2020 Ada Example\ny";
  const auto forms = copyright_forms(text);
  REQUIRE(forms.size() == 1);
  CHECK(text.substr(forms[0].begin, forms[0].end - forms[0].begin) ==
        "Copyright 2020 Ada Example");
}

}  // namespace
}  // namespace tgpl::license

// REUSE-IgnoreEnd
