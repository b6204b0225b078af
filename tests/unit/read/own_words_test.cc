// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/own_words.h"

#include <string>

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::read;

namespace {

const ProjectStatement kProject{
    "MIT",
    {"Ada Example <ada@example.org>", "widget contributors"},
    false,
    {"LICENSE"}};

std::string conflict(std::string_view text,
                     const ProjectStatement& project = kProject) {
  return license_conflict(license::detect(text), text, project);
}

std::string other_holder(std::string_view text) {
  return holder_conflict(license::detect(text), text, kProject);
}

}  // namespace

// REUSE-IgnoreStart: the notices below are input.

TEST_CASE("words that state another licence are a conflict, with their line") {
  CHECK(conflict("// one\n// License - Zlib\n") ==
        "has its own licence notice: Zlib (line 2)");
  CHECK(conflict("// 100% Public Domain\n") ==
        "has its own licence notice: LicenseRef-public-domain (line 1)");
  CHECK_FALSE(conflict("/* Proprietary and confidential. Unauthorized copying "
                       "of this file is prohibited. */\n")
                  .empty());
}

TEST_CASE("a text that many projects take over is not the project's own") {
  CHECK(conflict("This Code of Conduct is adapted from the [Contributor "
                 "Covenant][homepage], version 1.4.\n") ==
        "is adapted from a third-party text: "
        "'adapted from the Contributor Covenant' (line 1)");
}

TEST_CASE("words that state the project's licence are none") {
  CHECK(conflict("// Licensed under the MIT license.\n").empty());
  CHECK(conflict("int a;\n").empty());
  CHECK(conflict("# This file is distributed under the same license as the "
                 "widget package.\n")
            .empty());
}

TEST_CASE("a pointer is the project's if it leads to the project's text") {
  CHECK(conflict("// See the file LICENSE for licence terms.\n").empty());
  CHECK_FALSE(conflict("// See LICENSE.other for licence terms.\n").empty());
  ProjectStatement adopting = kProject;
  adopting.adopts = true;
  CHECK_FALSE(conflict("// See the file LICENSE for licence terms.\n", adopting)
                  .empty());
}

TEST_CASE("somebody else's notice is seen however it is written") {
  for (const char* line : {"/* COPYRIGHT (C) 1999 OTHER CORP */",
                           "/* (c) 2014-2018 Other Person */",
                           "/* Portions copyright 2005 Other Person */",
                           "/* Copyrighted 2009 by Other Person */"}) {
    CAPTURE(line);
    CHECK_FALSE(other_holder(line).empty());
  }
  CHECK(other_holder("/* Copyright 2024 Ada Example */").empty());
  CHECK(other_holder("/* Copyright (c) 2024 The Widget Authors */").empty());
  CHECK(other_holder("/* Copyright 2024 */").empty());
}

TEST_CASE("in a file that is no text only a readable name is a holder") {
  using std::string_literals::operator""s;
  CHECK(other_holder("GIF89a\0\n\xA9 2019 z\x91%}\xCC\tkl\n"s).empty());
  CHECK(other_holder("\x89PNG\0\n(c) 2019 Other Person\0\0\x9F\n"s) ==
        "names another copyright holder, Other Person (line 2)");
  // A PDF begins like a text.
  CHECK(other_holder("%PDF-1.5\n\xA9 2019 \xE1i\x0B\xAE\xE1"
                     "4\n"s)
            .empty());
  // Not UTF-8, but a text.
  CHECK_FALSE(other_holder("/* \xA9 2019 \xC9mile Person */\n").empty());
}

// REUSE-IgnoreEnd
