/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Judges published terms that a server receives: nobody may publish terms that
// the project does not have. Each published commit names its source; the source
// must be in the history of a judged branch and have exactly these terms, and
// the last ones must be those of the main branch.
#pragma once

#include <string>
#include <vector>

#include "git/session.h"

namespace tgpl::publish {

/// An update of a ref with published terms. Commits are full ids.
struct ReceivedTerms {
  std::string before;  ///< "" for a new ref
  std::string after;   ///< "" if it is not a commit
};

/// The branches of the server as they are after the push.
struct JudgedBranches {
  std::vector<std::string> commits;
  std::string main;  ///< one of them; "" if there are none
};

/// Why the server must refuse the update; "" if it may accept it. Throws
/// Error(repository) if git fails.
std::string why_refused(git::Session& session, const ReceivedTerms& update,
                        const JudgedBranches& branches);

/// Whether the commit is reachable from one of `from`.
bool is_reachable(git::Session& session, const std::string& commit,
                  const std::vector<std::string>& from);

}  // namespace tgpl::publish
