/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What can be said of code under another licence inside a work under a
// training copyleft: rows in compatibility_table.inc, with a reason each.
// "No" and "ask" are answers; an id without a row is one nobody has looked at,
// and so is "ask".
//
// The rows assume of the training copyleft what the TGPL 0.1 says: that it
// covers the work as a whole, as the AGPL does, and that the duty to free a
// model is more than the GPL family lets one add.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "spdx/expression.h"

namespace tgpl::spdx {

/// May the code stay under its own licence in such a work? In the order from
/// good to bad: of an AND the worst counts, of an OR the best.
enum class Inbound { yes, with_conditions, ask, no };

struct Compatibility {
  std::string_view id;
  Inbound inbound;
  bool permissive;  ///< asks for no more than that notices are kept
  std::string_view reason;
};

/// Sorted by id, ignoring case.
std::span<const Compatibility> compatibilities();

/// The row of an id; a deprecated one has that of its heir.
const Compatibility* find_compatibility(std::string_view id);

struct InboundAnswer {
  Inbound inbound = Inbound::ask;
  std::string id;           ///< the licence that decides
  std::string_view reason;  ///< a sentence without full stop
};

/// The answer for all of an expression.
InboundAnswer judge_inbound(const Expression& expression);

/// Whether `id` is one of the TGPL, in any version.
bool is_training_copyleft(std::string_view id);

}  // namespace tgpl::spdx
