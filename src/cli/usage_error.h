/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What is said of a wrong command line. `command` is what was understood of it,
// as "git tgpl terms".
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/error.h"

namespace tgpl::cli {

using Names = std::span<const std::string_view>;

Error unknown_command(std::string_view command, std::string_view word,
                      Names known);
Error missing_command(std::string_view command, Names known);
Error unknown_option(std::string_view command, std::string_view word,
                     Names known);
Error unexpected_argument(std::string_view command, std::string_view word);

/// From a message of the option library that is about a value or a required
/// argument.
Error wrong_value(std::string_view command, std::string_view message);

/// "a, b or c"
std::string one_of(std::span<const std::string> names);

}  // namespace tgpl::cli
