// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "license/authors.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::license;

namespace {

/// "authors: Ada <a@b>, Bob", "holders: ...", with " and others"; "none".
std::string told(std::string_view path, std::string_view text) {
  const auto found = authors_in_manifest(path, text);
  if (!found) return "none";
  return cat(
      {found->are_holders ? "holders: " : "authors: ", join(found->names, ", "),
       found->and_others ? " and others" : ""});
}

}  // namespace

TEST_CASE("each manifest names authors in its own way") {
  const std::string ada = "authors: Ada Example <ada@example.org>";
  CHECK(
      told(
          "package.json",
          R"x({"author": "Ada Example <ada@example.org> (https://x.org)"})x") ==
      ada);
  CHECK(told("package.json", R"x({"author": {"name": "Ada Example",
                                 "email": "ada@example.org"}})x") == ada);
  CHECK(told("composer.json", R"x({"authors": [{"name": "Ada Example",
                                  "email": "ada@example.org"}]})x") == ada);
  CHECK(told("Cargo.toml",
             "[package]\nauthors = [\"Ada Example <ada@example.org>\"]\n") ==
        ada);
  CHECK(told("Cargo.toml",
             "[workspace.package]\n"
             "authors = [\"Ada Example <ada@example.org>\"]\n") == ada);
  CHECK(told("pyproject.toml",
             "[project]\nauthors = [{name = \"Ada Example\", "
             "email = \"ada@example.org\"}]\n") == ada);
  CHECK(told("pyproject.toml",
             "[tool.poetry]\n"
             "authors = [\"Ada Example <ada@example.org>\"]\n") == ada);
  CHECK(told("setup.cfg", "[metadata]\nauthor = Ada Example\n") ==
        "authors: Ada Example");
  CHECK(told("widget.cabal", "author: Ada Example, Bob Example\n") ==
        "authors: Ada Example, Bob Example");
}

TEST_CASE("a copyright field counts for more than an author") {
  CHECK(told("widget.cabal",
             "author: Ada Example\ncopyright: (c) 2020 Bob Example\n") ==
        "holders: Bob Example");
  CHECK(told("debian/copyright",
             "Format: "
             "https://www.debian.org/doc/packaging-manuals/copyright-format/"
             "1.0/\n\n"
             "Files: *\nCopyright: 2020 Ada Example\nLicense: MIT\n\n"
             "Files: vendor/*\nCopyright: 2019 Bob Example\nLicense: MIT\n") ==
        "holders: Ada Example");
}

TEST_CASE("contributors beside the author are others") {
  CHECK(told("package.json",
             R"x({"author": "Ada Example", "contributors": ["Bob"]})x") ==
        "authors: Ada Example and others");
}

TEST_CASE("a manifest without names, a broken one, other files say nothing") {
  CHECK(told("package.json", "{}") == "none");
  CHECK(told("package.json", R"x({"author": "Your Name"})x") == "none");
  CHECK(told("package.json", "{") == "none");
  CHECK(told("Cargo.toml", "[package]\nauthors = 1\n") == "none");
  CHECK(told("main.c", "author: Ada Example\n") == "none");
  CHECK_FALSE(may_name_authors("main.c"));
  CHECK(may_name_authors("widget.cabal"));
}
