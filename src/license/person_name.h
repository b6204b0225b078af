/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Names of people in lists of authors and in manifests.
#pragma once

#include <string>
#include <string_view>

namespace tgpl::license {

/// Whether the text of a holder can stand in a header: one line of UTF-8 of at
/// most 500 bytes, without characters that nobody sees or that turn the text
/// around, and without what is itself read as a tag or the start of a block.
bool is_writable_name(std::string_view name);

/// "Ada Example <ada@example.org>" for that and for "Ada Example
/// <ada@example.org> (https://example.org)"; "" for a placeholder.
std::string named_person(std::string_view text);

/// Whether the text is a name such as named_person() returns, not a sentence or
/// a heading. A name of one word is one only with an e-mail address.
bool looks_like_name(std::string_view person);

}  // namespace tgpl::license
