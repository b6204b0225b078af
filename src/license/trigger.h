/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The parts of a file that may say something of its licence: those near a word
// such as "license", "copyright" or "warranty". The rest is not read further.
#pragma once

#include <string_view>
#include <vector>

namespace tgpl::license {

/// Parts of `text`, in order, without overlap, each of whole lines where lines
/// are not too long. Long parts are cut; then the next one repeats the end of
/// the one before. At the speed of reading memory.
std::vector<std::string_view> parts_to_read(std::string_view text);

}  // namespace tgpl::license
