// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/reuse_toml.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::reuse;

namespace {

std::vector<std::string> messages(const std::vector<Diagnostic>& all) {
  std::vector<std::string> out;
  for (const Diagnostic& one : all) {
    out.push_back(std::to_string(one.line) + ": " + one.message);
  }
  return out;
}

std::vector<std::string> errors_of(std::string_view text) {
  return messages(read_reuse_toml("", text).errors);
}

ReuseToml table(std::string_view folder, std::string_view keys) {
  std::string text = "version = 1\n[[annotations]]\n";
  text += keys;
  ReuseToml file = read_reuse_toml(folder, text);
  REQUIRE(file.errors.empty());
  return file;
}

std::vector<std::string> texts(const std::vector<Stated>& all) {
  std::vector<std::string> out;
  for (const Stated& one : all) out.push_back(one.text);
  return out;
}

using Texts = std::vector<std::string>;

constexpr std::string_view kRoot =
    "path = \"**\"\n"
    "SPDX-FileCopyrightText = \"2020 Root\"\n"
    "SPDX-License-Identifier = \"MIT\"\n";

constexpr std::string_view kSub =
    "path = \"**\"\n"
    "SPDX-FileCopyrightText = \"2020 Sub\"\n"
    "SPDX-License-Identifier = \"ISC\"\n";

std::string with(std::string_view precedence, std::string_view keys) {
  return "precedence = \"" + std::string(precedence) + "\"\n" +
         std::string(keys);
}

}  // namespace

TEST_CASE("T01: a file that is not TOML or not UTF-8 is an error") {
  CHECK(read_reuse_toml("", "version = \n").errors.size() == 1);
  CHECK(errors_of("version = 1\n# \xFF\n") == Texts{"0: file is not UTF-8"});
}

TEST_CASE("T02: a REUSE.toml covers its folder and deeper, nothing else") {
  const ReuseToml file = table("src", kRoot);
  CHECK(file.source == "src/REUSE.toml");
  CHECK(annotation_for(file, "src/a/b.c") != nullptr);
  CHECK(annotation_for(file, "srcs/b.c") == nullptr);
  CHECK(annotation_for(file, "src") == nullptr);
  CHECK(annotation_for(file, "b.c") == nullptr);
}

TEST_CASE("T04: the version must be there and be the integer 1") {
  CHECK(errors_of("") == Texts{"0: missing key 'version'"});
  CHECK(errors_of("version = 2\n") ==
        Texts{"1: 'version' must be the integer 1"});
  CHECK(errors_of("version = \"1\"\n") ==
        Texts{"1: 'version' must be the integer 1"});
}

TEST_CASE("T05: the path is required, a string or a list of strings") {
  CHECK(errors_of("version = 1\n[[annotations]]\n") ==
        Texts{"2: missing key 'path' in an annotation"});
  CHECK(errors_of("version = 1\n[[annotations]]\npath = []\n") ==
        Texts{"3: 'path' must not be empty"});
  CHECK(errors_of("version = 1\n[[annotations]]\npath = 3\n") ==
        Texts{"3: 'path' must be a string or a list of strings"});
  const ReuseToml file = table("", "path = [\"a\", \"b\"]\n");
  CHECK(file.annotations.at(0).paths == Texts{"a", "b"});
  CHECK(file.annotations.at(0).line == 2);
}

TEST_CASE("T06: a backslash that separates folders gets a warning") {
  const ReuseToml file = table("", "path = 'a\\b'\n");
  CHECK(messages(file.warnings) ==
        Texts{"3: invalid backslash in path 'a\\b'"});
}

TEST_CASE("T07: a path that leaves the folder, or is absolute, is refused") {
  CHECK(errors_of("version = 1\n[[annotations]]\npath = \"../x\"\n") ==
        Texts{"3: path '../x' leads out of the directory"});
  CHECK(errors_of("version = 1\n[[annotations]]\npath = \"a/../../x\"\n") ==
        Texts{"3: path 'a/../../x' leads out of the directory"});
  CHECK(errors_of("version = 1\n[[annotations]]\npath = \"/x\"\n") ==
        Texts{"3: path '/x' is absolute"});
  CHECK(
      errors_of("version = 1\n[[annotations]]\npath = \"..x/y..\"\n").empty());
}

TEST_CASE("T08: a path that matches nothing is harmless") {
  const ReuseToml files[] = {table("", "path = \"gone\"\n")};
  CHECK(resolve(files, "a", false, false) == Coverage{});
}

TEST_CASE("T09: one star stays in its folder, two do not") {
  const ReuseToml one = table("", "path = \"a/*.c\"\n");
  CHECK(annotation_for(one, "a/b.c") != nullptr);
  CHECK(annotation_for(one, "a/b/c.c") == nullptr);
  const ReuseToml two = table("", "path = \"a/**/*.c\"\n");
  CHECK(annotation_for(two, "a/b/c/d.c") != nullptr);
}

TEST_CASE("T10: a star after a backslash is literal") {
  const ReuseToml file = table("", "path = \"a\\\\*\"\n");
  CHECK(annotation_for(file, "a*") != nullptr);
  CHECK(annotation_for(file, "ab") == nullptr);
}

TEST_CASE("T11: the whole path must match, and ? [ { are literal") {
  const ReuseToml file = table("", "path = [\"b.c\", \"x?\"]\n");
  CHECK(annotation_for(file, "a/b.c") == nullptr);
  CHECK(annotation_for(file, "b.cc") == nullptr);
  CHECK(annotation_for(file, "xy") == nullptr);
  CHECK(annotation_for(file, "x?") != nullptr);
}

TEST_CASE("T12: precedence is one of three words, closest if absent") {
  CHECK(table("", kRoot).annotations.at(0).precedence == Annotation::closest);
  CHECK(table("", with("aggregate", kRoot)).annotations.at(0).precedence ==
        Annotation::aggregate);
  CHECK(table("", with("override", kRoot)).annotations.at(0).precedence ==
        Annotation::override_);
  CHECK(errors_of("version = 1\n[[annotations]]\npath = \"a\"\n"
                  "precedence = \"Override\"\n") ==
        Texts{"4: 'precedence' must be 'closest', 'aggregate' or "
              "'override'"});
}

TEST_CASE("T13: closest fills what the file lacks, from the deepest table") {
  const ReuseToml files[] = {table("", kRoot), table("s", kSub)};
  SECTION("the file declares nothing") {
    const Coverage got = resolve(files, "s/a", false, false);
    CHECK(got.copyrights ==
          std::vector<Stated>{{"2020 Sub", "s/REUSE.toml", 2}});
    CHECK(got.expressions == std::vector<Stated>{{"ISC", "s/REUSE.toml", 2}});
  }
  SECTION("the file has a notice") {
    const Coverage got = resolve(files, "s/a", true, false);
    CHECK(texts(got.copyrights).empty());
    CHECK(texts(got.expressions) == Texts{"ISC"});
  }
  SECTION("the file has both") {
    CHECK(resolve(files, "s/a", true, true) == Coverage{});
  }
}

TEST_CASE("T13: copyright and licence may come from different tables") {
  const ReuseToml files[] = {
      table("", kRoot),
      table("s", "path = \"**\"\nSPDX-License-Identifier = \"ISC\"\n")};
  const Coverage got = resolve(files, "s/a", false, false);
  CHECK(texts(got.copyrights) == Texts{"2020 Root"});
  CHECK(texts(got.expressions) == Texts{"ISC"});
}

TEST_CASE("T14: a deeper override disables closest") {
  const ReuseToml files[] = {
      table("", kRoot),
      table("s", with("override",
                      "path = \"**\"\n"
                      "SPDX-License-Identifier = \"ISC\"\n"))};
  const Coverage got = resolve(files, "s/a", false, false);
  CHECK(texts(got.copyrights).empty());
  CHECK(texts(got.expressions) == Texts{"ISC"});
  CHECK(got.file_ignored);
}

TEST_CASE("T15: aggregate is always added, then closest applies") {
  const ReuseToml files[] = {table("", with("aggregate", kRoot)),
                             table("s", kSub)};
  SECTION("a file with both") {
    const Coverage got = resolve(files, "s/a", true, true);
    CHECK(texts(got.expressions) == Texts{"MIT"});
    CHECK(texts(got.copyrights) == Texts{"2020 Root"});
    CHECK_FALSE(got.file_ignored);
  }
  SECTION("a file with a licence only") {
    const Coverage got = resolve(files, "s/a", false, true);
    CHECK(texts(got.expressions) == Texts{"MIT"});
    CHECK(texts(got.copyrights) == Texts{"2020 Root", "2020 Sub"});
  }
}

TEST_CASE("T16: the override nearest to the top level applies alone") {
  const ReuseToml files[] = {table("", with("override", kRoot)),
                             table("s", with("override", kSub))};
  const Coverage got = resolve(files, "s/a", true, true);
  CHECK(texts(got.copyrights) == Texts{"2020 Root"});
  CHECK(texts(got.expressions) == Texts{"MIT"});
  CHECK(got.file_ignored);
}

TEST_CASE("T16: an override excludes deeper aggregates, not those above it") {
  const ReuseToml files[] = {table("", with("aggregate", kRoot)),
                             table("s", with("override", kSub)),
                             table("s/t", with("aggregate", kRoot))};
  const Coverage got = resolve(files, "s/t/a", true, true);
  CHECK(texts(got.expressions) == Texts{"MIT", "ISC"});
}

TEST_CASE("T17: only the last matching table of a file counts") {
  const ReuseToml files[] = {read_reuse_toml(
      "",
      "version = 1\n"
      "[[annotations]]\npath = \"**\"\nprecedence = \"override\"\n"
      "SPDX-FileCopyrightText = \"2020 First\"\n"
      "[[annotations]]\npath = \"a\"\n"
      "SPDX-License-Identifier = \"MIT\"\n")};
  const Coverage got = resolve(files, "a", false, false);
  CHECK(texts(got.copyrights).empty());
  CHECK(got.expressions == std::vector<Stated>{{"MIT", "REUSE.toml", 6}});
  CHECK_FALSE(got.file_ignored);
}

// REUSE-IgnoreStart

TEST_CASE("T18: notices are a string or a list, with or without prefix") {
  const ReuseToml file = table("",
                               "path = \"a\"\nSPDX-FileCopyrightText = "
                               "[\"2020 Jane\", \"Copyright 2021 Joe\"]\n");
  CHECK(file.annotations.at(0).copyrights ==
        Texts{"2020 Jane", "Copyright 2021 Joe"});
}

TEST_CASE("T18: an empty notice is skipped, with a warning") {
  const ReuseToml file = table("",
                               "path = \"a\"\nSPDX-FileCopyrightText = "
                               "[\"\", \"2020 Jane\"]\n");
  CHECK(file.errors.empty());
  REQUIRE(file.warnings.size() == 1);
  CHECK(file.warnings[0].message ==
        "'SPDX-FileCopyrightText' has an empty copyright notice");
  CHECK(file.annotations.at(0).copyrights == Texts{"2020 Jane"});
}

// REUSE-IgnoreEnd

TEST_CASE("T19: an invalid expression is kept as written") {
  const ReuseToml file =
      table("", "path = \"a\"\nSPDX-License-Identifier = \"MIT AND\"\n");
  CHECK(file.annotations.at(0).expressions == Texts{"MIT AND"});
}

TEST_CASE("T20: other keys and tables are ignored") {
  const ReuseToml file = read_reuse_toml(
      "",
      "version = 1\nextra = 1\n[other]\nx = 1\n"
      "[[annotations]]\npath = \"a\"\nSPDX-FileComment = \"c\"\n");
  CHECK(file.errors.empty());
  CHECK(file.warnings.empty());
  CHECK(file.annotations.size() == 1);
}

TEST_CASE("a REUSE.toml with an error covers nothing") {
  const ReuseToml file =
      read_reuse_toml("",
                      "version = 1\n[[annotations]]\npath = \"**\"\n"
                      "[[annotations]]\npath = \"../x\"\n");
  CHECK(file.annotations.empty());
}

TEST_CASE("annotations that are not tables are errors") {
  CHECK(errors_of("version = 1\nannotations = 3\n") ==
        Texts{"2: 'annotations' must be an array of tables, not integer"});
  CHECK(errors_of("version = 1\nannotations = [1]\n") ==
        Texts{"2: 'annotations' must contain only tables"});
}

TEST_CASE("a file with too many patterns annotates nothing") {
  std::string paths;
  for (std::size_t i = 0; i < kMostPatterns; ++i) paths += "\"a/**\", ";
  const auto with_paths = [](const std::string& list) {
    return read_reuse_toml("", "version = 1\n[[annotations]]\npath = [" + list +
                                   "]\nSPDX-License-Identifier = \"MIT\"\n");
  };
  CHECK(with_paths(paths).errors.empty());
  const ReuseToml over = with_paths(paths + "\"b\"");
  CHECK(messages(over.errors) == Texts{"0: more than 20000 path patterns"});
  CHECK(over.annotations.empty());
}
