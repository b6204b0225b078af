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
    findings.push_back({.path = text.path,
                        .message = cat({"no file is under ", quote(text.id)}),
                        .advice = "remove it, or name it in a file's header"});
  }
  return findings;
}

}  // namespace

constinit const Rule kTextUnused = {
    "text-unused", Severity::error, "a licence text that no file uses",
    "A text in LICENSES/ that no file names makes readers, scanners and data\n"
    "set builders think that some of the code is under it; REUSE\n"
    "Specification 3.3, \"License files\", forbids it.\n"
    "\n"
    "Remove the text, or correct the name: the file must be called exactly\n"
    "as the id in the headers, and '-only' and '-or-later' are two ids.\n",
    judge_unused_texts};

}  // namespace tgpl::check
