// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/suppression.h"

#include <algorithm>
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
  /// One of the two is nullptr.
  const header::Suppression* suppression = nullptr;
  const terms::SuppressionRule* policy = nullptr;
  bool used = false;

  bool accepts(const Finding& finding) const {
    if (finding.rule != rule) return false;
    if (policy != nullptr)
      return std::ranges::any_of(policy->paths, [&](const std::string& path) {
        return glob_matches(path, finding.path);
      });
    return suppression->whole_file || finding.line == line ||
           finding.line == line + 1;
  }
};

class Sieve {
 public:
  explicit Sieve(const LicensingState& state) {
    for (const terms::SuppressionRule& one : judging_policy(state).suppressions)
      entries_.push_back(
          {one.rule, one.reason, reuse::kTermsPath, one.line, nullptr, &one});
    by_policy_ = entries_.size();
    for (const FileLicensing& file : state.files) {
      for (const header::Suppression& suppression :
           file.statements->suppressions)
        add(file, suppression);
    }
    for (std::size_t i = by_policy_; i < entries_.size(); ++i)
      by_path_[entries_[i].source].push_back(i);
  }

  bool empty() const { return entries_.empty(); }

  /// Returns the entry that suppresses the finding and marks it as used.
  const Entry* accepting(const Finding& finding) {
    if (const auto here = by_path_.find(finding.path); here != by_path_.end()) {
      for (const std::size_t i : here->second) {
        if (const Entry* entry = use(i, finding)) return entry;
      }
    }
    for (std::size_t i = 0; i < by_policy_; ++i) {
      if (const Entry* entry = use(i, finding)) return entry;
    }
    return nullptr;
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
  void add(const FileLicensing& file, const header::Suppression& suppression) {
    const Entry entry{suppression.rule, suppression.reason, file.stating_file(),
                      suppression.line, &suppression};
    // A comment in FILE.license also applies to FILE, whose findings have no
    // line there.
    if (!file.sidecar.empty() && suppression.whole_file)
      by_path_[file.path].push_back(entries_.size());
    entries_.push_back(entry);
  }

  const Entry* use(std::size_t i, const Finding& finding) {
    Entry& entry = entries_[i];
    if (entry.reason.empty() || !entry.accepts(finding)) return nullptr;
    entry.used = true;
    return &entry;
  }

  std::vector<Entry> entries_;
  std::size_t by_policy_ = 0;
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_path_;
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
