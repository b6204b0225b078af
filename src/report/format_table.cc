// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <vector>

#include "base/sorted_rows.h"
#include "report/format.h"

namespace tgpl::report {

std::span<const Format> formats() {
  static const std::vector<Format> rows =
      sorted_rows(kFormatRows, &Format::name);
  return rows;
}

const Format* find_format(std::string_view name) {
  return find_row(formats(), name, &Format::name);
}

std::string_view severity_name(check::Severity severity) {
  return severity == check::Severity::error ? "error" : "warning";
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const Format& format : formats()) names.emplace_back(format.name);
  return names;
}

}  // namespace tgpl::report
