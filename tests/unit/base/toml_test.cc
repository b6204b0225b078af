// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/toml.h"

#include <string>

#include "support/catch.h"

using namespace tgpl;

TEST_CASE("entries are in the order of the file, with line and column") {
  const TomlResult result = parse_toml("zebra = 1\n[table]\nkey = 'x'\n");
  REQUIRE(result.document);
  REQUIRE(result.document->entries.size() == 2);
  CHECK(result.document->entries[0].key == "zebra");
  const auto* table = result.document->find("table")->as<TomlTable>();
  REQUIRE(table != nullptr);
  CHECK(table->entries[0].line == 3);
  CHECK(table->entries[0].column == 1);
  CHECK(*table->find("key")->as<std::string>() == "x");
}

TEST_CASE("invalid TOML is reported with its position") {
  const TomlResult result = parse_toml("a = 1\nb = \n");
  CHECK_FALSE(result.document);
  CHECK(result.error.line == 2);
  CHECK(result.error.column > 0);
  CHECK_FALSE(result.error.message.empty());
}

TEST_CASE("a document over 1 MiB is refused, at the byte that exceeds it") {
  constexpr std::size_t kMost = std::size_t{1} << 20;
  const TomlResult one_line = parse_toml(std::string(kMost + 1, '#'));
  CHECK_FALSE(one_line.document);
  CHECK(one_line.error.line == 1);
  CHECK(one_line.error.column == 1048577);
  std::string text = "a = 1\n# \xC3\xBC\n";
  text += std::string(kMost - text.size() - 2, '\n') + "#\xC3\xBC\nb = 2\n";
  const TomlResult last = parse_toml(text);
  CHECK(last.error.line == 1048566);
  CHECK(last.error.column == 3);
  CHECK(parse_toml(text.substr(0, kMost - 2)).document);
}

TEST_CASE("endless nesting is refused") {
  const TomlResult result = parse_toml("a = " + std::string(100000, '['));
  CHECK_FALSE(result.document);
}

TEST_CASE("a key of parts without end is refused, not followed") {
  std::string parts = "a";
  for (int i = 0; i < 30000; ++i) parts += ".a";
  for (const std::string before :
       {"", "[", "x = {b = {", "x = \"\"\"y\"\"\"\"\n", "x = 'y' # '\n"}) {
    INFO(before);
    CHECK_FALSE(parse_toml(before + parts + " = 1\n").document);
  }
  const TomlResult result = parse_toml("x = 1\n" + parts + " = 1\n");
  CHECK(result.error.line == 2);
  CHECK(result.error.column == 32);
  CHECK(result.error.message == "a key of more than 16 parts");
}

TEST_CASE("dots that divide no key are not counted") {
  const std::string dots(100, '.');
  CHECK(parse_toml("a = \"" + dots + "\" # " + dots + "\nb = '''\n" + dots +
                   "'''\nc = [1.5, 2.5, 1.5, 2.5, 1.5, 2.5, 1.5, 2.5, 1.5, "
                   "2.5, 1.5, 2.5, 1.5, 2.5, 1.5, 2.5, 1.5, 2.5]\n" +
                   "\"" + dots + "\".a.b.c.d.e.f.g.h.i.j.k.l.m.n.o = 1\n")
            .document);
}

TEST_CASE("a string written as TOML is read back unchanged") {
  for (const std::string text :
       {"plain", "quote \" back \\ slash", "tab\tline\nend", "\x01\x1f\x7f",
        "gr\xC3\xBC\xC3\x9F"}) {
    const TomlResult result = parse_toml("a = " + toml_string(text));
    REQUIRE(result.document);
    CHECK(*result.document->find("a")->as<std::string>() == text);
  }
}
