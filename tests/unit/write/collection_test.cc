// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/collection.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::write;

namespace {

using Paths = std::set<std::string>;

std::string numbered(std::string_view before, int i, std::string_view after) {
  return cat({before, std::to_string(i), after});
}

/// Files that state `statements` licences of their own, one in each entry of
/// `folder`.
void add_foreign(std::vector<FilePlan>& plans, const std::string& folder,
                 int count, int statements) {
  for (int i = 0; i < count; ++i)
    plans.push_back(
        {numbered(folder + "/lang", i, "/a.x"), Action::leave,
         numbered("declares LicenseRef-", i % statements, " (line 3)")});
}

void add_silent(std::vector<FilePlan>& plans, const std::string& folder,
                int count) {
  for (int i = 0; i < count; ++i)
    plans.push_back({numbered(folder + "/lang", i, "/b.x"), Action::header});
}

}  // namespace

TEST_CASE("a directory of samples of many projects is a collection") {
  std::vector<FilePlan> plans;
  add_foreign(plans, "samples", 45, 40);
  add_silent(plans, "samples", 200);
  plans.push_back({"src/a.c", Action::header});
  CHECK(collections_in(plans) == Paths{"samples"});
  leave_collections(plans);
  CHECK(std::ranges::count(plans, Action::header, &FilePlan::action) == 1);
  CHECK(plans.back().action == Action::header);
  CHECK(plans[45].reason == "directory with files of many holders (samples)");
}

TEST_CASE("a project that took over some files is no collection") {
  std::vector<FilePlan> few;
  add_foreign(few, "src", 39, 39);
  CHECK(collections_in(few).empty());
  std::vector<FilePlan> alike;
  add_foreign(alike, "src", 300, 13);
  CHECK(collections_in(alike).empty());
  std::vector<FilePlan> rare;
  add_foreign(rare, "src", 45, 45);
  add_silent(rare, "src", 226);
  CHECK(collections_in(rare).empty());
}

TEST_CASE("third-party files in one place say nothing of what is beside it") {
  std::vector<FilePlan> plans;
  add_foreign(plans, "src/third", 45, 45);
  plans.push_back({"src/a.c", Action::header});
  CHECK(collections_in(plans) == Paths{"src/third"});
}
