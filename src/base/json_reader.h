/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// JSON from files that anybody may have written. Nothing else in the tree calls
// nlohmann::json::parse().
#pragma once

#include <optional>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace tgpl {

/// The document; nullopt if `text` is not JSON, or if it is nested more than
/// 100 levels deep. A walk over the result can therefore be recursive. Of
/// duplicate keys, the last counts.
std::optional<nlohmann::json> parse_json(std::string_view text);

}  // namespace tgpl
