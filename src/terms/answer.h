/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The answer to the question whether machines may use a repository. If the
// terms are missing, invalid, not yet in force, or do not match their licence
// text, the answer is "unknown", never "allowed".
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "terms/terms.h"

namespace tgpl::terms {

/// Where the terms were found.
enum class Found { nowhere, work_tree, revision, published, branch, head };

/// Whether the licence text matches its digest in the terms.
enum class TextState {
  unnamed,    ///< the terms name no license-file
  unread,     ///< the file was not looked for
  absent,     ///< the file does not exist in the tree of the terms
  unpinned,   ///< the file exists, but there is no license-sha256
  confirmed,  ///< the digests are equal
  differs,    ///< the digests are different
};

/// The names used in JSON for the values of each enumeration, in their order.
std::span<const std::string_view> words_of(Found);
std::span<const std::string_view> words_of(TextState);

/// What is known about the terms of one repository or revision.
struct Answer {
  std::string asked;  ///< a URL, a revision, or "" for the working tree
  Found found = Found::nowhere;
  std::string commit;  ///< the commit with the terms; "" in a working tree
  std::optional<Terms> terms;
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
  TextState text = TextState::unnamed;
  /// Why the repository could not be read, such as "no answer within 30 s"; ""
  /// if it could.
  std::string failure;
  /// Why the terms cannot be relied on although they are valid, such as that
  /// the repository contradicts them elsewhere; "" if they can.
  std::string doubt;
};

/// The uses that can be relied on, and the reasons if that is less than the
/// terms say.
struct Verdict {
  Uses usage;
  std::vector<std::string> reasons;
};

/// The verdict as of `today` ("2026-11-24"). Where the terms cannot be relied
/// on, "disallow" stays and every other use becomes "unknown".
Verdict verdict_on(const Answer& answer, std::string_view today);

/// Compares the text of license-file (nullopt if the file does not exist) with
/// license-sha256. CRLF and LF line ends count as equal.
TextState compare_text(const Licensing& terms,
                       const std::optional<std::string>& text);

}  // namespace tgpl::terms
