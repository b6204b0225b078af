// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/find_notices.h"

#include <string>
#include <vector>

#include "base/text.h"
#include "license/copyright_forms.h"
#include "license/ignored_words.h"
#include "support/catch.h"

// REUSE-IgnoreStart

namespace tgpl::license {
namespace {

std::vector<FoundNotice> notices(std::string_view text) {
  std::vector<TextWord> words = words_of(text);
  mark_ignored(words, copyright_forms(text));
  return find_notices(text, words);
}

/// A word for each notice: its expression, or its kind in brackets; "?" behind
/// it if it is not clear.
std::string told(std::string_view comment) {
  std::string out;
  const std::string text = cat({"/*\n * ", comment, "\n */\nint a;\n"});
  for (const FoundNotice& notice : notices(text)) {
    constexpr std::string_view kKinds[] = {
        "tag",         "words",     "machine",   "pointer", "same",
        "proprietary", "carve out", "exception", "choice"};
    const bool states = notice.kind == NoticeKind::words;
    out += cat(
        {out.empty() ? "" : "; ",
         states
             ? notice.expression
             : cat({"[", kKinds[static_cast<std::size_t>(notice.kind)], "]",
                    notice.expression.empty() ? "" : " ", notice.expression}),
         states && !notice.clear ? "?" : ""});
  }
  return out;
}

struct Case {
  const char* text;
  const char* told;
};

void check(std::initializer_list<Case> cases) {
  for (const Case& one : cases) {
    INFO(one.text);
    CHECK(told(one.text) == one.told);
  }
}

TEST_CASE("a licence that is named is stated") {
  check({
      {"Licensed under the MIT license", "MIT"},
      {"MIT Licensed", "MIT"},
      {"License - MIT", "MIT"},
      {"@license MIT", "MIT"},
      {"Released under the Apache License, Version 2.0.", "Apache-2.0"},
      {"Distributed under the Boost Software License, Version 1.0.", "BSL-1.0"},
      {"This source file is free software, available under the following "
       "license:\n *  MIT license",
       "MIT"},
      {"Subject to the terms of the Mozilla Public License, v. 2.0", "MPL-2.0"},
      {"you can redistribute it and/or modify it under the same terms as Perl "
       "itself.",
       "Artistic-1.0-Perl OR GPL-1.0-or-later"},
      {"GNU LGPL 2.1, see COPYING", "LGPL-2.1-only"},
  });
}

TEST_CASE("only and or later are kept apart") {
  check({
      {"it under the terms of the GNU General Public License as published by\n"
       " * the Free Software Foundation; either version 2 of the License, or\n"
       " * (at your option) any later version.",
       "GPL-2.0-or-later"},
      {"it under the terms of the GNU General Public License version 2 as\n"
       " * published by the Free Software Foundation.",
       "GPL-2.0-only"},
      {"under the terms of version 2.1 of the GNU Lesser General Public "
       "License as published by the Free Software Foundation.",
       "LGPL-2.1-only"},
      {"Licensed under GPLv3+", "GPL-3.0-or-later"},
      {"Licensed under the GPL-2 or, at your option, any later version.",
       "GPL-2.0-or-later"},
      {"licensed under the GNU GPL, version 2 or version 3",
       "GPL-2.0-only OR GPL-3.0-only"},
      {"licensed under the GNU GPL, either version 2 or (at your option) "
       "version 3",
       "GPL-2.0-only OR GPL-3.0-only"},
      {"licensed under the GNU GPL, version 2 or such later versions as we say",
       "GPL-2.0-only?"},
  });
}

TEST_CASE("a name without its version is not guessed") {
  check({
      {"This file is part of Foo, which is free software under the LGPL.",
       "LicenseRef-LGPL-unspecified?"},
      {"Redistribution and use is allowed according to the terms of the BSD "
       "license.",
       "LicenseRef-BSD-unspecified?"},
      {"Use of this source code is governed by a BSD-style license",
       "LicenseRef-BSD-unspecified?"},
  });
}

TEST_CASE("a choice of licences is an OR") {
  check({
      {"Dual licensed under the MIT and GPL licenses.",
       "MIT OR LicenseRef-GPL-unspecified?"},
      {"Licensed under the MIT/X11 license", "MIT"},
      {"Licensed under either of Apache License, Version 2.0 "
       "<LICENSE-APACHE or http://www.apache.org/licenses/LICENSE-2.0> or MIT "
       "license <LICENSE-MIT> at your option.",
       "Apache-2.0 OR MIT"},
      {"Licensed under MIT or GPL-2.0-or-later", "MIT OR GPL-2.0-or-later"},
      {"Licensed under the MIT and BSD-2-Clause licenses",
       "MIT AND BSD-2-Clause"},
  });
}

TEST_CASE("the public domain has many forms") {
  const std::string_view text = GENERATE(
      "This code is released into the public domain.", "100% Public Domain",
      "Public domain.", "It was hereby placed in the public domain.",
      "Donated to the public domain by its author",
      "The author disclaims copyright to this source code.");
  INFO(text);
  CHECK(told(text) == "LicenseRef-public-domain");
}

TEST_CASE("a grant without its disclaimer is a grant") {
  check(
      {{"Permission is hereby granted, free of charge, to any person "
        "obtaining a copy\n * of this software and associated documentation "
        "files (the \"Software\"), to deal\n * in the Software without "
        "restriction, including without limitation the rights\n * to use, "
        "copy, modify, merge, publish, distribute, sublicense, and/or sell "
        "copies.",
        "MIT"}});
}

TEST_CASE("a pointer names its file") {
  const auto found = notices("/* see LICENSE.other for licence terms */");
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == NoticeKind::pointer);
  CHECK(found[0].target == "LICENSE.other");
}

TEST_CASE("the licence of the project is the project's own") {
  check(
      {{"This file is distributed under the same license as the widget "
        "package.",
        "[same]"}});
}

TEST_CASE("wordings that are not free are seen") {
  check({
      {"Proprietary and confidential.", "[proprietary] LicenseRef-proprietary"},
      {"Unauthorized copying of this file is strictly prohibited.",
       "[proprietary] LicenseRef-proprietary"},
      {"Subject to the terms of the Foo Software License Agreement",
       "[proprietary]"},
      {"Licensed under your choice of the Foo Source Available License or the "
       "Server Side Public License.",
       "?"},
      {"Licensed under the Business Source License 1.1", "BUSL-1.1"},
  });
}

TEST_CASE("a sentence that states nothing of the file is no notice") {
  const std::string_view text = GENERATE(
      "This file is not in the public domain.",
      "The MIT license is a permissive license.",
      "if it is licensed under the MIT license",
      "It was formerly licensed under the GPL.", "license = get_license();",
      "the license is checked here", "a free function");
  INFO(text);
  CHECK(told(text).empty());
}

TEST_CASE("a notice in a string literal is not the file's own") {
  const auto found =
      notices("puts(\"Licensed under the MIT license\");\nint a;\n");
  REQUIRE(found.size() == 1);
  CHECK(found[0].in_code);
  CHECK_FALSE(found[0].clear);
}

TEST_CASE("a notice knows its bytes") {
  const std::string text = "x\n// Released under the\n// MIT license.\n";
  const auto found = notices(text);
  REQUIRE(found.size() == 1);
  CHECK(text.substr(found[0].begin, found[0].end - found[0].begin) ==
        "Released under the\n// MIT license");
}

}  // namespace
}  // namespace tgpl::license

// REUSE-IgnoreEnd
