/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Changes terms in the text of a TGPL.toml: what the user wrote there, its
// order, comments and spacing included, keeps its bytes.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "terms/terms.h"

namespace tgpl::terms {

/// The text with these terms in it; the text as it is where it has them
/// already. A key that changes keeps its place and the remark behind it, a new
/// one comes where the schema has it. Nothing where that cannot be done without
/// touching more, as in an inline table, or the text is not valid.
std::optional<std::string> edit_terms(std::string_view text,
                                      const Terms& wanted);

/// A text in which one key is what the user typed, or why there is none.
struct Setting {
  std::optional<std::string> text;
  Diagnostic fault;
};

/// `key` as "usage.train-ai", or "holder.1.name"; one more than there are of a
/// list begins a new table. `value` needs no quotes of TOML, and items of a
/// list have commas between them; "" takes the key out. What comes back is
/// valid if `text` is.
Setting set_key(std::string_view text, std::string_view key,
                std::string_view value);

}  // namespace tgpl::terms
