/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Agreements that contributors sign. They speak of licences, and are none: what
// they grant is about contributions, and they state nothing about a file.
#pragma once

#include <span>

#include "license/text_words.h"

namespace tgpl::license {

/// Whether the text has the title of such an agreement, and grants something.
bool is_contributor_agreement(std::span<const TextWord> words);

}  // namespace tgpl::license
