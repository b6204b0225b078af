/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The verdict of pre-commit, and of pre-merge-commit, on the next commit: what
// is wrong with it, what is not held against it, and how to go on.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "check/finding.h"
#include "git/session.h"
#include "review/way_on.h"
#include "terms/terms.h"

namespace tgpl::review {

/// Hooks are per clone, TGPL.toml is per branch: without it, nothing is judged.
enum class TermsFate { absent, present, removed };

TermsFate terms_fate(bool before, bool after);

struct CommitVerdict {
  TermsFate terms = TermsFate::absent;
  std::vector<check::Finding> findings;  ///< by path, line, rule
  std::size_t files = 0;                 ///< covered files that were judged
  std::size_t existing_findings = 0;     ///< not among the findings
  std::vector<std::string> awaiting;     ///< protected paths, see approval.h
  /// Files whose lack of a header is not among the findings, since 'header add'
  /// would leave them alone.
  std::vector<write::FilePlan> left_out;
  /// What would say in TGPL.toml that they are not ours.
  std::vector<terms::Scope> left_out_scopes;
  bool stops = false;
  WayOn way_on;
};

/// Reads the index and HEAD. Call prefetch_staged() first.
CommitVerdict judge_commit(git::Session& session);

/// Takes out what is said of files without a header among `files`, by path.
void leave_out(std::vector<check::Finding>& findings,
               const std::vector<write::FilePlan>& files);

/// What mends the next commit, beside its files and findings.
struct StagedFacts {
  /// TGPL.toml names licence and holder, and what is staged stays staged.
  bool can_fix = false;
  bool has_unstaged = false;  ///< files to be labelled have unstaged changes
  /// Licences whose text '--fix' can place in LICENSES/.
  std::set<std::string> known_texts{};
};

WayOn way_on(const std::vector<check::Finding>& findings, const LabelPlan& plan,
             const StagedFacts& facts);

}  // namespace tgpl::review
