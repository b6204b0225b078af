// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "header/comment_style_table.h"
#include "header/encoding.h"
#include "header/sniff.h"
#include "header/style_choice.h"
#include "support/catch.h"

using namespace tgpl::header;
using namespace std::string_literals;

namespace {

/// The style's name, or "none: " and the reason.
std::string style_of(const std::string& path, const std::string& bytes = "") {
  const StyleChoice choice = choose_style(path, bytes);
  if (choice.style == nullptr) return "none: " + choice.reason;
  return std::string(choice.style->name);
}

std::vector<std::string> repeated_keys(std::span<const StyleRow> rows) {
  std::vector<std::string> repeated;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!(rows[i - 1].key < rows[i].key)) repeated.emplace_back(rows[i].key);
  }
  return repeated;
}

/// Keys whose style does not exist, or that have neither style nor reason.
std::vector<std::string> broken_rows(std::span<const StyleRow> rows) {
  std::vector<std::string> broken;
  for (const StyleRow& row : rows) {
    const bool known = row.style.empty() ? !row.reason.empty()
                                         : row.style == "by-content" ||
                                               find_style(row.style) != nullptr;
    if (!known) broken.emplace_back(row.key);
  }
  return broken;
}

std::vector<Clue> all_clues() {
  std::vector<Clue> all;
  for (const auto table : {clues_of_code(), clues_of_data()})
    all.insert(all.end(), table.begin(), table.end());
  return all;
}

}  // namespace

TEST_CASE("the tables are sorted and have each key once") {
  CHECK(repeated_keys(name_rows()).empty());
  CHECK(repeated_keys(suffix_rows()).empty());
  CHECK(repeated_keys(language_rows()).empty());
}

TEST_CASE("each row has a style that exists, or a reason") {
  CHECK(broken_rows(name_rows()).empty());
  CHECK(broken_rows(suffix_rows()).empty());
  CHECK(broken_rows(language_rows()).empty());
}

TEST_CASE("each suffix that content decides has clues") {
  for (const auto rows : {suffix_rows(), name_rows()}) {
    for (const StyleRow& row : rows) {
      INFO(row.key);
      CHECK((row.style != "by-content" || has_clues(row.key)));
    }
  }
}

TEST_CASE("each clue is for a suffix or name of the tables") {
  for (const Clue& clue : all_clues()) {
    std::istringstream suffixes{std::string(clue.suffixes)};
    for (std::string key; suffixes >> key;) {
      INFO(key);
      CHECK((find_row(suffix_rows(), key) != nullptr ||
             find_row(name_rows(), key) != nullptr));
    }
  }
}

TEST_CASE("each clue names a style that exists, or none") {
  for (const Clue& clue : all_clues()) {
    INFO(clue.suffixes);
    CHECK((clue.style.empty() || find_style(clue.style) != nullptr));
    CHECK((clue.reason.empty() || clue.style.empty()));
    CHECK(!clue.texts.empty());
  }
}

TEST_CASE("each style can write a comment in its form") {
  for (const CommentStyle& style : comment_styles()) {
    INFO(style.name);
    const bool has_block = !style.open.empty() && !style.close.empty();
    CHECK((style.form == Form::lines ? !style.line.empty() : has_block));
  }
}

TEST_CASE("a whole name wins over a suffix") {
  CHECK(style_of("CMakeLists.txt") == "cmake");
  CHECK(style_of("notes.txt") == "none: plain text");
}

TEST_CASE("a suffix is found in any case and directory") {
  CHECK(style_of("a.b/c d/X.PY") == "python");
}

TEST_CASE("a double suffix wins over the last one") {
  CHECK(style_of("a.blade.php", "<html>") == "blade");
  CHECK(style_of("a.d.ts", "export {}") == "c++");
}

TEST_CASE("a dot at the start of a name starts no suffix") {
  CHECK(style_of(".py") == "none: unknown file type");
  CHECK(style_of(".eslintrc.js") == "c++");
}

TEST_CASE("a template has the style of the file that it makes") {
  CHECK(style_of("config.h.in") == "c");
  CHECK(style_of("run.sh.j2") == "hash");
  CHECK(style_of("page.html.j2") == "jinja");
  CHECK(style_of("page.jinja2") == "jinja");
  CHECK(style_of("data.json.in") == "none: no comment syntax");
  CHECK(style_of("setup.in") == "none: unknown file type");
}

TEST_CASE("an interpreter line decides for a file without suffix") {
  CHECK(style_of("tool", "#!/bin/sh\n") == "hash");
  CHECK(style_of("tool", "#! /usr/bin/python3.11 -E\n") == "python");
  CHECK(style_of("tool", "#!/usr/bin/env -S A=1 lua5.4 -x\n") == "lua");
  CHECK(style_of("tool", "\xEF\xBB\xBF#!/usr/bin/guile -s\n!#\n") == "lisp");
  CHECK(style_of("tool", "#!/opt/odd\n") == "none: unknown file type");
}

TEST_CASE("a mode line decides if nothing else does") {
  CHECK(style_of("tool", "-*- python -*-\n") == "python");
  CHECK(style_of("tool", "# -*- tab-width: 4; mode: Perl -*-\n") == "perl");
  CHECK(style_of("tool", "a\n# vim: set ts=4 ft=tcl :\n") == "hash");
}

TEST_CASE("the reason tells what decided") {
  CHECK(choose_style("a.py", "").reason == "extension '.py'");
  CHECK(choose_style("Makefile", "").reason == "name 'Makefile'");
  CHECK(choose_style("a", "#!/bin/bash\n").reason == "interpreter 'bash'");
  CHECK(choose_style("a.v", "(* a *)").reason == "extension '.v' and content");
}

TEST_CASE("content decides for a suffix that languages share") {
  CHECK(style_of("a.m", "#import <A.h>\n") == "c++");
  CHECK(style_of("a.m", "% what it does\n") == "matlab");
  CHECK(style_of("a.ts", "<TS version=\"2.1\"/>\n") == "xml");
  CHECK(style_of("a.ts", "let a;\n") == "c++");
  CHECK(style_of("a.pl", "#!/usr/bin/swipl\n") == "prolog");
  CHECK(style_of("a.pl", ":- module(a, []).\n") == "prolog");
  CHECK(style_of("a.pl", "my $a;\n") == "perl");
  CHECK(style_of("a.v", "Lemma a : True.\n") == "ocaml");
  CHECK(style_of("a.v", "(* keep *)\nmodule a;\nendmodule\n") == "c++");
  CHECK(style_of("a.es", "-module(a).\n") == "percent");
  CHECK(style_of("a.pro", "QT += core\n") == "hash");
  CHECK(style_of("a.fs", "\\ a word\n") == "forth");
  CHECK(style_of("a.conf", "; here\n") == "semicolon");
}

TEST_CASE("there is no style if the content is not clear") {
  const std::string shared = "none: several languages share the extension ";
  CHECK(style_of("a.m", "x = 1\n") == shared + "'.m'");
  CHECK(style_of("a.inc", "$x\n") == shared + "'.inc'");
}

TEST_CASE("binary files, UTF-16 and UTF-32 cannot have a comment") {
  CHECK(style_of("a.c", "int a;\0"s) == "none: binary");
  CHECK(style_of("a.c",
                 "\xFF\xFE"
                 "a\0"s) == "none: UTF-16 or UTF-32");
}

TEST_CASE("a git-lfs pointer cannot have a comment") {
  CHECK(style_of("a.c", "version https://git-lfs.github.com/spec/v1\n") ==
        "none: git-lfs pointer");
}

TEST_CASE("an XML declaration wins over a suffix") {
  CHECK(style_of("map.mm", "<?xml version=\"1.0\"?>\n<map/>\n") == "xml");
}

TEST_CASE("surrogates in UTF-16 are decoded") {
  CHECK(decode_wide("\xFF\xFE\x41\0\x3D\xD8\x00\xDE"s) == "A\xF0\x9F\x98\x80");
  CHECK(decode_wide("\xFE\xFF\0\x41\xD8\x00"s) == "A\xEF\xBF\xBD");
  CHECK(decode_wide("\xFF\xFE\0\0\x41\0\0\0"s) == "A");
  CHECK(!decode_wide("A").has_value());
}
