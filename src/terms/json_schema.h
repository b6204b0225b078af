/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>

namespace tgpl::terms {

/// The JSON Schema of TGPL.toml, version 1, made of the table of keys: for a
/// document whose dates are strings, as JSON has no others. It knows what one
/// key may be; what keys may not be together, the reader knows (rules.h).
std::string json_schema();

}  // namespace tgpl::terms
