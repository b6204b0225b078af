/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Changes the headers of files, and says of each other file why not.
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
  /// The files that have no header to be changed, each with the reason.
  std::vector<FilePlan> left;
};

/// What an update does to each file.
struct UpdatePlan {
  header::Change change;
  /// Notices in prose that are these holders' become tags first.
  std::optional<header::NoticeOwner> owner = {};
};

/// The owner for UpdatePlan: these holders, the licence texts of the tree, the
/// new licence.
header::NoticeOwner notice_owner(const tree::Tree& tree,
                                 const read::Context& context,
                                 std::vector<std::string> holders,
                                 std::string expression);

/// Makes the change to the headers in `selected` that are ours: not in files
/// that TGPL.toml leaves alone, nor in vendored, generated or foreign ones.
/// With `read`, the history of each file adds to the change.
Updated update_headers(const tree::Tree& tree, const read::Context& context,
                       const std::vector<git::Entry>& selected,
                       const UpdatePlan& plan, const StyleOptions& styles,
                       const tree::EditSink& sink,
                       const holders::ReadFileAuthors& read = {});

}  // namespace tgpl::write
