// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/toml_scan.h"

#include <string>
#include <vector>

#include "support/catch.h"

namespace {

/// "path=value" for pairs, "path" for headers.
std::vector<std::string> scanned(const std::string& text) {
  std::vector<std::string> out;
  for (const tgpl::TomlItem& item : tgpl::scan_toml(text)) {
    out.push_back(item.path);
    if (item.kind == tgpl::TomlItem::Kind::pair)
      out.back() += "=" + text.substr(item.value_begin,
                                      item.value_end - item.value_begin);
  }
  return out;
}

using Strings = std::vector<std::string>;

}  // namespace

TEST_CASE("a key has the path of its table, a list element its number") {
  CHECK(scanned("a = 1\n[b]\nc = 2\n[[d]]\ne = 3\n[[d]]\ne = 4\n[d.f]\n"
                "g = 5\n[b.h]\ni=6\n") ==
        Strings{"a=1", "b", "b.c=2", "d.1", "d.1.e=3", "d.2", "d.2.e=4",
                "d.2.f", "d.2.f.g=5", "b.h", "b.h.i=6"});
}

TEST_CASE("dotted and quoted keys and spaces around dots are understood") {
  CHECK(scanned(" [ \"b\" . 'c' ]\n d . e = 1 # no\n") ==
        Strings{"b.c", "b.c.d.e=1"});
}

TEST_CASE("a value ends where TOML ends it") {
  CHECK(scanned("a = \"#]\\\"\" # x\nb = '\\' # y\nc = 2026-11-23 10:00:00  \n"
                "d = [ \"]\", # ]\n  1 ] # z\ne = { f = \"}\" }\n") ==
        Strings{"a=\"#]\\\"\"", "b='\\'", "c=2026-11-23 10:00:00",
                "d=[ \"]\", # ]\n  1 ]", "e={ f = \"}\" }"});
}

TEST_CASE("multi-line strings may contain what looks like TOML") {
  CHECK(
      scanned("a = \"\"\"\n[b]\nc = 1\\\"\"\"\"\"\"\nd = '''\n[e]'''\nf = 2") ==
      Strings{"a=\"\"\"\n[b]\nc = 1\\\"\"\"\"\"\"", "d='''\n[e]'''", "f=2"});
}

TEST_CASE("CRLF and a byte order mark belong to no key or value") {
  CHECK(scanned("\xEF\xBB\xBF"
                "a = 1\r\n[b]\r\nc = \"x\"\r\n") ==
        Strings{"a=1", "b", "b.c=\"x\""});
}

TEST_CASE("scanning ends for any bytes") {
  for (const char* text : {"[", "[[", "a", "a =", "a = \"", "a = '''", "= 1",
                           "a = [[[[", "\"", "a.", ".", "\\", "[a\n=\n]"}) {
    INFO(text);
    scanned(text);
  }
}
