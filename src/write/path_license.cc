// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/path_license.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "read/project_notice.h"
#include "terms/text_check.h"

namespace tgpl::write {

PathLicense parse_path_license(const std::string& text) {
  const std::size_t sign = text.rfind('=');
  if (sign == std::string::npos || sign == 0)
    throw Error(ErrorKind::usage,
                cat({"invalid value ", quote(text), " of --license-for"}),
                "expected PATTERN=EXPRESSION, as 'assets/**=CC-BY-4.0'");
  PathLicense out{text.substr(0, sign),
                  read::canonical_expression(text.substr(sign + 1))};
  if (const auto fault = terms::check_pattern(out.pattern))
    throw Error(ErrorKind::usage,
                cat({"pattern ", quote(out.pattern), " ", fault->problem}),
                fault->hint);
  return out;
}

std::vector<PathLicense> licenses_in_scopes(const terms::Terms& terms) {
  std::vector<PathLicense> out;
  const bool any = std::ranges::any_of(
      terms.scopes,
      [](const terms::Scope& scope) { return !scope.license.empty(); });
  if (!any) return out;
  for (const terms::Scope& scope : terms.scopes) {
    for (const std::string& pattern : scope.paths)
      out.push_back({pattern, scope.ours ? scope.license : ""});
  }
  return out;
}

}  // namespace tgpl::write
