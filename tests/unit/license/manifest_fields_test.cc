// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/manifest_fields.h"

#include <string>

#include "support/catch.h"

using namespace tgpl::license;

namespace {

/// "line: text -> expression", or "none".
std::string told(std::string_view path, std::string_view text) {
  const auto field = license_field(path, text);
  if (!field) return "none";
  return std::to_string(field->line) + ": " + field->text + " -> " +
         field->expression;
}

}  // namespace

TEST_CASE("package.json names an expression, an old object or a list") {
  CHECK(told("a/package.json", "{\n\"license\": \"MIT\"}") == "2: MIT -> MIT");
  CHECK(told("package.json", R"({"license": {"type": "ISC"}})") ==
        "1: ISC -> ISC");
  CHECK(told("package.json",
             R"({"licenses": [{"type": "MIT"}, {"type": "ISC"}]})") ==
        "1: MIT OR ISC -> (MIT) OR (ISC)");
  CHECK(told("package.json", R"({"license": "SEE LICENSE IN LICENSE"})") ==
        "1: SEE LICENSE IN LICENSE -> ");
  CHECK(told("package.json", "{") == "none");
  CHECK(told("composer.json", R"({"license": ["MIT", "GPL-2.0-only"]})") ==
        "1: MIT OR GPL-2.0-only -> (MIT) OR (GPL-2.0-only)");
}

TEST_CASE("Cargo.toml has the licence of the package, the old slash is OR") {
  CHECK(told("Cargo.toml", "[package]\nlicense = \"MIT/Apache-2.0\"\n") ==
        "2: MIT OR Apache-2.0 -> MIT OR Apache-2.0");
  CHECK(told("Cargo.toml", "[workspace.package]\nlicense = \"MIT\"\n") ==
        "2: MIT -> MIT");
  CHECK(told("Cargo.toml", "[package]\nlicense.workspace = true\n") == "none");
}

TEST_CASE("pyproject.toml has the licence as a string or in a table") {
  CHECK(told("pyproject.toml", "[project]\nlicense = \"MIT\"\n") ==
        "2: MIT -> MIT");
  CHECK(told("pyproject.toml",
             "[project]\nlicense = {text = \"Apache 2.0\"}\n") ==
        "2: Apache 2.0 -> Apache-2.0");
  CHECK(told("pyproject.toml", "[project]\nlicense = {file = \"LICENSE\"}\n") ==
        "none");
}

TEST_CASE("a gemspec is read if it assigns literals") {
  CHECK(told("x.gemspec", "s.name = 'x'\ns.license = 'MIT' # here\n") ==
        "2: MIT -> MIT");
  CHECK(told("x.gemspec", "spec.licenses = [\"MIT\", 'ISC']\n") ==
        "1: MIT OR ISC -> (MIT) OR (ISC)");
  CHECK(told("x.gemspec", "# s.license = 'MIT'\ns.license = LICENSE\n") ==
        "none");
}

TEST_CASE("pom.xml has names of licences; several are a choice") {
  CHECK(told("pom.xml",
             "<project>\n<licenses><license>\n"
             "<name>Apache License, Version 2.0</name>"
             "</license></licenses></project>") ==
        "2: Apache License, Version 2.0 -> Apache-2.0");
  CHECK(told("pom.xml", "<project><name>x</name></project>") == "none");
  CHECK(told("pom.xml", "<project") == "none");
}

TEST_CASE("CITATION.cff has one id or a list, codemeta.json a URL") {
  CHECK(told("CITATION.cff", "cff-version: 1.2.0\nlicense: \"MIT\" # x\n") ==
        "2: MIT -> MIT");
  CHECK(told("CITATION.cff", "license:\n  - MIT\n  - ISC\ntitle: x\n") ==
        "1: MIT OR ISC -> (MIT) OR (ISC)");
  CHECK(told("CITATION.cff", "license: [MIT, ISC]\n") ==
        "1: MIT OR ISC -> (MIT) OR (ISC)");
  CHECK(told("CITATION.cff", "references:\n  - license: MIT\n") == "none");
  CHECK(told("CITATION.cff", "license: [\n  MIT, # x\n  ISC ]\n") ==
        "1: MIT OR ISC -> (MIT) OR (ISC)");
  CHECK(told("CITATION.cff", "license: >-\n  MIT\n") == "1: MIT -> MIT");
  CHECK(told("CITATION.cff", "title: a: b\nlicense: MIT\n") == "none");
  CHECK(told("codemeta.json",
             R"({"license": "https://spdx.org/licenses/MIT.html"})") ==
        "1: MIT -> MIT");
}

TEST_CASE("debian/copyright has the licence of all files, by Debian's names") {
  const std::string head = "Format: x\n\nFiles: *\nCopyright: y\nLicense: ";
  CHECK(told("debian/copyright", head + "GPL-2+\n") ==
        "3: GPL-2+ -> GPL-2.0-or-later");
  CHECK(told("debian/copyright", head + "LGPL-2.1\n") ==
        "3: LGPL-2.1 -> LGPL-2.1");
  CHECK(told("debian/copyright", head + "Expat\n") == "3: Expat -> MIT");
  CHECK(told("copyright", head + "MIT\n") == "none");
}
