// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <map>

#include "base/text.h"
#include "check/rule_table.h"
#include "check/used_licenses.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::check {
namespace {

/// Of an id that has one successor the text would be in the wrong place soon.
std::string advice_for(std::string_view id) {
  const auto newer = spdx::sure_replacement_for(id);
  if (!newer) return cat({"put it into ", reuse::text_path(spdx::text_id(id))});
  const bool one_id = newer->find(' ') == std::string_view::npos;
  return cat(
      {"write '", *newer, "', and put ",
       one_id ? "its text into " : "their texts into ",
       one_id ? reuse::text_path(*newer) : std::string(reuse::kTextsFolder)});
}

std::vector<Finding> judge_missing_texts(const LicensingState& state,
                                         const StatementTable& table) {
  std::vector<Finding> findings;
  for (const auto& entry : used_licenses(state, table, FileScope::ours)) {
    const std::string& id = entry.first;
    const Claim& user = entry.second;
    const bool there =
        std::ranges::any_of(state.texts, [&](const LicenseText& text) {
          return !text.empty && spdx::is_text_for(text.id, id);
        });
    if (there) continue;
    findings.push_back(
        {.path = user.source,
         .line = user.line,
         .message = cat({"the text of ", quote(id), " is not in LICENSES/"}),
         .advice = advice_for(id),
         .fix = Fix{Fix::place_text, std::string(spdx::text_id(id))},
         .subject = id,
         .path_is_example = true});
  }
  return findings;
}

}  // namespace

constinit const Rule kTextMissing = {
    "text-missing", Severity::error, "a licence is used but its text is absent",
    "Whoever gets the project must get the licence. For every licence and\n"
    "every exception that a file names there is a text at\n"
    "LICENSES/<id>.txt (REUSE Specification 3.3, \"License files\").\n"
    "\n"
    "'git tgpl init' writes the TGPL text, and copies the text of another\n"
    "licence from the project's own LICENSE or COPYING file.\n",
    judge_missing_texts};

}  // namespace tgpl::check
