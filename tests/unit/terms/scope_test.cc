// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/scope.h"

#include "support/catch.h"

namespace {

using namespace tgpl::terms;

Terms terms_with_scopes() {
  Terms terms;
  terms.usage = {Usage::conditional, Usage::allow, Usage::allow};
  terms.scopes = {
      {{"vendor/ours/**"}, true, "", Usage::allow, {}, Usage::disallow},
      {{"vendor/**", "*.pb.cc"}, false, "MIT", Usage::unknown, {}, {}},
      {{"vendor/**"}, true, "", Usage::disallow, {}, {}},
      {{"doc/**"}, true, "", Usage::unknown, {}, {}}};
  return terms;
}

}  // namespace

TEST_CASE("the first scope that matches counts") {
  const Terms terms = terms_with_scopes();
  CHECK(scope_of(terms, "vendor/ours/a.c") == &terms.scopes[0]);
  CHECK(scope_of(terms, "vendor/a.c") == &terms.scopes[1]);
  CHECK(scope_of(terms, "x.pb.cc") == &terms.scopes[1]);
}

TEST_CASE("a path in no scope has none") {
  CHECK(scope_of(terms_with_scopes(), "src/x.pb.cc") == nullptr);
  CHECK(scope_of(Terms{}, "a") == nullptr);
}

TEST_CASE("uses that a scope does not set come from [usage]") {
  CHECK(uses_of(terms_with_scopes(), "vendor/ours/a.c") ==
        Uses{Usage::allow, Usage::allow, Usage::disallow});
  CHECK(uses_of(terms_with_scopes(), "src/a.c") ==
        Uses{Usage::conditional, Usage::allow, Usage::allow});
}

TEST_CASE("every use of third-party files is unknown") {
  CHECK(uses_of(terms_with_scopes(), "vendor/a.c") ==
        Uses{Usage::unknown, Usage::unknown, Usage::unknown});
}

TEST_CASE("files are the project's own unless their scope says ours = false") {
  const Terms terms = terms_with_scopes();
  CHECK(is_ours(terms, "src/a.c"));
  CHECK(is_ours(terms, "doc/a.md"));
  CHECK(is_ours(terms, "vendor/ours/a.c"));
  CHECK_FALSE(is_ours(terms, "vendor/a.c"));
}
