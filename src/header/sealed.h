/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Texts that no edit may touch: encrypted, signed or checksummed ones, scripts
// that read their own lines by number, and texts that are programs in two
// languages at once. Their licence is declared in REUSE.toml.
#pragma once

#include <string_view>

#include "header/comment_style.h"

namespace tgpl::header {

/// Why no byte of this text may be added or removed; "" if it may.
std::string_view sealed_reason(std::string_view text);

/// Why a text in this style may not start with a comment: another program also
/// reads it. "" if it may.
std::string_view polyglot_reason(std::string_view text,
                                 const CommentStyle& style);

}  // namespace tgpl::header
