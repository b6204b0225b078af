/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The result of a rule: something to correct in a tree, a change or a message.
#pragma once

#include <optional>
#include <vector>

#include "base/shared_text.h"
#include "terms/policy.h"

namespace tgpl::check {

using terms::Severity;

/// The correction of a finding that has exactly one; `check --fix` makes it.
struct Fix {
  enum Kind {
    label,      ///< add the project's header to the file
    place_text  ///< add a text that git-tgpl has to LICENSES/
  };

  Kind kind = label;
  SharedText subject{};  ///< the path of the file, or the licence id

  bool operator==(const Fix&) const = default;
};

/// All members have initialisers, so that a rule only sets those it needs.
struct Finding {
  SharedText rule{};  ///< its id: license-missing
  Severity severity = Severity::error;
  SharedText path{};  ///< "" = the whole tree
  int line = 0;       ///< from 1; 0 = the whole file
  int column = 0;
  SharedText message{};
  SharedText advice{};  ///< how to correct it; may be empty
  std::optional<Fix> fix{};
  /// What it is about, where a file can have several findings of one rule: an
  /// id, a holder, a key. It stays when the message is said in other words.
  SharedText subject{};
  /// `path` is but one example of those that the subject concerns.
  bool path_is_example = false;

  bool operator==(const Finding&) const = default;
};

/// What a finding is counted under: its path, or what it has many paths for.
inline const SharedText& counted_under(const Finding& finding) {
  return finding.path_is_example ? finding.subject : finding.path;
}

}  // namespace tgpl::check
