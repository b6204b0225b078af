/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// An expression in pieces: words and parentheses. A word ends at a blank or a
// parenthesis only, so that what is wrong in it can be shown as a whole.
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
  std::size_t at = 0;  ///< of `text` in the expression
};

/// The token at `at` or behind the blanks there. Blanks are spaces and tabs: a
/// line break is part of a word, and wrong there.
Token token_at(std::string_view expression, std::size_t at);

enum class Operator { none, or_, and_, with };

/// In upper case or (since SPDX 3.0) in lower case, not in mixed case.
Operator operator_of(const Token& token);

/// The same in any case.
bool looks_like_operator(const Token& token);

/// A Diagnostic at that byte of the expression.
Diagnostic wrong(std::size_t at, std::string message, std::string_view hint);

/// The word in quotes; the beginning of it if it is very long.
std::string shown(std::string_view word);

}  // namespace tgpl::spdx
