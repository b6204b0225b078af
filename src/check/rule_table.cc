// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/rule_table.h"

#include "base/sorted_rows.h"

namespace tgpl::check {

std::span<const Rule> rules() {
  static const std::vector<Rule> rules = sorted_rows(kRuleRows, &Rule::id);
  return rules;
}

const Rule* find_rule(std::string_view id) {
  return find_row(rules(), id, &Rule::id);
}

}  // namespace tgpl::check
