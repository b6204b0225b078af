// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/used_licenses.h"

#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::check {

bool counts(const LicensingState& state, const FileLicensing& file,
            Whose whose) {
  if (file.ours || whose == Whose::everybodys) return true;
  return whose == Whose::others_too &&
         !policy::is_excluded(state.policy, file.path);
}

std::map<std::string, Claim> used_licenses(const LicensingState& state,
                                           Whose whose) {
  std::map<std::string, Claim> used;
  // The same few expressions stand in thousands of files: parse each once.
  std::map<std::string, std::vector<std::string>, std::less<>> known;
  for (const FileLicensing& file : state.files) {
    if (!counts(state, file, whose)) continue;
    std::vector<Claim> claims = file.licenses;
    claims.insert(claims.end(), file.snippet_licenses.begin(),
                  file.snippet_licenses.end());
    for (const Claim& claim : claims) {
      auto found = known.find(claim.text);
      if (found == known.end()) {
        const spdx::ParseResult parsed = spdx::parse(claim.text);
        found =
            known
                .emplace(claim.text, parsed.expression
                                         ? spdx::license_ids(*parsed.expression)
                                         : std::vector<std::string>{})
                .first;
      }
      for (const std::string& id : found->second) used.emplace(id, claim);
    }
  }
  return used;
}

bool is_license_id(std::string_view id) {
  if (id.ends_with('+')) id.remove_suffix(1);
  return spdx::find_license(id) != nullptr ||
         spdx::find_exception(id) != nullptr || spdx::is_license_ref(id);
}

}  // namespace tgpl::check
