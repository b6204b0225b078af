// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/approved_chain.h"

#include <utility>

namespace tgpl::review {
namespace {

/// With more approved commits on one path, nothing is approved: the time is
/// quadratic.
constexpr std::size_t kMost = 64;

class Chain {
 public:
  Chain(const std::string& path, const std::string& before,
        const std::vector<ApprovedCommit>& commits, const PathsTouched& touched)
      : path_(path), before_(before), commits_(commits), touched_(touched) {}

  /// Walks back from `after`. A commit is looked for among those before the one
  /// from which the walk comes.
  bool reaches(const std::string& after) const {
    std::vector<Step> steps = {{after, commits_.size()}};
    std::set<std::string> seen = {after};
    while (!steps.empty()) {
      const Step step = std::move(steps.back());
      steps.pop_back();
      if (is_kept(before_, step.tree)) return true;
      const std::size_t at = last_that_left(step);
      if (at == commits_.size()) continue;
      for (const std::string& parent : commits_[at].parents) {
        if (seen.insert(parent).second) steps.push_back({parent, at});
      }
    }
    return false;
  }

 private:
  struct Step {
    std::string tree;
    std::size_t count = 0;  ///< only so many commits may explain it
  };

  /// The last approved commit that left the path as it is in this tree; the
  /// number of all commits if there is none.
  std::size_t last_that_left(const Step& step) const {
    for (std::size_t i = step.count; i > 0; --i) {
      if (is_kept(commits_[i - 1].id, step.tree)) return i - 1;
    }
    return commits_.size();
  }

  bool is_kept(const std::string& from, const std::string& to) const {
    return from == to || !touched_(from, to).contains(path_);
  }

  const std::string& path_;
  const std::string& before_;
  const std::vector<ApprovedCommit>& commits_;
  const PathsTouched& touched_;
};

}  // namespace

bool is_approved_chain(const std::string& path, const std::string& before,
                       const std::string& after,
                       const std::vector<ApprovedCommit>& commits,
                       const PathsTouched& touched) {
  if (commits.size() > kMost) return false;
  return Chain(path, before, commits, touched).reaches(after);
}

}  // namespace tgpl::review
