// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <set>
#include <string>

#include "header/change.h"
#include "header/comment_style_table.h"
#include "header/edit.h"
#include "header/header_region.h"
#include "header/read.h"
#include "support/catch.h"
#include "unit/header/nasty.h"

using namespace tgpl::header;

namespace {

const CommentStyle& style(const std::string& name) {
  const CommentStyle* found = find_style(name);
  REQUIRE(found != nullptr);
  return *found;
}

std::string updated(const std::string& name, const std::string& text,
                    const Change& change) {
  const EditResult edit = update_header("file", text, change, style(name));
  return edit.text.value_or("not updated: " + edit.reason);
}

Change to_license(const std::string& expression) {
  Change change;
  change.ours = {"Jane", "Jane Doe"};
  change.expression = expression;
  return change;
}

std::string header_of(const std::string& holder, const std::string& license) {
  return "# " + kText + holder + "\n# " + kLicense + license + "\n\n";
}

/// What there and back makes of a text: the same, but lines that say the same
/// are one.
std::string expected_back(const std::string& text, const OwnHeader& old,
                          const CommentStyle& form, const Change& back) {
  const auto& holders = old.notice.copyrights;
  const std::set<std::string> distinct(holders.begin(), holders.end());
  if (distinct.size() == holders.size()) return text;
  return update_header("a.rs", text, back, form).text.value_or("not changed");
}

/// "" or how the promise of update_header() is broken for this text, which has
/// a header.
std::string broken(const std::string& text, const CommentStyle& form,
                   const Change& there, const Change& back) {
  const EditResult once = update_header("a.rs", text, there, form);
  if (!once.text) return {};
  if (update_header("a.rs", *once.text, there, form).outcome !=
      Outcome::unchanged)
    return "update(update(x)) != update(x)";
  const auto old = find_own_header("a.rs", text, form);
  if (!old) return {};
  const std::size_t behind = text.size() - old->region.start - old->region.size;
  if (once.text->substr(0, old->region.start) !=
          text.substr(0, old->region.start) ||
      once.text->substr(once.text->size() - behind) !=
          text.substr(text.size() - behind))
    return "more than the header has changed";
  const EditResult again = update_header("a.rs", *once.text, back, form);
  if (again.text && again.text != expected_back(text, *old, form, back))
    return "there and back is not the same";
  return {};
}

}  // namespace

TEST_CASE("the licence of a header is changed, and nothing else") {
  CHECK(updated("hash", "#!/bin/sh\n" + header_of("2020 Jane", "MIT") + "a\n",
                to_license("ISC")) ==
        "#!/bin/sh\n" + header_of("2020 Jane", "ISC") + "a\n");
}

TEST_CASE("a block comment stays one, even in a style of line comments") {
  const std::string before = "/*\n * " + kText + "Jane\n * " + kLicense;
  CHECK(updated("c++", before + "MIT\n */\n\na\n", to_license("ISC")) ==
        before + "ISC\n */\n\na\n");
}

TEST_CASE("a header keeps its own line ends") {
  CHECK(updated("hash", "# " + kLicense + "MIT\r\n\r\na\n",
                to_license("ISC")) == "# " + kLicense + "ISC\r\n\r\na\n");
}

TEST_CASE("a header before a byte order mark is updated in place") {
  const std::string behind =
      "\xEF\xBB\xBF"
      "a\n";
  CHECK(updated("hash", header_of("Jane", "MIT") + behind, to_license("ISC")) ==
        header_of("Jane", "ISC") + behind);
  CHECK(updated("slashes", "// " + kLicense + "MIT\n\n" + behind,
                to_license("ISC")) == "// " + kLicense + "ISC\n\n" + behind);
}

TEST_CASE(
    "a holder whom a header names twice in the same words is named once") {
  const std::string line = "# " + kText + "2020 Jane\n";
  CHECK(updated("hash", line + header_of("2020 Jane", "MIT") + "a\n",
                to_license("ISC")) == header_of("2020 Jane", "ISC") + "a\n");
}

TEST_CASE("contributors are kept") {
  const std::string before =
      "# " + kText + "Jane\n# " + kContributor + "Bob\n# " + kLicense;
  CHECK(updated("hash", before + "MIT\n\na\n", to_license("ISC")) ==
        before + "ISC\n\na\n");
}

TEST_CASE("a header that differs by a byte from ours is not changed") {
  const std::string refusal = "not updated: no header written by 'header add'";
  CHECK(updated("hash", "#" + kLicense + "MIT\n\na\n", to_license("ISC")) ==
        refusal);
  CHECK(updated("hash", "# " + kLicense + "MIT\na\n", to_license("ISC")) ==
        refusal);
  CHECK(updated("hash", "# " + kLicense + "MIT \n\na\n", to_license("ISC")) ==
        refusal);
  CHECK(updated("hash", "# a\n# " + kLicense + "MIT\n\na\n",
                to_license("ISC")) == refusal);
}

TEST_CASE("a header that is already as requested is unchanged") {
  CHECK(updated("hash", header_of("Jane", "MIT") + "a\n", to_license("MIT")) ==
        "not updated: already up to date");
}

TEST_CASE("an update does not add a licence to a header without one") {
  CHECK(updated("hash", "# " + kText + "Jane\n\na\n", to_license("MIT")) ==
        "not updated: its header has no licence");
}

TEST_CASE("a change after which the header could not be read is refused") {
  Change change;
  change.ours = {"Jane"};
  change.renames = {{"Jane", "coding: latin-1"}};
  CHECK(updated("python", header_of("Jane", "MIT") + "a\n", change) ==
        "not updated: the header could not be removed again exactly");
  change.renames = {{"Jane", "J */"}};
  CHECK(updated("hash", header_of("Jane", "MIT") + "a\n", change) ==
        "not updated: the header would not be recognised");
}

TEST_CASE("new lines that would push a vim mode line down are refused") {
  Change change;
  change.new_holders = {"Bob", "Eve"};
  CHECK(updated("hash",
                header_of("Jane", "MIT") + "a # vim: ts=4\nb\nc\nd\ne\nf\n",
                change) ==
        "not updated: a vim mode line would move out of the first lines");
}

TEST_CASE("in any text, an update changes only its header") {
  std::mt19937 random(20261124);
  Change there;
  there.ours = {"Jane Doe", "Bob"};
  there.expression = "ISC";
  there.renames = {{"Jane Doe", "Bob"}};
  there.years = "2019-2026";
  Change back;
  back.ours = there.ours;
  back.expression = "MIT";
  back.renames = {{"Bob", "Jane Doe"}};
  back.years = "2026";
  for (const CommentStyle& tested : comment_styles()) {
    for (const CommentStyle& form : written_forms(tested)) {
      for (int i = 0; i < 300; ++i) {
        std::string text = nasty_text(random);
        if (random() % 2 == 0) text += own_header(form, random);
        if (random() % 2 == 0) text += nasty_text(random);
        const EditResult added = add_header("a.rs", text, kNotice, form);
        if (added.text) text = *added.text;
        const std::string fault = broken(text, form, there, back);
        if (fault.empty()) continue;
        INFO(tested.name);
        INFO(shown(text));
        REQUIRE(fault == "");
      }
    }
  }
}

TEST_CASE(
    "in any text, an update keeps the template or sets the requested one") {
  std::mt19937 random(43);
  Change there = to_license("ISC");
  Change back = to_license("MIT");
  for (const CommentStyle& tested : comment_styles()) {
    for (const CommentStyle& form : written_forms(tested)) {
      for (int i = 0; i < 200; ++i) {
        const CommentStyle laid = laid_out(form, random);
        std::string text = nasty_text(random);
        const EditResult added = add_header("a.rs", text, kNotice, laid);
        if (added.text) text = *added.text;
        CommentStyle other = laid_out(form, random);
        std::string fault = broken(text, laid, there, back);
        Change relayout;
        relayout.ours = there.ours;
        relayout.relayout = true;
        const EditResult moved = update_header("a.rs", text, relayout, other);
        if (moved.text && added.text &&
            remove_header("a.rs", *moved.text, kNotice, other).text !=
                remove_header("a.rs", text, kNotice, other).text)
          fault = "another template is not the same header";
        if (fault.empty()) continue;
        INFO(tested.name);
        INFO(laid.layout->name);
        INFO(other.layout->name);
        INFO(shown(text));
        REQUIRE(fault == "");
      }
    }
  }
}

TEST_CASE("every header that was added can be updated") {
  for (const CommentStyle& tested : comment_styles()) {
    for (const CommentStyle& form : written_forms(tested)) {
      INFO(tested.name);
      const EditResult edit = add_header("a", "word\nmore\n", kNotice, form);
      REQUIRE(edit.text);
      const EditResult after =
          update_header("a", *edit.text, to_license("ISC"), tested);
      CHECK(after.outcome == Outcome::updated);
    }
  }
}
