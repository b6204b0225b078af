// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/same_statements.h"

#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using read::say_the_same;

TEST_CASE("two texts say the same with other code and in another order") {
  CHECK(say_the_same("a.sh", tags("MIT", "Ada Example") + "true\n",
                     tags("MIT", "") + tags("", "Ada Example") + "false\n"));
}

TEST_CASE("another licence or holder is not the same") {
  const std::string text = tags("MIT", "Ada Example");
  CHECK_FALSE(say_the_same("a.sh", text, tags("Zlib", "Ada Example")));
  CHECK_FALSE(say_the_same("a.sh", text, tags("MIT", "Bob Example")));
  CHECK_FALSE(say_the_same("a.sh", text, ""));
}

TEST_CASE("of REUSE.toml it is enough that both texts can be read") {
  const std::string text = reuse_toml("*.sh", "MIT", "Ada Example");
  const std::string other = reuse_toml("*.png", "Zlib", "Bob Example");
  CHECK(say_the_same("lib/REUSE.toml", text, other));
  CHECK_FALSE(say_the_same("REUSE.toml", text, "version ="));
}
