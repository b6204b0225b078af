/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What the user can do after a hook stopped: a command that labels the files
// without header, and the findings that are left after it. Works on values
// only.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "write/plan.h"

namespace tgpl::review {

/// The maximum number of files named in a command.
inline constexpr std::size_t kMostNamed = 10;

std::size_t count_errors(const std::vector<check::Finding>& findings);

/// Whether there is an error among the findings.
bool blocks(const std::vector<check::Finding>& findings);

/// Whether the finding is about a file without licence or holder.
bool is_bare(const check::Finding& finding);

/// The file that needs a header, so that the finding disappears; "" if a header
/// does not help.
std::string labelled_file(const check::Finding& finding);

/// What 'git tgpl header add' would do with the files without header.
struct LabelPlan {
  std::vector<write::FilePlan> files;  ///< sorted by path
  /// Whether files that cannot carry a comment get a FILE.license instead of an
  /// entry in REUSE.toml.
  bool sidecars = false;
};

/// The paths for 'git tgpl header add' and 'git add'.
struct LabelStep {
  std::vector<std::string> paths;  ///< files that get a header
  /// other files that are written, as REUSE.toml
  std::vector<std::string> also_written;

  bool operator==(const LabelStep&) const = default;
};

LabelStep label_step(const LabelPlan& plan);

struct WayOn {
  enum Kind {
    by_hand,     ///< no command helps
    messages,    ///< no command helps, and only commit messages are wrong
    label,       ///< 'git tgpl header add', and 'git add'
    fix_staged,  ///< 'git tgpl check --staged --fix'
  };

  Kind kind = by_hand;
  LabelStep step{};                    ///< for `label`
  std::vector<check::Finding> left{};  ///< errors that the command does not fix
};

/// Returns the errors among `findings` that remain after labelling `paths`
/// (sorted).
std::vector<check::Finding> left_after(
    const std::vector<check::Finding>& findings,
    const std::vector<std::string>& paths);

}  // namespace tgpl::review
