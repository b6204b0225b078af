/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Copyright notices in forms that REUSE 3.3 does not count: "(c) 2014 Ada
// Example", "Portions copyright 2005 ...", "Copyright &#169; 2009 ...". They
// make no file compliant, but whoever takes one away is told.
#pragma once

#include <string_view>
#include <vector>

#include "header/read.h"

namespace tgpl::read {

/// The notices at the start of a file that name a holder in another form than
/// those in `narrow`, which was read from the same bytes. The values are as
/// written. Notices in strings and in ignored blocks are left out, as are
/// "@author" and "Written by", which say only who wrote it.
std::vector<header::Tag> wide_notices(std::string_view bytes,
                                      const header::Notices& narrow);

}  // namespace tgpl::read
