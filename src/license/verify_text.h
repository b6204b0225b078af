/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whether a file is the text of one licence, word for word.
#pragma once

#include <string_view>

#include "license/detect.h"

namespace tgpl::license {

/// Why a file is not the text of a licence.
enum class TextFault {
  none,      ///< it is the text
  other,     ///< it is the text of another licence
  modified,  ///< words were added, removed or changed
  more,      ///< something that restricts or adds is beside the text
  several,   ///< there are several texts
  unknown,   ///< no text of a licence was found
};

/// `id` is that of an SPDX licence or exception, or of the TGPL.
TextFault fault_of_text(const Detection& found, std::string_view id);

}  // namespace tgpl::license
