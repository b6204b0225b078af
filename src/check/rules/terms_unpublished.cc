// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

constexpr std::string_view kAdvice =
    "commit the terms, and run 'git tgpl terms publish'";

std::string told(const terms::KeyChange& change, std::string_view ref) {
  const std::string there =
      change.before.empty() ? "nothing" : printable(change.before);
  const std::string here =
      change.after.empty() ? "nothing" : printable(change.after);
  return cat({quote(change.key), " is ", here, " here, and ", there, " on ",
              printable(ref)});
}

Finding in_terms(std::string message) {
  return {.path = "TGPL.toml",
          .message = std::move(message),
          .advice = std::string(kAdvice)};
}

std::vector<Finding> judge_published(const LicensingState& state) {
  if (!state.terms || !state.published) return {};
  const PublishedTerms& published = *state.published;
  if (!published.valid)
    return {in_terms(cat({"the terms on ", printable(published.ref),
                          " are not valid: who asks takes them as unknown"}))};
  std::vector<Finding> findings;
  for (const terms::KeyChange& change : published.changes)
    findings.push_back(in_terms(told(change, published.ref)));
  if (published.other_text)
    findings.push_back(in_terms(cat(
        {"the licence text on ", printable(published.ref), " is another"})));
  return findings;
}

}  // namespace

constinit const Rule kTermsUnpublished = {
    "terms-unpublished", Severity::warning,
    "the published terms are not those of the work tree",
    "'git tgpl terms publish' puts the terms on refs/tgpl/terms, and who asks\n"
    "without a clone reads that ref and nothing else. When TGPL.toml or the\n"
    "licence text changes, the ref still says what was before. A plain clone\n"
    "has no such ref, and is not judged.\n"
    "\n"
    "To mend it: commit the terms, and run 'git tgpl terms publish'. Where\n"
    "the change is not meant, put TGPL.toml back.\n",
    judge_published};

}  // namespace tgpl::check
