// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/dep5.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::reuse;

namespace {

using Texts = std::vector<std::string>;

constexpr std::string_view kHeader =
    "Format: https://www.debian.org/doc/packaging-manuals/"
    "copyright-format/1.0/\n"
    "Upstream-Name: x\n\n";

ReuseToml read(std::string_view paragraphs) {
  return read_dep5(std::string(kHeader) + std::string(paragraphs));
}

Texts errors_of(std::string_view text) {
  Texts out;
  for (const Diagnostic& error : read_dep5(text).errors) {
    out.push_back(std::to_string(error.line) + ": " + error.message);
  }
  return out;
}

}  // namespace

TEST_CASE("D02: a paragraph becomes an annotation of precedence aggregate") {
  const ReuseToml file = read(
      "Files: a.png b/*\n c.svg\nCopyright: 2020 Jane\n 2021 Joe\n"
      "License: MIT OR ISC\n the text\n .\n of it\n");
  REQUIRE(file.errors.empty());
  REQUIRE(file.annotations.size() == 1);
  const Annotation& got = file.annotations[0];
  CHECK(got.paths == Texts{"a.png", "b/*", "c.svg"});
  CHECK(got.copyrights == Texts{"2020 Jane", "2021 Joe"});
  CHECK(got.expressions == Texts{"MIT OR ISC"});
  CHECK(got.precedence == Annotation::aggregate);
  CHECK(got.line == 4);
  CHECK(file.source == ".reuse/dep5");
}

TEST_CASE("D02: notices may begin on the line below their field") {
  const ReuseToml file =
      read("Files: *\nCopyright:\n 2020 Jane\n .\n\t2021 Joe\nLicense: MIT\n");
  REQUIRE(file.annotations.size() == 1);
  CHECK(file.annotations[0].copyrights == Texts{"2020 Jane", "2021 Joe"});
}

TEST_CASE("D02: a missing field is an error, and nothing is covered") {
  CHECK(errors_of(std::string(kHeader) + "Files: *\n") ==
        Texts{"4: missing field 'Copyright' in this paragraph",
              "4: missing field 'License' in this paragraph"});
  CHECK(read("Files: *\nCopyright: J\n").annotations.empty());
}

TEST_CASE("D03: the last matching paragraph wins and stars match slashes") {
  const ReuseToml files[] = {
      read("Files: *\nCopyright: A\nLicense: MIT\n\n"
           "Files: doc/*\nCopyright: B\nLicense: ISC\n")};
  const Coverage got = resolve(files, "doc/a/b.txt", false, false);
  CHECK(got.copyrights == std::vector<Stated>{{"B", ".reuse/dep5", 8}});
  CHECK(got.expressions == std::vector<Stated>{{"ISC", ".reuse/dep5", 8}});
  CHECK(resolve(files, "src/x/y.c", false, false).copyrights ==
        std::vector<Stated>{{"A", ".reuse/dep5", 4}});
}

TEST_CASE("D04: dep5 applies even if the file has information of its own") {
  const ReuseToml files[] = {read("Files: *\nCopyright: A\nLicense: MIT\n")};
  const Coverage got = resolve(files, "a", true, true);
  CHECK(got.expressions.size() == 1);
  CHECK_FALSE(got.file_ignored);
}

TEST_CASE("dep5: comments and paragraphs without Files are skipped") {
  const ReuseToml file = read_dep5(
      "Format: x\r\n\r\n# a comment\r\nFiles: *\r\n# inside\r\n"
      "Copyright: A\r\nLicense: MIT\r\n\r\nLicense: MIT\r\n text\r\n");
  CHECK(file.errors.empty());
  REQUIRE(file.annotations.size() == 1);
  CHECK(file.annotations[0].line == 4);
}

TEST_CASE("dep5: a text in a different format is an error with its line") {
  CHECK(errors_of("") ==
        Texts{"1: missing field 'Format' in the first paragraph"});
  CHECK(errors_of("Format: x\n\nThis was packaged by me\n") ==
        Texts{"3: the line is neither a field nor its continuation"});
  CHECK(errors_of("Format: x\n\n indented\n") ==
        Texts{"3: continuation line without a field"});
  CHECK(errors_of("Format: x\nformat: y\n") ==
        Texts{"2: duplicate field 'format'"});
  CHECK(errors_of("Format: \xFF\n") == Texts{"0: file is not UTF-8"});
}

TEST_CASE("too many patterns are an error") {
  std::string files;
  for (std::size_t i = 0; i <= kMostPatterns; ++i) files += " a/*";
  const ReuseToml file =
      read("Files:" + files + "\nCopyright: 2020 Jane\nLicense: MIT\n");
  REQUIRE(file.errors.size() == 1);
  CHECK(file.errors[0].message == "more than 20000 path patterns");
  CHECK(file.annotations.empty());
}
