// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/json_reader.h"

#include <string>

#include <nlohmann/json.hpp>

#include "support/catch.h"

using tgpl::parse_json;

namespace {

std::string repeated(const char* text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

std::string lists(int depth) {
  return repeated("[", depth) + repeated("]", depth);
}

std::string objects(int depth) {
  return repeated("{\"a\":", depth) + "1" + repeated("}", depth);
}

}  // namespace

TEST_CASE("JSON is read") {
  const auto json = parse_json(R"({"license": ["MIT", {"type": "Zlib"}]})");
  REQUIRE(json);
  CHECK((*json)["license"][1]["type"] == "Zlib");
}

TEST_CASE("what is no JSON is nothing") {
  for (const char* text : {"", "{", "{]", "{'a': 1}", "[1,]", "\xff"}) {
    INFO(text);
    CHECK_FALSE(parse_json(text));
  }
}

TEST_CASE("JSON nested deeper than a hundred levels is refused") {
  CHECK(parse_json(lists(100)));
  CHECK(parse_json(objects(100)));
  for (const int depth : {102, 20'000, 1'000'000}) {
    CHECK_FALSE(parse_json(lists(depth)));
    CHECK_FALSE(parse_json(objects(depth)));
    CHECK_FALSE(parse_json(repeated("[", depth)));
  }
}
