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
        {.message = cat({"the message lacks the trailer ", quote(line),
                         others.empty()
                             ? ""
                             : cat({", and says ", quote(others.front())})}),
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
    "a commit lacks a trailer that the policy asks for",
    "What 'trailers' in [policy] of TGPL.toml names stands at the end of the\n"
    "message of each commit, for example the licence that a contribution\n"
    "comes under. 'Key: value' is wanted as it is, of 'Key' alone any value\n"
    "will do; 'Training-Terms' alone wants the licence of [terms]. Merges are\n"
    "not asked, nor are addresses that 'trailer-exempt' names. What is a\n"
    "trailer, 'git interpret-trailers --parse' says: lines\n"
    "of the last paragraph.\n"
    "\n"
    "To mend it: git commit --amend --no-edit --trailer 'Key: value'\n",
    nullptr,
    nullptr,
    nullptr,
    judge_trailers};

}  // namespace tgpl::check
