// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/commit_message.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_trailers(const CommitMessage& message,
                                    const terms::Policy& policy) {
  std::vector<Finding> findings;
  for (const Trailer& trailer : lacking_trailers(message, policy)) {
    if (trailer.key == kSignOffTrailer) continue;
    const std::string line =
        cat({trailer.key, ": ", trailer.value.empty() ? "..." : trailer.value});
    const auto others = values_of(message.trailers, trailer.key);
    findings.push_back(
        {.message = cat(
             {"missing trailer ", quote(line),
              others.empty() ? "" : cat({", found ", quote(others.front())})}),
         .advice =
             cat({"git commit --amend --no-edit --trailer ", quote(line)}),
         .subject = trailer.key});
  }
  return findings;
}

}  // namespace

constinit const Rule kTrailerMissing = {
    "trailer-missing",
    Severity::error,
    "a commit lacks a trailer that the policy requires",
    {.why =
         R"(If 'trailers' in [policy] of TGPL.toml names a trailer, each commit
message must end with it, for example to declare the licence of a
contribution. 'Key: value' requires that value, 'Key' alone accepts any
value. 'Training-Terms' alone requires the licence in [terms]. Merges
are exempt, and so are authors that 'trailer-exempt' names. The line
has to be a trailer, as git-interpret-trailers(1) finds them: in the
last paragraph.)",
     .fix = R"(    git commit --amend --no-edit --trailer 'Key: value')"},
    nullptr,
    nullptr,
    nullptr,
    judge_trailers};

}  // namespace tgpl::check
