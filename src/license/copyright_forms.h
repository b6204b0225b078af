/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The wide reading of copyright: whose a file is, however people wrote it. It
// never decides whether a file complies with REUSE; that is the narrow reading
// of header/ and copyright_notice.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

/// How strong a sign of a holder is.
enum class HolderSign : std::uint8_t {
  notice,  ///< "Copyright 2020 Ada", "(c) Ada": says whose the file is
  author,  ///< "@author Ada", "Written by Ada": says only who wrote it
};

struct CopyrightForm {
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
  HolderSign sign = HolderSign::notice;
  /// "" where nobody is named: "Copyright 2024", "(c) <year> <owner>",
  /// "NOASSERTION", "All rights reserved".
  std::string holder;
  bool in_code = false;  ///< in a string literal or an expression
};

/// All forms in a text of any encoding that extends ASCII, in order. Linear.
std::vector<CopyrightForm> copyright_forms(std::string_view text);

}  // namespace tgpl::license
