/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What git's attributes say of paths (gitattributes(5)), and what comes of it.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "git/session.h"

namespace tgpl::git {

/// Those of `paths`, from the top and in the index, whose work-tree file git
/// makes into something else than its blob with more than line ends: by a
/// filter (LFS, git-crypt), an encoding, or ident.
std::vector<std::string> converted_among(
    Session& session, std::span<const std::string_view> paths);

/// Starts git on what converted_among() will want of most files of a large
/// project, at the top of the work tree.
void prefetch_converted(Session& session);

/// What .gitattributes say of a path: "set", "unset" or a value.
struct Attribute {
  std::string path;
  std::string name;
  std::string value;

  bool operator==(const Attribute&) const = default;
};

/// The attributes among `names` that are specified for one of `paths`, which
/// are from the top of the tree and need not exist; git is asked once.
std::vector<Attribute> attributes_of(Session& session,
                                     const std::vector<std::string>& names,
                                     const std::vector<std::string>& paths);

}  // namespace tgpl::git
