/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict of the hooks pre-commit and pre-merge-commit on the next commit:
// findings, what is left out, and what the user can do.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "check/finding.h"
#include "git/path_command.h"
#include "git/session.h"
#include "review/header_way.h"
#include "review/way_on.h"
#include "terms/terms.h"
#include "tree/tree.h"

namespace tgpl::review {

/// Whether TGPL.toml exists before and after. Hooks are per clone, but
/// TGPL.toml is per branch; on a branch without it, nothing is judged.
enum class TermsFate { absent, present, removed };

TermsFate terms_fate(bool before, bool after);

struct CommitVerdict {
  TermsFate terms = TermsFate::absent;
  std::vector<check::Finding> findings;  ///< sorted by path, line, rule
  /// number of covered files that were judged
  std::size_t files = 0;
  /// number of older findings, which are left out
  std::size_t existing_findings = 0;
  /// protected paths that need approval; see approval.h
  std::vector<std::string> awaiting;
  /// Files without header that are not reported, because 'header add' would
  /// leave them unchanged.
  std::vector<write::FilePlan> left_out;
  /// How they get a header all the same, if they are the project's own.
  HeaderWays left_out_ways;
  /// The scopes for TGPL.toml that declare them as third-party.
  std::vector<terms::Scope> left_out_scopes;
  bool stops = false;
  WayOn way_on;
};

/// Decides from the findings on `tree`, the next commit: which findings are
/// left out, whether the others stop the commit, and what can be done about
/// them. `standing` is where the user is.
void find_way_on(const tree::Tree& tree, CommitVerdict& verdict,
                 git::Standing standing = git::Standing::top_folder);

/// Judges the index compared with HEAD. For speed, call prefetch_staged()
/// before the session is asked anything else. Throws Error(repository) if git
/// fails.
CommitVerdict judge_commit(git::Session& session, git::Standing standing);

/// Removes the findings on missing headers of `files` (sorted by path).
void leave_out(std::vector<check::Finding>& findings,
               const std::vector<write::FilePlan>& files);

/// Facts that decide which command can fix the next commit.
struct StagedFacts {
  /// TGPL.toml has licence and holder, and staged edits are kept if the hook
  /// stops.
  bool can_fix = false;
  bool has_unstaged = false;  ///< files to be labelled have unstaged changes
  /// Licences whose text '--fix' can write to LICENSES/.
  std::set<std::string> known_texts{};
};

WayOn way_on(const std::vector<check::Finding>& findings, const LabelPlan& plan,
             const StagedFacts& facts);

}  // namespace tgpl::review
