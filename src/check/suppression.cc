// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/suppression.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/glob.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

/// One suppression, from a comment or from the policy.
struct Entry {
  std::string_view rule;
  std::string_view reason;
  std::string_view source;
  int line = 0;
  const terms::SuppressionRule* policy = nullptr;  ///< nullptr: a comment
  bool used = false;
};

bool covers(const terms::SuppressionRule& rule, std::string_view path) {
  return std::ranges::any_of(rule.paths, [&](const std::string& pattern) {
    return glob_matches(pattern, path);
  });
}

/// The comments that count for one file: the first of each rule and line, as
/// indices of entries.
using Comments = std::map<std::pair<std::string_view, int>, std::size_t>;

/// Stands for the line of a comment about the whole file.
constexpr int kAnyLine = -1;

class Sieve {
 public:
  explicit Sieve(const LicensingState& state) {
    for (const terms::SuppressionRule& one : judging_policy(state).suppressions)
      add_policy(one);
    for (const FileLicensing& file : state.files) {
      for (const header::Suppression& suppression :
           file.statements->suppressions)
        add(file, suppression);
    }
  }

  bool empty() const { return entries_.empty(); }

  /// Returns the entry that suppresses the finding and marks it as used.
  const Entry* accepting(const Finding& finding) {
    std::optional<std::size_t> found = comment_on(finding);
    if (!found) found = policy_on(finding);
    if (!found) return nullptr;
    entries_[*found].used = true;
    return &entries_[*found];
  }

  std::vector<UnusedSuppression> unused() const {
    std::vector<UnusedSuppression> out;
    for (const Entry& entry : entries_) {
      if (!entry.used && !entry.reason.empty())
        out.push_back(
            {std::string(entry.rule), std::string(entry.source), entry.line});
    }
    return out;
  }

 private:
  void add_policy(const terms::SuppressionRule& one) {
    if (!one.reason.empty()) by_policy_[one.rule].push_back(entries_.size());
    entries_.push_back(
        {one.rule, one.reason, reuse::kTermsPath, one.line, &one});
  }

  void add(const FileLicensing& file, const header::Suppression& one) {
    const std::size_t index = entries_.size();
    const std::string_view source = file.stating_file();
    entries_.push_back({one.rule, one.reason, source, one.line});
    if (one.reason.empty()) return;
    const std::pair<std::string_view, int> key(
        one.rule, one.whole_file ? kAnyLine : one.line);
    by_path_[source].emplace(key, index);
    // A comment in FILE.license also applies to FILE, whose findings have no
    // line there.
    if (!file.sidecar.empty() && one.whole_file)
      by_path_[file.path].emplace(key, index);
  }

  /// The first comment for the whole file, the line of the finding or the one
  /// before it.
  std::optional<std::size_t> comment_on(const Finding& finding) const {
    const auto here = by_path_.find(finding.path);
    if (here == by_path_.end()) return std::nullopt;
    std::optional<std::size_t> first;
    for (const int line : {kAnyLine, finding.line, finding.line - 1}) {
      const auto found = here->second.find({finding.rule, line});
      if (found != here->second.end() && (!first || found->second < *first))
        first = found->second;
    }
    return first;
  }

  std::optional<std::size_t> policy_on(const Finding& finding) const {
    const auto same_rule = by_policy_.find(finding.rule);
    if (same_rule == by_policy_.end()) return std::nullopt;
    for (const std::size_t index : same_rule->second) {
      if (covers(*entries_[index].policy, finding.path)) return index;
    }
    return std::nullopt;
  }

  std::vector<Entry> entries_;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_policy_;
  std::unordered_map<std::string_view, Comments> by_path_;
};

}  // namespace

Sifted sift(const LicensingState& state, std::vector<Finding> findings) {
  Sifted out;
  Sieve sieve(state);
  if (sieve.empty()) return {std::move(findings)};
  for (Finding& finding : findings) {
    const Entry* entry = sieve.accepting(finding);
    if (entry == nullptr) {
      out.left.push_back(std::move(finding));
    } else {
      out.suppressed.push_back({std::move(finding), std::string(entry->reason),
                                std::string(entry->source), entry->line});
    }
  }
  out.unused = sieve.unused();
  return out;
}

}  // namespace tgpl::check
