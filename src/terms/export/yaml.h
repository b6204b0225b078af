/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

namespace tgpl::terms::exports {

/// A string of YAML in double quotes, on one line.
std::string yaml_string(std::string_view text);

/// "key: \"value\"", or nothing where there is no value.
std::string yaml_line(std::string_view key, std::string_view value);

}  // namespace tgpl::terms::exports
