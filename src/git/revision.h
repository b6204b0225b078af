/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a name stands for: commits and trees. Where a name stands for something
// that cannot be read, the repository is damaged, and these throw
// Error(repository) that says so; a branch without commits is no damage.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace tgpl::git {

class Session;

/// The commit or tree that `revision` names, as a full object id. Throws
/// Error(repository) if there is none.
std::string resolve_tree(Session& session, const std::string& revision);

/// The full id of the tree of that commit or tree, if there is one here.
std::optional<std::string> find_tree(Session& session,
                                     const std::string& revision);

/// The full id of the commit that `revision` names, if there is one here.
std::optional<std::string> find_commit(Session& session,
                                       const std::string& revision);

struct CommitFacts {
  std::string oid;
  std::string tree;
  std::int64_t time = 0;  ///< when it was made, in seconds since 1970
};

/// The same commit, with what it says.
std::optional<CommitFacts> commit_facts(Session& session,
                                        const std::string& revision);

/// Whether HEAD names a commit (false on an unborn branch).
bool has_commits(Session& session);

/// Throws where `revision` stands for something that cannot be read; to be
/// called where it was not found, before somebody is told that it is not there.
void require_readable(Session& session, const std::string& revision);

}  // namespace tgpl::git
