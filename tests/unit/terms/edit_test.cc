// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/edit.h"

#include <string>

#include "support/catch.h"
#include "terms/preset.h"
#include "terms/read.h"
#include "terms/write.h"

namespace {

using namespace tgpl::terms;

const std::string kText =
    "# Ours.\n"
    "version=1\n"
    "\n"
    "[asset]   # first, we like it so\n"
    "name = 'widget' # the name\n"
    "\n"
    "# What machines may do.\n"
    "[usage]\n"
    "  train-ai =   \"disallow\"  # never\n"
    "\n"
    "[[holder]]\n"
    "name = \"Jane Doe\"\n"
    "\n"
    "# Ours, too.\n"
    "[policy]\n"
    "exclude = [\n"
    "  \"a\",  # why\n"
    "]\n";

std::string set(const std::string& text, const std::string& key,
                const std::string& value) {
  const Setting setting = set_key(text, key, value);
  if (!setting.text) return "no: " + setting.fault.message;
  return *setting.text;
}

/// kText with the only `before` replaced by `after`.
std::string with(const std::string& before, const std::string& after) {
  std::string text = kText;
  const std::size_t at = text.find(before);
  REQUIRE(at != std::string::npos);
  return text.replace(at, before.size(), after);
}

}  // namespace

TEST_CASE("a value is changed in place, comments and spaces are preserved") {
  CHECK(set(kText, "usage.train-ai", "allow") ==
        with("\"disallow\"", "\"allow\""));
  CHECK(set(kText, "asset.name", "gadget") == with("'widget'", "\"gadget\""));
}

TEST_CASE("a text that is not TOML is reported with the position") {
  const Setting setting =
      set_key("version = 1\n[usage]\n[!]\na = 1\n", "usage.search", "allow");
  CHECK_FALSE(setting.text);
  CHECK(setting.fault.line == 3);
}

TEST_CASE("a table with an empty name ends the one before it") {
  const std::string text = "version = 1\n[usage]\ntrain-ai = \"allow\"\n";
  const std::string other = "[\"\"]\na = 1\n";
  CHECK(set(text + other, "usage.search", "allow") ==
        text + "search = \"allow\"\n" + other);
}

TEST_CASE("setting an equal value changes no byte") {
  CHECK(edit_terms(kText, *read_terms(kText).terms) == kText);
  CHECK(set(kText, "usage.train-ai", "disallow") == kText);
}

TEST_CASE("a new key is inserted in the order of the schema") {
  CHECK(set(kText, "usage.search", "allow") ==
        with("# never\n", "# never\nsearch = \"allow\"\n"));
  CHECK(set(kText, "holder.1.email", "jane@example.org") ==
        with("\"Jane Doe\"\n", "\"Jane Doe\"\nemail = \"jane@example.org\"\n"));
}

TEST_CASE("a new table is inserted before the comments of the next one") {
  CHECK(set(kText, "contact.licensing", "mailto:a@example.org") ==
        with("# Ours, too.\n",
             "[contact]\nlicensing = \"mailto:a@example.org\"\n\n"
             "# Ours, too.\n"));
  CHECK(set(kText, "holder.2.name", "Ada Example") ==
        with("# Ours, too.\n",
             "[[holder]]\nname = \"Ada Example\"\n\n# Ours, too.\n"));
  CHECK(set(kText, "terms.license", "MIT") ==
        with("[asset]   #", "[terms]\nlicense = \"MIT\"\n\n[asset]   #"));
}

TEST_CASE(
    "a key is removed with its line, and with its table if it is the last") {
  CHECK(set(kText, "asset.name", "") ==
        with("name = 'widget' # the name\n", ""));
  CHECK(read_terms(set(set(kText, "holder.2.name", "Ada"), "holder.2.name", ""))
            .terms == read_terms(kText).terms);
  CHECK(set(kText, "holder.1.name", "") ==
        with("[[holder]]\nname = \"Jane Doe\"\n", ""));
}

TEST_CASE("lists, flags, numbers and dates need no TOML syntax") {
  const std::string one = set(kText, "terms.effective", "2026-11-23");
  CHECK(read_terms(one).terms->terms.effective == "2026-11-23");
  CHECK(
      read_terms(set(kText, "reservation.tdm", "true")).terms->reservation.tdm);
  CHECK(read_terms(set(kText, "mixed.de-minimis-tokens", "17"))
            .terms->mixed.de_minimis_tokens == 17);
  CHECK(set(kText, "mixed.de-minimis-tokens", "many") ==
        "no: 'de-minimis-tokens' must be an integer, not a string");
  CHECK(set(kText, "terms.effective", "soon") ==
        "no: 'effective' must be a date, not a string");
  CHECK(set(kText, "reservation.tdm", "yes") ==
        "no: 'tdm' must be a boolean, not a string");
}

TEST_CASE("a value that contradicts other keys is refused") {
  CHECK(set(kText, "usage.train-ai", "conditional") ==
        "no: 'train-ai' is 'conditional', but there are no conditions");
  CHECK(set(kText, "conditions.weights.required", "true") ==
        "no: 'train-ai' is 'disallow', but there are conditions");
}

TEST_CASE("an unknown key is reported with a similar one") {
  const Setting setting = set_key(kText, "usage.trian-ai", "allow");
  CHECK(setting.fault.message == "unknown key 'usage.trian-ai'");
  CHECK(setting.fault.hint == "did you mean 'usage.train-ai'?");
  CHECK(set_key(kText, "policy.exclude", "a").fault.hint ==
        "[policy] is not part of the terms; edit it in TGPL.toml");
  for (const char* key : {"usage", "", ".", "holder.name", "holder.0.name",
                          "holder.x.name", "holder.999999999999.name"})
    CHECK_FALSE(set_key(kText, key, "x").text);
}

TEST_CASE("the elements of a list are numbered without gaps") {
  CHECK(set(kText, "holder.3.name", "Ada") ==
        "no: cannot change only 'holder.3.name'");
}

TEST_CASE("an inline table is not edited") {
  const std::string text = "version = 1\nusage = { search = \"allow\" }\n";
  CHECK(set(text, "usage.search", "unknown") ==
        "no: cannot change only 'usage.search'");
}

TEST_CASE("dotted keys, CRLF and a missing last line end are preserved") {
  CHECK(set("version = 1\nusage.search = \"allow\"", "usage.search",
            "unknown") == "version = 1\nusage.search = \"unknown\"");
  CHECK(set("version = 1\r\n[usage]\r\nsearch = \"allow\"", "usage.ai-use",
            "allow") ==
        "version = 1\r\n[usage]\r\nai-use = \"allow\"\r\nsearch = \"allow\"");
  CHECK(set("version = 1\r\n", "asset.name", "x") ==
        "version = 1\r\n\r\n[asset]\r\nname = \"x\"\r\n");
}

TEST_CASE("every preset can be added to a text and removed again") {
  for (const std::string_view name : preset_names()) {
    INFO(name);
    Terms wanted = *read_terms(kText).terms;
    const Terms stance = preset(name);
    wanted.usage = stance.usage;
    wanted.reservation = stance.reservation;
    wanted.conditions = stance.conditions;
    wanted.mixed = stance.mixed;
    const auto edited = edit_terms(kText, wanted);
    REQUIRE(edited);
    CHECK(read_terms(*edited).terms == wanted);
    CHECK(edited->find("# the name") != std::string::npos);
    const auto back = edit_terms(*edited, *read_terms(kText).terms);
    REQUIRE(back);
    CHECK(read_terms(*back).terms == read_terms(kText).terms);
  }
}

TEST_CASE("a text that is not valid is not edited") {
  CHECK_FALSE(edit_terms("version = 2\n", Terms{}));
  CHECK_FALSE(edit_terms("version = [\n", Terms{}));
  CHECK_FALSE(set_key("a = [", "asset.name", "x").text);
}
