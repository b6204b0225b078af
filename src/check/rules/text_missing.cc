// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <map>

#include "base/text.h"
#include "check/rule_table.h"
#include "check/used_licenses.h"
#include "license/tgpl.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::check {
namespace {

/// Where to get the text, if SPDX has it.
std::string source_of(std::string_view text_id) {
  const bool is_listed = spdx::find_license(text_id) != nullptr ||
                         spdx::find_exception(text_id) != nullptr;
  if (!is_listed) return "";
  return cat({"; its text is at https://spdx.org/licenses/", text_id, ".html"});
}

/// Of an id that has one successor the text would be in the wrong place soon.
std::string advice_for(std::string_view id) {
  if (license::is_tgpl(id)) return "git tgpl check --fix";
  const auto newer = spdx::sure_replacement_for(id);
  const std::string text_id(spdx::text_id(id));
  if (!newer)
    return cat({"add it as ", reuse::text_path(text_id), source_of(text_id)});
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
         R"(Add the text. 'git tgpl check --fix' writes the text of the TGPL, and
copies the text of the project's licence from its LICENSE or COPYING
file. Other texts are on the pages of the SPDX licence list, such as
https://spdx.org/licenses/MIT.html, from where 'reuse download' gets
them, too.)"},
    judge_missing_texts};

}  // namespace tgpl::check
