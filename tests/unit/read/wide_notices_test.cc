// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/wide_notices.h"

#include <string>
#include <vector>

#include "base/text.h"
#include "support/catch.h"

namespace {

using namespace tgpl;

std::vector<std::string> wide(std::string_view text) {
  std::vector<std::string> out;
  for (const header::Tag& tag :
       read::wide_notices(text, header::read_notices(text)))
    out.push_back(cat({std::to_string(tag.line), ": ", tag.value}));
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("notices that REUSE does not count are wide ones") {
  CHECK(wide("/* (c) 2014-2018 Bob Example */\n") ==
        Texts{"1: (c) 2014-2018 Bob Example"});
  CHECK(wide("int a;\n// Portions copyright 2005 Bob Example\n") ==
        Texts{"2: copyright 2005 Bob Example"});
  CHECK(wide("# Copyright &#169; 2009 Bob Example\n").size() == 1);
  CHECK(wide("# @copyright 2012 Bob Example\n").size() == 1);
}

TEST_CASE("what REUSE counts, or names nobody, is no wide notice") {
  CHECK(wide("// Copyright 2020 Ada Example\n").empty());
  CHECK(wide("// Copyright (C) 2020 Ada Example\n").empty());
  CHECK(wide("// SPDX-FileCopyright"
             "Text: 2020 Ada Example\n")
            .empty());
  CHECK(wide("// Copyright 2024. All rights reserved.\n").empty());
  CHECK(wide("// Written by Bob Example\n").empty());
  CHECK(wide("puts(\"(c) 2014 Bob Example\");\n").empty());
  CHECK(wide("int f(c);\n").empty());
}
