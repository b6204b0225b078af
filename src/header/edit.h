/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Puts a header of ours into a text, changes it, and takes it out again. A
// header is only ever inserted, replaced or removed as a whole: no other byte
// changes, and an edit that cannot be undone exactly is refused.
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
  std::string reason;               ///< of unchanged and refused
};

/// Inserts what `text` does not say yet in its head comments: a head with a
/// copyright notice, whoever's, gets only the licence; with both, nothing but
/// contributors that it does not name.
/// Before it returns a text it has checked that remove_header() gives back
/// `text`, that a second call adds nothing, and that read_notices() finds what
/// was added.
EditResult add_header(std::string_view path, std::string_view text,
                      const Notice& notice, const CommentStyle& style);

/// Removes what add_header() wrote for this notice, in any form of the style,
/// and nothing that differs from that by a byte, except the years of a
/// copyright line.
EditResult remove_header(std::string_view path, std::string_view text,
                         const Notice& notice, const CommentStyle& style,
                         Holders holders = Holders::all);

struct Change;

/// Makes a header into what the change (change.h) makes of its notice. Only a
/// header that is, byte for byte, as add_header() writes it, whatever it says,
/// is changed; it is refused where there is none. Before it returns a text it
/// has checked that the text before and after the header is the same, and that
/// the new header is read and found again.
EditResult update_header(std::string_view path, std::string_view text,
                         const Change& change, const CommentStyle& style);

/// The contents of FILE.license for a file that cannot carry a comment.
std::string render_sidecar(const Notice& notice);

}  // namespace tgpl::header
