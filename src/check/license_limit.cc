// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/license_limit.h"

#include <algorithm>
#include <string>
#include <utility>

namespace tgpl::check {
namespace {

using spdx::Expression;

std::vector<Expression> parse_all(const std::vector<std::string>& texts) {
  std::vector<Expression> out;
  for (const std::string& text : texts) {
    if (auto parsed = spdx::parse(text).expression)
      out.push_back(std::move(*parsed));
  }
  return out;
}

bool names(const std::vector<Expression>& list, const Expression& expression) {
  return std::ranges::any_of(
      list, [&](const Expression& one) { return spdx::same(one, expression); });
}

}  // namespace

LicenseLimit::LicenseLimit(const terms::LicenseRule& rule)
    : allowed_(parse_all(rule.allowed)),
      forbidden_(parse_all(rule.forbidden)) {}

bool LicenseLimit::permits(const Expression& expression) const {
  if (names(forbidden_, expression)) return false;
  if (names(allowed_, expression)) return true;
  const auto permitted = [&](const Expression& operand) {
    return permits(operand);
  };
  switch (expression.kind) {
    case Expression::Kind::license:
      return allowed_.empty();
    case Expression::Kind::all_of:
      return std::ranges::all_of(expression.operands, permitted);
    case Expression::Kind::any_of:
      return std::ranges::any_of(expression.operands, permitted);
  }
  return false;
}

}  // namespace tgpl::check
