/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How someone whom a hook stops can go on: a command that labels the files
// without a header, and the findings that are left after it. Values only.
#pragma once

#include <string>
#include <vector>

#include "check/finding.h"
#include "write/plan.h"

namespace tgpl::review {

/// More files than this are not named in a command.
inline constexpr std::size_t kMostNamed = 10;

std::size_t count_errors(const std::vector<check::Finding>& findings);

/// Whether there is an error among the findings.
bool blocks(const std::vector<check::Finding>& findings);

/// Whether the finding is about a file without licence or holder.
bool is_bare(const check::Finding& finding);

/// What 'git tgpl header add' would do with the files of bare findings.
struct LabelPlan {
  std::vector<write::FilePlan> files;  ///< by path
  /// A file that can hold no comment gets a FILE.license; else it gets an entry
  /// in REUSE.toml.
  bool sidecars = false;
};

/// Words for 'git tgpl header add' and 'git add'.
struct LabelStep {
  std::vector<std::string> paths;   ///< of the files that get a header
  std::vector<std::string> beside;  ///< what is written beside them

  bool operator==(const LabelStep&) const = default;
};

LabelStep label_step(const LabelPlan& plan);

struct WayOn {
  enum Kind {
    by_hand,     ///< no command helps
    messages,    ///< by hand, and only messages of commits are wrong
    label,       ///< 'git tgpl header add', and 'git add'
    fix_staged,  ///< 'git tgpl check --staged --fix'
  };

  Kind kind = by_hand;
  LabelStep step{};                    ///< of label
  std::vector<check::Finding> left{};  ///< the errors that a command leaves
};

/// The errors among `findings` that labelling `paths`, in order, does not mend.
std::vector<check::Finding> left_after(
    const std::vector<check::Finding>& findings,
    const std::vector<std::string>& paths);

}  // namespace tgpl::review
