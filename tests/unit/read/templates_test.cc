// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/templates.h"

#include <algorithm>

#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;
using tree::MemoryTree;

namespace {

const std::string kText = "{copyrights}\n{contributors}\nOurs.\n{license}\n";

Templates templates_of(std::map<std::string, std::string> files) {
  const MemoryTree tree(std::move(files));
  tree::ContentReader reader = tree.reader();
  return read_templates(tree, reader);
}

}  // namespace

TEST_CASE("a project's own template goes before a shipped one") {
  const std::string name = header::shipped_templates().front().name;
  const Templates own =
      templates_of({{".tgpl/headers/" + name + ".txt", kText}});
  CHECK(require_template(own, name).lines.size() == 4);
  CHECK(&require_template(own, name) == own.all.data());
  CHECK(require_template(templates_of({}), name).lines ==
        header::shipped_templates().front().lines);
}

TEST_CASE("only texts right in the folder are templates") {
  const std::size_t shipped = templates_of({}).all.size();
  CHECK(templates_of({{".tgpl/headers/a/b.txt", kText},
                      {".tgpl/headers/c.md", kText},
                      {"d.txt", kText}})
            .all.size() == shipped);
}

TEST_CASE("nothing is written while a template has an error") {
  const Templates broken = templates_of({{".tgpl/headers/a.txt", "Hello\n"}});
  CHECK_FALSE(broken.problems.empty());
  CHECK_THROWS_WITH(require_template(broken, "default"),
                    Catch::Matchers::StartsWith(".tgpl/headers/a.txt: "));
}

TEST_CASE("a template that does not exist is refused, a near one named") {
  try {
    require_template(templates_of({}), "defualt");
    FAIL("it was found");
  } catch (const Error& error) {
    CHECK(error.message() == "unknown header template 'defualt'");
    CHECK(error.hint() == "did you mean 'default'?");
  }
}
