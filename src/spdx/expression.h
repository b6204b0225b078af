/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// SPDX licence expressions, as in annex "SPDX license expressions" of SPDX
// 3.0.1: a value type, a strict parser, a printer, and questions.
//
// Strict, because what a forgiving parser makes of "UNLICENSED" or
// "LicenseRef-TGPL_0.1" is another licence. A wrong expression gets a message
// and at most a suggestion, never a correction.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace tgpl::spdx {

/// A licence, or two and more expressions joined by one operator. No operand
/// of AND is an AND, none of OR an OR: all_of() and any_of() see to it.
struct Expression {
  enum class Kind { license, all_of, any_of };

  Kind kind = Kind::license;
  std::string id;         ///< of a licence: in the case of the SPDX list
  bool plus = false;      ///< of a licence: "or any later version"
  std::string exception;  ///< of a licence: behind WITH; empty if none
  std::vector<Expression> operands;

  bool operator==(const Expression&) const = default;
};

/// `operands` (at least one) joined by AND / by OR; one alone stays as it is.
Expression all_of(std::vector<Expression> operands);
Expression any_of(std::vector<Expression> operands);

struct ParseResult {
  std::optional<Expression> expression;
  Diagnostic error;  ///< if there is none: `column` set, `line` left to you
};

/// Reads one expression on one line: at most 16 KiB, 64 parentheses deep.
/// Ids that are not on the SPDX list are accepted (see unknown_ids), except
/// those known not to be ids, such as "NONE" or "GPLv3+". Never throws for
/// what the text is.
ParseResult parse(std::string_view text);

/// The expression, if every reader of an SPDX document will take it: one of ids
/// of the list and of LicenseRefs, whose text the document can give.
std::optional<Expression> parse_for_document(std::string_view text);

/// With upper-case operators and no parentheses but the necessary ones.
std::string to_string(const Expression& expression);

/// Every licence, exception and ref in use, sorted, each once; a licence with
/// a plus as "X+".
std::vector<std::string> license_ids(const Expression& expression);

/// The LicenseRefs in the text of an expression, sorted, each once.
std::vector<std::string> refs_in(std::string_view expression);

/// Of license_ids, those that SPDX deprecates.
std::vector<std::string> deprecated_ids(const Expression& expression);

/// The ids that are neither on the SPDX list nor refs, without a plus, sorted,
/// each once.
std::vector<std::string> unknown_ids(const Expression& expression);

/// The id under which LICENSES/ is to have the text of `id`, one of
/// license_ids: the id without its plus.
std::string_view text_id(std::string_view id);

/// Whether LICENSES/<file_id>.txt serves for `id`: REUSE takes both X and X+
/// for "X+".
bool is_text_for(std::string_view file_id, std::string_view id);

/// Whether both say the same: up to order, grouping and repetition of AND and
/// OR, and the case of ids. Not a judgement on what licences mean:
/// "GPL-2.0+" and "GPL-2.0-or-later" differ.
bool same(const Expression& a, const Expression& b);

}  // namespace tgpl::spdx
