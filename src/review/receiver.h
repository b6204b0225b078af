/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a repository that receives pushes says about itself: its main branch,
// and which refs are judged.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "git/session.h"

namespace tgpl::review {

struct Receiver {
  /// The judged branches, by their full names, with their commits.
  std::map<std::string, std::string> branches;
  std::string main_ref;     ///< see main_branch(); "" if there is no branch
  std::string main_commit;  ///< its commit; "" if there is no branch
  /// The branch that HEAD names, whether it exists or not; "" if HEAD is
  /// detached.
  std::string head_ref;
  std::vector<std::string> judged_refs;  ///< patterns; see is_judged()
};

/// Reads the refs as they are before the push.
Receiver receiver_of(git::Session& session);

/// Sets the main branch from `head_ref` and `branches`.
void find_main(Receiver& receiver);

}  // namespace tgpl::review
