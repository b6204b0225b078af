/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whether code under another licence may become part of a work under a
// training copyleft such as the TGPL. The rows and their reasons are in
// compatibility_table.inc. An id without a row has not been reviewed: the
// answer is "ask".
//
// The rows assume what the TGPL 0.1 says: it covers the work as a whole, as the
// AGPL does, and its duty to release models is a further restriction that the
// GPL family does not allow.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "spdx/expression.h"

namespace tgpl::spdx {

/// May the code stay under its own licence in such a work? From best to worst:
/// the worst operand decides an AND, the best one an OR. `unknown` is only for
/// works under other licences (outbound.h).
enum class Inbound { yes, with_conditions, ask, unknown, no };

/// May somebody other than its holders put the code under the licence of the
/// work?
enum class Relicensing {
  free,     ///< yes, no notice need stay
  overlay,  ///< the work as a whole, while the code keeps its own notices
  unclear,
  no,
};

struct Compatibility {
  std::string_view id;
  Inbound inbound;
  bool permissive;  ///< requires no more than keeping notices
  std::string_view reason;
  std::string_view kind;  ///< "file copyleft"
  Relicensing relicensing;
  std::string_view clause;  ///< where the licence says so; "" = it is short
};

/// All rows, sorted by id ignoring case.
std::span<const Compatibility> compatibilities();

/// The row of an id, or null. A deprecated id has the row of its replacement.
const Compatibility* find_compatibility(std::string_view id);

struct InboundAnswer {
  Inbound inbound = Inbound::ask;
  std::string id;           ///< the licence that decides
  std::string_view reason;  ///< a sentence without full stop
};

/// The answer for a whole expression.
InboundAnswer judge_inbound(const Expression& expression);

/// Whether `id` names a version of the TGPL.
bool is_training_copyleft(std::string_view id);

}  // namespace tgpl::spdx
