// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "check/rule_table.h"
#include "check/text_advice.h"
#include "check/used_licenses.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::check {
namespace {

/// Of a deprecated id the text would be in the wrong place soon.
std::string advice_for(std::string_view id) {
  const std::string newer = successors_of(id);
  if (newer.empty()) return advice_on_text(id);
  const auto sure = spdx::sure_replacement_for(id);
  if (!sure)
    return cat({"use ", newer, " instead, and add its text under that name"});
  const bool one_id = sure->find(' ') == std::string_view::npos;
  return cat(
      {"use ", newer, " instead, and add ",
       one_id ? "its text as " : "their texts to ",
       one_id ? reuse::text_path(*sure) : std::string(reuse::kTextsFolder)});
}

/// The text to place; none for a deprecated id, which has to be replaced first.
std::optional<Fix> fix_for(std::string_view id) {
  if (spdx::replacement_for(id)) return std::nullopt;
  return Fix{Fix::place_text, std::string(spdx::text_id(id))};
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
    findings.push_back({.path = user.source,
                        .line = user.line,
                        .message = cat({"missing licence text ", quote(id)}),
                        .advice = advice_for(id),
                        .fix = fix_for(id),
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
         R"(Add the text, which for the licences of the SPDX list is on pages such as
https://spdx.org/licenses/MIT.html:

    git tgpl license add MIT --from FILE

'git tgpl check --fix' writes the text of the TGPL, and copies the text of
the project's licence from its LICENSE or COPYING file.)"},
    judge_missing_texts};

}  // namespace tgpl::check
