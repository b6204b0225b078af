/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Changes the headers of files, and reports why the others were left unchanged.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "header/change.h"
#include "header/replace_notice.h"
#include "holders/file_authors.h"
#include "read/read_state.h"
#include "tree/edit_files.h"
#include "write/plan.h"

namespace tgpl::write {

struct Updated : tree::Applied {
  /// The files without a header that can be changed, each with the reason.
  std::vector<FilePlan> left;
  /// Changed files with a notice that was left, each with the reason.
  std::vector<FilePlan> partly;
};

/// What an update does to each file.
struct UpdatePlan {
  header::Change change;
  /// First converts prose notices of these holders to tags.
  std::optional<header::NoticeOwner> owner = {};
};

/// Returns the owner for UpdatePlan, with the licence texts of the tree.
/// `expression` is the new licence.
header::NoticeOwner notice_owner(const tree::Tree& tree,
                                 const read::Context& context,
                                 std::vector<std::string> holders,
                                 std::string expression);

/// Applies the change to the project's own headers in `selected`, leaving out
/// files that TGPL.toml excludes, and vendored, generated and third-party ones.
/// With `read`, years and authors come from the history of each file.
Updated update_headers(const tree::Tree& tree, const read::Context& context,
                       const std::vector<git::Entry>& selected,
                       const UpdatePlan& plan, const StyleOptions& styles,
                       const tree::EditSink& sink,
                       const holders::ReadFileAuthors& read = {});

}  // namespace tgpl::write
