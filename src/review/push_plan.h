/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How each ref update of a push is judged: which trees are compared, whose
// policy judges, and which commits. A table and pure decisions; what the
// commits contain is read elsewhere (push.h).
//
//   update          trees compared                  policy of      commits
//   fast-forward    before, after                   before         not in
//   before forced          before, after                   before         not
//   in before new ref         merge base with main, after     main not in main
//   first push      the empty tree, after           after          all
//   deletion        refused for main, else nothing
//
// "main" is HEAD's branch on the receiving side, as it was before the push.
// What other refs contain has no influence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "git/ref_update.h"

namespace tgpl::review {

/// What an update does to a ref.
enum class Move { fast_forward, forced, created, first, deleted };

/// What is known about an update. Commits are full ids, "" for none.
struct UpdateFacts {
  std::string before;  ///< "" also if the old value is no commit
  std::string after;   ///< "" also if the new value is no commit
  bool deletes = false;
  bool fast_forward = false;  ///< `before` is an ancestor of `after`
  std::string main;           ///< the commit of HEAD's branch
  std::string base;           ///< merge base of `after` and `main`
};

Move move_of(const UpdateFacts& facts);

/// The row of the table for one update.
struct UpdatePlan {
  Move move = Move::first;
  std::string base;  ///< a commit; "" = compare with the empty tree
  std::string head;
  /// The first of these commits that has a TGPL.toml judges; see RangeQuery.
  std::vector<std::string> judges;
  std::string without;  ///< its history is not judged; "" = everything is
};

UpdatePlan plan_update(const UpdateFacts& facts);

/// What kind of ref it is, by its name.
enum class RefKind {
  project,    ///< contains files of the project, and is judged
  published,  ///< contains the published terms
  aside,      ///< notes, and other refs of this program
  unjudged,   ///< left out by tgpl.judgedRefs
};

/// Patterns of refs, from the values of tgpl.judgedRefs; see base/glob.h. The
/// last pattern that matches a ref decides, and one that begins with '!' leaves
/// the ref out. Without patterns all refs are judged; if the first one begins
/// with '!', too.
bool is_judged(const std::vector<std::string>& patterns, std::string_view ref);

RefKind kind_of(const std::vector<std::string>& patterns, std::string_view ref);

/// HEAD's branch; where HEAD names a branch that does not exist: main, else
/// master, else the first of `branches` (full names, sorted, only judged ones).
/// nullopt if there are no branches.
std::optional<std::string> main_branch(
    const std::optional<std::string>& head,
    const std::vector<std::string>& branches);

}  // namespace tgpl::review
