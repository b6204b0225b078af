/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Adds a header to a text, updates it, and removes it again. A header is always
// inserted, replaced or removed as a whole. No other byte changes, and an edit
// that could not be undone exactly is refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "header/comment_style.h"
#include "header/header_region.h"
#include "header/notice.h"

namespace tgpl::header {

enum class Outcome { added, updated, removed, unchanged, refused };

struct EditResult {
  Outcome outcome = Outcome::unchanged;
  std::optional<std::string> text;  ///< the new text, if there is one
  /// For unchanged and refused; with a new text, what the update left.
  std::string reason;
};

/// Adds the parts of the notice that the head comments of `text` do not have:
/// a head with any copyright notice gets only the licence; a head with both
/// gets only the contributors that it lacks.
/// Before it returns a new text it checks that remove_header() restores `text`,
/// that a second call adds nothing, and that read_notices() finds what was
/// added.
EditResult add_header(std::string_view path, std::string_view text,
                      const Notice& notice, const CommentStyle& style);

/// Removes the header that add_header() wrote for this notice, in any form of
/// the style. A header that differs by one byte is not removed, except that the
/// years of a copyright line may differ.
EditResult remove_header(std::string_view path, std::string_view text,
                         const Notice& notice, const CommentStyle& style,
                         Holders holders = Holders::all);

struct Change;

/// Rewrites a header with its notice after the change (change.h). A header that
/// names only other holders than ours is refused. Only a header that is byte
/// for byte as add_header() writes its notice is changed; without one, the edit
/// is refused. Before it returns a new text it checks that the text around the
/// header is the same, and that the new header can be read and found again.
EditResult update_header(std::string_view path, std::string_view text,
                         const Change& change, const CommentStyle& style);

/// The contents of FILE.license for a file that cannot carry a comment.
std::string render_sidecar(const Notice& notice);

}  // namespace tgpl::header
