/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// One word of an expression: the licence or the exception that it names, or
// what is wrong with it.
#pragma once

#include <optional>
#include <string>

#include "spdx/expression.h"
#include "spdx/token.h"

namespace tgpl::spdx {

/// A licence with or without plus, or a ref. An unknown id is a licence too.
ParseResult read_license(const Token& word);

struct ExceptionResult {
  std::optional<std::string> id;
  Diagnostic error;
};

/// An exception or addition ref. An unknown id is an exception too.
ExceptionResult read_exception(const Token& word);

/// What cannot be in any word: "MIT/Apache-2.0", "LicenseRef-my_text".
std::optional<Diagnostic> wrong_character(const Token& word);

}  // namespace tgpl::spdx
