// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/layout.h"

#include "base/text.h"

namespace tgpl::reuse {

std::string sidecar_of(std::string_view path) {
  return cat({path, kSidecarSuffix});
}

std::string text_path(std::string_view id) {
  return cat({kTextsFolder, id, kTextSuffix});
}

}  // namespace tgpl::reuse
