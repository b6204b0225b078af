/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How 'git tgpl header add' can label files that it does not label as they are:
// those that it skips, and those that state their licence in words. Found by
// planning, so that an advised command works, and declares no licence that the
// file does not state.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "check/finding.h"
#include "git/path_command.h"
#include "read/read_state.h"
#include "review/way_on.h"
#include "tree/tree.h"

namespace tgpl::review {

struct HeaderWay {
  /// "git tgpl header add --force-own", for a file of the project's own, or
  /// with the licence and holders that its words name; "" if none labels it.
  std::string command{};
  /// The file states its licence in words, which the command declares.
  bool has_words = false;
  /// TGPL.toml of this tree calls the file third-party, or excludes it.
  bool excepted = false;

  bool operator==(const HeaderWay&) const = default;
};

using HeaderWays = std::map<std::string, HeaderWay>;  ///< by path

/// Whether the finding is about a licence that is stated in words only.
bool is_about_words(const check::Finding& finding);

/// The ways for the files that `plan` leaves and for those with findings on
/// words. Empty if they are too many, or TGPL.toml is missing or invalid.
HeaderWays header_ways(const tree::Tree& tree, const read::Context& context,
                       const std::vector<check::Finding>& findings,
                       const LabelPlan& plan);

/// The commands with the files that each of them labels.
std::vector<std::string> commands_of(const HeaderWays& ways, bool has_words,
                                     git::Standing standing);

}  // namespace tgpl::review
