// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/token.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace tgpl::spdx {
namespace {

constexpr std::size_t kLongestShown = 80;

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

bool ends_word(char c) {
  return is_blank(c) || c == '(' || c == ')';
}

}  // namespace

Token token_at(std::string_view expression, std::size_t at) {
  while (at < expression.size() && is_blank(expression[at])) ++at;
  const std::string_view rest = expression.substr(at);
  if (rest.empty()) return {Token::Kind::end, rest, at};
  if (rest[0] == '(') return {Token::Kind::open, rest.substr(0, 1), at};
  if (rest[0] == ')') return {Token::Kind::close, rest.substr(0, 1), at};
  const auto stop = std::ranges::find_if(rest, ends_word);
  const auto size = static_cast<std::size_t>(stop - rest.begin());
  return {Token::Kind::word, rest.substr(0, size), at};
}

Operator operator_of(const Token& token) {
  const std::string_view text = token.text;
  if (text == "OR" || text == "or") return Operator::or_;
  if (text == "AND" || text == "and") return Operator::and_;
  if (text == "WITH" || text == "with") return Operator::with;
  return Operator::none;
}

bool looks_like_operator(const Token& token) {
  return equals_ignoring_case(token.text, "or") ||
         equals_ignoring_case(token.text, "and") ||
         equals_ignoring_case(token.text, "with");
}

Diagnostic error_at(std::size_t at, std::string message,
                    std::string_view hint) {
  Diagnostic diagnostic;
  diagnostic.column = static_cast<int>(at) + 1;
  diagnostic.message = std::move(message);
  diagnostic.hint = hint;
  return diagnostic;
}

std::string quote_short(std::string_view word) {
  if (word.size() <= kLongestShown) return quote(word);
  return quote(word.substr(0, kLongestShown)) + "...";
}

}  // namespace tgpl::spdx
