/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Reads one word of an expression: the licence or exception that it names, or
// the error in it.
#pragma once

#include <optional>
#include <string>

#include "spdx/expression.h"
#include "spdx/token.h"

namespace tgpl::spdx {

/// Reads a licence, with or without plus, or a LicenseRef. An unknown id is
/// accepted.
ParseResult read_license(const Token& word);

struct ExceptionResult {
  std::optional<std::string> id;
  Diagnostic error;
};

/// Reads an exception or an AdditionRef. An unknown id is accepted.
ExceptionResult read_exception(const Token& word);

/// The error for a character that no word may contain, as in "MIT/Apache-2.0"
/// or "LicenseRef-my_text"; nullopt if there is none.
std::optional<Diagnostic> character_error(const Token& word);

}  // namespace tgpl::spdx
