// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

std::string advice_on(const PublishedTerms& published) {
  const bool is_branch = published.ref.starts_with("refs/heads/");
  return cat({"commit the terms, and run 'git tgpl terms publish",
              is_branch ? " --branch" : "", "'"});
}

std::string message_for(const terms::KeyChange& change, std::string_view ref) {
  const std::string there =
      change.before.empty() ? "nothing" : printable(change.before);
  const std::string here =
      change.after.empty() ? "nothing" : printable(change.after);
  return cat(
      {quote(change.key), " is ", here, " here, and ", there, " on ", ref});
}

/// What is wrong with them, and the key it is about.
struct Mismatch {
  std::string what;
  std::string key;
};

std::vector<Mismatch> mismatches_of(const PublishedTerms& published) {
  const std::string ref = printable(published.ref);
  if (!published.valid) {
    return {{cat({"the terms on ", ref,
                  " are not valid: who asks takes them as unknown"}),
             ""}};
  }
  std::vector<Mismatch> mismatches;
  for (const terms::KeyChange& change : published.changes)
    mismatches.push_back({message_for(change, ref), change.key});
  if (published.other_text)
    mismatches.push_back(
        {cat({"the licence text on ", ref, " is another"}), "license-file"});
  return mismatches;
}

std::vector<Finding> judge_published(const LicensingState& state) {
  if (!state.terms) return {};
  std::vector<Finding> findings;
  for (const PublishedTerms& published : state.published) {
    for (const Mismatch& mismatch : mismatches_of(published)) {
      findings.push_back({.path = std::string(reuse::kTermsPath),
                          .message = mismatch.what,
                          .advice = advice_on(published),
                          .subject = cat({published.ref, " ", mismatch.key})});
    }
  }
  return findings;
}

}  // namespace

constinit const Rule kTermsUnpublished = {
    "terms-unpublished", Severity::warning,
    "the published terms are not those of the work tree",
    "'git tgpl terms publish' puts the terms on refs/tgpl/terms, and who asks\n"
    "without a clone reads that ref and nothing else. When TGPL.toml or the\n"
    "licence text changes, the ref still says what was before. The branch\n"
    "tgpl/terms, which stands in for the ref on some forges, is judged alike.\n"
    "A plain clone has neither, and is not judged.\n"
    "\n"
    "To mend it: commit the terms, and run 'git tgpl terms publish'. Where\n"
    "the change is not meant, put TGPL.toml back.\n",
    judge_published};

}  // namespace tgpl::check
