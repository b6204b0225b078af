/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// State -> tree edits: which files get a header, which are named in REUSE.toml
// (or get a FILE.license), which are left alone, and why. First a plan that
// changes nothing, then the plan carried out.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "header/edit.h"
#include "holders/file_authors.h"
#include "read/read_state.h"
#include "tree/edit_files.h"
#include "tree/tree.h"
#include "write/styling.h"

namespace tgpl::write {

enum class Action {
  none,      ///< says its licence and its holder already
  header,    ///< gets a comment
  external,  ///< cannot carry a comment: REUSE.toml or FILE.license
  sidecar,   ///< gets a FILE.license, though it could carry a comment
  leave,     ///< not ours to label
  unread,    ///< could not be read
};

struct FilePlan {
  std::string path;
  Action action = Action::none;
  std::string reason = {};  ///< for none, leave, beside and unread
  /// For what edits: the parts that the file does not say yet. Most plans of a
  /// run share notice and style.
  std::shared_ptr<const header::Notice> notice = {};
  /// For header: how the comment is written.
  std::shared_ptr<const header::CommentStyle> style = {};
  /// For beside: the folder of test data it belongs to, "" if to none.
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
bool is_edit(Action action);

/// What labelling `selected` would do, by path; a plan for each covered file
/// that TGPL.toml does not leave alone.
std::vector<FilePlan> plan_labels(const tree::Tree& tree,
                                  const read::Context& context,
                                  const std::vector<git::Entry>& selected,
                                  const Labelling& labelling);

/// The same with what the history says; it is read of those files only that
/// get something.
std::vector<FilePlan> plan_credited_labels(
    const tree::Tree& tree, const read::Context& context,
    const std::vector<git::Entry>& selected, Labelling labelling,
    const holders::ReadFileAuthors& read);

/// Carries the plan out, file by file, and last what goes beside them.
/// With `sink`, nothing is written: it gets the edits.
tree::Applied apply_labels(const tree::Tree& tree, const read::Context& context,
                           const std::vector<FilePlan>& plans,
                           const tree::EditSink& sink = {});

/// Takes away, from `selected`, what labelling with `notice` put there, in the
/// files and beside them. With `credits`, also where it names some of those
/// whom they name.
tree::Applied remove_labels(const tree::Tree& tree,
                            const read::Context& context,
                            const std::vector<git::Entry>& selected,
                            const header::Notice& notice,
                            const StyleOptions& styles,
                            const tree::EditSink& sink,
                            const holders::FileAuthors* authors = nullptr);

}  // namespace tgpl::write
