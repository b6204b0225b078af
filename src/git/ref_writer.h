/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A commit beside the history of the branches: first all its objects, which
// nobody sees, then one ref that moves from what it was, or does not move.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

/// A file of a tree that is to be written.
struct NewFile {
  std::string path;  ///< from the top, with '/'
  std::string bytes;
};

/// Stores the contents and the tree of these files; gives back its id.
std::string write_tree(Session& session, const std::vector<NewFile>& files);

/// Stores a commit without moving anything; `parent` may be "". It is signed if
/// the user signs commits (commit.gpgSign).
std::string write_commit(Session& session, const std::string& tree,
                         const std::string& parent, std::string_view message);

/// Moves `ref` from `before` ("" = it must not be there) to `after`. Throws
/// Error(repository), and changes nothing, if it is elsewhere by now.
void move_ref(Session& session, const std::string& ref,
              const std::string& after, const std::string& before,
              const std::string& why);

/// What a push did, or would do.
struct Pushed {
  bool done = false;
  std::string refused;  ///< the ref that was not taken; "" where none was
  std::string reason;   ///< in the words of git or of the server
};

enum class PushMode { look, write };

/// Pushes "from:to" pairs to `remote`; never by force.
Pushed push(Session& session, const std::string& remote,
            const std::vector<std::string>& refspecs, PushMode mode);

}  // namespace tgpl::git
