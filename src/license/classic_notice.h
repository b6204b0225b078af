/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Licence notices in prose, the usual form before SPDX tags: "This program is
// free software ...", "Licensed under the Apache License ...", or the whole
// text of a permission notice. A file with such a notice must not get another
// licence without its holder's consent, so a notice whose licence is not clear
// is found, too. Text that only mentions licences is not a notice.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tgpl::license {

struct ClassicNotice {
  std::string expression;  ///< "" if it is not clear which licence it means
  int line = 0;
  std::string what;  ///< for a message: "the MIT permission notice"
  /// It only points to another file ("see the file LICENSE"), usually with the
  /// licence of the project.
  bool points_elsewhere = false;

  bool operator==(const ClassicNotice&) const = default;
};

/// The notices in the first 16 KiB, in order, without repetitions. Reads
/// comments of any language and plain text, but not string literals. "All
/// rights reserved" and SPDX tags are not such notices.
std::vector<ClassicNotice> find_classic_notices(std::string_view text);

}  // namespace tgpl::license
