// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/shift.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "spdx/license_list.h"

namespace tgpl::spdx {
namespace {

/// What one choice asks to be kept, all of it.
using Choice = std::set<std::string>;
using Choices = std::vector<Choice>;

constexpr std::size_t kMost = 256;

/// "gpl-2.0" of "GPL-2.0-or-later" and "GPL-2.0+"; nothing of others.
std::optional<std::string> version_of_or_later(const Expression& license) {
  constexpr std::string_view kOrLater = "-or-later";
  std::string id = to_lower(license.id);
  if (license.plus) return id;
  if (!id.ends_with(kOrLater)) return std::nullopt;
  id.resize(id.size() - kOrLater.size());
  return id;
}

/// What SPDX names in place of a deprecated id; without it, two spellings of
/// one licence would look like two licences.
std::optional<Expression> in_todays_words(const Expression& license) {
  const auto words =
      replacement_for(cat({license.id, license.plus ? "+" : ""}));
  if (!words) return std::nullopt;
  std::optional<Expression> today = parse(*words).expression;
  if (!today || today->kind != Expression::Kind::license) return std::nullopt;
  if (!license.exception.empty()) {
    if (!today->exception.empty()) return std::nullopt;
    today->exception = license.exception;
  }
  // Never in circles, whatever the table says.
  if (replacement_for(cat({today->id, today->plus ? "+" : ""})))
    return std::nullopt;
  return today;
}

Choices choices_of_license(const Expression& license) {
  if (const auto today = in_todays_words(license))
    return choices_of_license(*today);
  const std::string with =
      license.exception.empty() ? "" : " with " + to_lower(license.exception);
  if (const auto version = version_of_or_later(license)) {
    // Of "X+", the version itself may be called "X" or "X-only".
    const std::string only = license.plus ? *version : *version + "-only";
    return {{only + with}, {*version + " later" + with}};
  }
  return {{to_lower(license.id) + with}};
}

std::optional<Choices> product(const Choices& a, const Choices& b) {
  if (a.size() * b.size() > kMost) return std::nullopt;
  Choices out;
  for (const Choice& left : a) {
    for (const Choice& right : b) {
      Choice both = left;
      both.insert(right.begin(), right.end());
      out.push_back(std::move(both));
    }
  }
  return out;
}

/// Nothing where there are too many.
std::optional<Choices> choices_of(const Expression& expression) {
  if (expression.kind == Expression::Kind::license)
    return choices_of_license(expression);
  const bool all = expression.kind == Expression::Kind::all_of;
  Choices out;
  if (all) out.emplace_back();
  for (const Expression& operand : expression.operands) {
    const std::optional<Choices> inner = choices_of(operand);
    if (!inner || out.size() + inner->size() > kMost) return std::nullopt;
    if (all) {
      std::optional<Choices> both = product(out, *inner);
      if (!both) return std::nullopt;
      out = std::move(*both);
    } else {
      out.insert(out.end(), inner->begin(), inner->end());
    }
  }
  return out;
}

/// Whether every choice of `some` asks all that a choice of `others` asks.
bool lies_within(const Choices& some, const Choices& others) {
  return std::ranges::all_of(some, [&](const Choice& choice) {
    return std::ranges::any_of(others, [&](const Choice& other) {
      return std::ranges::includes(choice, other);
    });
  });
}

}  // namespace

Shift shift(const Expression& before, const Expression& after) {
  if (same(before, after)) return Shift::same;
  const std::optional<Choices> old_choices = choices_of(before);
  const std::optional<Choices> new_choices = choices_of(after);
  if (!old_choices || !new_choices) return Shift::replaced;
  const bool narrowed = lies_within(*new_choices, *old_choices);
  const bool widened = lies_within(*old_choices, *new_choices);
  if (narrowed && widened) return Shift::respelled;
  if (narrowed) return Shift::narrowed;
  return widened ? Shift::widened : Shift::replaced;
}

}  // namespace tgpl::spdx
