/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// State -> tree edits: which files get a header, which are named in REUSE.toml
// (or get a FILE.license), which are left alone, and why. First a plan that
// changes nothing, then the plan carried out.
#pragma once

#include <string>
#include <vector>

#include "base/file_writer.h"
#include "header/edit.h"
#include "scan/read_state.h"
#include "scan/tree_reader.h"

namespace tgpl::scan {

enum class Action {
  none,    ///< says its licence and its holder already
  header,  ///< gets a comment
  beside,  ///< cannot carry a comment: REUSE.toml or FILE.license
  leave,   ///< not ours to label
  unread,  ///< could not be read
};

struct FilePlan {
  std::string path;
  Action action = Action::none;
  std::string reason;  ///< for leave, beside and unread
  /// The parts that the file does not say yet.
  header::Notice notice;
  /// For beside: the folder of test data it belongs to, "" if to none.
  std::string data_folder;
};

struct Labelling {
  header::Notice notice;  ///< what a file that says nothing gets
  /// The licence is new to the project: a file that names another holder
  /// cannot be put under it by us.
  bool adopts = false;
};

/// What labelling `selected` would do, by path; a plan for each covered file
/// that TGPL.toml does not leave alone.
std::vector<FilePlan> plan_labels(const Tree& tree, const Context& context,
                                  const std::vector<git::Entry>& selected,
                                  const Labelling& labelling);

using Failure = FileWriter::Failure;

struct Applied {
  std::vector<std::string> changed;  ///< paths, sorted; new files too
  std::vector<Failure> failures;     ///< the others were done all the same
};

/// Carries the plan out in the work tree, file by file; each is old or new at
/// any moment.
Applied apply_labels(const Tree& tree, const Context& context,
                     const std::vector<FilePlan>& plans);

/// Takes away, from `selected`, what labelling with `notice` put there, in the
/// files and beside them. `dry_run`: only says what would change.
enum class Writing { really, dry_run };
Applied remove_labels(const Tree& tree, const Context& context,
                      const std::vector<git::Entry>& selected,
                      const header::Notice& notice, Writing writing);

}  // namespace tgpl::scan
