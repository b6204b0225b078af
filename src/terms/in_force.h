/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <optional>
#include <string_view>

#include "base/error.h"
#include "base/toml.h"

namespace tgpl::terms {

/// The value of a key in [terms], for the place that it stands at; nullptr
/// where there is none.
const TomlNode* find_in_terms(const TomlTable& document, std::string_view key);

/// What is to be said where the terms in this text are offered from a day after
/// `today` ("2026-11-24") on.
std::optional<Diagnostic> not_yet_in_force(const TomlTable& document,
                                           std::string_view today);

}  // namespace tgpl::terms
