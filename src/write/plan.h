/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What labelling is to do: with which notice, and with each file what and why.
#pragma once

#include <memory>
#include <string>

#include "header/comment_style.h"
#include "header/notice.h"
#include "holders/file_authors.h"
#include "write/styling.h"

namespace tgpl::write {

enum class Action {
  none,      ///< says its licence and its holder already
  header,    ///< gets a comment
  external,  ///< cannot carry a comment: REUSE.toml or FILE.license
  sidecar,   ///< gets a FILE.license, though it could carry a comment
  leave,     ///< not ours to label
  ignored,   ///< would get a FILE.license that git ignores
  unread,    ///< could not be read
};

struct FilePlan {
  std::string path;
  Action action = Action::none;
  std::string reason = {};  ///< for all but header
  /// For what edits: the parts that the file does not say yet. Most plans of a
  /// run share notice and style.
  std::shared_ptr<const header::Notice> notice = {};
  /// For header: how the comment is written.
  std::shared_ptr<const header::CommentStyle> style = {};
  /// For external: the folder of test data it belongs to, "" if to none.
  std::string data_folder = {};
};

struct Labelling {
  header::Notice notice;  ///< what a file that says nothing gets
  /// The licence is new to the project: a file that names another holder
  /// cannot be put under it by us.
  bool adopts = false;
  StyleOptions styles = {};
  bool dot_license = false;    ///< all get a FILE.license, none a comment
  bool skip_existing = false;  ///< leave what says anything at all
  /// Where the history of a file says more than `notice`; it must outlive this.
  const holders::FileAuthors* authors = nullptr;
};

/// Whether the plan changes anything.
constexpr bool is_edit(Action action) {
  return action == Action::header || action == Action::external ||
         action == Action::sidecar;
}

}  // namespace tgpl::write
