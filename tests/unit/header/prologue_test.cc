// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/prologue.h"
#include "header/comment_style_table.h"

#include <string>

#include "header/front_matter.h"
#include "support/catch.h"

using namespace tgpl::header;

namespace {

/// The text that stays in front of a header.
std::string prologue(const std::string& style, const std::string& text,
                     const std::string& path = "file") {
  const CommentStyle* found = find_style(style);
  REQUIRE(found != nullptr);
  return text.substr(0, prologue_end(text, *found, path));
}

}  // namespace

TEST_CASE("an ordinary file has no prologue") {
  CHECK(prologue("c", "int a;\n").empty());
  CHECK(prologue("hash", "").empty());
}

TEST_CASE("a byte order mark stays first") {
  CHECK(prologue("c", "\xEF\xBB\xBFint a;\n") == "\xEF\xBB\xBF");
}

TEST_CASE("an interpreter line stays first in every style") {
  for (const CommentStyle& style : comment_styles()) {
    INFO(style.name);
    const std::string text = "#!/usr/bin/x\nbody\n";
    CHECK(prologue(std::string(style.name), text) == "#!/usr/bin/x\n");
  }
}

TEST_CASE("empty lines below first lines stay above a header") {
  CHECK(prologue("hash", "#!/bin/x\n\n \nbody\n") == "#!/bin/x\n\n \n");
  CHECK(prologue("hash", "#!/bin/x\n\n  body\n") == "#!/bin/x\n\n");
  CHECK(prologue("hash", "#!/bin/x\n\n\n") == "#!/bin/x\n");
  CHECK(prologue("hash", "\n\nbody\n").empty());
}

TEST_CASE("an inner attribute of Rust is not an interpreter line") {
  CHECK(prologue("c++", "#![no_std]\n", "lib.rs").empty());
  CHECK(prologue("c++", "#! [no_std]\n", "lib.rs").empty());
  CHECK(prologue("c++", "#!/bin/x\nfn", "lib.rs") == "#!/bin/x\n");
}

TEST_CASE("a coding line stays within the first two lines") {
  CHECK(prologue("python", "# coding=utf-8\nx\n") == "# coding=utf-8\n");
  CHECK(prologue("python", "\n# coding: x\ny\n") == "\n# coding: x\n");
  CHECK(prologue("python", "import a\n# coding: x\n").empty());
  CHECK(prologue("python", "# decoding is hard\nx\n").empty());
}

TEST_CASE("magic comments of Ruby stay, in any number") {
  CHECK(prologue("ruby", "# typed: true\n# frozen_string_literal: true\nx\n") ==
        "# typed: true\n# frozen_string_literal: true\n");
}

TEST_CASE("directives of a Dockerfile stay, comments do not") {
  CHECK(prologue("hash", "# syntax = a\n# escape=`\n# note\nFROM a\n") ==
        "# syntax = a\n# escape=`\n");
  CHECK(prologue("hash", "# syntax is fun\nFROM a\n").empty());
}

TEST_CASE("a whole XML declaration stays, with the doctype after it") {
  CHECK(prologue("xml", "<?xml a='>'?>\n<!DOCTYPE a [ <!E \"]>\"> ]>\n<a/>") ==
        "<?xml a='>'?>\n<!DOCTYPE a [ <!E \"]>\"> ]>\n");
  CHECK(prologue("xml", "<?xml-stylesheet href='a'?>\n<a/>").empty());
  CHECK(prologue("html", "\n <!doctype html><p>") == "\n <!doctype html>");
}

TEST_CASE("a construct that is not closed is not kept") {
  CHECK(prologue("xml", "<?xml version='1.0'\n<a/>").empty());
  CHECK(prologue("html", "<!DOCTYPE html\n<a").empty());
  CHECK(prologue("markdown", "---\ntitle: x\n").empty());
  CHECK(prologue("c", "/* -*- C -*-\nint a;\n").empty());
}

TEST_CASE("front matter in a text needs keys and a closing fence") {
  const auto length = [](const std::string& text) {
    return front_matter_end(text, 0, FrontMatter::in_text);
  };
  CHECK(length("---\na: b\n---\nx") == 13);
  CHECK(length("---\n# note\na:\n  - b\n...\nx") == 24);
  CHECK(length("+++\na = 1\n+++\n") == 14);
  CHECK(length("---\n---\n") == 0);
  CHECK(length("---\nNote: this is a paragraph\nthat goes on\n---\n") == 0);
}

TEST_CASE("a fence is always front matter in some types of file") {
  CHECK(prologue("scss", "---\n---\na {}\n") == "---\n---\n");
  CHECK(prologue("astro", "---\nconst a = 1;\n---\n<p/>\n") ==
        "---\nconst a = 1;\n---\n");
}

TEST_CASE("PHP starts after its tag") {
  CHECK(prologue("php", "<?php\ndeclare(strict_types=1);\n") == "<?php\n");
}

TEST_CASE("first lines of other languages stay first") {
  CHECK(prologue("css", "@charset \"a\"; \na{}\n") == "@charset \"a\"; \n");
  CHECK(prologue("tex", "%&latex\n% !TEX a\nx\n") == "%&latex\n% !TEX a\n");
  CHECK(prologue("texinfo", "\\input texinfo @c -*-\nx") ==
        "\\input texinfo @c -*-\n");
  CHECK(prologue("roff", ".\\\" t\n.TH A\n") == ".\\\" t\n");
  CHECK(prologue("sql", "--liquibase formatted sql\nx\n") ==
        "--liquibase formatted sql\n");
  CHECK(prologue("semicolon", "Windows Registry Editor Version 5.00\n[a]") ==
        "Windows Registry Editor Version 5.00\n");
  CHECK(prologue("hash", "#%PAM-1.0\nauth\n") == "#%PAM-1.0\n");
}

TEST_CASE("a block of Guile's interpreter line stays whole") {
  CHECK(prologue("lisp", "#!/bin/guile \\\n-s\n!#\n(a)\n") ==
        "#!/bin/guile \\\n-s\n!#\n");
}

TEST_CASE("the extends tag of a template stays first") {
  CHECK(prologue("jinja", "{# a #}\n{%- extends 'b' %}\nx") ==
        "{# a #}\n{%- extends 'b' %}\n");
}

TEST_CASE("a mode line of Emacs is read in the first line, or below #!") {
  CHECK(prologue("c", "// -*- C -*-\nint a;\n") == "// -*- C -*-\n");
  CHECK(prologue("hash", "#!/bin/x\n# -*- a -*-\nb\n") ==
        "#!/bin/x\n# -*- a -*-\n");
  CHECK(prologue("c", "int a;\n// -*- C -*-\n").empty());
}

TEST_CASE("a mode line of vim stays among the first five lines") {
  CHECK(prologue("hash", "# a\n\n# vim: ts=2\nb\n") == "# a\n\n# vim: ts=2\n");
  CHECK(prologue("c", "/*\n * vim: set ts=2:\n */\nint a;\n") ==
        "/*\n * vim: set ts=2:\n */\n");
  CHECK(prologue("hash", "#\n#\n#\n#\n#\n# vim: ts=2\nb\n").empty());
}

TEST_CASE("prose that ends like a vim mode line is not one") {
  CHECK(is_vim_mode_line("# vim: set ts=4 :"));
  CHECK(is_vim_mode_line("// ex: set noet:"));
  CHECK(!is_vim_mode_line("# I like vim: it is fast"));
  CHECK(!is_vim_mode_line("# neovim: a=b"));
}
