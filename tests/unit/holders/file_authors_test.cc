// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/file_authors.h"

#include <string>
#include <vector>

#include "support/catch.h"

using tgpl::header::Change;
using tgpl::holders::AuthorOptions;
using tgpl::holders::FileAuthors;
using tgpl::holders::FileHistory;
using tgpl::holders::Person;
using tgpl::holders::Years;
using Lines = std::vector<std::string>;

namespace {

const Person kJane{"Jane", "jane@example.org"};
const Person kBob{"Bob", "bob@example.org"};
const Person kBot{"renovate[bot]", "bot@renovateapp.com"};

FileAuthors authors(const AuthorOptions& wish, const FileHistory& history,
                    const std::string& author = "Ada <ada@example.org>") {
  return {wish, {2027, author}, {"f"}, {history}};
}

AuthorOptions years(Years which) {
  return {which};
}

AuthorOptions authors(Years which, Lines named = {}) {
  return {which, true, true, std::move(named)};
}

const FileHistory kTwo{{{kJane, {2019, 2021}}, {kBob, {2020, 2024}}}};

/// A change that may touch the notices of these.
Change of_ours() {
  Change change;
  change.ours = {"Acme", "Eve", "Jane <jane@example.org>"};
  return change;
}

}  // namespace

TEST_CASE("the holders of the project get the years of the file") {
  const Lines holders = {"Acme", "2001 Old Ltd"};
  CHECK(authors(years(Years::first), kTwo).copyrights("f", holders) ==
        Lines{"2019 Acme", "2019 Old Ltd"});
  CHECK(authors(years(Years::range), kTwo).copyrights("f", {"Acme"}) ==
        Lines{"2019-2024 Acme"});
  CHECK(authors(years(Years::git), kTwo).copyrights("f", {"Acme"}) ==
        Lines{"2019-2024 Acme"});
  CHECK(authors(years(Years::none), kTwo).copyrights("f", {"Acme"}) ==
        Lines{"Acme"});
}

TEST_CASE("authors are the holders, each with the years that are wanted") {
  CHECK(authors(authors(Years::unset), kTwo).copyrights("f", {"Acme"}) ==
        Lines{"Jane <jane@example.org>", "Bob <bob@example.org>"});
  CHECK(authors(authors(Years::git), kTwo).copyrights("f", {}) ==
        Lines{"2019-2021 Jane <jane@example.org>",
              "2020-2024 Bob <bob@example.org>"});
  CHECK(authors(authors(Years::first), kTwo).copyrights("f", {}) ==
        Lines{"2019 Jane <jane@example.org>", "2020 Bob <bob@example.org>"});
  CHECK(authors(authors(Years::range), kTwo).copyrights("f", {}) ==
        Lines{"2019-2024 Jane <jane@example.org>",
              "2019-2024 Bob <bob@example.org>"});
}

TEST_CASE("a named holder comes first, and once") {
  CHECK(
      authors(authors(Years::git, {"Acme", "bob"}), kTwo).copyrights("f", {}) ==
      Lines{"2019-2024 Acme", "2020-2024 bob",
            "2019-2021 Jane <jane@example.org>"});
}

TEST_CASE("two addresses of one name are two authors, and a name is both") {
  const FileHistory history{{{{"Jane", "a@example.org"}, {2019, 2020}},
                             {{"Jane", "b@example.org"}, {2021, 2022}}}};
  CHECK(authors(authors(Years::git), history).copyrights("f", {}) ==
        Lines{"2019-2020 Jane <a@example.org>",
              "2021-2022 Jane <b@example.org>"});
  CHECK(authors(authors(Years::git, {"jane"}), history).copyrights("f", {}) ==
        Lines{"2019-2022 jane"});
}

TEST_CASE("programs hold nothing, and their years count for nothing") {
  const FileHistory history{{{kJane, {2019, 2019}}, {kBot, {2018, 2024}}}};
  CHECK(authors(authors(Years::git), history).copyrights("f", {}) ==
        Lines{"2019 Jane <jane@example.org>"});
  CHECK(authors(years(Years::git), history).copyrights("f", {"Acme"}) ==
        Lines{"2019 Acme"});
}

TEST_CASE("a file of programs alone has years, but no author") {
  const FileHistory history{{{kBot, {2018, 2024}}}};
  CHECK(authors(years(Years::git), history).copyrights("f", {"Acme"}) ==
        Lines{"2018-2024 Acme"});
  CHECK(authors(authors(Years::git), history).obstacle("f") ==
        "no author in its history");
}

TEST_CASE("a file in no commit is of this year, and of who would commit it") {
  CHECK(authors(authors(Years::git), {}).copyrights("f", {}) ==
        Lines{"2027 Ada <ada@example.org>"});
  CHECK(authors(years(Years::first), {}, "").copyrights("f", {"Acme"}) ==
        Lines{"2027 Acme"});
  CHECK(authors(authors(Years::git), {}, "").obstacle("f") ==
        "no author in its history");
}

TEST_CASE("from a history that is cut off nothing is taken") {
  const FileAuthors cut =
      authors(years(Years::git), {{{kJane, {2020, 2020}}}, true});
  CHECK(cut.obstacle("f") == "incomplete history in this shallow clone");
  CHECK(cut.cut_off() == 1);
}

TEST_CASE("an author whose name reads as a year is not written") {
  const FileHistory history{{{{"2019 Team", "t@example.org"}, {2020, 2020}}}};
  CHECK(authors(authors(Years::unset), history).obstacle("f") ==
        "cannot name an author in a header: '2019 Team <t@example.org>'");
}

TEST_CASE("an author who is no holder of the project is told") {
  const FileAuthors both = authors(authors(Years::unset), kTwo);
  CHECK(both.author_outside("f", {"Jane", "2020 Bob Roe <BOB@example.org>"}) ==
        "");
  CHECK(both.author_outside("f", {"Jane"}) == "Bob <bob@example.org>");
}

TEST_CASE("an update extends years and never takes one away") {
  const FileAuthors both = authors(years(Years::git), kTwo);
  const auto updated =
      changed({{"2015-2020 Acme"}, "MIT"}, both.change("f", of_ours()));
  CHECK(updated.copyrights == Lines{"2015-2024 Acme"});
  const auto first =
      changed({{"2020-2023 Acme", "Eve"}, "MIT"},
              authors(years(Years::first), kTwo).change("f", of_ours()));
  CHECK(first.copyrights == Lines{"2019 Acme", "2019 Eve"});
}

TEST_CASE("an update takes years away when asked") {
  const auto updated =
      changed({{"2015-2020 Acme", "(C) 2019 Eve"}, "MIT"},
              authors(years(Years::none), kTwo).change("f", of_ours()));
  CHECK(updated.copyrights == Lines{"Acme", "(C) Eve"});
}

TEST_CASE("an update names the authors, alone or too") {
  const FileAuthors alone = authors(authors(Years::git), kTwo);
  CHECK(changed({{"Acme", "Jane <jane@example.org>"}, "MIT"},
                alone.change("f", of_ours()))
            .copyrights == Lines{"2019-2021 Jane <jane@example.org>",
                                 "2020-2024 Bob <bob@example.org>"});
  AuthorOptions wish = authors(Years::git);
  wish.only_authors = false;
  const FileAuthors too = authors(wish, kTwo);
  const auto once = changed({{"2018 Acme"}, "MIT"}, too.change("f", of_ours()));
  CHECK(once.copyrights == Lines{"2018 Acme",
                                 "2019-2021 Jane <jane@example.org>",
                                 "2020-2024 Bob <bob@example.org>"});
  CHECK(changed(once, too.change("f", of_ours())) == once);
}
