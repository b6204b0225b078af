/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How a change of expression changes the recipient's choice of licences: from
// "A OR B" to "A" a choice is lost, from "A" to "A OR B" one is added. Only the
// expressions are compared, not what the licences permit.
#pragma once

#include <optional>

#include "spdx/expression.h"

namespace tgpl::spdx {

enum class Shift {
  same,
  respelled,  ///< other ids, same licences: "GPL-2.0+", "GPL-2.0-or-later"
  narrowed,   ///< fewer choices or more conditions
  widened,    ///< more choices or fewer conditions
  replaced,   ///< none of these
};

/// Compares two expressions. "X-or-later" counts as a choice between "X-only"
/// and later versions. With more than 256 choices, or 8,192 licences in several
/// choices, expressions are `same` or `replaced`.
Shift shift(const Expression& before, const Expression& after);

/// The licence that SPDX recommends instead of a deprecated id, so that two
/// ids of one licence do not look like two licences. nullopt if there is none,
/// or if both bring an exception.
std::optional<Expression> without_deprecated_id(const Expression& license);

}  // namespace tgpl::spdx
