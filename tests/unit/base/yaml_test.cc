// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/yaml.h"

#include <string>

#include "base/text.h"
#include "support/catch.h"

using namespace tgpl;

namespace {

/// A node as text: `text`, "text" if it was quoted, [a b], {key@line: value}.
std::string shown(const YamlNode& node) {
  if (const auto* scalar = node.as<YamlScalar>())
    return scalar->quoted ? cat({"\"", scalar->text, "\""}) : scalar->text;
  std::string out;
  if (const auto* sequence = node.as<YamlSequence>()) {
    for (const YamlNode& one : sequence->nodes)
      out += cat({out.empty() ? "" : " ", shown(one)});
    return cat({"[", out, "]"});
  }
  for (const YamlEntry& entry : node.as<YamlMapping>()->entries)
    out += cat({out.empty() ? "" : ", ", entry.key, "@",
                std::to_string(entry.line), ": ", shown(entry.node)});
  return cat({"{", out, "}"});
}

/// All documents as text, or "line:column: error".
std::string read(std::string_view text) {
  const YamlResult result = parse_yaml(text);
  if (result.error) {
    return cat({std::to_string(result.error->line), ":",
                std::to_string(result.error->column), ": ",
                result.error->message});
  }
  std::string out;
  for (const YamlNode& document : result.documents)
    out += cat({out.empty() ? "" : " --- ", shown(document)});
  return out;
}

std::string repeated(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("a scalar is the text that was written") {
  CHECK(read("a: no\nb: 1.10\nc: 0x1F\nd: ~\ne:\nf: 2026-11-23\n") ==
        "{a@1: no, b@2: 1.10, c@3: 0x1F, d@4: ~, e@5: , f@6: 2026-11-23}");
}

TEST_CASE("a scalar that is certainly text is marked") {
  CHECK(read("- no\n- 'no'\n- \"n\\u006f\"\n- !!str no\n- |\n  no\n- >-\n  n\n "
             " o\n") == "[no \"no\" \"no\" \"no\" \"no\n\" \"n o\"]");
}

TEST_CASE("mappings keep their order and have line numbers") {
  CHECK(read("b: [x, y]\n# none\na: {c: 1,\n    d: 2}\n") ==
        "{b@1: [x y], a@3: {c@3: 1, d@4: 2}}");
  const YamlResult result = parse_yaml("a:\n  - x\n");
  const auto* root = result.documents.front().as<YamlMapping>();
  REQUIRE(root != nullptr);
  REQUIRE(root->find("a") != nullptr);
  CHECK(root->find("a")->node.line == 2);
  CHECK(root->find("b") == nullptr);
}

TEST_CASE("a stream has any number of documents") {
  CHECK(read("") == "");
  CHECK(read("# nothing\n") == "");
  CHECK(read("---\na: 1\n...\n---\n- b\n") == "{a@2: 1} --- [b]");
}

TEST_CASE("an alias is a copy of the node with its anchor") {
  CHECK(read("a: &x [1, 2]\nb: *x\nc: {<<: &y {d: 3}, e: *y}\n") ==
        "{a@1: [1 2], b@2: [1 2], c@3: {<<@3: {d@3: 3}, e@3: {d@3: 3}}}");
  CHECK(read("a: *x\n") == "1:4: unknown anchor 'x'");
  CHECK(read("a: &x [1, *x]\n") == "1:11: unknown anchor 'x'");
  CHECK(read("a: &x 1\n---\nb: *x\n") == "3:4: unknown anchor 'x'");
}

TEST_CASE("aliases of aliases cannot exhaust the memory") {
  std::string laughs = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n";
  for (int i = 1; i < 10; ++i) {
    const std::string before = cat({"*a", std::to_string(i - 1)});
    laughs += cat({"a", std::to_string(i), ": &a", std::to_string(i), " [",
                   repeated(before + ", ", 9), before, "]\n"});
  }
  CHECK(read(laughs).find("its aliases make it too large") !=
        std::string::npos);
  CHECK(read("a: &a " + std::string(500'000, 'x') + "\nb: [" +
             repeated("*a, ", 100) + "]\n")
            .find("its aliases make it too large") != std::string::npos);
}

TEST_CASE("the depth is limited, also that of aliases") {
  CHECK(read(repeated("[", 100) + repeated("]", 100)).front() == '[');
  CHECK(read(repeated("[", 200'000)) == "1:102: nested too deeply");
  const std::string deep = repeated("[", 60) + "x" + repeated("]", 60);
  CHECK(read("a: &a " + deep + "\nb: " + repeated("[", 60) + "*a" +
             repeated("]", 60) + "\n") == "2:64: nested too deeply");
}

TEST_CASE("a duplicate key, or one that is not a scalar, is an error") {
  CHECK(read("a: 1\nb: 2\na: 3\n") == "3:1: duplicate key 'a'");
  CHECK(read("a: 1\n'a': 3\n") == "2:1: duplicate key 'a'");
  CHECK(read("? [a]\n: 1\n") == "1:3: a key is not a word");
}

TEST_CASE("invalid YAML is reported with its line") {
  CHECK(read("a: 1\nb: c: d\n") ==
        "2:5: mapping values are not allowed in this context");
  CHECK(read("a: \"x\n") == "2:1: found unexpected end of stream");
  CHECK(read("a: \xFF\n").find("UTF-8") != std::string::npos);
  CHECK(read(std::string("a: \0b\n", 6)) ==
        "0:0: control characters are not allowed");
  CHECK(read("a: " + std::string(1 << 20, 'x')) == "0:0: larger than 1 MiB");
}
