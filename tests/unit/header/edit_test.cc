// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/edit.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string>

#include "header/header_form.h"
#include "header/header_region.h"
#include "header/read.h"
#include "support/catch.h"

using namespace tgpl::header;
using namespace std::string_literals;

namespace {

const std::string kText =
    "SPDX-"
    "FileCopyrightText: ";
const std::string kLicense =
    "SPDX-"
    "License-Identifier: ";
const Notice kNotice{{"2026 Jane Doe"}, "MIT"};

const CommentStyle& style(const std::string& name) {
  const CommentStyle* found = find_style(name);
  REQUIRE(found != nullptr);
  return *found;
}

std::string added(const std::string& name, const std::string& text,
                  const Notice& notice = kNotice) {
  const EditResult edit = add_header("file", text, notice, style(name));
  return edit.text.value_or("no header: " + edit.reason);
}

std::string removed(const std::string& name, const std::string& text,
                    const Notice& notice = kNotice) {
  const EditResult edit = remove_header("file", text, notice, style(name));
  return edit.text.value_or("not removed: " + edit.reason);
}

/// Pieces that have been trouble somewhere; texts are made of them.
const std::array<std::string, 78> kNasty = {
    "\xEF\xBB\xBF",
    "#!/bin/sh",
    "#!/bin/sh\n",
    "#![a]\n",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    " ",
    "\t",
    "a",
    "int a;\n",
    "x = 1\r\n",
    "y\r",
    "\0"s,
    "\xFF",
    "\xFF\xFE",
    "\xC2\xA9",
    "/*",
    "*/",
    "/* a */\n",
    "/* a */ b\n",
    "//",
    "#",
    "--",
    ";;; ",
    "<!--",
    "-->",
    "<!-- a -->\n",
    "<?xml version='1.0'?>",
    "<?xml version='1.0'?>\n",
    "<!DOCTYPE a>",
    "<!DOCTYPE a [\n]>\n",
    "<?php",
    "<?php\n",
    "---\n",
    "+++\n",
    "a: b\n",
    "a = 1\n",
    "---\na: b\n---\n",
    "# coding: utf-8\n",
    "# -*- a -*-\n",
    "/* -*- C -*-\n",
    "# vim: ts=4\n",
    "/* vim: set ts=4: */\n",
    "# syntax=a\n",
    "@charset \"a\";",
    "@charset \"a\";\n",
    "{% extends 'a' %}\n",
    "{# a #}",
    "{#",
    "#}\n",
    "% !TEX a\n",
    "'\\\" t\n",
    "!#\n",
    "\"\"\"",
    "'''a'''\n",
    "(*",
    "*)\n",
    "VERSION 1.0 CLASS\n",
    "BEGIN\n",
    "END\n",
    "Attribute VB_\n",
    "REUSE-"
    "IgnoreStart\n",
    "REUSE-"
    "IgnoreEnd\n",
    "# SPDX-"
    "SnippetBegin\n",
    "# SPDX-"
    "SnippetEnd\n",
    "# " + kText + "2026 Jane Doe\n",
    "# " + kLicense + "MIT\n",
    "// " + kText + "2026 Jane Doe\r\n",
    "// " + kLicense + "MIT\r\n",
    "/*\n * " + kText + "2026 Jane Doe\n",
    " * " + kLicense + "MIT\n */\n\n",
    "<!--\n" + kText + "2026 Jane Doe\n",
    kLicense + "MIT\n-->\n\n",
    "# Copy"
    "right 2020 Bob\n",
    "/* (c) */",
    "Windows Registry Editor\n"};

std::string nasty_text(std::mt19937& random) {
  const std::size_t pieces = random() % 9;
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) {
    text += kNasty[random() % kNasty.size()];
  }
  return text;
}

/// The header of a style itself, whole or cut, as a piece of a text.
std::string own_header(const CommentStyle& style, std::mt19937& random) {
  std::string text;
  const std::string end = random() % 4 == 0 ? "\r\n" : "\n";
  for (const HeaderLine& line : header_lines(kNotice, style)) {
    if (random() % 8 != 0) text += line.text() + end;
  }
  if (random() % 2 == 0) text += std::string(style.separator) + end;
  return text;
}

std::string shown(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<std::uint8_t>(c);
    out += byte >= 0x20 && byte < 0x7F ? std::string(1, c)
                                       : "\\" + std::to_string(byte);
  }
  return out;
}

/// "" or how the promise of add_header() is broken for this text.
std::string broken(const std::string& text, const CommentStyle& style,
                   const Notice& notice) {
  const EditResult once = add_header("a.rs", text, notice, style);
  if (!once.text) return {};
  const EditResult back = remove_header("a.rs", *once.text, notice, style);
  if (back.text != text) return "remove(add(x)) != x";
  const EditResult twice = add_header("a.rs", *once.text, notice, style);
  if (twice.outcome != Outcome::unchanged) return "add(add(x)) != add(x)";
  const Notices seen = read_notices(*once.text);
  const bool is_read = !seen.licenses.empty() && !seen.copyrights.empty();
  if (!is_read && notice.copyrights.size() == 1) return "header not read";
  return {};
}

}  // namespace

TEST_CASE("a header stands above what follows, a blank line between") {
  CHECK(added("hash", "a\n") ==
        "# " + kText + "2026 Jane Doe\n# " + kLicense + "MIT\n\na\n");
}

TEST_CASE("only the part that a notice has is written") {
  CHECK(added("hash", "a\n", {{}, "MIT"}) == "# " + kLicense + "MIT\n\na\n");
  CHECK(added("hash", "a\n", {{"Jane"}, ""}) == "# " + kText + "Jane\n\na\n");
}

TEST_CASE("several holders have a line each") {
  CHECK(added("hash", "a\n", {{"Jane", "Bob"}, ""}) ==
        "# " + kText + "Jane\n# " + kText + "Bob\n\na\n");
}

TEST_CASE("a notice that would end its comment is refused") {
  CHECK(added("c", "a\n", {{"J */ x"}, ""}) ==
        "no header: a c comment cannot hold '*/'");
  CHECK(added("xml", "<a/>\n", {{"J -- x"}, ""}) ==
        "no header: a xml comment cannot hold '--'");
}

TEST_CASE("a notice that would be more than one line is refused") {
  CHECK(added("hash", "a\n", {{"Jane\nBob"}, ""}) ==
        "no header: a notice holds a control character");
  CHECK(added("c++", "a\n", {{"Jane \\"}, ""}) ==
        "no header: a notice ends in a backslash");
}

TEST_CASE("a notice that would not be read back is refused") {
  CHECK(added("hash", "a\n", {{"Jane */"}, ""}) ==
        "no header: the header would not be read");
}

TEST_CASE("an empty notice is refused") {
  CHECK(added("hash", "a\n", {}) == "no header: there is nothing to say");
}

TEST_CASE("a notice that would become a coding line is refused") {
  CHECK(added("python", "a\n", {{"coding: latin-1"}, ""}) ==
        "no header: the header could not be removed again exactly");
}

TEST_CASE("a notice beyond ASCII is not put into a text that is not UTF-8") {
  const Notice jurgen{{"J\xC3\xBCrgen"}, "MIT"};
  const std::string refusal =
      "no header: the notice is not ASCII, and the file is not UTF-8";
  CHECK(added("c++", "// \xE9\n", jurgen) == refusal);
  CHECK(added("python", "# coding: latin-1\na\n", jurgen) == refusal);
  CHECK(added("c++", "a\n", jurgen) ==
        "// " + kText + "J\xC3\xBCrgen\n// " + kLicense + "MIT\n\na\n");
}

TEST_CASE("code behind a declaration on its line needs a block comment") {
  CHECK(added("scss", "@charset \"a\"; a{}\n") ==
        "no header: code goes on in the line behind which a header must stand");
}

TEST_CASE("a header of ours is removed though its years differ") {
  CHECK(removed("hash", "# " + kText + "2019-2024 Jane Doe\n# " + kLicense +
                            "MIT\n\na\n") == "a\n");
}

TEST_CASE("a header that differs in more than years stays") {
  CHECK(removed("hash", "# " + kText + "2026 Jane Roe\n# " + kLicense +
                            "MIT\n\na\n") == "not removed: no header of ours");
}

TEST_CASE("a header without the line that parts it from the rest stays") {
  CHECK(removed("hash", "# " + kText + "2026 Jane Doe\n# " + kLicense +
                            "MIT\na\n") == "not removed: no header of ours");
}

TEST_CASE("a header that is a part of the notice is removed") {
  CHECK(removed("hash", "# " + kLicense +
                            "MIT\n\n# Copy"
                            "right 2020 Bob\n") ==
        "# Copy"
        "right 2020 Bob\n");
}

TEST_CASE("years at the start of a line do not tell lines apart") {
  CHECK(equal_but_years("2026 Jane", "2019, 2021-2024 Jane"));
  CHECK(equal_but_years("Jane", "2026 Jane"));
  CHECK(!equal_but_years("2026 Jane", "2026 Joan"));
}

TEST_CASE("a sidecar says the notice without comment signs") {
  CHECK(render_sidecar(kNotice) ==
        kText + "2026 Jane Doe\n" + kLicense + "MIT\n");
}

TEST_CASE("whatever a text is, a header that was added can be taken out") {
  std::mt19937 random(20261123);
  for (const CommentStyle& tested : comment_styles()) {
    const Notice notice{{"2026 Jane Doe"}, "MIT"};
    for (int i = 0; i < 500; ++i) {
      std::string text = nasty_text(random);
      if (random() % 3 == 0) text += own_header(tested, random);
      if (random() % 3 == 0) text += nasty_text(random);
      const std::string fault = broken(text, tested, notice);
      if (fault.empty()) continue;
      INFO(tested.name);
      INFO(shown(text));
      REQUIRE(fault.empty());
    }
  }
}

TEST_CASE("a text of plain lines is never refused") {
  for (const CommentStyle& tested : comment_styles()) {
    INFO(tested.name);
    for (const std::string end : {"\n", "\r\n", "\r"}) {
      const EditResult edit =
          add_header("a", "word" + end + "more" + end, kNotice, tested);
      CHECK(edit.outcome == Outcome::added);
    }
  }
}

TEST_CASE("a head of very many lines is looked at once") {
  std::string text;
  for (int i = 0; i < 300000; ++i) text += "# line\n";
  CHECK(added("hash", text).size() > text.size());
}
