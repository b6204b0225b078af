// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/outbound.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "spdx/license_list.h"
#include "spdx/shift.h"

namespace tgpl::spdx {
namespace {

using Kind = Expression::Kind;

constexpr std::string_view kSame = "it is the licence of the work";
constexpr std::string_view kLater =
    "it allows later versions, and the work is under one of them";
constexpr std::string_view kUnknown =
    "this program compares with works under a training copyleft only";
constexpr std::string_view kOnlyThis =
    "it allows this version only, and the work allows later ones";
constexpr std::string_view kOwner =
    "only its owner can give permission, in writing";

/// "GPL-2.0-or-later" as family, version and what is allowed.
struct Version {
  std::string family;        ///< "gpl"
  std::vector<int> numbers;  ///< 2, 0
  bool later = false;        ///< "-or-later", "+"

  bool operator==(const Version&) const = default;
};

std::vector<int> numbers_in(std::string_view version) {
  std::vector<int> out;
  for (const std::string_view part : split(version, '.')) {
    const bool number =
        !part.empty() && part.size() < 5 && std::ranges::all_of(part, is_digit);
    if (!number) return {};
    int value = 0;
    for (const char c : part) value = value * 10 + (c - '0');
    out.push_back(value);
  }
  return out;
}

std::optional<Version> version_of(const Expression& license) {
  std::string_view id = license.id;
  Version out;
  out.later = license.plus;
  for (const std::string_view end : {"-only", "-or-later"}) {
    if (!id.ends_with(end)) continue;
    out.later = end == "-or-later";
    id.remove_suffix(end.size());
  }
  const std::size_t dash = id.rfind('-');
  if (dash == std::string_view::npos) return std::nullopt;
  out.family = to_lower(id.substr(0, dash));
  out.numbers = numbers_in(id.substr(dash + 1));
  if (out.numbers.empty()) return std::nullopt;
  return out;
}

/// For a work under a licence that is no training copyleft.
LicenseAnswer answer_for_other(const Expression& code, const Expression& work) {
  const auto as = [&](Inbound inbound, std::string_view reason) {
    return LicenseAnswer{to_string(code), inbound, std::string(reason),
                         nullptr};
  };
  const Expression mine = without_deprecated_id(code).value_or(code);
  const Expression theirs = without_deprecated_id(work).value_or(work);
  if (same(mine, theirs)) return as(Inbound::yes, kSame);
  const auto from = version_of(mine);
  const auto to = version_of(theirs);
  const bool related = from && to && from->family == to->family &&
                       mine.exception == theirs.exception;
  if (related && from->later && from->numbers <= to->numbers)
    return as(Inbound::yes, kLater);
  if (related && from->numbers == to->numbers && to->later)
    return as(Inbound::unknown, kOnlyThis);
  return as(Inbound::unknown, kUnknown);
}

/// For a work under the TGPL.
LicenseAnswer answer_for_training(const Expression& code,
                                  const Expression& work) {
  LicenseAnswer out;
  out.id = to_string(code);
  if (same(code, work)) {
    out.inbound = Inbound::yes;
    out.reason = kSame;
    return out;
  }
  if (code.id == "LicenseRef-proprietary") {
    out.inbound = Inbound::no;
    out.reason = kOwner;
    return out;
  }
  const InboundAnswer answer = judge_inbound(code);
  out.inbound = answer.inbound;
  out.reason = answer.reason;
  out.row = find_compatibility(code.id);
  if (out.reason.empty()) out.reason = "it is a training copyleft, too";
  return out;
}

LicenseAnswer answer_for(const Expression& code, const Expression& work);

/// Of a work under several licences, the best or the worst answer.
LicenseAnswer answer_for_all(const Expression& code, const Expression& work) {
  std::vector<LicenseAnswer> answers;
  for (const Expression& operand : work.operands)
    answers.push_back(answer_for(code, operand));
  return work.kind == Kind::all_of
             ? *std::ranges::min_element(answers, {}, &LicenseAnswer::inbound)
             : *std::ranges::max_element(answers, {}, &LicenseAnswer::inbound);
}

LicenseAnswer answer_for(const Expression& code, const Expression& work) {
  if (work.kind != Kind::license) return answer_for_all(code, work);
  return is_training_copyleft(work.id) ? answer_for_training(code, work)
                                       : answer_for_other(code, work);
}

/// The answer that decides, and on the way that of each licence.
LicenseAnswer collect(const Expression& code, const Expression& work,
                      std::vector<LicenseAnswer>& all) {
  if (code.kind == Kind::license) {
    LicenseAnswer answer = answer_for(code, work);
    if (std::ranges::count(all, answer.id, &LicenseAnswer::id) == 0)
      all.push_back(answer);
    return answer;
  }
  std::vector<LicenseAnswer> answers;
  for (const Expression& operand : code.operands)
    answers.push_back(collect(operand, work, all));
  return code.kind == Kind::any_of
             ? *std::ranges::min_element(answers, {}, &LicenseAnswer::inbound)
             : *std::ranges::max_element(answers, {}, &LicenseAnswer::inbound);
}

}  // namespace

CompatibilityAnswer judge_compatibility(const Expression& code,
                                        const Expression& work) {
  CompatibilityAnswer out;
  const LicenseAnswer answer = collect(code, work, out.licenses);
  out.inbound = answer.inbound;
  out.decides = answer.id;
  return out;
}

}  // namespace tgpl::spdx
