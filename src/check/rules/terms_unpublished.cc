// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"
#include "reuse/layout.h"

namespace tgpl::check {
namespace {

std::string advice_on(const PublishedTerms& published) {
  const bool is_branch = published.ref.starts_with("refs/heads/");
  return cat({"commit the terms, then run 'git tgpl terms publish",
              is_branch ? " --branch" : "", "'"});
}

std::string message_for(const terms::KeyChange& change, std::string_view ref) {
  const std::string there =
      change.before.empty() ? "nothing" : printable(change.before);
  const std::string here =
      change.after.empty() ? "nothing" : printable(change.after);
  return cat(
      {quote(change.key), " is ", here, " here, but ", there, " on ", ref});
}

/// What is wrong with them, and the key it is about.
struct Mismatch {
  std::string what;
  std::string key;
};

std::vector<Mismatch> mismatches_of(const PublishedTerms& published) {
  const std::string ref = printable(published.ref);
  if (!published.valid) {
    return {{cat({"published terms on ", ref,
                  " are invalid: readers take them as unknown"}),
             ""}};
  }
  std::vector<Mismatch> mismatches;
  for (const terms::KeyChange& change : published.changes)
    mismatches.push_back({message_for(change, ref), change.key});
  if (published.other_text)
    mismatches.push_back(
        {cat({"licence text on ", ref, " differs"}), "license-file"});
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
    "terms-unpublished",
    Severity::warning,
    "the published terms differ from the working tree",
    {.why =
         R"(Once 'git tgpl terms publish' has published the terms, whoever asks
without a clone reads refs/tgpl/terms and nothing else. The rule
compares that ref with TGPL.toml, except for [policy], and with the
licence text. The branch tgpl/terms, used on forges that reject the
ref, is checked in the same way. The rule runs only on complete working
trees that have such a ref; a plain clone has none.)",
     .fix =
         R"(Commit the terms, then run the following command, for the branch with
'--branch':

    git tgpl terms publish

If the change is not intended, restore TGPL.toml.)"},
    judge_published};

}  // namespace tgpl::check
