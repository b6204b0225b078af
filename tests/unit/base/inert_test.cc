// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/inert.h"

#include <string>
#include <string_view>

#include "base/text.h"
#include "support/catch.h"

namespace tgpl {
namespace {

std::string text(std::string_view given) {
  return inert(std::string(given), Notation::text);
}

}  // namespace

TEST_CASE("what CI systems obey is escaped, wherever they look for it") {
  CHECK(text("::stop-commands::x") == "\\x3a:stop-commands::x");
  CHECK(text("a\n  ::x::") == "a\n  \\x3a:x::");
  CHECK(text("a ::set-output name=b::c") == "a \\x3a:set-output name=b::c");
  CHECK(text("a ##[error]b") == "a \\x23#[error]b");
  CHECK(text("##vso[task.setvariable]") == "\\x23#vso[task.setvariable]");
  CHECK(text("a##teamcity[x]") == "a\\x23#teamcity[x]");
}

TEST_CASE("other colons and number signs stay") {
  for (const std::string_view given :
       {"a.c:3: x", "std::string", "a ## b", "## [x]", "### x", "::", "a::b::c",
        "#[derive]", "a ::errors::"}) {
    CHECK(text(given) == (given == "::" ? "\\x3a:" : std::string(given)));
  }
}

TEST_CASE("invisible and turning characters are escaped, letters are not") {
  CHECK(text("a\xE2\x80\xAE"
             "b") == "a\\xe2\\x80\\xaeb");
  for (const std::string_view one :
       {"\xD8\x9C", "\xE2\x80\x8B", "\xE2\x80\x8F", "\xE2\x80\xA8",
        "\xE2\x80\xA9", "\xE2\x80\xAA", "\xE2\x81\xA6", "\xE2\x81\xA9",
        "\xEF\xBB\xBF"}) {
    CHECK(invisible_length(one) == one.size());
    CHECK(printable(one).find(one) == std::string::npos);
    CHECK(is_plain(one));
  }
  for (const std::string_view one :
       {"\xE2\x80\x90", "\xE2\x80\x94", "\xE2\x80\xB0", "\xE2\x82\xAC",
        "\xD8\xA7", "\xEF\xBC\x81"}) {
    CHECK(text(one) == one);
    CHECK(printable(one) == one);
  }
}

TEST_CASE("an escape in data has the same value as the character") {
  CHECK(inert("\"\xE2\x80\xAE ##[x]\"", Notation::json) ==
        "\"\\u202e \\u0023#[x]\"");
  CHECK(inert("##[x]", Notation::xml) == "&#x23;#[x]");
  CHECK(inert("a::error::", Notation::quoted) == "a\\072:error::");
}

TEST_CASE("twice is the same as once") {
  const std::string once = text("::a\n##[b]\xE2\x80\x8B");
  CHECK(text(once) == once);
  CHECK_FALSE(escaped(once, Notation::text));
}

}  // namespace tgpl
