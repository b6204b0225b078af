// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/read.h"

#include <string>

#include "support/catch.h"
#include "terms/value.h"
#include "unit/terms/told.h"

namespace {

using namespace tgpl::terms;

constexpr std::string_view kComplete = R"(version = 1

[terms]
license = "LicenseRef-TGPL-0.1-or-later"
license-file = "LICENSE"
license-url = "https://git.example.org/alice/widget/raw/LICENSE"
license-sha256 = "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF"
status = "published"
effective = 2026-11-23
supersedes = "0123456789abcdef0123456789abcdef01234567"

[[holder]]
name = "Alice Example"
type = "person"
email = "alice@example.org"
url = "https://example.org/alice"
share = "part"

[[holder]]
name = "Example Ltd"
type = "organization"

[asset]
name = "widget"
origin = "https://git.example.org/alice/widget.git"
vcs = "git"

[usage]
train-ai = "conditional"
ai-use = "allow"
search = "disallow"

[reservation]
tdm = true
binary-fallback = "unknown"

[conditions.weights]
required = true
licenses = ["LicenseRef-TGPL-0.1-or-later", "AGPL-3.0-or-later"]
include = ["parameters", "tokenizer"]
public = true

[conditions.documentation]
required = true
granularity = "revision"
identifiers = ["swhid", "git"]
formats = ["spdx-3.0.1"]

[conditions.inherit]
finetune = true
adapter = true
merge = true
quantized = true
distillation = true
synthetic-data = "imitation-only"

[conditions.network]
counts-as-distribution = true

[conditions.attribution]
required = true

[mixed]
de-minimis-tokens = 1000
whole-model = true

[[scope]]
path = "third_party/**"
license = "MIT"
ours = false

[[scope]]
path = ["doc/**", "*.md"]
train-ai = "allow"
ai-use = "unknown"
search = "allow"

[contact]
licensing = "mailto:alice@example.org"

[policy]
uncommentable = "dot-license"
)";

Terms complete_terms() {
  Terms terms;
  terms.terms = {
      "LicenseRef-TGPL-0.1-or-later",
      "LICENSE",
      "https://git.example.org/alice/widget/raw/LICENSE",
      "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF",
      Status::published,
      "2026-11-23",
      "0123456789abcdef0123456789abcdef01234567"};
  terms.holders = {{"Alice Example", HolderType::person, "alice@example.org",
                    "https://example.org/alice", Share::part},
                   {"Example Ltd", HolderType::organization, "", "", {}}};
  terms.asset = {"widget", "https://git.example.org/alice/widget.git", "git"};
  terms.usage = {Usage::conditional, Usage::allow, Usage::disallow};
  terms.reservation = {true, Fallback::unknown};
  terms.conditions.weights = {
      true,
      {"LicenseRef-TGPL-0.1-or-later", "AGPL-3.0-or-later"},
      {"parameters", "tokenizer"},
      true};
  terms.conditions.documentation = {
      true, Granularity::revision, {"swhid", "git"}, {"spdx-3.0.1"}};
  terms.conditions.inherit = {true, true, true,
                              true, true, SyntheticData::imitation_only};
  terms.conditions.network = {true};
  terms.conditions.attribution = {true};
  terms.mixed = {1000, true};
  terms.scopes = {{{"third_party/**"}, false, "MIT", {}, {}, {}},
                  {{"doc/**", "*.md"},
                   true,
                   "",
                   Usage::allow,
                   Usage::unknown,
                   Usage::allow}};
  terms.contact = {"mailto:alice@example.org"};
  return terms;
}

/// All problems of a file that consists of the version and, from line 2, the
/// given text.
std::string problems_of(std::string_view text) {
  return told(read_terms("version = 1\n" + std::string(text)));
}

}  // namespace

TEST_CASE("a complete file reads to its values") {
  const ReadResult result = read_terms(kComplete);
  CHECK(told(result) == "");
  REQUIRE(result.terms);
  CHECK(*result.terms == complete_terms());
}

TEST_CASE("the policy table is returned unread") {
  const ReadResult result = read_terms(kComplete);
  REQUIRE(result.policy.find("uncommentable"));
  CHECK(*result.policy.find("uncommentable")->as<std::string>() ==
        "dot-license");
}

TEST_CASE("a file with nothing but its version allows nothing") {
  const ReadResult result = read_terms("version = 1\n");
  CHECK(told(result) == "");
  REQUIRE(result.terms);
  CHECK(result.terms->usage ==
        Uses{Usage::unknown, Usage::unknown, Usage::unknown});
}

TEST_CASE("a byte order mark and CRLF line ends are read") {
  const ReadResult result = read_terms(
      "\xEF\xBB\xBFversion = 1\r\n[contact]\r\nlicensing = \"x:y\"\r\n");
  CHECK(told(result) == "");
  REQUIRE(result.terms);
  CHECK(result.terms->contact.licensing == "x:y");
}

TEST_CASE("a file with an error gives no terms") {
  CHECK_FALSE(read_terms("version = 1\n[usage]\nsearch = 1\n").terms);
}

TEST_CASE("a file with a warning gives terms") {
  CHECK(read_terms("version = 1\nx = 1\n").terms);
}

TEST_CASE("the error for a missing version shows the line to add") {
  CHECK(told(read_terms("")) ==
        "error 0:0: missing 'version'\n"
        "  hint: begin the file with 'version = 1'\n");
}

TEST_CASE("a newer version is the only error") {
  CHECK(told(read_terms("[usage]\nx = 1\n[terms]\n")) != "");
  CHECK(told(read_terms("version = 2\n[usage]\nnew-key = 1\n")) ==
        "error 1:11: written for a newer git-tgpl: version 2\n  hint: update "
        "git-tgpl: this one reads version 1\n");
}

TEST_CASE("a version that never existed is an error") {
  CHECK(told(read_terms("version = 0\n")) ==
        "error 1:11: 'version' must be 1\n");
}

TEST_CASE("a version in quotes is an error") {
  CHECK(told(read_terms("version = \"1\"\n")) ==
        "error 1:11: 'version' must be an integer, not a string\n"
        "  hint: write it without quotes\n");
}

TEST_CASE("the error for invalid UTF-8 has the line") {
  CHECK(told(read_terms("version = 1\n[asset]\nname = \"\xE9t\xE9\"\n")) ==
        "error 3:0: not UTF-8\n"
        "  hint: save the file as UTF-8\n");
}

TEST_CASE("a text that is not TOML gives one error with its position") {
  const ReadResult result = read_terms("version = 1\nversion = 1\n");
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors[0].line == 2);
  CHECK(result.warnings.empty());
}

TEST_CASE("an unknown key is an error in tables that decide on uses") {
  CHECK(problems_of("[usage]\ntrian-ai = \"allow\"\n"
                    "[reservation]\ntdn = true\n"
                    "[conditions.weights]\nrequred = true\n"
                    "[conditions.wieghts]\nrequired = true\n") ==
        "error 3:1: unknown key 'trian-ai' in [usage]\n"
        "  hint: did you mean 'train-ai'?\n"
        "error 5:1: unknown key 'tdn' in [reservation]\n"
        "  hint: did you mean 'tdm'?\n"
        "error 7:1: unknown key 'requred' in [conditions.weights]\n"
        "  hint: did you mean 'required'?\n"
        "error 8:13: unknown key 'wieghts' in [conditions]\n"
        "  hint: did you mean 'weights'?\n");
}

TEST_CASE("an unknown key elsewhere is a warning") {
  CHECK(problems_of("[terms]\nlicence = \"MIT\"\n"
                    "[[holder]]\nname = \"A\"\nmail = \"a@b\"\n"
                    "[aset]\n[mixed]\ncolour = 1\n") ==
        "warning 3:1: unknown key 'licence' in [terms]\n"
        "  hint: did you mean 'license'?\n"
        "warning 6:1: unknown key 'mail' in [[holder]]\n"
        "  hint: did you mean 'email'?\n"
        "warning 7:2: unknown key 'aset'\n"
        "  hint: did you mean 'asset'?\n"
        "warning 9:1: unknown key 'colour' in [mixed]\n"
        "  hint: known keys: 'de-minimis-tokens', 'whole-model'\n");
}

TEST_CASE("the quoted name of a section is not a section") {
  CHECK(problems_of("[\"conditions.weights\"]\nrequired = true\n") ==
        "warning 2:2: unknown key 'conditions.weights'\n"
        "  hint: known keys: 'terms', 'holder', 'asset', 'usage', "
        "'reservation', 'mixed', 'scope', 'contact', 'conditions', 'policy', "
        "'version'\n");
}

TEST_CASE("control characters in a key are escaped") {
  CHECK(problems_of("[reservation]\n\"\\u001B[2J\" = 1\n") ==
        "error 3:1: unknown key '\\x1b[2J' in [reservation]\n"
        "  hint: known keys: 'tdm', 'binary-fallback'\n");
}

TEST_CASE("the error for an invalid value lists the valid ones") {
  CHECK(problems_of("[usage]\ntrain-ai = \"alow\"\nai-use = \"yes\"\n") ==
        "error 3:12: 'train-ai' must be one of 'allow', 'disallow', "
        "'conditional', 'unknown', not 'alow'\n"
        "  hint: did you mean 'allow'?\n"
        "error 4:10: 'ai-use' must be one of 'allow', 'disallow', "
        "'conditional', 'unknown', not 'yes'\n");
}

TEST_CASE("binary-fallback cannot be allow") {
  CHECK(problems_of("[reservation]\nbinary-fallback = \"allow\"\n") ==
        "error 3:19: 'binary-fallback' must be one of 'disallow', 'unknown', "
        "not 'allow'\n");
}

TEST_CASE("the error for a wrong type names the right one") {
  CHECK(problems_of("[terms]\nlicense = [\"MIT\"]\neffective = \"2026-11-23\"\n"
                    "[reservation]\ntdm = \"true\"\n"
                    "[conditions.weights]\nlicenses = \"MIT\"\n"
                    "include = [\"parameters\", 1]\n"
                    "[mixed]\nde-minimis-tokens = 1.5\n") ==
        "error 3:11: 'license' must be a string, not an array\n"
        "  hint: use a single value\n"
        "error 4:13: 'effective' must be a date, not a string\n"
        "  hint: write it without quotes, as in 2026-11-23\n"
        "error 6:7: 'tdm' must be a boolean, not a string\n"
        "  hint: write true or false, without quotes\n"
        "error 8:12: 'licenses' must be a list of strings, not a string\n"
        "  hint: put it in square brackets\n"
        "error 9:26: 'include' must be a string, not an integer\n"
        "  hint: put it in quotes\n"
        "error 11:21: 'de-minimis-tokens' must be an integer, not a float\n");
}

TEST_CASE("a value instead of a table and a duplicate table are errors") {
  CHECK(problems_of("usage = 1\nconditions = 2\npolicy = 3\nscope = [4]\n"
                    "[holder]\nname = \"A\"\n[[asset]]\nname = \"B\"\n"
                    "[[mixed]]\n") ==
        "error 2:9: 'usage' must be a table, not an integer\n"
        "error 3:14: 'conditions' must be a table, not an integer\n"
        "error 4:10: 'policy' must be a table, not an integer\n"
        "error 5:10: 'scope' must be a table, not an integer\n"
        "error 6:1: 'holder' must be a list of tables, not a table\n"
        "  hint: use two brackets on each side\n"
        "error 8:1: 'asset' must be a table, not an array\n"
        "  hint: use one bracket on each side\n"
        "error 10:1: 'mixed' must be a table, not an array\n"
        "  hint: use one bracket on each side\n");
}

TEST_CASE("a date with a time is an error") {
  CHECK(problems_of("[terms]\neffective = 2026-11-23T10:00:00Z\n") ==
        "error 3:13: 'effective' must be a date without a time\n"
        "  hint: as in 2026-11-23\n");
  CHECK(problems_of("[terms]\neffective = 10:00:00.5\n") ==
        "error 3:13: 'effective' must be a date without a time\n"
        "  hint: as in 2026-11-23\n");
}

TEST_CASE("an impossible date is an error at its position") {
  const ReadResult result =
      read_terms("version = 1\n[terms]\neffective = 2026-02-30\n");
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors[0].line == 3);
}

TEST_CASE("a negative number of tokens is an error") {
  CHECK(problems_of("[mixed]\nde-minimis-tokens = -1\n") ==
        "error 3:21: 'de-minimis-tokens' must not be negative\n");
}

TEST_CASE("a holder without name is an error") {
  CHECK(problems_of("[[holder]]\nemail = \"a@example.org\"\n"
                    "[[holder]]\nname = \"\"\n") ==
        "error 2:1: [[holder]] has no 'name'\n"
        "  hint: add 'name = ...'\n"
        "error 5:8: 'name' must not be empty\n"
        "  hint: fill it in, or remove the line\n");
}

TEST_CASE("a licence that is not an SPDX expression is an error") {
  const ReadResult result =
      read_terms("version = 1\n[terms]\nlicense = \"MIT OR\"\n");
  REQUIRE(result.errors.size() == 1);
  CHECK(result.errors[0].line == 3);
  CHECK(result.errors[0].column == 11);
  CHECK(result.errors[0].message.starts_with(
      "'license' is not a valid SPDX expression: "));
}

TEST_CASE("a licence that SPDX does not list is a warning at each place") {
  const ReadResult result = read_terms(
      "version = 1\n[terms]\nlicense = \"AGPL-3.0-or-latr\"\n"
      "[conditions.weights]\nlicenses = [\"MIT\",\n \"MIIT\"]\n"
      "[[scope]]\npath = \"a\"\nlicense = \"Frobnicate-1.0\"\nours = false\n");
  CHECK(result.errors.empty());
  // The last problem is that no use refers to the conditions.
  REQUIRE(result.warnings.size() == 4);
  CHECK(result.warnings[0].message ==
        "'license' has unknown licence identifier "
        "'AGPL-3.0-or-latr'");
  CHECK(result.warnings[2].message ==
        "'licenses' has unknown licence identifier 'MIIT'");
  CHECK(result.warnings[2].line == 6);
  CHECK(result.warnings[3].line == 9);
}

TEST_CASE("all problems are reported together, sorted by line") {
  CHECK(problems_of("[[scope]]\npath = \"../x\"\ntrain-ai = \"no\"\n"
                    "[usage]\nsearch = true\n[terms]\nlicence = 1\n") ==
        "error 3:8: 'path' must be a path in the repository, not '../x'\n  "
        "hint: use a path from the top-level directory, without '.' or "
        "'..'\nerror 4:12: 'train-ai' must be one of 'allow', 'disallow', "
        "'conditional', 'unknown', not 'no'\nerror 6:10: 'search' must be a "
        "string, not a boolean\n  hint: put it in quotes\nwarning 8:1: unknown "
        "key 'licence' in [terms]\n  hint: did you mean 'license'?\n");
}
