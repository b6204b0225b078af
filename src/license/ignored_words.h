/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Words that the SPDX matching guidelines leave out of every comparison.
#pragma once

#include <span>
#include <vector>

#include "license/copyright_forms.h"
#include "license/text_words.h"

namespace tgpl::license {

/// Marks the words of copyright notices, "All rights reserved" and the postal
/// addresses that the Free Software Foundation had. A notice with a word that
/// restricts or grants something is not ignored.
void mark_ignored(std::vector<TextWord>& words,
                  std::span<const CopyrightForm> notices);

}  // namespace tgpl::license
