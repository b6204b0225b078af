/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What a repository answers to the question whether a machine may use it. An
// answer that is not there, not valid, not yet in force, or out of step with
// its licence text is "unknown" and never "allowed".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "terms/terms.h"

namespace tgpl::terms {

/// Where the terms were.
enum class Found { nowhere, work_tree, revision, published, branch, head };

/// The licence text against its digest in the terms.
enum class TextState {
  unnamed,    ///< no license-file
  unread,     ///< not looked for
  absent,     ///< not beside the terms
  unpinned,   ///< there, and no license-sha256 to compare it with
  confirmed,  ///< it has the digest
  differs,
};

std::span<const std::string_view> words_of(Found);
std::span<const std::string_view> words_of(TextState);

struct Answer {
  std::string asked;  ///< a URL, a revision, or "" for the work tree
  Found found = Found::nowhere;
  std::string commit;  ///< that holds the terms; "" in a work tree
  std::optional<Terms> terms;
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
  TextState text = TextState::unnamed;
  /// Why there is nothing to read: "no answer within 30 s".
  std::string failure;
};

/// What may be relied on, and why it is less than the terms say.
struct Verdict {
  Uses usage;
  std::vector<std::string> reasons;
};

/// `today` as in `effective`. Of terms that cannot be relied on, a "disallow"
/// stays.
Verdict verdict_on(const Answer& answer, std::string_view today);

/// Compares the text that license-file names, if it is there, with its digest;
/// other line ends are no other text.
TextState compare_text(const Licensing& terms,
                       const std::optional<std::string>& text);

}  // namespace tgpl::terms
