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
    "write 'OR' where the recipient may choose, 'AND' where both apply";

}  // namespace

TEST_CASE("an empty expression is refused") {
  const std::string expected =
      "1: empty expression; as in 'MIT' or 'MIT OR Apache-2.0'";
  CHECK(outcome("") == expected);
  CHECK(outcome(" \t ") == expected);
}

TEST_CASE("an operator without a licence is refused") {
  const std::string_view hint = "; as in 'MIT' or 'MIT OR Apache-2.0'";
  CHECK(outcome("MIT OR") == cat({"7: no licence behind 'OR'", hint}));
  CHECK(outcome("AND MIT") == cat({"1: no licence before 'AND'", hint}));
  CHECK(outcome("MIT OR And MIT") == cat({"8: no licence before 'And'", hint}));
  CHECK(outcome("()") == cat({"2: no licence before ')'", hint}));
  CHECK(outcome("(") == cat({"2: no licence behind '('", hint}));
  CHECK(outcome("with") == cat({"1: no licence before 'with'", hint}));
}

TEST_CASE("two licences without an operator are refused") {
  const std::string hint = cat({"; ", kAndOr, ", 'WITH' before an exception"});
  CHECK(outcome("MIT ISC") == "5: no operator between 'MIT' and 'ISC'" + hint);
  CHECK(outcome("MIT (ISC)") == "5: no operator between 'MIT' and '('" + hint);
  CHECK(outcome("(MIT) ISC") == "7: no operator between ')' and 'ISC'" + hint);
  CHECK(outcome("(MIT ISC)") ==
        "6: no operator between 'MIT' and 'ISC'" + hint);
}

TEST_CASE("mixed-case operators are refused") {
  const std::string_view hint = "; write operators as 'AND', 'OR', 'WITH'";
  CHECK(outcome("MIT And ISC") == cat({"5: 'And' in mixed case", hint}));
  CHECK(outcome("MIT oR ISC") == cat({"5: 'oR' in mixed case", hint}));
  CHECK(outcome("MIT With x") == cat({"5: 'With' in mixed case", hint}));
}

TEST_CASE("unbalanced parentheses are refused") {
  CHECK(outcome("MIT OR (ISC") ==
        "8: '(' without ')'; close it or leave it out");
  CHECK(outcome("MIT)") == "4: ')' without '('; open it or leave it out");
}

TEST_CASE("WITH takes one exception of one licence") {
  CHECK(outcome("(MIT OR GPL-2.0-only) WITH LLVM-exception") ==
        "23: 'WITH' behind parentheses; an exception belongs to one licence, "
        "as in 'A WITH x OR B WITH x'");
  CHECK(outcome("MIT WITH LLVM-exception WITH Bison-exception-2.2") ==
        "25: second 'WITH' for one licence; name the licence twice: "
        "'A WITH x AND A WITH y'");
}

TEST_CASE("WITH without an exception is refused") {
  const std::string_view rest =
      ": no exception behind 'WITH'; as in 'GPL-2.0-only WITH "
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
        "8: 'LLVM-exception' is an exception, not a licence; write '<licence> "
        "WITH LLVM-exception'");
  CHECK(outcome("AdditionRef-x") ==
        "1: 'AdditionRef-x' is an exception, not a licence; write '<licence> "
        "WITH AdditionRef-x'");
}

TEST_CASE("a plus directly follows a licence of the list") {
  CHECK(outcome("GPL-2.0 +") ==
        "9: '+' stands alone; put it directly behind the id, as in 'GPL-2.0+'");
  CHECK(outcome("GPL-2.0++") ==
        "8: '+' cannot be part of an id; an id is made of letters, digits, '-' "
        "and '.'");
  CHECK(outcome("MIT WITH LLVM-exception+") ==
        "24: '+' behind 'LLVM-exception'; put it behind the licence, as in "
        "'GPL-2.0+ WITH <exception>'");
}

TEST_CASE("a plus after an id that names its versions is refused") {
  CHECK(outcome("GPL-2.0-or-later+") ==
        "17: '+' behind 'GPL-2.0-or-later'; write 'GPL-2.0-or-later'");
  CHECK(outcome("GPL-2.0-only+") ==
        "13: '+' behind 'GPL-2.0-only'; write 'GPL-2.0-only' or "
        "'GPL-2.0-or-later'");
}

TEST_CASE("a plus after a ref is refused") {
  CHECK(outcome("LicenseRef-x+") ==
        "13: '+' behind 'LicenseRef-x'; 'or later' needs an id of its own, "
        "such as 'LicenseRef-x-or-later'");
  CHECK(outcome("DocumentRef-d:LicenseRef-x+") ==
        "27: '+' behind 'DocumentRef-d:LicenseRef-x'; 'or later' needs an id "
        "of its own, such as 'DocumentRef-d:LicenseRef-x-or-later'");
}

TEST_CASE("an underscore is refused, with the id it may have meant") {
  CHECK(outcome("MIT OR LicenseRef-TGPL_0.1") ==
        "23: '_' cannot be part of an id; did you mean "
        "'LicenseRef-TGPL-0.1'?");
  CHECK(outcome("apache_2.0") ==
        "7: '_' cannot be part of an id; did you mean 'apache-2.0'?");
  CHECK(outcome("a_b") ==
        "2: '_' cannot be part of an id; an id is made of letters, digits, '-' "
        "and '.'");
}

TEST_CASE("the prefix of a ref is case-sensitive") {
  CHECK(outcome("licenseref-TGPL-0.1") ==
        "1: the case of 'licenseref-' is wrong; did you mean "
        "'LicenseRef-TGPL-0.1'?");
  CHECK(outcome("documentref-x:LicenseRef-y") ==
        "1: the case of 'documentref-' is wrong; did you mean "
        "'DocumentRef-x:LicenseRef-y'?");
  CHECK(outcome("MIT WITH ADDITIONREF-x") ==
        "10: the case of 'ADDITIONREF-' is wrong; did you mean "
        "'AdditionRef-x'?");
}

TEST_CASE("a ref needs a name") {
  const std::string_view hint =
      "; an id is made of letters, digits, '-' and '.'";
  CHECK(outcome("LicenseRef-") ==
        cat({"1: no name behind 'LicenseRef-'", hint}));
  CHECK(outcome("LicenseRef-+") ==
        cat({"1: no name behind 'LicenseRef-'", hint}));
}

TEST_CASE("a document ref needs a ref in it") {
  const std::string_view hint =
      "; write 'DocumentRef-<document>:LicenseRef-<name>'";
  CHECK(outcome("DocumentRef-x") ==
        cat({"1: 'DocumentRef-x' is not a ref", hint}));
  CHECK(outcome("DocumentRef-x:MIT") ==
        cat({"1: 'DocumentRef-x:MIT' is not a ref", hint}));
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
        "4: line break in an expression; write it on one line");
  CHECK(outcome("MIT\r") ==
        "4: line break in an expression; write it on one line");
}

TEST_CASE("bytes that cannot be in an expression are shown escaped") {
  const std::string_view hint =
      " cannot be part of an id; an id is made of letters, digits, '-' and '.'";
  CHECK(outcome("MIT\x1b[2J") == cat({"4: '\\x1b'", hint}));
  CHECK(outcome("\"MIT\"") == cat({"1: '\"'", hint}));
  CHECK(outcome("MIT \xc3\xa4") == cat({"5: '\xc3\xa4'", hint}));
  CHECK(outcome("MIT\xff") == cat({"4: '\\xff'", hint}));
  CHECK(outcome(std::string_view("a\0b", 3)) == cat({"2: '\\x00'", hint}));
}

TEST_CASE("the full name of a licence is refused with its id") {
  CHECK(outcome("MIT License") ==
        "5: no operator between 'MIT' and 'License'; did you mean 'MIT'?");
  CHECK(outcome("Apache License 2.0") ==
        "1: 'Apache' names no version; did you mean 'Apache-2.0'?");
}

TEST_CASE("a family of licences is refused") {
  CHECK(outcome("Apache 2") ==
        "1: 'Apache' names no version; name it, as in 'Apache-2.0'");
  CHECK(outcome("BSD") ==
        "1: 'BSD' may be one of several licences; compare the text: "
        "'BSD-2-Clause', 'BSD-3-Clause' or another");
}

TEST_CASE("field values are not expressions") {
  const std::string_view rest =
      " is a field value, not an expression; name the licence, or leave the "
      "expression out";
  CHECK(outcome("NONE") == cat({"1: 'NONE'", rest}));
  CHECK(outcome("NOASSERTION") == cat({"1: 'NOASSERTION'", rest}));
}

TEST_CASE("npm's phrases are not expressions") {
  CHECK(outcome("SEE LICENSE IN COPYING") ==
        "1: 'SEE' begins a phrase, not an expression; for 'SEE LICENSE IN "
        "<file>' write 'LicenseRef-<name>' and put the text into LICENSES/");
  CHECK(outcome("UNLICENSED") ==
        "1: 'UNLICENSED' says in npm that nobody may use it, and is not an "
        "SPDX id; write 'LicenseRef-<name>'; 'Unlicense' would be the "
        "opposite");
}

TEST_CASE("shorthands of the GNU family are refused") {
  CHECK(outcome("GPLv3+") ==
        "1: 'GPLv3+' is not an SPDX id; did you mean 'GPL-3.0-or-later'?");
  CHECK(outcome("MIT OR LGPLv2.1") ==
        "8: 'LGPLv2.1' is not an SPDX id; did you mean 'LGPL-2.1-only' or "
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
        "65: more than 64 parentheses inside each other; AND binds tighter "
        "than OR: most are not needed");
}

TEST_CASE("at most 16 KiB are read") {
  const std::string longest(16 * 1024, 'a');
  CHECK(outcome(longest) == longest);
  CHECK(outcome(longest + "a") ==
        "16385: expression over 16 KiB; name each licence once");
}

TEST_CASE("a very long word is cut in a message") {
  CHECK(outcome("MIT " + std::string(1000, 'a')) ==
        cat({"5: no operator between 'MIT' and '", std::string(80, 'a'),
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
