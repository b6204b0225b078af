// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/edit.h"
#include "header/comment_style_table.h"

#include <algorithm>
#include <random>
#include <string>

#include "header/header_form.h"
#include "header/header_region.h"
#include "header/read.h"
#include "support/catch.h"
#include "unit/header/nasty.h"

using namespace tgpl::header;
using namespace std::string_literals;

namespace {

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

/// Which promise of add_header() this text breaks; "" if none.
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

TEST_CASE("an empty line separates a header from what follows") {
  CHECK(added("hash", "a\n") ==
        "# " + kText + "2026 Jane Doe\n# " + kLicense + "MIT\n\na\n");
}

TEST_CASE("an empty part of a notice is not written") {
  CHECK(added("hash", "a\n", {{}, "MIT"}) == "# " + kLicense + "MIT\n\na\n");
  CHECK(added("hash", "a\n", {{"Jane"}, ""}) == "# " + kText + "Jane\n\na\n");
}

TEST_CASE("several holders have a line each") {
  CHECK(added("hash", "a\n", {{"Jane", "Bob"}, ""}) ==
        "# " + kText + "Jane\n# " + kText + "Bob\n\na\n");
}

TEST_CASE("a notice that would end its comment is refused") {
  CHECK(added("c", "a\n", {{"J */ x"}, ""}) ==
        "no header: a c comment cannot contain '*/'");
  CHECK(added("xml", "<a/>\n", {{"J -- x"}, ""}) ==
        "no header: a xml comment cannot contain '--'");
}

TEST_CASE("a notice of more than one line is refused") {
  CHECK(added("hash", "a\n", {{"Jane\nBob"}, ""}) ==
        "no header: a copyright notice contains a control character");
  CHECK(added("c++", "a\n", {{"Jane \\"}, ""}) ==
        "no header: a copyright notice ends in a backslash");
}

TEST_CASE("a notice that would not be read back is refused") {
  CHECK(added("hash", "a\n", {{"Jane */"}, ""}) ==
        "no header: the header would not be recognised");
}

TEST_CASE("an empty notice is refused") {
  CHECK(added("hash", "a\n", {}) == "no header: the header is empty");
}

TEST_CASE("a notice that would become a coding line is refused") {
  CHECK(added("python", "a\n", {{"coding: latin-1"}, ""}) ==
        "no header: the header could not be removed again exactly");
}

TEST_CASE("a notice with non-ASCII text is refused if the file is not UTF-8") {
  const Notice jurgen{{"J\xC3\xBCrgen"}, "MIT"};
  const std::string refusal =
      "no header: the notice is not ASCII, and the file is not UTF-8";
  CHECK(added("c++", "// \xE9\n", jurgen) == refusal);
  CHECK(added("python", "# coding: latin-1\na\n", jurgen) == refusal);
  CHECK(added("c++", "a\n", jurgen) ==
        "// " + kText + "J\xC3\xBCrgen\n// " + kLicense + "MIT\n\na\n");
}

TEST_CASE("code after a declaration on its line requires a block comment") {
  CHECK(
      added("scss", "@charset \"a\"; a{}\n") ==
      "no header: code continues on the line after which the header would go");
}

TEST_CASE("our header is removed even if its years differ") {
  CHECK(removed("hash", "# " + kText + "2019-2024 Jane Doe\n# " + kLicense +
                            "MIT\n\na\n") == "a\n");
}

TEST_CASE("a header that differs in more than its years is kept") {
  CHECK(removed("hash",
                "# " + kText + "2026 Jane Roe\n# " + kLicense + "MIT\n\na\n") ==
        "not removed: no header written by 'header add'");
}

TEST_CASE("a header without its separator line is kept") {
  CHECK(removed("hash",
                "# " + kText + "2026 Jane Doe\n# " + kLicense + "MIT\na\n") ==
        "not removed: no header written by 'header add'");
}

TEST_CASE("a header with a part of the notice is removed") {
  CHECK(removed("hash", "# " + kLicense +
                            "MIT\n\n# Copy"
                            "right 2020 Bob\n") ==
        "# Copy"
        "right 2020 Bob\n");
}

TEST_CASE("lines that differ in the years at their start are equal") {
  CHECK(equal_except_years("2026 Jane", "2019, 2021-2024 Jane"));
  CHECK(equal_except_years("Jane", "2026 Jane"));
  CHECK(!equal_except_years("2026 Jane", "2026 Joan"));
}

TEST_CASE("a .license file has the notice without comment marks") {
  CHECK(render_sidecar(kNotice) ==
        kText + "2026 Jane Doe\n" + kLicense + "MIT\n");
}

TEST_CASE("a header added to any text can be removed") {
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
      REQUIRE(fault == "");
    }
  }
}

TEST_CASE("a header of any template, added to any text, can be removed") {
  std::mt19937 random(41);
  const Notice notice{{"2026 Jane Doe"}, "MIT", {"Bob"}};
  for (const CommentStyle& tested : comment_styles()) {
    for (const CommentStyle& form : written_forms(tested)) {
      for (int i = 0; i < 300; ++i) {
        const CommentStyle laid = laid_out(form, random);
        std::string text = nasty_text(random);
        if (random() % 3 == 0)
          text += own_header(laid_out(form, random), random);
        if (random() % 3 == 0) text += nasty_text(random);
        const std::string fault = broken(text, laid, notice);
        if (fault.empty()) continue;
        INFO(tested.name);
        INFO(laid.layout->name);
        INFO(shown(text));
        REQUIRE(fault == "");
      }
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

TEST_CASE("a head of very many lines is read only once") {
  std::string text;
  for (int i = 0; i < 300000; ++i) text += "# line\n";
  CHECK(added("hash", text).size() > text.size());
}

TEST_CASE("a contributor has a line between holders and licence") {
  CHECK(added("hash", "a\n", {{"Jane"}, "MIT", {"Bob"}}) ==
        "# " + kText + "Jane\n# " + kContributor + "Bob\n# " + kLicense +
            "MIT\n\na\n");
}

TEST_CASE("only contributors that the head lacks are added") {
  const std::string text =
      "# " + kText + "Jane\n# " + kContributor + "Bob\n# " + kLicense + "MIT\n";
  CHECK(added("hash", text, {{"Jane"}, "MIT", {"Bob"}}) ==
        "no header: already has this header");
  CHECK(added("hash", text, {{"Jane"}, "MIT", {"Bob", "Eve"}}) ==
        "# " + kContributor + "Eve\n\n" + text);
}

TEST_CASE("a style is written in another form if it has one") {
  const CommentStyle block = with_form(style("c++"), Form::block);
  CHECK(add_header("a", "a\n", kNotice, block).text ==
        "/*\n * " + kText + "2026 Jane Doe\n * " + kLicense +
            "MIT\n */\n\na\n");
  CHECK(with_form(style("c"), Form::lines).form == Form::block);
  CHECK(with_form(style("hash"), Form::block).form == Form::lines);
}

TEST_CASE("a block comment that some dialects lack is not written") {
  CHECK(with_form(style("lisp"), Form::block).form == Form::lines);
  CHECK(with_form(style("perl"), Form::block).form == Form::lines);
}

TEST_CASE("a header is removed in any form of the style") {
  const CommentStyle block = with_form(style("sql"), Form::block);
  const EditResult edit = add_header("a", "a\n", kNotice, block);
  REQUIRE(edit.text);
  CHECK(removed("sql", *edit.text) == "a\n");
}

TEST_CASE("a header of any form, added to any text, can be removed") {
  std::mt19937 random(31);
  const Notice notice{{"2026 Jane Doe"}, "MIT", {"Bob"}};
  for (const CommentStyle& tested : comment_styles()) {
    for (const CommentStyle& form : written_forms(tested)) {
      for (int i = 0; i < 200; ++i) {
        const std::string text = nasty_text(random);
        const std::string fault = broken(text, form, notice);
        if (fault.empty()) continue;
        INFO(tested.name);
        INFO(shown(text));
        REQUIRE(fault == "");
      }
    }
  }
}
