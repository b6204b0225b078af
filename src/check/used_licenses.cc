// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/used_licenses.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::check {
namespace {

/// An expression and the first file that uses it.
struct Use {
  std::uint32_t file = 0;
  std::size_t claim_index = 0;  ///< among the claims of the file
  const Claim* claim = nullptr;

  std::pair<std::uint32_t, std::size_t> order() const {
    return {file, claim_index};
  }
};

/// Each distinct expression once, in the order of the files. A few expressions
/// occur in thousands of files.
std::vector<Use> distinct_uses(const StatementTable& table, FileScope scope) {
  std::vector<Use> uses;
  std::unordered_map<SharedText, std::size_t> known;
  for (const StatementTable::Row& row : table.rows) {
    if (!row.is_stated_in(scope)) continue;
    const Statements& statements = *row.statements;
    std::size_t claim_index = 0;
    for (const auto* claims :
         {&statements.licenses, &statements.snippet_licenses}) {
      for (const Claim& claim : *claims) {
        const Use use{row.first_of(scope), claim_index++, &claim};
        const auto [found, is_new] = known.try_emplace(claim.text, uses.size());
        if (is_new)
          uses.push_back(use);
        else if (use.file < uses[found->second].file)
          uses[found->second] = use;
      }
    }
  }
  std::ranges::sort(uses, {}, &Use::order);
  return uses;
}

}  // namespace

std::map<std::string, Claim> used_licenses(const LicensingState& state,
                                           const StatementTable& table,
                                           FileScope scope) {
  std::map<std::string, Claim> used;
  for (const auto& [file, claim_index, claim] : distinct_uses(table, scope)) {
    const spdx::ParseResult parsed = spdx::parse(claim->text);
    if (!parsed.expression) continue;
    const SharedText& source = state.files[file].source_of(*claim);
    for (const std::string& id : spdx::license_ids(*parsed.expression))
      used.emplace(id, Claim{claim->text, source, claim->line});
  }
  return used;
}

bool is_license_id(std::string_view id) {
  if (id.ends_with('+')) id.remove_suffix(1);
  return spdx::find_license(id) != nullptr ||
         spdx::find_exception(id) != nullptr || spdx::is_license_ref(id);
}

}  // namespace tgpl::check
