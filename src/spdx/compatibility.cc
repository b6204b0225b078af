// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/compatibility.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "spdx/license_list.h"

namespace tgpl::spdx {
namespace {

using enum Inbound;

constexpr Compatibility kRows[] = {
#include "spdx/compatibility_table.inc"
};

constexpr std::string_view kNotReviewed =
    "its text has not been compared with a training copyleft yet";
constexpr std::string_view kException =
    "whether its exception covers this use is not certain";

InboundAnswer answer_for_license(const Expression& license) {
  if (is_training_copyleft(license.id)) return {yes, license.id, ""};
  const Compatibility* row = find_compatibility(license.id);
  if (row == nullptr) return {ask, license.id, kNotReviewed};
  // An exception adds permissions, so it can only improve the answer.
  if (!license.exception.empty() && row->inbound == no)
    return {ask, cat({license.id, " WITH ", license.exception}), kException};
  return {row->inbound, license.id, row->reason};
}

bool better(const InboundAnswer& a, const InboundAnswer& b) {
  return a.inbound < b.inbound;
}

}  // namespace

std::span<const Compatibility> compatibilities() {
  return kRows;
}

const Compatibility* find_compatibility(std::string_view id) {
  if (const auto replacement = replacement_for(id)) id = *replacement;
  const std::string lower = to_lower(id);
  const auto* found = std::ranges::lower_bound(
      kRows, lower, {},
      [](const Compatibility& row) { return to_lower(row.id); });
  if (found == std::end(kRows) || !equals_ignoring_case(found->id, id))
    return nullptr;
  return found;
}

InboundAnswer judge_inbound(const Expression& expression) {
  if (expression.kind == Expression::Kind::license)
    return answer_for_license(expression);
  std::vector<InboundAnswer> answers;
  for (const Expression& operand : expression.operands)
    answers.push_back(judge_inbound(operand));
  return expression.kind == Expression::Kind::any_of
             ? *std::ranges::min_element(answers, better)
             : *std::ranges::max_element(answers, better);
}

bool is_training_copyleft(std::string_view id) {
  constexpr std::string_view kPrefix = "LicenseRef-TGPL-";
  return id.size() > kPrefix.size() && id.starts_with(kPrefix);
}

}  // namespace tgpl::spdx
