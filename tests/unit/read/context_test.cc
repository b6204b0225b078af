// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/context.h"

#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

Context context_of(std::map<std::string, std::string> files) {
  return read_context(MemoryTree(std::move(files)));
}

}  // namespace

TEST_CASE("REUSE.toml files come from the root down") {
  const std::string toml = reuse_toml("**", "MIT", "Ada Example");
  Texts folders;
  for (const reuse::ReuseToml& file : context_of({{"REUSE.toml", toml},
                                                  {"a/b/REUSE.toml", toml},
                                                  {"b/REUSE.toml", toml}})
                                          .reuse_files)
    folders.push_back(file.folder);
  CHECK(folders == Texts{"", "b", "a/b"});
}

TEST_CASE("a policy with an error is the usual one, and the terms stand") {
  const Context context =
      context_of({{"TGPL.toml", terms_toml("[policy]\nexclude = 1\n")}});
  CHECK(context.terms);
  CHECK(context.policy == terms::Policy());
  REQUIRE(context.terms_problems.size() == 1);
  CHECK_FALSE(context.terms_problems[0].warning);
}

TEST_CASE("a template that the policy names has to be there") {
  const std::string toml = terms_toml("[policy]\ntemplate = \"mine\"\n");
  const Context context = context_of({{"TGPL.toml", toml}});
  CHECK(told(context.terms_problems) ==
        Texts{"TGPL.toml:0: unknown header template 'mine'"});
  CHECK(context.terms_problems[0].warning);
  CHECK(context_of({{".tgpl/headers/mine.txt",
                     "{copyrights}\n{contributors}\n{license}\n"},
                    {"TGPL.toml", toml}})
            .terms_problems.empty());
}

TEST_CASE("a template that cannot be read is no error of the licensing") {
  const Context context = context_of({{".tgpl/headers/mine.txt", "Hello\n"}});
  REQUIRE_FALSE(context.terms_problems.empty());
  CHECK(context.terms_problems[0].warning);
}

TEST_CASE("what is excluded, or in a scope of others, is not ours") {
  const Context context = context_of(
      {{"TGPL.toml", terms_toml("[[scope]]\npath = [\"b/**\"]\nours = false\n"
                                "[policy]\nexclude = [\"a/**\"]\n")}});
  CHECK_FALSE(is_ours(context, "a/x.sh"));
  CHECK_FALSE(is_ours(context, "b/x.sh"));
  CHECK(is_ours(context, "c/x.sh"));
}
