// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/used_licenses.h"

#include <optional>
#include <string_view>
#include <unordered_set>

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
  std::unordered_set<SharedText> seen;
  std::optional<SharedText> last;
  for (const FileLicensing& file : state.files) {
    if (!counts(state, file, whose)) continue;
    for (const auto* claims : {&file.licenses, &file.snippet_licenses}) {
      for (const Claim& claim : *claims) {
        // What stood here before has nothing new to say; the file before most
        // often said the same.
        if (claim.text == last || !seen.insert(claim.text).second) continue;
        last = claim.text;
        const spdx::ParseResult parsed = spdx::parse(claim.text);
        if (!parsed.expression) continue;
        for (const std::string& id : spdx::license_ids(*parsed.expression))
          used.emplace(id, claim);
      }
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
