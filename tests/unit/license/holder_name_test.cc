// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/holder_name.h"

#include <string>
#include <vector>

#include "license/copyright_forms.h"
#include "support/catch.h"

// REUSE-IgnoreStart

namespace tgpl::license {
namespace {

std::vector<std::string> holders(std::string_view text) {
  std::vector<std::string> out;
  for (const CopyrightForm& form : copyright_forms(text)) {
    out.push_back(form.holder);
  }
  return out;
}

using Names = std::vector<std::string>;

TEST_CASE("a name goes on in the next line where it must") {
  CHECK(holders(" * Copyright (c) 1996 - 2024, Ada Example, <a@example.org>, "
                "and many\n"
                " * contributors, see the THANKS file.\n") ==
        Names{"Ada Example, <a@example.org>, and many contributors"});
  CHECK(holders("# Copyright 1990 The Regents of\n"
                "# the University of Examples. All rights reserved.\n") ==
        Names{"The Regents of the University of Examples"});
}

TEST_CASE("a name does not go on in another notice") {
  CHECK(
      holders("Copyright 2001 Ada Example and\nCopyright 2002 Bo Example\n") ==
      Names{"Ada Example and", "Bo Example"});
}

TEST_CASE("a reservation that a line end cuts is no part of a name") {
  for (const std::string_view rest :
       {". All\nrights reserved", ", All rights\nreserved",
        ".  All rights "
        "reserved."}) {
    INFO(rest);
    CHECK(holders("Copyright (c) 1999 Ada Example" + std::string(rest)) ==
          Names{"Ada Example"});
  }
}

TEST_CASE("a month may be before the year") {
  CHECK(holders("Copyright (c) February 2004, Ada Example\n") ==
        Names{"Ada Example"});
}

TEST_CASE("what is to be filled in names nobody") {
  for (const std::string_view name :
       {"19yy  <name of author>", "(insert the current year) Ada", "_________",
        "YEAR YOUR NAME"}) {
    INFO(name);
    CHECK(names_nobody(name));
  }
  CHECK_FALSE(names_nobody("Year Zero Ltd"));
}

TEST_CASE("bytes are no holder") {
  for (const std::string_view bytes :
       {std::string_view("\xA9\xD8;A\n"), std::string_view("(c)\xD8;A\n"),
        std::string_view("\xA9 Q\x01k\x9A\n"),
        std::string_view("\0\xA9 P\xF3\x9A\xD0q\x01\0", 11)}) {
    CHECK(holders(bytes).empty());
  }
  CHECK(holders(std::string_view("Copyright (C) 1996 Ada Inc\0\x01q", 29)) ==
        Names{"Ada Inc"});
  CHECK(holders("\xA9 2020 J\xF6rg Example\n") == Names{"J\xF6rg Example"});
}

TEST_CASE("an item of a list has no holder") {
  const std::string list =
      "   (b) You must cause any modified files to carry notices; and\n\n"
      "   (c) You must retain, in the Source form of any Derivative Works,\n"
      "       all notices\n";
  CHECK(holders(list) == Names{""});
  CHECK(holders("(c) Ada Example\n") == Names{"Ada Example"});
}

}  // namespace
}  // namespace tgpl::license

// REUSE-IgnoreEnd
