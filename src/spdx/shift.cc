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

/// The licences that a recipient complies with in one choice.
using Choice = std::set<std::string>;
using Choices = std::vector<Choice>;

constexpr std::size_t kMaxChoices = 256;

/// Of all choices together, if there are several: each choice of one
/// expression is compared with each of the other.
constexpr std::size_t kMaxLicenses = 8192;

/// "gpl-2.0" for "GPL-2.0-or-later" and "GPL-2.0+"; nullopt for other licences.
std::optional<std::string> version_of_or_later(const Expression& license) {
  constexpr std::string_view kOrLater = "-or-later";
  std::string id = to_lower(license.id);
  if (license.plus) return id;
  if (!id.ends_with(kOrLater)) return std::nullopt;
  id.resize(id.size() - kOrLater.size());
  return id;
}

Choices choices_of_license(const Expression& license) {
  if (const auto current = without_deprecated_id(license))
    return choices_of_license(*current);
  const std::string with =
      license.exception.empty() ? "" : " with " + to_lower(license.exception);
  if (const auto version = version_of_or_later(license)) {
    // The version itself is "X" for "X+", and "X-only" for "X-or-later".
    const std::string only = license.plus ? *version : *version + "-only";
    return {{only + with}, {*version + " later" + with}};
  }
  return {{to_lower(license.id) + with}};
}

bool are_too_many(const Choices& choices) {
  if (choices.size() <= 1) return false;
  std::size_t licenses = 0;
  for (const Choice& choice : choices) licenses += choice.size();
  return choices.size() > kMaxChoices || licenses > kMaxLicenses;
}

/// Each choice of `a` together with each of `b`. The usual operand, one
/// licence, is added in place: an expression may have thousands.
std::optional<Choices> product(Choices a, const Choices& b) {
  if (a.size() * b.size() > kMaxChoices) return std::nullopt;
  if (b.size() == 1) {
    for (Choice& left : a) left.insert(b[0].begin(), b[0].end());
    return a;
  }
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

/// nullopt if there are too many choices, or too many licences in them.
std::optional<Choices> choices_of(const Expression& expression) {
  if (expression.kind == Expression::Kind::license)
    return choices_of_license(expression);
  const bool all = expression.kind == Expression::Kind::all_of;
  std::optional<Choices> out = Choices(all ? 1 : 0);
  for (const Expression& operand : expression.operands) {
    const std::optional<Choices> inner = choices_of(operand);
    if (!inner) return std::nullopt;
    if (all) {
      out = product(std::move(*out), *inner);
    } else {
      out->insert(out->end(), inner->begin(), inner->end());
    }
    if (!out || are_too_many(*out)) return std::nullopt;
  }
  return out;
}

/// Whether every choice in `some` contains all licences of a choice in
/// `others`, so that none requires less.
bool all_narrow(const Choices& some, const Choices& others) {
  return std::ranges::all_of(some, [&](const Choice& choice) {
    return std::ranges::any_of(others, [&](const Choice& other) {
      return std::ranges::includes(choice, other);
    });
  });
}

}  // namespace

std::optional<Expression> without_deprecated_id(const Expression& license) {
  const auto replacement =
      replacement_for(cat({license.id, license.plus ? "+" : ""}));
  if (!replacement) return std::nullopt;
  std::optional<Expression> current = parse(*replacement).expression;
  if (!current || current->kind != Expression::Kind::license)
    return std::nullopt;
  if (!license.exception.empty()) {
    if (!current->exception.empty()) return std::nullopt;
    current->exception = license.exception;
  }
  // The caller recurses: a replacement must not have a replacement itself.
  if (replacement_for(cat({current->id, current->plus ? "+" : ""})))
    return std::nullopt;
  return current;
}

Shift shift(const Expression& before, const Expression& after) {
  if (same(before, after)) return Shift::same;
  const std::optional<Choices> old_choices = choices_of(before);
  const std::optional<Choices> new_choices = choices_of(after);
  if (!old_choices || !new_choices) return Shift::replaced;
  const bool narrowed = all_narrow(*new_choices, *old_choices);
  const bool widened = all_narrow(*old_choices, *new_choices);
  if (narrowed && widened) return Shift::respelled;
  if (narrowed) return Shift::narrowed;
  return widened ? Shift::widened : Shift::replaced;
}

}  // namespace tgpl::spdx
