/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Splits an expression into tokens: words and parentheses. Only a blank or a
// parenthesis ends a word, so that an error can show the whole word.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.h"

namespace tgpl::spdx {

struct Token {
  enum class Kind { word, open, close, end };

  Kind kind = Kind::end;
  std::string_view text;
  std::size_t at = 0;  ///< byte offset of `text` in the expression
};

/// The token at byte `at`, or after the blanks there. Blanks are spaces and
/// tabs; a line break counts as part of a word, where it is an error.
Token token_at(std::string_view expression, std::size_t at);

enum class Operator { none, or_, and_, with };

/// The operator that a token is. It may be in upper case or (since SPDX 3.0) in
/// lower case, but not in mixed case.
Operator operator_of(const Token& token);

/// Whether a token is an operator in any case, mixed case included.
bool looks_like_operator(const Token& token);

/// A Diagnostic at byte `at` of the expression.
Diagnostic error_at(std::size_t at, std::string message, std::string_view hint);

/// The word in quotes, cut after 80 bytes.
std::string quote_short(std::string_view word);

}  // namespace tgpl::spdx
