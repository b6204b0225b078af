// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/leave_scopes.h"

#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::write;

namespace {

using Texts = std::vector<std::string>;

/// The patterns for files that are left, beside some that are kept.
Texts patterns(const Texts& left, const Texts& kept = {}) {
  std::vector<FilePlan> plans;
  for (const std::string& path : left) plans.push_back({path, Action::leave});
  for (const std::string& path : kept) plans.push_back({path, Action::header});
  const std::vector<terms::Scope> scopes = leave_scopes(plans);
  if (scopes.empty()) return {};
  CHECK(scopes.size() == 1);
  CHECK_FALSE(scopes[0].ours);
  return scopes[0].paths;
}

}  // namespace

TEST_CASE("where nothing is left there is no scope") {
  CHECK(patterns({}, {"a.c"}).empty());
}

TEST_CASE("a folder in which nothing is ours is one pattern") {
  CHECK(patterns({"lib/z/a.c", "lib/z/b.c", "lib/y/c.c"}, {"src/d.c"}) ==
        Texts{"lib/**"});
  CHECK(patterns({"lib/z/a.c", "lib/z/b.c"}, {"lib/own.c"}) ==
        Texts{"lib/z/**"});
}

TEST_CASE("generated files are told apart from those that are left") {
  const std::vector<FilePlan> plans = {
      {"gen/a.c", Action::generated}, {"gen/b.c", Action::generated},
      {"lib/a.c", Action::leave},     {"lib/b.c", Action::leave},
      {"lib/c.c", Action::generated}, {"src/d.c", Action::header}};
  CHECK(exempt_patterns(plans) == Texts{"gen/**", "lib/c.c"});
  REQUIRE(leave_scopes(plans).size() == 1);
  CHECK(leave_scopes(plans)[0].paths == Texts{"lib/**"});
}

TEST_CASE("one file alone is named, and so are those at the top") {
  CHECK(patterns({"lib/a.c"}) == Texts{"lib/a.c"});
  CHECK(patterns({"a.c", "b.c"}) == Texts{"a.c", "b.c"});
  CHECK(patterns({"lib/a.c", "lib/b.c"}, {"lib/own.c"}) ==
        Texts{"lib/a.c", "lib/b.c"});
}

TEST_CASE("a name that would be a pattern stands for its file alone") {
  CHECK(patterns({"a*.c"}) == Texts{"a\\*.c"});
}

TEST_CASE("a name that TOML cannot hold is left out") {
  CHECK(patterns({"a\xff.c"}).empty());
}
