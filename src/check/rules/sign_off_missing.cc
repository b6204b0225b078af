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
  std::string what = "the message has no 'Signed-off-by' trailer";
  if (!signers.empty())
    what = cat({"signed off by ", quote(signers.front()),
                ", who is neither author nor committer"});
  return {{.message = std::move(what),
           .advice = "git commit --amend -s --no-edit; of several commits, "
                     "git rebase --signoff BASE"}};
}

}  // namespace

constinit const Rule kSignOffMissing = {
    "sign-off-missing",
    Severity::error,
    "a commit is not signed off by who made it",
    "Where 'sign-off' in [policy] of TGPL.toml is true, the message of each\n"
    "commit ends with the line\n"
    "\n"
    "    Signed-off-by: Ada Example <ada@example.org>\n"
    "\n"
    "with the name and the address of the author or of the committer, as the\n"
    "commit or .mailmap has them. What signing off means, the project says;\n"
    "often it is the Developer Certificate of Origin. Merges are not asked,\n"
    "nor are addresses that 'trailer-exempt' names. The line has to be a\n"
    "trailer, as 'git interpret-trailers --parse' finds them.\n"
    "\n"
    "To mend it: git commit --amend -s --no-edit; of several commits,\n"
    "git rebase --signoff BASE.\n",
    nullptr,
    nullptr,
    nullptr,
    judge_sign_off};

}  // namespace tgpl::check
