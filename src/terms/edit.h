/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Changes terms in the text of a TGPL.toml. Everything else that the user
// wrote, including order, comments and spacing, is preserved byte for byte.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "terms/terms.h"

namespace tgpl::terms {

/// Returns the text changed so that it has the terms `wanted`; equal to `text`
/// if it already has them. A changed key keeps its position and the comment
/// after it; a new key is inserted in the order of the schema. Returns nullopt
/// if `text` is invalid, or if other bytes would have to change, as in an
/// inline table.
std::optional<std::string> edit_terms(std::string_view text,
                                      const Terms& wanted);

/// The text with the key changed, or the reason why it cannot be changed.
struct Setting {
  std::optional<std::string> text;
  Diagnostic fault;
};

/// Sets `key`, such as "usage.train-ai" or "holder.1.name"; a number one higher
/// than the length of a list starts a new table. `value` is as the user typed
/// it: without TOML quotes, list items separated by commas; "" removes the key.
/// The result is valid if `text` is.
Setting set_key(std::string_view text, std::string_view key,
                std::string_view value);

}  // namespace tgpl::terms
