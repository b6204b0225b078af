/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// SPDX licence expressions, as defined in the annex "SPDX license expressions"
// of SPDX 3.0.1: a value type, a strict parser, a printer, and queries.
//
// The parser is strict because a lenient one would turn "UNLICENSED" or
// "LicenseRef-TGPL_0.1" into a different licence. An invalid expression gets a
// message and sometimes a suggestion; it is never corrected.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace tgpl::spdx {

/// A licence, or two or more expressions joined by one operator. An operand of
/// AND is never an AND, nor an operand of OR an OR: all_of() and any_of()
/// flatten them.
struct Expression {
  enum class Kind { license, all_of, any_of };

  Kind kind = Kind::license;
  std::string id;         ///< licence only: in the case of the SPDX list
  bool plus = false;      ///< licence only: "or any later version"
  std::string exception;  ///< licence only: follows WITH; empty if none
  std::vector<Expression> operands;

  bool operator==(const Expression&) const = default;
};

/// Joins `operands` (at least one) by AND or by OR. A single operand is
/// returned as it is.
Expression all_of(std::vector<Expression> operands);
Expression any_of(std::vector<Expression> operands);

struct ParseResult {
  std::optional<Expression> expression;
  Diagnostic error;  ///< set if `expression` is empty; `line` is not filled in
};

/// Parses one expression on one line: at most 16 KiB, with parentheses nested
/// at most 64 deep. Ids that are not on the SPDX list are accepted (see
/// unknown_ids), except known mistakes such as "NONE" or "GPLv3+". Invalid text
/// is reported in `error`; it never throws.
ParseResult parse(std::string_view text);

/// The expression, if an SPDX document can contain it: every id is on the SPDX
/// list or is a LicenseRef, whose text the document can include. Otherwise
/// nullopt.
std::optional<Expression> parse_for_document(std::string_view text);

/// The expression as text, with upper-case operators and only the necessary
/// parentheses.
std::string to_string(const Expression& expression);

/// All licences, exceptions and refs that the expression uses, sorted and
/// unique. A licence with a plus is "X+".
std::vector<std::string> license_ids(const Expression& expression);

/// The LicenseRefs in an expression given as text, sorted and unique. Empty if
/// the text is not valid.
std::vector<std::string> refs_in(std::string_view expression);

/// Those of license_ids() that SPDX deprecates.
std::vector<std::string> deprecated_ids(const Expression& expression);

/// The ids that are neither on the SPDX list nor refs, without their plus,
/// sorted and unique.
std::vector<std::string> unknown_ids(const Expression& expression);

/// The id that names the text of `id` in LICENSES/: `id` (one of license_ids())
/// without its plus.
std::string_view text_id(std::string_view id);

/// Whether LICENSES/<file_id>.txt provides the text of `id`. For "X+", REUSE
/// accepts both X and X+.
bool is_text_for(std::string_view file_id, std::string_view id);

/// Whether two expressions are equal, ignoring the order, grouping and
/// repetition of operands and the case of ids. The meaning of a licence is not
/// considered: "GPL-2.0+" and "GPL-2.0-or-later" differ.
bool same(const Expression& a, const Expression& b);

}  // namespace tgpl::spdx
