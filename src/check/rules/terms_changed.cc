// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/approval.h"
#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

std::string message_for(const terms::KeyChange& change) {
  if (change.before.empty())
    return cat({quote(change.key), " is new: ", printable(change.after)});
  if (change.after.empty())
    return cat(
        {quote(change.key), " is gone; it was ", printable(change.before)});
  return cat({quote(change.key), " was ", printable(change.before), " and is ",
              printable(change.after)});
}

std::vector<Finding> judge_terms(const StateDiff& diff) {
  std::vector<Finding> findings;
  // New terms are not a change. Invalid ones are reported by terms-invalid.
  if (!diff.before.terms) return findings;
  if (!diff.after.terms) {
    if (diff.after.has_terms_file) return findings;
    return {{.path = std::string(reuse::kTermsPath),
             .message = "the training terms are gone",
             .advice = approval_advice(diff)}};
  }
  for (const terms::KeyChange& change : diff.terms)
    findings.push_back({.path = std::string(reuse::kTermsPath),
                        .message = message_for(change),
                        .advice = approval_advice(diff),
                        .subject = change.key});
  return findings;
}

}  // namespace

constinit const Rule kTermsChanged = {
    "terms-changed",
    Severity::warning,
    "a change alters the training terms",
    "What TGPL.toml says, but for its [policy] table, is an offer that others\n"
    "rely on. A change of it is easily missed among others, so each key is\n"
    "told, with what it was. Another order or spelling of the same is no\n"
    "change. Copies that were made under the old terms keep them.\n"
    "\n"
    "To mend it: restore the key; or have the commit approved as for\n"
    "protected-changed.\n",
    nullptr,
    judge_terms};

}  // namespace tgpl::check
