// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/expression.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <utility>

#include "support/catch.h"

namespace tgpl::spdx {
namespace {

using Ids = std::vector<std::string>;

Expression parsed(std::string_view text) {
  INFO(text);
  const ParseResult result = parse(text);
  INFO(result.error.message);
  REQUIRE(result.expression);
  return *result.expression;
}

std::string printed(std::string_view text) {
  return to_string(parsed(text));
}

bool are_same(std::string_view a, std::string_view b) {
  return same(parsed(a), parsed(b));
}

Expression license(std::string id, bool plus = false,
                   std::string exception = {}) {
  Expression expression;
  expression.id = std::move(id);
  expression.plus = plus;
  expression.exception = std::move(exception);
  return expression;
}

/// Random trees from a fixed seed. std::mt19937 gives the same numbers with
/// every standard library; its distributions do not.
class Trees {
 public:
  Expression tree(int depth) {
    const std::uint32_t choice = below(3);
    if (depth == 0 || choice == 0) return leaf();
    std::vector<Expression> operands;
    for (std::uint32_t i = below(3) + 2; i > 0; --i) {
      operands.push_back(tree(depth - 1));
    }
    return choice == 1 ? all_of(std::move(operands))
                       : any_of(std::move(operands));
  }

  /// The same tree, its operands in another order and grouped by two.
  Expression shuffled(const Expression& expression) {
    if (expression.kind == Expression::Kind::license) return expression;
    std::vector<Expression> rest;
    for (const Expression& operand : expression.operands) {
      rest.push_back(shuffled(operand));
    }
    while (rest.size() > 2) {
      std::swap(rest[below(static_cast<std::uint32_t>(rest.size()))],
                rest.back());
      Expression pair;
      pair.kind = expression.kind;
      pair.operands = {rest.back(), rest[rest.size() - 2]};
      rest.resize(rest.size() - 2);
      rest.push_back(std::move(pair));
    }
    Expression result;
    result.kind = expression.kind;
    result.operands = {rest.back(), rest.front()};
    return result;
  }

 private:
  std::uint32_t below(std::uint32_t limit) {
    return static_cast<std::uint32_t>(random_()) % limit;
  }

  Expression leaf() {
    static const std::vector<Expression> kLeaves = {
        license("MIT"),
        license("GPL-2.0", true),
        license("GPL-2.0-only", false, "Classpath-exception-2.0"),
        license("Apache-2.0", true, "LLVM-exception"),
        license("LicenseRef-TGPL-0.1-or-later"),
        license("DocumentRef-a.b:LicenseRef-C", false, "AdditionRef-d"),
        license("Unheard-of-1.0"),
        license("Unheard-of-1.0", true, "Unheard-of-exception"),
    };
    return kLeaves[below(static_cast<std::uint32_t>(kLeaves.size()))];
  }

  std::mt19937 random_{20231};
};

}  // namespace

TEST_CASE("an id alone is a licence") {
  CHECK(parsed("MIT") == license("MIT"));
  CHECK(parsed("GPL-2.0+") == license("GPL-2.0", true));
  CHECK(parsed("LicenseRef-a.B-1") == license("LicenseRef-a.B-1"));
  CHECK(parsed("DocumentRef-x:LicenseRef-y") ==
        license("DocumentRef-x:LicenseRef-y"));
}

TEST_CASE("WITH belongs to the licence before it") {
  CHECK(parsed("GPL-2.0+ WITH LLVM-exception") ==
        license("GPL-2.0", true, "LLVM-exception"));
  CHECK(
      parsed("MIT AND Apache-2.0 WITH LLVM-exception") ==
      all_of({license("MIT"), license("Apache-2.0", false, "LLVM-exception")}));
  CHECK(parsed("LicenseRef-a WITH DocumentRef-b:AdditionRef-c") ==
        license("LicenseRef-a", false, "DocumentRef-b:AdditionRef-c"));
}

TEST_CASE("AND binds tighter than OR") {
  CHECK(parsed("MIT OR ISC AND Zlib OR 0BSD") ==
        any_of({license("MIT"), all_of({license("ISC"), license("Zlib")}),
                license("0BSD")}));
  CHECK(parsed("(MIT OR ISC) AND Zlib") ==
        all_of({any_of({license("MIT"), license("ISC")}), license("Zlib")}));
}

TEST_CASE("operands of one operator are one list however they are grouped") {
  CHECK(parsed("(MIT AND (ISC AND Zlib))") ==
        all_of({license("MIT"), license("ISC"), license("Zlib")}));
}

TEST_CASE("one operand alone stays as it is") {
  CHECK(all_of({license("MIT")}) == license("MIT"));
  CHECK(any_of({all_of({license("MIT"), license("ISC")})}) ==
        all_of({license("MIT"), license("ISC")}));
}

TEST_CASE("ids are printed in the case of the list, refs as written") {
  CHECK(printed("mit or apache-2.0 with llvm-EXCEPTION") ==
        "MIT OR Apache-2.0 WITH LLVM-exception");
  CHECK(printed("LicenseRef-MIT-style") == "LicenseRef-MIT-style");
}

TEST_CASE("lower-case operators are read and printed in upper case") {
  CHECK(printed("MIT and ISC or Zlib with LLVM-exception") ==
        "MIT AND ISC OR Zlib WITH LLVM-exception");
}

TEST_CASE("only necessary parentheses are printed") {
  CHECK(printed("((MIT)) OR ((ISC) AND (Zlib))") == "MIT OR ISC AND Zlib");
  CHECK(printed("(MIT OR ISC) AND (Zlib OR (0BSD AND NTP))") ==
        "(MIT OR ISC) AND (Zlib OR 0BSD AND NTP)");
}

TEST_CASE("parentheses replace white space around AND and OR") {
  CHECK(printed("(MIT)OR(ISC)AND(Zlib)") == "MIT OR ISC AND Zlib");
  CHECK(printed(" \t( MIT\tOR ISC ) ") == "MIT OR ISC");
}

TEST_CASE("what is printed reads back as the same tree") {
  Trees trees;
  for (int round = 0; round < 2000; ++round) {
    const Expression tree = trees.tree(round % 5);
    const std::string text = to_string(tree);
    CAPTURE(text);
    const ParseResult result = parse(text);
    REQUIRE(result.expression);
    CHECK(*result.expression == tree);
    CHECK(to_string(*result.expression) == text);
  }
}

TEST_CASE("order and grouping do not change what an expression says") {
  Trees trees;
  for (int round = 0; round < 500; ++round) {
    const Expression tree = trees.tree(round % 5);
    const Expression other = trees.shuffled(tree);
    CAPTURE(to_string(tree), to_string(other));
    CHECK(same(tree, other));
    CHECK(same(parsed(to_string(other)), tree));
  }
}

TEST_CASE("repetition and case do not change what an expression says") {
  CHECK(are_same("MIT", "mit OR MIT"));
  CHECK(are_same("MIT AND (ISC OR ISC AND ISC)", "ISC AND MIT"));
  CHECK(are_same("LicenseRef-Own", "LicenseRef-own"));
  CHECK(are_same("My-Own", "my-own"));
}

TEST_CASE("other operators, licences, plus and exceptions say something else") {
  CHECK(!are_same("MIT AND ISC", "MIT OR ISC"));
  CHECK(!are_same("MIT AND (ISC OR Zlib)", "MIT AND ISC OR Zlib"));
  CHECK(!are_same("GPL-2.0", "GPL-2.0+"));
  CHECK(!are_same("GPL-2.0+", "GPL-2.0-or-later"));
  CHECK(!are_same("Apache-2.0", "Apache-2.0 WITH LLVM-exception"));
  CHECK(!are_same("MIT", "MIT AND ISC"));
}

TEST_CASE("license_ids are all licences, exceptions and refs, each once") {
  CHECK(license_ids(parsed("MIT OR GPL-2.0+ WITH LLVM-exception AND MIT OR "
                           "GPL-2.0 OR LicenseRef-x WITH AdditionRef-y")) ==
        Ids{"AdditionRef-y", "GPL-2.0", "GPL-2.0+", "LLVM-exception",
            "LicenseRef-x", "MIT"});
}

TEST_CASE("deprecated_ids are the deprecated ones as they are used") {
  CHECK(deprecated_ids(parsed("GPL-2.0+ WITH Nokia-Qt-exception-1.1 OR "
                              "LGPL-2.1 OR GPL-3.0-only OR MIT")) ==
        Ids{"GPL-2.0+", "LGPL-2.1", "Nokia-Qt-exception-1.1"});
}

TEST_CASE("unknown_ids are neither listed nor refs and have no plus") {
  CHECK(unknown_ids(parsed("Foo-1.0+ WITH Bar OR MIT WITH AdditionRef-x OR "
                           "LicenseRef-y OR Foo-1.0")) ==
        Ids{"Bar", "Foo-1.0"});
}

TEST_CASE("X+ is provided by the text of X or of X+") {
  CHECK(text_id("Apache-1.0+") == "Apache-1.0");
  CHECK(text_id("MIT") == "MIT");
  CHECK(is_text_for("Apache-1.0", "Apache-1.0+"));
  CHECK(is_text_for("Apache-1.0+", "Apache-1.0+"));
  CHECK(!is_text_for("Apache-1.0+", "Apache-1.0"));
  CHECK(!is_text_for("MIT", "MIT-0"));
}

}  // namespace tgpl::spdx
