/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What people write in place of an SPDX id, and what to tell them. A
// suggestion is a question to a human being; nothing is ever corrected, and
// no other version or opposite of a licence is suggested.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::spdx {

struct Misspelling {
  std::string message;
  std::string hint;
};

/// What is wrong with a word that is known not to be an id: "NONE", "GPLv3+",
/// "TGPL" ... Nothing for other words, even unknown ones.
std::optional<Misspelling> known_misspelling(std::string_view word);

/// What to try in place of an id that is not on the SPDX list, one of
/// unknown_ids(); never empty.
std::string unknown_id_hint(std::string_view id);

}  // namespace tgpl::spdx
