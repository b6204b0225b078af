// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>

#include "base/text.h"
#include "check/rule_table.h"
#include "check/used_licenses.h"
#include "spdx/expression.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_unused_texts(const LicensingState& state,
                                        const StatementTable& table) {
  std::vector<Finding> findings;
  if (state.partial) return findings;
  const auto used = used_licenses(state, table, FileScope::all);
  for (const LicenseText& text : state.texts) {
    const bool needed = std::ranges::any_of(used, [&](const auto& entry) {
      return spdx::is_text_for(text.id, entry.first);
    });
    // Files that are not licence texts are reported by text-invalid.
    if (needed || !is_license_id(text.id)) continue;
    findings.push_back(
        {.path = text.path,
         .message = cat({"unused licence text ", quote(text.id)}),
         .advice = "delete it, or declare the licence in a file"});
  }
  return findings;
}

}  // namespace

constinit const Rule kTextUnused = {
    "text-unused",
    Severity::error,
    "no file declares the licence of a text",
    {.why =
         R"(A text in LICENSES/ that no file declares makes readers, scanners and
dataset builders think that some of the code is under it. REUSE 3.3
forbids it. Nothing is reported if only a part of the tree is checked.)",
     .fix =
         R"(Delete the text, or correct its name. The name must match the licence
identifier in the headers; '-only' and '-or-later' are different
identifiers.)"},
    judge_unused_texts};

}  // namespace tgpl::check
