/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Keys for finding holders among many, where asking a relation of holder.h for
// each two would take too long.
#pragma once

#include <string>

#include "license/holder.h"

namespace tgpl::license {

/// Equal exactly for holders that are same_words().
std::string words_key(const Holder& holder);

/// Equal exactly for holders that are same_before_brackets(); "" is the same
/// as nobody.
std::string before_brackets_key(const Holder& holder);

}  // namespace tgpl::license
