// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Recursive descent with one token of lookahead. Parsing stops at the first
// error: in a line this short, a second one usually follows from the first.
#include <utility>

#include "base/text.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"
#include "spdx/token.h"
#include "spdx/word.h"

namespace tgpl::spdx {
namespace {

constexpr std::size_t kMaxSize = 16 * 1024;
constexpr int kMaxDepth = 64;

class Parser {
 public:
  explicit Parser(std::string_view text)
      : text_(text), token_(token_at(text, 0)) {}

  ParseResult run() {
    Maybe expression = alternatives(0);
    if (expression && token_.kind != Token::Kind::end) {
      expression = fail(unexpected());
    }
    if (!expression) suggest_id_of_name();
    return {std::move(expression), std::move(error_)};
  }

 private:
  using Maybe = std::optional<Expression>;

  std::nullopt_t fail(Diagnostic error) {
    error_ = std::move(error);
    return std::nullopt;
  }

  void advance() {
    before_ = token_.text;
    token_ = token_at(text_, token_.at + token_.text.size());
  }

  Maybe alternatives(int depth) {
    std::vector<Expression> operands;
    do {
      if (!operands.empty()) advance();
      Maybe operand = conjunction(depth);
      if (!operand) return std::nullopt;
      operands.push_back(std::move(*operand));
    } while (operator_of(token_) == Operator::or_);
    return any_of(std::move(operands));
  }

  Maybe conjunction(int depth) {
    std::vector<Expression> operands;
    do {
      if (!operands.empty()) advance();
      Maybe operand =
          token_.kind == Token::Kind::open ? parentheses(depth) : license();
      if (!operand) return std::nullopt;
      operands.push_back(std::move(*operand));
    } while (operator_of(token_) == Operator::and_);
    return all_of(std::move(operands));
  }

  Maybe parentheses(int depth) {
    const std::size_t open = token_.at;
    if (depth == kMaxDepth) {
      return fail(error_at(
          open, "more than 64 nested parentheses",
          "remove those that are not needed: AND binds tighter than OR"));
    }
    advance();
    Maybe inner = alternatives(depth + 1);
    if (!inner) return std::nullopt;
    if (token_.kind == Token::Kind::end) {
      return fail(error_at(open, "'(' without ')'", "close or remove it"));
    }
    if (token_.kind != Token::Kind::close) return fail(unexpected());
    advance();
    if (operator_of(token_) != Operator::with) return inner;
    return fail(error_at(token_.at, "'WITH' after parentheses",
                         "add the exception to each licence, as in "
                         "'A WITH x OR B WITH x'"));
  }

  Maybe license() {
    if (token_.kind != Token::Kind::word || looks_like_operator(token_)) {
      return fail(missing_license());
    }
    ParseResult read = read_license(token_);
    if (!read.expression) return fail(std::move(read.error));
    advance();
    if (operator_of(token_) != Operator::with) return read.expression;
    advance();
    return with_exception(std::move(*read.expression));
  }

  Maybe with_exception(Expression license) {
    if (token_.kind != Token::Kind::word || looks_like_operator(token_)) {
      return fail(
          error_at(token_.at, "missing exception after 'WITH'",
                   "as in 'GPL-2.0-only WITH Classpath-exception-2.0'"));
    }
    ExceptionResult read = read_exception(token_);
    if (!read.id) return fail(std::move(read.error));
    license.exception = std::move(*read.id);
    advance();
    return license;
  }

  Diagnostic missing_license() const {
    constexpr std::string_view kExamples = "as in 'MIT' or 'MIT OR Apache-2.0'";
    if (token_.kind != Token::Kind::end) {
      return error_at(token_.at,
                      cat({"missing licence before ", quote(token_.text)}),
                      kExamples);
    }
    if (before_.empty()) return error_at(0, "empty expression", kExamples);
    return error_at(token_.at, cat({"missing licence after ", quote(before_)}),
                    kExamples);
  }

  /// The error for a token where an operator, a ')' or the end is expected.
  Diagnostic unexpected() const {
    if (token_.kind == Token::Kind::close) {
      return error_at(token_.at, "')' without '('", "open or remove it");
    }
    if (operator_of(token_) == Operator::with) {
      return error_at(token_.at, "second 'WITH' for one licence",
                      "repeat the licence: 'A WITH x AND A WITH y'");
    }
    if (looks_like_operator(token_)) {
      return error_at(token_.at,
                      cat({"invalid case of operator ", quote(token_.text)}),
                      "write operators as 'AND', 'OR', 'WITH'");
    }
    if (token_.kind == Token::Kind::word) {
      if (auto error = character_error(token_)) return *error;
    }
    return error_at(
        token_.at,
        cat({"missing operator between ", quote_short(before_), " and ",
             quote_short(token_.text)}),
        "use 'OR' if recipients may choose, 'AND' if both apply, 'WITH' "
        "before an exception");
  }

  /// "MIT License" fails at its second word, but the id it means is clear.
  void suggest_id_of_name() {
    const License* named = find_license_named(trim(text_));
    if (named == nullptr) return;
    error_.hint = cat({"did you mean ", quote(named->id), "?"});
  }

  std::string_view text_;
  Token token_;
  std::string_view before_;  ///< the token before token_
  Diagnostic error_;
};

}  // namespace

ParseResult parse(std::string_view text) {
  if (text.size() > kMaxSize) {
    return {std::nullopt, error_at(kMaxSize, "expression over 16 KiB",
                                   "name each licence once")};
  }
  return Parser(text).run();
}

}  // namespace tgpl::spdx
