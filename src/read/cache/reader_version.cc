// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/reader_version.h"

namespace tgpl::read {

std::uint64_t reader_version() {
  return TGPL_READER_VERSION;
}

}  // namespace tgpl::read
