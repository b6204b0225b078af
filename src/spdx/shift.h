/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What became of a choice of licences: from "A OR B" to "A" the recipient
// lost a choice, from "A" to "A OR B" one was added. By the words of the
// expressions alone: what the licences themselves permit is not known here.
#pragma once

#include "spdx/expression.h"

namespace tgpl::spdx {

enum class Shift {
  same,
  respelled,  ///< another name of the same: "GPL-2.0+", "GPL-2.0-or-later"
  narrowed,   ///< each choice that is left asks at least what an old one asked
  widened,    ///< each old choice still does, and there are more
  replaced,
};

/// "X-or-later" is taken for a choice between "X-only" and later versions.
/// Expressions with too many choices to list are `same` or `replaced`.
Shift shift(const Expression& before, const Expression& after);

}  // namespace tgpl::spdx
