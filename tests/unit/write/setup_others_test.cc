// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/setup_others.h"

#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"
#include "write/setup.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

const holders::Person kAda{"Ada Example", "ada@example.org"};
const holders::Person kBob{"Bob Example", "bob@example.org"};

/// a.sh is Ada's, b.sh Bob's, c.sh both changed.
holders::FileAuthors read_history(const std::vector<git::Entry>& entries) {
  std::vector<std::string> paths;
  std::vector<holders::FileHistory> histories;
  for (const git::Entry& entry : entries) {
    holders::FileHistory history;
    if (entry.path != "b.sh") history.authors.push_back({kAda, {2020, 2020}});
    if (entry.path != "a.sh") history.authors.push_back({kBob, {2021, 2021}});
    paths.push_back(entry.path);
    histories.push_back(history);
  }
  return {{.authors = true}, {2026, ""}, paths, histories};
}

/// The files that the plan warns about, with this text as LICENSE.
Texts warned(const std::string& license, Texts holders = {},
             const std::vector<git::Author>& authors = {
                 {"Ada Example", "ada@example.org", 5},
                 {"Bob Example", "bob@example.org", 2}}) {
  MemoryFiles files{{{"LICENSE", license},
                     {"a.sh", "true\n"},
                     {"b.sh", "true\n"},
                     {"c.sh", "true\n"}}};
  files.authors = authors;
  const MemoryTree tree(files);
  SetupOptions options{.holders = std::move(holders)};
  options.read_authors = read_history;
  options.today = "2026-11-23";
  return plan_setup(tree, read::read_context(tree), git::Config::parse(""),
                    options)
      .by_others;
}

}  // namespace

TEST_CASE("a file that only others than the holder changed is warned about") {
  CHECK(warned(mit_text("Ada Example")) == Texts{"b.sh"});
  CHECK(warned(mit_text("Bob Example")) == Texts{"a.sh"});
}

TEST_CASE("of several holders each is enough") {
  CHECK(warned(mit_text(""), {"Ada Example", "Bob Example"}).empty());
}

TEST_CASE("a holder in no commit is doubted only if a person names them") {
  CHECK(warned(mit_text("Acme")).empty());
  CHECK(warned(mit_text("Acme"), {"Eve Example"}) ==
        Texts{"a.sh", "b.sh", "c.sh"});
}

TEST_CASE("a group of people without names is never doubted") {
  CHECK(warned(mit_text("")).empty());
  CHECK(warned(mit_text("The Widget Authors")).empty());
  CHECK(warned(mit_text(""), {"Contributors to Widget"}).empty());
}

TEST_CASE("without a history nobody is doubted") {
  CHECK(warned(mit_text("Ada Example"), {"Eve Example"}, {}).empty());
}
