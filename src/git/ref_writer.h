/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Writes a commit outside the current branch: first all its objects, to which
// no ref points yet, then one ref, which moves only if it still has the
// expected value.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

/// A file to be written into a tree.
struct NewFile {
  std::string path;  ///< relative to the top, with '/'
  std::string bytes;
};

/// Stores the files and their tree. Returns the id of the tree. Throws
/// Error(repository) if git fails.
std::string write_tree(Session& session, const std::vector<NewFile>& files);

/// Stores a commit without updating a ref and returns its id; `parent` may be
/// "". The commit is signed if commit.gpgSign is set; throws Error(repository)
/// if that fails.
std::string write_commit(Session& session, const std::string& tree,
                         const std::string& parent, std::string_view message);

/// Moves `ref` from `before` to `after`; `before` "" means that the ref must
/// not exist. Throws Error(repository), and changes nothing, if the ref has
/// another value.
void move_ref(Session& session, const std::string& ref,
              const std::string& after, const std::string& before,
              const std::string& why);

/// The result of a push, or of a dry run.
struct Pushed {
  bool done = false;
  std::string refused;  ///< the rejected ref; "" if there is none
  std::string reason;   ///< message of git or of the server
};

enum class PushMode { look, write };

/// Pushes "from:to" refspecs to `remote`, never by force.
Pushed push(Session& session, const std::string& remote,
            const std::vector<std::string>& refspecs, PushMode mode);

}  // namespace tgpl::git
