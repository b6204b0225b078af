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

/// A pattern of TGPL.toml as a prefix of paths.
struct Prefix {
  std::string text;
  bool exact = false;  ///< the pattern matches every path with this prefix
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
      // Exact only for everything below a directory.
      out.exact = pattern.size() - i > 1 &&
                  out.text.find('*') == std::string::npos &&
                  (out.text.empty() || out.text.back() == '/');
      return out;
    }
    out.text += '*';
    // "**/" may match the empty text.
    i = end - i > 1 && pattern[end] == '/' ? end : end - 1;
  }
  return out;
}

/// One pattern of one scope.
struct Candidate {
  Prefix prefix;
  Uses uses;
};

std::vector<Candidate> candidates(const Terms& terms) {
  std::vector<Candidate> out;
  for (const Scope& scope : terms.scopes) {
    for (const std::string& pattern : scope.paths)
      out.push_back({prefix_of(pattern), uses_in(terms, scope)});
  }
  return out;
}

/// Whether a path may start with both prefixes.
bool may_overlap(const Candidate& a, const Candidate& b) {
  const std::string_view one = a.prefix.text;
  const std::string_view other = b.prefix.text;
  const std::size_t length = std::min(std::min(one.find('*'), one.size()),
                                      std::min(other.find('*'), other.size()));
  return one.substr(0, length) == other.substr(0, length);
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

BinaryAnswer binary_answer(Usage usage, const Reservation& reservation) {
  switch (usage) {
    case Usage::allow:
      return BinaryAnswer::yes;
    case Usage::disallow:
      return BinaryAnswer::no;
    case Usage::conditional:
      return reservation.binary_fallback == Fallback::disallow
                 ? BinaryAnswer::no
                 : BinaryAnswer::none;
    case Usage::unknown:
      break;
  }
  return BinaryAnswer::none;
}

BinaryAnswer mining_reserved(const Uses& uses, const Reservation& reservation) {
  if (reservation.tdm) return BinaryAnswer::yes;
  switch (strictest(uses)) {
    case Usage::allow:
      return BinaryAnswer::no;
    case Usage::unknown:
      return BinaryAnswer::none;
    case Usage::disallow:
    case Usage::conditional:
      break;
  }
  return BinaryAnswer::yes;
}

std::vector<PathRule> path_rules(const Terms& terms) {
  const std::vector<Candidate> all = candidates(terms);
  std::vector<PathRule> rules;
  for (std::size_t i = 0; i < all.size(); ++i) {
    // Files of an earlier scope must not get more from this rule, nor must
    // files of no scope that an inexact prefix matches.
    Uses uses = all[i].uses;
    if (!all[i].prefix.exact) uses = stricter(uses, terms.usage);
    for (std::size_t k = 0; k < all.size(); ++k) {
      if ((k < i || !all[i].prefix.exact) && may_overlap(all[i], all[k]))
        uses = stricter(uses, all[k].uses);
    }
    rules.push_back({all[i].prefix.text, uses});
  }
  return rules;
}

}  // namespace tgpl::terms::exports
