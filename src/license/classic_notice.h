/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Licence notices in prose, as sources carried them before SPDX tags: "This
// program is free software ...", "Licensed under the Apache License ...", a
// whole permission notice. A file with one must not get another licence put on
// top without its holder being asked, so a notice that we cannot name is a
// finding too; but a program that merely talks about licences is none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

struct ClassicNotice {
  std::string expression;  ///< "" = a notice, but not clear of which licence
  int line = 0;
  std::string what;  ///< for a message: "the MIT permission notice"
  /// Says only where to read on ("see the file LICENSE"): the licence of the
  /// project, as a rule.
  bool points_elsewhere = false;

  bool operator==(const ClassicNotice&) const = default;
};

/// Those in the first 16 KiB, in the order of the text, each once. Comments of
/// any language, and plain text, are read; string literals are not. "All
/// rights reserved" and SPDX tags are no such notice.
std::vector<ClassicNotice> find_classic_notices(std::string_view text);

}  // namespace tgpl::license
