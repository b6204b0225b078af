/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Texts that have caused errors, for property tests of edits.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>

#include "header/edit.h"
#include "header/header_form.h"
#include "header/template.h"

namespace tgpl::header {

using namespace std::string_literals;

inline const std::string kText =
    "SPDX-"
    "FileCopyrightText: ";
inline const std::string kLicense =
    "SPDX-"
    "License-Identifier: ";
inline const std::string kContributor =
    "SPDX-"
    "FileContributor: ";
inline const Notice kNotice{{"2026 Jane Doe"}, "MIT"};

/// Pieces that have caused errors; random texts are made of them.
inline const std::array<std::string, 78> kNasty = {
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

inline std::string nasty_text(std::mt19937& random) {
  const std::size_t pieces = random() % 9;
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) {
    text += kNasty[random() % kNasty.size()];
  }
  return text;
}

/// Templates that end, begin and go on as headers and comments do.
inline const std::vector<Template>& nasty_templates() {
  static const std::vector<Template> kTemplates = [] {
    const TemplateLine copyrights{Part::copyright};
    const TemplateLine contributors{Part::contributor};
    const TemplateLine license{Part::license};
    const auto text = [](std::string line) {
      return TemplateLine{Part::frame, std::move(line)};
    };
    std::vector<Template> all(shipped_templates().begin(),
                              shipped_templates().end());
    all.push_back(
        {"above", {text("a"), text(""), copyrights, license, contributors}});
    all.push_back({"around",
                   {text("#!"), license, text(""), text("  a"), contributors,
                    text("a"), copyrights, text("//")}});
    all.push_back({"below",
                   {copyrights, contributors, license, text(""), text("# a"),
                    text("%"), text("coding")}});
    return all;
  }();
  return kTemplates;
}

/// The style with one of those to write, and all of them to look for.
inline CommentStyle laid_out(CommentStyle style, std::mt19937& random) {
  const std::vector<Template>& templates = nasty_templates();
  style.known = templates;
  style.layout = &templates[random() % templates.size()];
  return style;
}

/// The header of a style itself, whole or cut, as a piece of a text.
inline std::string own_header(const CommentStyle& style, std::mt19937& random) {
  std::string text;
  const std::string end = random() % 4 == 0 ? "\r\n" : "\n";
  for (const HeaderLine& line : header_lines(kNotice, style)) {
    if (random() % 8 != 0) text += line.text() + end;
  }
  if (random() % 2 == 0) text += std::string(style.separator) + end;
  return text;
}

inline std::string shown(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<std::uint8_t>(c);
    out += byte >= 0x20 && byte < 0x7F ? std::string(1, c)
                                       : "\\" + std::to_string(byte);
  }
  return out;
}

}  // namespace tgpl::header
