/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a rule has to say about a tree.
#pragma once

#include <optional>
#include <vector>

#include "base/shared_text.h"
#include "terms/policy.h"

namespace tgpl::check {

using terms::Severity;

/// What mends a finding where that has one right answer; `check --fix` does it.
struct Fix {
  enum Kind {
    label,      ///< the file gets the project's notice
    place_text  ///< LICENSES/ gets a text that is known
  };

  Kind kind = label;
  SharedText subject{};  ///< the path of the file; the id of the licence

  bool operator==(const Fix&) const = default;
};

/// Members have initialisers so that a rule names only what it sets.
struct Finding {
  SharedText rule{};  ///< its id: license-missing
  Severity severity = Severity::error;
  SharedText path{};  ///< "" = the tree as a whole
  int line = 0;       ///< from 1; 0 = the file as a whole
  int column = 0;
  SharedText message{};
  SharedText advice{};  ///< what to do; may be empty
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
