// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <vector>

#include "base/sorted_rows.h"
#include "terms/export/format.h"

namespace tgpl::terms::exports {

std::span<const Format> formats() {
  static const std::vector<Format> rows =
      sorted_rows(kFormatRows, &Format::name);
  return rows;
}

const Format* find_format(std::string_view name) {
  return find_row(formats(), name, &Format::name);
}

}  // namespace tgpl::terms::exports
