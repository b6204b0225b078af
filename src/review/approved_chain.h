/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whether the change of a path was approved as it arrived. It is not enough
// that each commit with a finding on the path was approved: a merge may bring
// back what another branch has, and no commit of the range changed. So there
// has to be a chain from the tree before to the tree after in which each step
// either does nothing to the path or is an approved commit.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace tgpl::review {

/// A commit that was approved, with its parents. "" is the empty tree.
struct ApprovedCommit {
  std::string id;
  std::vector<std::string> parents;
};

/// The paths with findings on the change between the trees of two commits, and
/// those that only one of the trees has.
using PathsTouched = std::function<const std::set<std::string>&(
    const std::string& before, const std::string& after)>;

/// `commits` are those with an approved finding on `path`, parents first.
bool is_approved_chain(const std::string& path, const std::string& before,
                       const std::string& after,
                       const std::vector<ApprovedCommit>& commits,
                       const PathsTouched& touched);

}  // namespace tgpl::review
