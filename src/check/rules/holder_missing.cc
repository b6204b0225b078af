// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "check/first_seen.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

/// Whether the notice has no letters: only a year after the tag. A classic
/// notice always has some ("Copyright"); its name may be on the next line.
bool names_nobody(std::string_view notice) {
  return std::ranges::none_of(notice, [](char c) {
    return is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

std::vector<Finding> judge_notices(const Statements& statements,
                                   FirstSeen& first_seen) {
  if (statements.copyrights.empty() && statements.generated) return {};
  if (statements.copyrights.empty())
    return {{.message = "no copyright holder is named",
             .advice = "git tgpl header add FILE",
             .fix = Fix{Fix::label}}};
  std::vector<Finding> findings;
  for (const Claim& notice : statements.copyrights) {
    if (names_nobody(notice.text) && first_seen.is_first(statements, notice))
      findings.push_back({.path = notice.source,
                          .line = notice.line,
                          .message = "the notice names no holder",
                          .advice = "write the name behind the year",
                          .subject = notice.text});
  }
  return findings;
}

JudgeStatements judge_holders(const LicensingState&, const StatementTable&) {
  return [first_seen = FirstSeen()](const Statements& statements) mutable {
    return judge_notices(statements, first_seen);
  };
}

}  // namespace

// REUSE-IgnoreStart: the notice below is an example.
constinit const Rule kHolderMissing = {
    "holder-missing", Severity::error, "a file does not name a holder",
    "A licence is given by somebody. Every covered file names who holds its\n"
    "copyright, with the tag SPDX-FileCopyrightText or a classic notice such\n"
    "as 'Copyright 2026 Jane Doe' (REUSE Specification 3.3, \"Copyright\n"
    "notices\"). Without it nobody can be asked, and nobody can enforce it.\n"
    "\n"
    "To mend it: git tgpl header add FILE\n"
    "Files that are not yours: a [[scope]] with 'ours = false' in TGPL.toml.\n",
    judge_holders};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
