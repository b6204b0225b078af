// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/trigger.h"

#include <string>

#include "support/catch.h"

using tgpl::license::parts_to_read;

namespace {

std::string code(std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += "  if (at(c) == 0) return sum;\n";
  return out;
}

}  // namespace

TEST_CASE("code without a word of licensing is not read") {
  CHECK(parts_to_read(code(50'000)).empty());
  CHECK(parts_to_read("").empty());
}

TEST_CASE("what is read around a word depends on how common it is in code") {
  const std::string rare = code(10'000) + "// license\n" + code(10'000);
  const std::string common =
      code(10'000) + "// http://x.example\n" + code(10'000);
  const auto far = parts_to_read(rare);
  const auto near = parts_to_read(common);
  REQUIRE(far.size() == 1);
  REQUIRE(near.size() == 1);
  CHECK(far[0].size() > 5'000);
  CHECK(near[0].size() < 2'000);
  CHECK(near[0].find("http://x.example") != std::string_view::npos);
}

TEST_CASE("a (c) is a sign only where a word begins") {
  CHECK(parts_to_read("f(c);\n").empty());
  CHECK(parts_to_read("f()(c);\n").empty());
  CHECK(parts_to_read("/* (c) 2020 Ada Example */\n").size() == 1);
  CHECK(parts_to_read("(C) 2020 Ada Example\n").size() == 1);
}

TEST_CASE("parts that meet are one, in the order of the file") {
  const std::string text = code(3'000) + "// http://x.example\n" + code(2'000) +
                           "// license\n" + code(20'000) + "// all rights\n" +
                           code(9'000);
  const auto parts = parts_to_read(text);
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].find("http://x.example") != std::string_view::npos);
  CHECK(parts[0].find("// license") != std::string_view::npos);
  CHECK(parts[0].data() + parts[0].size() < parts[1].data());
}

TEST_CASE("the middle of a long text is read, though nothing there is a sign") {
  const std::string text =
      "// license\n" + code(13'000) + "// license\n" + code(20'000);
  const auto parts = parts_to_read(text);
  REQUIRE(parts.size() == 1);
  CHECK(parts[0].data() == text.data());
}
