/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Completes the advice of findings: a command names real paths and works in the
// state in which it is printed. Where no command works, the advice is a
// sentence without one.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "check/commit_message.h"
#include "check/finding.h"
#include "check/state.h"
#include "git/path_command.h"
#include "read/context.h"
#include "review/header_way.h"
#include "review/way_on.h"
#include "tree/tree.h"

namespace tgpl::review {

/// What decides whether 'git tgpl header add' works.
struct HeaderFacts {
  enum Terms {
    absent,  ///< no TGPL.toml: 'git tgpl init' writes it
    invalid,
    valid,
  };

  Terms terms = valid;
  /// Plans for the files without header, or none if they are too many.
  LabelPlan plan{};
  bool planned = false;
  /// Without plans: why files that declare something get no header, by path.
  std::map<std::string, std::string> obstacles{};
  git::Standing standing = git::Standing::top_folder;
  /// For files that it does not label as they are.
  HeaderWays ways{};
  /// A range or push is judged by the policy before it, so its own changes to
  /// TGPL.toml do not help.
  bool by_old_policy = false;
};

/// Sets the advice of the findings that a header fixes.
void complete_advice(std::vector<check::Finding>& findings,
                     const HeaderFacts& facts);

/// The command that adds the header to all files that get one; "" if there is
/// none.
std::string label_command(const std::vector<check::Finding>& findings,
                          const HeaderFacts& facts);

/// Removes the advice of the findings that a command for all of them fixes:
/// errors that are not among `left`.
void drop_advice(std::vector<check::Finding>& findings,
                 const std::vector<check::Finding>& left);

/// The facts of a tree whose files without header are planned.
HeaderFacts header_facts(const read::Context& context, LabelPlan plan,
                         git::Standing standing);

/// The facts from the state alone: no file is planned.
HeaderFacts header_facts(const check::LicensingState& state,
                         git::Standing standing);

/// Reads the facts from the tree in which the findings are.
HeaderFacts header_facts(const tree::Tree& tree,
                         const std::vector<check::Finding>& findings,
                         git::Standing standing);

/// The number of findings that 'check --fix' fixes.
std::size_t count_fixable(const tree::Tree& tree,
                          const std::vector<check::Finding>& findings,
                          const HeaderFacts& facts);

/// Whether the advice on any of the findings depends on the tree.
bool needs_facts(const std::vector<check::Finding>& findings);

/// The commit whose message is to be corrected.
struct MessageFacts {
  std::string base{};           ///< the commit before the range; "" = none
  bool is_last = false;         ///< no later commit of the range
  bool is_checked_out = false;  ///< the last commit of the range is HEAD
  std::vector<check::Trailer> lacking{};
};

/// Sets the advice of findings about missing trailers.
void complete_message_advice(std::vector<check::Finding>& findings,
                             const MessageFacts& facts);

}  // namespace tgpl::review
