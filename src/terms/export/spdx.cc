// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/spdx.h"

#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "base/uri.h"
#include "base/version.h"
#include "spdx/expression.h"
#include "terms/holder.h"

namespace tgpl::terms::exports {

std::string spdx_license(const Terms& terms) {
  const auto license = spdx::parse_for_document(terms.terms.license);
  if (!license) return "NOASSERTION";
  return spdx::to_string(*license);
}

std::string spdx_text(const Subject& subject, const std::string& ref) {
  // If there are several licences, it is not known whose text the file has.
  if (ref == lone_license_ref(subject.terms) && !subject.license_text.empty())
    return subject.license_text;
  const std::string url = subject.terms.terms.license_url;
  return cat({"The text of ", ref,
              url.empty() ? " is in LICENSES/ of the project."
                          : cat({" is at ", url})});
}

std::string spdx_namespace(const Subject& subject, std::string_view version) {
  const std::string id = terms_uri(subject.terms);
  return cat({"https://spdx.org/spdxdocs/",
              relative_uri(asset_name(subject.terms)), "-terms-", version, "-",
              id.substr(id.rfind(':') + 1)});
}

std::string spdx_date(const Subject& subject) {
  if (!subject.created.empty()) return subject.created;
  throw Error(ErrorKind::config, "SPDX requires a date",
              "set 'effective' in [terms], or SOURCE_DATE_EPOCH");
}

std::string spdx_tool(const Subject& subject, std::string_view between) {
  return subject.names_version ? cat({"git-tgpl", between, kVersion})
                               : std::string("git-tgpl");
}

std::string spdx_copyright(const Terms& terms) {
  std::vector<std::string> out;
  for (const Holder& holder : terms.holders) out.push_back(holder_text(holder));
  return out.empty() ? "NOASSERTION" : join(out, "\n");
}

}  // namespace tgpl::terms::exports
