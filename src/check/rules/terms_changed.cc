// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

std::string message_for(const terms::KeyChange& change) {
  if (change.before.empty())
    return cat({"added ", quote(change.key), ": ", printable(change.after)});
  if (change.after.empty())
    return cat({"removed ", quote(change.key), ", which was ",
                printable(change.before)});
  return cat({"changed ", quote(change.key), " from ", printable(change.before),
              " to ", printable(change.after)});
}

std::vector<Finding> judge_terms(const StateDiff& diff) {
  std::vector<Finding> findings;
  // New terms are not a change. Invalid ones are reported by terms-invalid.
  if (!diff.before.terms) return findings;
  if (!diff.after.terms) {
    if (diff.after.has_terms_file) return findings;
    return {{.path = std::string(reuse::kTermsPath),
             .message = "removed the training terms"}};
  }
  for (const terms::KeyChange& change : diff.terms)
    findings.push_back({.path = std::string(reuse::kTermsPath),
                        .message = message_for(change),
                        .subject = change.key});
  return findings;
}

}  // namespace

constinit const Rule kTermsChanged = {
    "terms-changed",
    Severity::warning,
    "a change alters the training terms",
    {.why =
         R"(TGPL.toml, except for its [policy] table, is an offer that others rely
on. A change to it is easily missed in a review, so each changed key is
reported with its old value. A different order or spelling is not a
change. Copies that were made under the old terms keep them.)",
     .fix =
         R"(Restore the key, or get approval as described in protected-changed.)"},
    nullptr,
    judge_terms};

}  // namespace tgpl::check
