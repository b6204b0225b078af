// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/leftover.h"

#include "support/catch.h"

namespace tgpl {

TEST_CASE("a temporary name tells the file that it stands for") {
  CHECK(name_behind(".TGPL.toml.tgpl-569-1") == "TGPL.toml");
  CHECK_FALSE(name_behind("TGPL.toml"));
  CHECK_FALSE(name_behind(".TGPL.toml.tgpl-x-1"));
}

TEST_CASE("what we wrote, or began to write, is known by its content") {
  const std::string old = "int a;\nint b;\nint c;\n";
  CHECK(is_written_by_us("", std::nullopt));
  CHECK(is_written_by_us("# SPDX-", std::nullopt));
  CHECK(is_written_by_us("exec git tgpl hook run x\n", std::nullopt));
  CHECK(is_written_by_us("int b;\nint c;\n", old));
  CHECK(is_written_by_us("// Ada\nint a;\nint", old));
}

TEST_CASE("words of somebody else are not taken for ours") {
  CHECK_FALSE(is_written_by_us("buy milk\n", std::nullopt));
  CHECK_FALSE(
      is_written_by_us("buy milk\nand bread\nint a;\n", "int a;\nint b;\n"));
}

}  // namespace tgpl
