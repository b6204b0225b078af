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

/// The value of a key in [terms], for its position in the file; nullptr if it
/// is absent.
const TomlNode* find_in_terms(const TomlTable& document, std::string_view key);

/// A diagnostic if `effective` in [terms] is after `today` ("2026-11-24"), so
/// that the terms do not apply yet; else nullopt.
std::optional<Diagnostic> not_yet_in_force(const TomlTable& document,
                                           std::string_view today);

}  // namespace tgpl::terms
