// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <vector>

#include "base/sorted_rows.h"
#include "report/sbom.h"

namespace tgpl::report {

std::span<const SbomFormat> sbom_formats() {
  static const std::vector<SbomFormat> rows =
      sorted_rows(kSbomFormatRows, &SbomFormat::name);
  return rows;
}

const SbomFormat* find_sbom_format(std::string_view name) {
  return find_row(sbom_formats(), name, &SbomFormat::name);
}

}  // namespace tgpl::report
