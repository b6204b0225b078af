/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Resolves names of commits and trees. If a name refers to an object that
// cannot be read, the repository is damaged, and these functions throw
// Error(repository) about that. A branch without commits is not damage.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tgpl::git {

class Session;

/// Returns the full id of the commit or tree that `revision` names. Throws
/// Error(repository) if it does not exist.
std::string resolve_tree(Session& session, const std::string& revision);

/// Returns the full id of the tree of that commit or tree; nullopt if it does
/// not exist here.
std::optional<std::string> find_tree(Session& session,
                                     const std::string& revision);

/// Returns the full id of the commit that `revision` names; nullopt if it does
/// not exist here.
std::optional<std::string> find_commit(Session& session,
                                       const std::string& revision);

struct CommitFacts {
  std::string oid;
  std::string tree;
  std::int64_t time = 0;  ///< commit time, in seconds since 1970
};

/// Like find_commit(), with the tree and time of the commit.
std::optional<CommitFacts> commit_facts(Session& session,
                                        const std::string& revision);

/// Whether HEAD names a commit; false on a branch without commits.
bool has_commits(Session& session);

/// Throws Error(repository) if `revision` refers to an object that cannot be
/// read. To be called before reporting that a revision does not exist.
void require_readable(Session& session, const std::string& revision);

}  // namespace tgpl::git
