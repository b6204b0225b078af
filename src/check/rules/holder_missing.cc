// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"
#include "check/first_seen.h"
#include "check/rule_table.h"
#include "license/copyright_notice.h"
#include "license/holder_name.h"

namespace tgpl::check {
namespace {

/// Whether the notice has no letters: only a year after the tag. A classic
/// notice always has some ("Copyright").
bool is_bare_tag(std::string_view notice) {
  return std::ranges::none_of(notice, [](char c) {
    return is_alpha(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

/// Whether the notice has only a year, "All rights reserved", "[fullname]" and
/// the like.
bool names_nobody(std::string_view notice) {
  // After a sign and a year the name may stand in the next line.
  const bool has_sign = notice.find("(c)") != std::string_view::npos ||
                        notice.find("(C)") != std::string_view::npos ||
                        notice.find("©") != std::string_view::npos;
  if (has_sign && !notice.empty() && is_digit(notice.back())) return false;
  const std::string holder = license::holder_of(notice);
  return license::names_nobody(holder);
}

bool is_none(std::string_view notice) {
  return license::holder_of(notice) == "NONE";
}

/// Whether nobody need hold a copyright: projects write "NONE" on purpose
/// beside a licence that gives all rights away.
bool may_be_none(const Statements& statements) {
  return !statements.licenses.empty() &&
         std::ranges::all_of(statements.licenses, [](const Claim& claim) {
           return claim.text == "CC0-1.0" || claim.text == "0BSD";
         });
}

Finding nobody(const Statements& statements, const Claim& notice) {
  Finding finding{.path = notice.source,
                  .line = notice.line,
                  .message = "copyright notice without a holder",
                  .advice = "add the name after the year",
                  .subject = notice.text};
  if (!is_none(notice.text)) return finding;
  finding.message = "'NONE' names no copyright holder";
  finding.advice = "replace it with the name of the holder";
  if (may_be_none(statements)) finding.severity = Severity::warning;
  return finding;
}

std::vector<Finding> judge_notices(const Statements& statements,
                                   FirstSeen& first_seen) {
  if (statements.copyrights.empty() && statements.generated) return {};
  if (statements.copyrights.empty())
    return {{.message = "no copyright information",
             .advice = "git tgpl header add FILE",
             .fix = Fix{Fix::label}}};
  // Beside a holder, a placeholder is likely part of a template or of a string.
  const bool has_holder = !std::ranges::all_of(
      statements.copyrights,
      [](const Claim& notice) { return names_nobody(notice.text); });
  std::vector<Finding> findings;
  for (const Claim& notice : statements.copyrights) {
    const bool counts =
        is_bare_tag(notice.text) || (!has_holder && names_nobody(notice.text));
    if (counts && first_seen.is_first(statements, notice))
      findings.push_back(nobody(statements, notice));
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
    "holder-missing",
    Severity::error,
    "a file has no copyright information",
    {.why =
         R"(A licence is granted by a copyright holder. Every covered file names
its holder, with the tag 'SPDX-FileCopyrightText' or a classic notice
such as 'Copyright 2026 Jane Doe' (REUSE 3.3, "Copyright notices").
Without a holder nobody can be asked for permission, and nobody can
enforce the licence. A notice that names nobody, such as "Copyright 2026"
or "[fullname]", is reported at its line if no other notice
names a holder, and so is "NONE".)",
     .severity =
         R"(A warning for "NONE" beside CC0-1.0 or 0BSD alone, where projects write
it on purpose.)",
     .fix = R"(    git tgpl header add FILE

In a project without TGPL.toml, run 'git tgpl init' instead. For
third-party files, add a [[scope]] with 'ours = false' to TGPL.toml, in a
commit that is pushed before the files: the policy before a push applies.)",
     .example = R"(bad:   SPDX-FileCopyrightText: 2026
good:  SPDX-FileCopyrightText: 2026 Jane Doe <jane@example.org>)"},
    judge_holders};
// REUSE-IgnoreEnd

}  // namespace tgpl::check
