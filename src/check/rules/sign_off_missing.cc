// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>

#include "base/text.h"
#include "check/commit_message.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_sign_off(const CommitMessage& message,
                                    const terms::Policy& policy) {
  const auto lacking = lacking_trailers(message, policy);
  const bool is_lacking = std::ranges::any_of(
      lacking,
      [](const Trailer& trailer) { return trailer.key == kSignOffTrailer; });
  if (!is_lacking) return {};
  const auto signers = values_of(message.trailers, kSignOffTrailer);
  std::string what = "missing 'Signed-off-by' trailer";
  if (!signers.empty())
    what = cat({"signed off by ", quote(signers.front()),
                ", who is neither author nor committer"});
  return {{.message = std::move(what),
           .advice = "git commit --amend -s --no-edit (several commits: git "
                     "rebase --signoff BASE)"}};
}

}  // namespace

constinit const Rule kSignOffMissing = {
    "sign-off-missing",
    Severity::error,
    "a commit is not signed off by its author or committer",
    {.why =
         R"(If 'sign-off' in [policy] of TGPL.toml is true, each commit message
ends with a trailer:

    Signed-off-by: Ada Example <ada@example.org>

It has the name and e-mail address of the author or committer, as in
the commit or in .mailmap. The project defines what a sign-off means;
often it is the Developer Certificate of Origin. Merges are exempt, and
so are authors that 'trailer-exempt' names. The line has to be a
trailer, as git-interpret-trailers(1) finds them. The policy in force
before the change applies.)",
     .fix = R"(For the last commit, or for all commits after BASE:

    git commit --amend -s --no-edit
    git rebase --signoff BASE)"},
    nullptr,
    nullptr,
    nullptr,
    judge_sign_off};

}  // namespace tgpl::check
