// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/expression.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <utility>

#include "base/text.h"
#include "spdx/license_list.h"

namespace tgpl::spdx {
namespace {

using Kind = Expression::Kind;

void append(std::vector<Expression>& operands, Kind kind,
            Expression&& operand) {
  if (operand.kind != kind) {
    operands.push_back(std::move(operand));
    return;
  }
  for (Expression& inner : operand.operands) {
    append(operands, kind, std::move(inner));
  }
}

Expression joined(Kind kind, std::vector<Expression> operands) {
  assert(!operands.empty());
  Expression result;
  result.kind = kind;
  for (Expression& operand : operands) {
    append(result.operands, kind, std::move(operand));
  }
  if (result.operands.size() > 1) return result;
  Expression only = std::move(result.operands.front());
  return only;
}

std::string license_to_string(const Expression& license) {
  std::string text = cat({license.id, license.plus ? "+" : ""});
  if (!license.exception.empty()) text += cat({" WITH ", license.exception});
  return text;
}

/// Only an OR inside an AND needs parentheses.
void print(const Expression& expression, Kind around, std::string& out) {
  if (expression.kind == Kind::license) {
    out += license_to_string(expression);
    return;
  }
  const bool parentheses =
      expression.kind == Kind::any_of && around == Kind::all_of;
  std::string_view before = parentheses ? "(" : "";
  for (const Expression& operand : expression.operands) {
    out += before;
    print(operand, expression.kind, out);
    before = expression.kind == Kind::all_of ? " AND " : " OR ";
  }
  if (parentheses) out += ')';
}

template <typename Visitor>
void visit_licenses(const Expression& expression, const Visitor& visit) {
  if (expression.kind == Kind::license) visit(expression);
  for (const Expression& operand : expression.operands) {
    visit_licenses(operand, visit);
  }
}

std::vector<std::string> sorted_unique(std::vector<std::string> ids) {
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

bool is_deprecated(std::string_view id) {
  const License* license = find_license(text_id(id));
  if (license != nullptr) return license->deprecated;
  const Exception* exception = find_exception(id);
  return exception != nullptr && exception->deprecated;
}

/// The form that all equal expressions share: ids in lower case, operands
/// sorted and unique. Works bottom-up, because an operand that lost its
/// repetitions may merge into the level above.
Expression normalised(const Expression& expression) {
  if (expression.kind == Kind::license) {
    Expression license = expression;
    license.id = to_lower(expression.id);
    license.exception = to_lower(expression.exception);
    return license;
  }
  std::vector<Expression> flat;
  for (const Expression& operand : expression.operands) {
    append(flat, expression.kind, normalised(operand));
  }
  std::map<std::string, Expression> sorted;
  for (Expression& operand : flat) {
    std::string key = to_string(operand);
    sorted.emplace(std::move(key), std::move(operand));
  }
  std::vector<Expression> operands;
  for (auto& [key, operand] : sorted) operands.push_back(std::move(operand));
  return joined(expression.kind, std::move(operands));
}

}  // namespace

Expression all_of(std::vector<Expression> operands) {
  return joined(Kind::all_of, std::move(operands));
}

Expression any_of(std::vector<Expression> operands) {
  return joined(Kind::any_of, std::move(operands));
}

std::string to_string(const Expression& expression) {
  std::string out;
  print(expression, Kind::any_of, out);
  return out;
}

std::vector<std::string> license_ids(const Expression& expression) {
  std::vector<std::string> ids;
  visit_licenses(expression, [&](const Expression& license) {
    ids.push_back(cat({license.id, license.plus ? "+" : ""}));
    if (!license.exception.empty()) ids.push_back(license.exception);
  });
  return sorted_unique(std::move(ids));
}

std::optional<Expression> parse_for_document(std::string_view text) {
  std::optional<Expression> expression = parse(text).expression;
  if (!expression || !unknown_ids(*expression).empty()) return std::nullopt;
  for (const std::string& id : license_ids(*expression)) {
    if (id.starts_with("DocumentRef-") || id.starts_with("AdditionRef-"))
      return std::nullopt;
  }
  return expression;
}

std::vector<std::string> refs_in(std::string_view expression) {
  const ParseResult result = parse(expression);
  if (!result.expression) return {};
  std::vector<std::string> ids = license_ids(*result.expression);
  std::erase_if(ids, [](const std::string& id) {
    return !id.starts_with("LicenseRef-");
  });
  return ids;
}

std::vector<std::string> deprecated_ids(const Expression& expression) {
  std::vector<std::string> ids = license_ids(expression);
  std::erase_if(ids, [](const auto& id) { return !is_deprecated(id); });
  return ids;
}

std::vector<std::string> unknown_ids(const Expression& expression) {
  std::vector<std::string> ids;
  visit_licenses(expression, [&](const Expression& license) {
    if (find_license(license.id) == nullptr && !is_license_ref(license.id)) {
      ids.push_back(license.id);
    }
    if (!license.exception.empty() &&
        find_exception(license.exception) == nullptr &&
        !is_addition_ref(license.exception)) {
      ids.push_back(license.exception);
    }
  });
  return sorted_unique(std::move(ids));
}

std::string_view text_id(std::string_view id) {
  if (id.ends_with('+')) id.remove_suffix(1);
  return id;
}

bool is_text_for(std::string_view file_id, std::string_view id) {
  return file_id == id || file_id == text_id(id);
}

bool same(const Expression& a, const Expression& b) {
  return normalised(a) == normalised(b);
}

}  // namespace tgpl::spdx
