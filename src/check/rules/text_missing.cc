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
  if (!newer) return cat({"add it as ", reuse::text_path(spdx::text_id(id))});
  const bool one_id = newer->find(' ') == std::string_view::npos;
  return cat(
      {"use '", *newer, "' instead, and add ",
       one_id ? "its text as " : "their texts to ",
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
         .message = cat({"missing licence text ", quote(id)}),
         .advice = advice_for(id),
         .fix = Fix{Fix::place_text, std::string(spdx::text_id(id))},
         .subject = id,
         .path_is_example = true});
  }
  return findings;
}

}  // namespace

constinit const Rule kTextMissing = {
    "text-missing",
    Severity::error,
    "the text of a licence is missing",
    {.why =
         R"(Recipients of the project must receive its licences. Each licence and
exception that a file names has its text in LICENSES/, named by its
identifier and a file extension (REUSE 3.3, "License files"). The
finding names one of the files that declare the licence.)",
     .fix =
         R"(Add the text. 'git tgpl init' writes the text of the TGPL, and copies
the text of the project's licence from its LICENSE or COPYING file.)"},
    judge_missing_texts};

}  // namespace tgpl::check
