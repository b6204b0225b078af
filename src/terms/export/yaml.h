/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

#pragma once

#include <string>
#include <string_view>

namespace tgpl::terms::exports {

/// `text` as a YAML string in double quotes, on one line.
std::string yaml_string(std::string_view text);

/// A line "key: \"value\""; "" if the value is empty.
std::string yaml_line(std::string_view key, std::string_view value);

}  // namespace tgpl::terms::exports
