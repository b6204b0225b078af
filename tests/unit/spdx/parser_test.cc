// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <array>
#include <string>

#include "base/text.h"
#include "spdx/expression.h"
#include "support/catch.h"

namespace tgpl::spdx {
namespace {

/// "column: message; hint", or the printed expression if there is no error.
std::string outcome(std::string_view text) {
  const ParseResult result = parse(text);
  if (result.expression) return to_string(*result.expression);
  CHECK(result.error.line == 0);
  return cat({std::to_string(result.error.column), ": ", result.error.message,
              "; ", result.error.hint});
}

std::string repeated(std::string_view piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += piece;
  return text;
}

bool is_read_back_or_refused(std::string_view text) {
  const ParseResult result = parse(text);
  if (result.expression) {
    return parse(to_string(*result.expression)).expression == result.expression;
  }
  const Diagnostic& error = result.error;
  return error.column >= 1 &&
         error.column <= static_cast<int>(text.size()) + 1 &&
         !error.message.empty() && !error.hint.empty();
}

constexpr std::string_view kAndOr =
    "use 'OR' if recipients may choose, 'AND' if both apply";

}  // namespace

TEST_CASE("an empty expression is refused") {
  const std::string expected =
      "1: empty expression; as in 'MIT' or 'MIT OR Apache-2.0'";
  CHECK(outcome("") == expected);
  CHECK(outcome(" \t ") == expected);
}

TEST_CASE("an operator without a licence is refused") {
  const std::string_view hint = "; as in 'MIT' or 'MIT OR Apache-2.0'";
  CHECK(outcome("MIT OR") == cat({"7: missing licence after 'OR'", hint}));
  CHECK(outcome("AND MIT") == cat({"1: missing licence before 'AND'", hint}));
  CHECK(outcome("MIT OR And MIT") ==
        cat({"8: missing licence before 'And'", hint}));
  CHECK(outcome("()") == cat({"2: missing licence before ')'", hint}));
  CHECK(outcome("(") == cat({"2: missing licence after '('", hint}));
  CHECK(outcome("with") == cat({"1: missing licence before 'with'", hint}));
}

TEST_CASE("two licences without an operator are refused") {
  const std::string hint = cat({"; ", kAndOr, ", 'WITH' before an exception"});
  CHECK(outcome("MIT ISC") ==
        "5: missing operator between 'MIT' and 'ISC'" + hint);
  CHECK(outcome("MIT (ISC)") ==
        "5: missing operator between 'MIT' and '('" + hint);
  CHECK(outcome("(MIT) ISC") ==
        "7: missing operator between ')' and 'ISC'" + hint);
  CHECK(outcome("(MIT ISC)") ==
        "6: missing operator between 'MIT' and 'ISC'" + hint);
}

TEST_CASE("mixed-case operators are refused") {
  const std::string_view hint = "; write operators as 'AND', 'OR', 'WITH'";
  CHECK(outcome("MIT And ISC") ==
        cat({"5: invalid case of operator 'And'", hint}));
  CHECK(outcome("MIT oR ISC") ==
        cat({"5: invalid case of operator 'oR'", hint}));
  CHECK(outcome("MIT With x") ==
        cat({"5: invalid case of operator 'With'", hint}));
}

TEST_CASE("unbalanced parentheses are refused") {
  CHECK(outcome("MIT OR (ISC") == "8: '(' without ')'; close or remove it");
  CHECK(outcome("MIT)") == "4: ')' without '('; open or remove it");
}

TEST_CASE("WITH takes one exception of one licence") {
  CHECK(outcome("(MIT OR GPL-2.0-only) WITH LLVM-exception") ==
        "23: 'WITH' after parentheses; add the exception to each licence, as "
        "in 'A WITH x OR B WITH x'");
  CHECK(outcome("MIT WITH LLVM-exception WITH Bison-exception-2.2") ==
        "25: second 'WITH' for one licence; repeat the licence: 'A WITH x AND "
        "A WITH y'");
}

TEST_CASE("WITH without an exception is refused") {
  const std::string_view rest =
      ": missing exception after 'WITH'; as in 'GPL-2.0-only WITH "
      "Classpath-exception-2.0'";
  CHECK(outcome("MIT WITH") == cat({"9", rest}));
  CHECK(outcome("MIT WITH (LLVM-exception)") == cat({"10", rest}));
  CHECK(outcome("MIT WITH AND ISC") == cat({"10", rest}));
}

TEST_CASE("a licence is not taken for an exception, nor the reverse") {
  CHECK(outcome("MIT WITH Apache-2.0") ==
        cat({"10: 'Apache-2.0' is a licence, not an exception; ", kAndOr}));
  CHECK(outcome("MIT WITH LicenseRef-x") ==
        cat({"10: 'LicenseRef-x' is a licence, not an exception; ", kAndOr}));
  CHECK(outcome("MIT OR LLVM-exception") ==
        "8: 'LLVM-exception' is an exception, not a licence; use 'LICENCE WITH "
        "LLVM-exception'");
  CHECK(outcome("AdditionRef-x") ==
        "1: 'AdditionRef-x' is an exception, not a licence; use 'LICENCE WITH "
        "AdditionRef-x'");
}

TEST_CASE("a plus directly follows a licence of the list") {
  CHECK(outcome("GPL-2.0 +") ==
        "9: '+' without an identifier; add it directly after the identifier, "
        "as in 'GPL-2.0+'");
  CHECK(outcome("GPL-2.0++") ==
        "8: '+' is not allowed in a licence identifier; use only letters, "
        "digits, '-' and '.'");
  CHECK(outcome("MIT WITH LLVM-exception+") ==
        "24: '+' after 'LLVM-exception'; add it after the licence, as in "
        "'GPL-2.0+ WITH EXCEPTION'");
}

TEST_CASE("a plus after an id that names its versions is refused") {
  CHECK(outcome("GPL-2.0-or-later+") ==
        "17: '+' after 'GPL-2.0-or-later'; use 'GPL-2.0-or-later'");
  CHECK(outcome("GPL-2.0-only+") ==
        "13: '+' after 'GPL-2.0-only'; use 'GPL-2.0-only' or "
        "'GPL-2.0-or-later'");
}

TEST_CASE("a plus after a ref is refused") {
  CHECK(outcome("LicenseRef-x+") ==
        "13: '+' after 'LicenseRef-x'; 'or later' requires its own identifier, "
        "such as 'LicenseRef-x-or-later'");
  CHECK(outcome("DocumentRef-d:LicenseRef-x+") ==
        "27: '+' after 'DocumentRef-d:LicenseRef-x'; 'or later' requires its "
        "own identifier, such as 'DocumentRef-d:LicenseRef-x-or-later'");
}

TEST_CASE("an underscore is refused, with the id it may have meant") {
  CHECK(outcome("MIT OR LicenseRef-TGPL_0.1") ==
        "23: '_' is not allowed in a licence identifier; did you mean "
        "'LicenseRef-TGPL-0.1'?");
  CHECK(outcome("apache_2.0") ==
        "7: '_' is not allowed in a licence identifier; did you mean "
        "'apache-2.0'?");
  CHECK(outcome("a_b") ==
        "2: '_' is not allowed in a licence identifier; use only letters, "
        "digits, '-' and '.'");
}

TEST_CASE("the prefix of a ref is case-sensitive") {
  CHECK(
      outcome("licenseref-TGPL-0.1") ==
      "1: invalid case of 'licenseref-'; did you mean 'LicenseRef-TGPL-0.1'?");
  CHECK(outcome("documentref-x:LicenseRef-y") ==
        "1: invalid case of 'documentref-'; did you mean "
        "'DocumentRef-x:LicenseRef-y'?");
  CHECK(outcome("MIT WITH ADDITIONREF-x") ==
        "10: invalid case of 'ADDITIONREF-'; did you mean 'AdditionRef-x'?");
}

TEST_CASE("a ref needs a name") {
  const std::string_view hint = "; use only letters, digits, '-' and '.'";
  CHECK(outcome("LicenseRef-") ==
        cat({"1: missing name after 'LicenseRef-'", hint}));
  CHECK(outcome("LicenseRef-+") ==
        cat({"1: missing name after 'LicenseRef-'", hint}));
}

TEST_CASE("a document ref needs a ref in it") {
  const std::string_view hint = "; use 'DocumentRef-DOCUMENT:LicenseRef-NAME'";
  CHECK(outcome("DocumentRef-x") ==
        cat({"1: 'DocumentRef-x' is not a valid reference", hint}));
  CHECK(outcome("DocumentRef-x:MIT") ==
        cat({"1: 'DocumentRef-x:MIT' is not a valid reference", hint}));
}

TEST_CASE("separators that are not operators are refused") {
  CHECK(outcome("MIT/Apache-2.0") ==
        cat({"4: '/' is not an operator; ", kAndOr}));
  CHECK(outcome("MIT, Apache-2.0") ==
        cat({"4: ',' is not an operator; ", kAndOr}));
  CHECK(outcome("MIT || ISC") == cat({"5: '|' is not an operator; ", kAndOr}));
  CHECK(outcome("MIT & ISC") == cat({"5: '&' is not an operator; ", kAndOr}));
  CHECK(outcome("MIT; ISC") == cat({"4: ';' is not an operator; ", kAndOr}));
}

TEST_CASE("an expression is on one line") {
  CHECK(outcome("MIT\nOR ISC") ==
        "4: line break in an expression; use one line");
  CHECK(outcome("MIT\r") == "4: line break in an expression; use one line");
}

TEST_CASE("bytes that cannot be in an expression are shown escaped") {
  const std::string_view hint =
      " is not allowed in a licence identifier; use only letters, digits, '-' "
      "and '.'";
  CHECK(outcome("MIT\x1b[2J") == cat({"4: '\\x1b'", hint}));
  CHECK(outcome("\"MIT\"") == cat({"1: '\"'", hint}));
  CHECK(outcome("MIT \xc3\xa4") == cat({"5: '\xc3\xa4'", hint}));
  CHECK(outcome("MIT\xff") == cat({"4: '\\xff'", hint}));
  CHECK(outcome(std::string_view("a\0b", 3)) == cat({"2: '\\x00'", hint}));
}

TEST_CASE("the full name of a licence is refused with its id") {
  CHECK(outcome("MIT License") ==
        "5: missing operator between 'MIT' and 'License'; did you mean 'MIT'?");
  CHECK(outcome("Apache License 2.0") ==
        "1: 'Apache' has no version; did you mean 'Apache-2.0'?");
}

TEST_CASE("a family of licences is refused") {
  CHECK(outcome("Apache 2") ==
        "1: 'Apache' has no version; add it, as in 'Apache-2.0'");
  CHECK(outcome("BSD") ==
        "1: 'BSD' may be one of several licences; compare the text with "
        "'BSD-2-Clause' and 'BSD-3-Clause'");
}

TEST_CASE("field values are not expressions") {
  const std::string_view rest =
      " is a field value, not an expression; name the licence, or omit the "
      "expression";
  CHECK(outcome("NONE") == cat({"1: 'NONE'", rest}));
  CHECK(outcome("NOASSERTION") == cat({"1: 'NOASSERTION'", rest}));
}

TEST_CASE("npm's phrases are not expressions") {
  CHECK(outcome("SEE LICENSE IN COPYING") ==
        "1: 'SEE' begins a phrase, not an expression; instead of 'SEE "
        "LICENSE IN FILE' use 'LicenseRef-NAME' and add its text to LICENSES/");
  CHECK(
      outcome("UNLICENSED") ==
      "1: 'UNLICENSED' means in npm that nobody may use it, and is not an SPDX "
      "identifier; use 'LicenseRef-NAME'; 'Unlicense' is the opposite");
}

TEST_CASE("shorthands of the GNU family are refused") {
  CHECK(outcome("GPLv3+") ==
        "1: 'GPLv3+' is not an SPDX licence identifier; did you mean "
        "'GPL-3.0-or-later'?");
  CHECK(outcome("MIT OR LGPLv2.1") ==
        "8: 'LGPLv2.1' is not an SPDX licence identifier; did you mean "
        "'LGPL-2.1-only' or "
        "'LGPL-2.1-or-later'?");
}

TEST_CASE("a bare TGPL is refused and the ref of the draft suggested") {
  const std::string_view rest =
      " is not on the SPDX list; did you mean 'LicenseRef-TGPL-0.1-or-later'?";
  CHECK(outcome("TGPL") == cat({"1: 'TGPL'", rest}));
  CHECK(outcome("TGPL-0.1") == cat({"1: 'TGPL-0.1'", rest}));
  CHECK(outcome("TGPL-0.1+") == cat({"1: 'TGPL-0.1+'", rest}));
}

TEST_CASE("parentheses may be nested at most 64 deep") {
  CHECK(outcome(repeated("(", 64) + "MIT" + repeated(")", 64)) == "MIT");
  CHECK(outcome(repeated("(", 65) + "MIT" + repeated(")", 65)) ==
        "65: more than 64 nested parentheses; remove those that are not "
        "needed: AND binds tighter than OR");
}

TEST_CASE("at most 16 KiB are read") {
  const std::string longest(16 * 1024, 'a');
  CHECK(outcome(longest) == longest);
  CHECK(outcome(longest + "a") ==
        "16385: expression over 16 KiB; name each licence once");
}

TEST_CASE("a very long word is cut in a message") {
  CHECK(outcome("MIT " + std::string(1000, 'a')) ==
        cat({"5: missing operator between 'MIT' and '", std::string(80, 'a'),
             "'...; ", kAndOr, ", 'WITH' before an exception"}));
}

TEST_CASE("every sequence of up to four tokens is read back or refused") {
  constexpr std::array<std::string_view, 12> kTokens = {
      "MIT", "x",  "GPL-2.0+", "LicenseRef-x", "LLVM-exception",
      "AND", "or", "WITH",     "Or",           "(",
      ")",   "_"};
  std::size_t count = 1;
  for (int length = 0; length <= 4; ++length, count *= kTokens.size()) {
    for (std::size_t number = 0; number < count; ++number) {
      std::string text;
      std::size_t rest = number;
      for (int i = 0; i < length; ++i, rest /= kTokens.size()) {
        text += cat({kTokens[rest % kTokens.size()], " "});
      }
      if (!is_read_back_or_refused(text)) CHECK(text == "");
    }
  }
}

}  // namespace tgpl::spdx
