/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Words that people write instead of an SPDX id, and the messages for them.
// Nothing is corrected: a suggestion is a question to the user. It never names
// a different version or the opposite of what was written.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tgpl::spdx {

struct Misspelling {
  std::string message;
  std::string hint;
};

/// The message for a word that is known not to be an id: "NONE", "GPLv3+",
/// "TGPL" ... nullopt for all other words, including unknown ones.
std::optional<Misspelling> known_misspelling(std::string_view word);

/// A hint for an id that is not on the SPDX list (one of unknown_ids()); never
/// empty.
std::string unknown_id_hint(std::string_view id);

}  // namespace tgpl::spdx
