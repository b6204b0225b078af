/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The plans of labelling: which notice, and what is done with each file and
// why.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "header/comment_style.h"
#include "header/notice.h"
#include "holders/file_authors.h"
#include "write/styling.h"

namespace tgpl::write {

enum class Action {
  none,       ///< already has licence and holder
  header,     ///< gets a comment
  external,   ///< cannot carry a comment: REUSE.toml or FILE.license
  sidecar,    ///< gets a FILE.license, though it could carry a comment
  leave,      ///< third-party, or its licence is not ours to change
  generated,  ///< a lock file or generated file, which was not named
  exempt,     ///< needs no label: a licence text, an agreement, --exclude
  ignored,    ///< would get a FILE.license that git ignores
  unread,     ///< could not be read
};

struct FilePlan {
  std::string path;
  Action action = Action::none;
  std::string reason = {};  ///< for every action except header
  /// For edits: the parts of the notice that the file lacks. Most plans share
  /// notice and style.
  std::shared_ptr<const header::Notice> notice = {};
  /// For header: the comment style.
  std::shared_ptr<const header::CommentStyle> style = {};
  /// For external: the directory of test data that contains the file; "" if
  /// there is none.
  std::string data_folder = {};
  /// For leave: an expression in the file is invalid, so nothing is known of
  /// it.
  bool is_invalid = false;
};

/// The licence of some paths.
struct PathLicense {
  std::string pattern;     ///< see base/glob.h
  std::string expression;  ///< "": that of the project

  bool operator==(const PathLicense&) const = default;
};

struct Labelling {
  header::Notice notice;  ///< notice for a file without any
  /// The licence is new to the project, so a file with another holder must not
  /// be put under it.
  bool adopts = false;
  StyleOptions styles = {};
  /// every file gets a FILE.license, none a comment
  bool dot_license = false;
  /// leave files that have any licensing information
  bool skip_existing = false;
  /// Authors from the history, used in addition to `notice`. Must outlive this.
  const holders::FileAuthors* authors = nullptr;
  /// Files that the user named one by one, by their paths from the top.
  std::set<std::string> named = {};
  /// Holders that the project states besides those of `notice`.
  std::vector<std::string> also_ours = {};
  /// The named files are ours, whatever their words and folders say.
  bool force_own = false;
  /// The first pattern that matches decides.
  std::vector<PathLicense> path_licenses = {};
  /// Files that the user leaves out, by their paths from the top.
  std::set<std::string> excluded = {};

  bool is_forced(const std::string& path) const {
    return force_own && named.contains(path);
  }
};

/// Whether a plan with this action changes anything.
constexpr bool is_edit(Action action) {
  return action == Action::header || action == Action::external ||
         action == Action::sidecar;
}

/// Whether a file with this action is skipped, which the user is told.
constexpr bool is_skipped(Action action) {
  return action == Action::leave || action == Action::generated ||
         action == Action::exempt;
}

}  // namespace tgpl::write
