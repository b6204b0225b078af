// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/strictness.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "terms/scope.h"

namespace tgpl::terms::exports {
namespace {

int rank(Usage usage) {
  switch (usage) {
    case Usage::disallow:
      return 0;
    case Usage::conditional:
      return 1;
    case Usage::unknown:
      return 2;
    case Usage::allow:
      break;
  }
  return 3;
}

/// A pattern of TGPL.toml as the beginning of paths.
struct Prefix {
  std::string text;
  bool exact = false;  ///< no path begins so that the pattern does not match
};

Prefix prefix_of(std::string_view pattern) {
  Prefix out;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '\\' && i + 1 < pattern.size()) {
      out.text += pattern[++i];
      continue;
    }
    if (pattern[i] != '*') {
      out.text += pattern[i];
      continue;
    }
    const std::size_t end = pattern.find_first_not_of('*', i);
    if (end == std::string_view::npos) {
      // All below a folder; anything else matches more than it should.
      out.exact = pattern.size() - i > 1 &&
                  out.text.find('*') == std::string::npos &&
                  (out.text.empty() || out.text.back() == '/');
      return out;
    }
    out.text += '*';
    // "**/" may stand for nothing at all.
    i = end - i > 1 && pattern[end] == '/' ? end : end - 1;
  }
  return out;
}

}  // namespace

Usage stricter(Usage a, Usage b) {
  return rank(a) < rank(b) ? a : b;
}

Uses stricter(const Uses& a, const Uses& b) {
  return {stricter(a.train_ai, b.train_ai), stricter(a.ai_use, b.ai_use),
          stricter(a.search, b.search)};
}

Usage strictest(const Uses& uses) {
  return stricter(stricter(uses.train_ai, uses.ai_use), uses.search);
}

Uses whole_uses(const Terms& terms) {
  Uses all = terms.usage;
  for (const Scope& scope : terms.scopes)
    all = stricter(all, uses_in(terms, scope));
  return all;
}

Answer binary_answer(Usage usage, const Reservation& reservation) {
  switch (usage) {
    case Usage::allow:
      return Answer::yes;
    case Usage::disallow:
      return Answer::no;
    case Usage::conditional:
      return reservation.binary_fallback == Fallback::disallow ? Answer::no
                                                               : Answer::none;
    case Usage::unknown:
      break;
  }
  return Answer::none;
}

Answer mining_reserved(const Uses& uses, const Reservation& reservation) {
  if (reservation.tdm) return Answer::yes;
  switch (strictest(uses)) {
    case Usage::allow:
      return Answer::no;
    case Usage::unknown:
      return Answer::none;
    case Usage::disallow:
    case Usage::conditional:
      break;
  }
  return Answer::yes;
}

std::vector<PathRule> path_rules(const Terms& terms) {
  const Uses all = whole_uses(terms);
  std::vector<PathRule> rules;
  // What an earlier scope takes out of this one must not be widened by it.
  Uses before = {Usage::allow, Usage::allow, Usage::allow};
  for (const Scope& scope : terms.scopes) {
    before = stricter(before, uses_in(terms, scope));
    for (const std::string& pattern : scope.paths) {
      Prefix prefix = prefix_of(pattern);
      rules.push_back({std::move(prefix.text), prefix.exact ? before : all});
    }
  }
  return rules;
}

}  // namespace tgpl::terms::exports
