// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/scope.h"

#include <algorithm>

#include "base/glob.h"

namespace tgpl::terms {

const Scope* scope_of(const Terms& terms, std::string_view path) {
  const auto covers = [&](const Scope& scope) {
    return std::ranges::any_of(scope.paths, [&](const std::string& pattern) {
      return glob_matches(pattern, path);
    });
  };
  const auto found = std::ranges::find_if(terms.scopes, covers);
  return found == terms.scopes.end() ? nullptr : &*found;
}

Uses uses_in(const Terms& terms, const Scope& scope) {
  if (!scope.ours) return {};
  return {scope.train_ai.value_or(terms.usage.train_ai),
          scope.ai_use.value_or(terms.usage.ai_use),
          scope.search.value_or(terms.usage.search)};
}

Uses uses_of(const Terms& terms, std::string_view path) {
  const Scope* scope = scope_of(terms, path);
  return scope ? uses_in(terms, *scope) : terms.usage;
}

bool is_ours(const Terms& terms, std::string_view path) {
  const Scope* scope = scope_of(terms, path);
  return !scope || scope->ours;
}

bool is_surely_ours(const Terms& terms, std::string_view path) {
  const Scope* scope = scope_of(terms, path);
  return scope && scope->surely_ours;
}

}  // namespace tgpl::terms
