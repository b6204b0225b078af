// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/project_authors.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::holders;

TEST_CASE("a person with several addresses or spellings is one author") {
  const ProjectAuthors found =
      project_authors({{"Ada Example", "ada@example.org", 7},
                       {"Bob Example", "bob@example.org", 4},
                       {"Ada Example", "ada@home.example", 3},
                       {"ada", "ADA@example.org", 1}});
  REQUIRE(found.people.size() == 2);
  CHECK(found.people[0].email == "ada@example.org");
  CHECK(found.people[0].commits == 11);
  CHECK(found.commits == 15);
}

TEST_CASE("programs are no authors") {
  const ProjectAuthors found = project_authors(
      {{"dependabot[bot]", "49699333+dependabot[bot]@example.org", 90},
       {"Ada Example", "ada@example.org", 1}});
  REQUIRE(found.people.size() == 1);
  CHECK(found.commits == 1);
}

TEST_CASE("a name of one word may be that of several people") {
  CHECK(project_authors(
            {{"root", "root@one.example", 2}, {"root", "root@two.example", 2}})
            .people.size() == 2);
}

TEST_CASE("whoever asks is found by address or full name") {
  const ProjectAuthors found =
      project_authors({{"Ada Example", "ada@example.org", 7}});
  CHECK(found.commits_of("", "ada@example.org") == 7);
  CHECK(found.commits_of("Ada Example", "new@example.org") == 7);
  CHECK(found.commits_of("Bob Example", "bob@example.org") == 0);
}
