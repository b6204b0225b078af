// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/hook_published.h"

#include <algorithm>

#include "base/log.h"
#include "base/text.h"
#include "git/revision.h"
#include "terms/published_ref.h"

namespace tgpl::cli {
namespace {

bool is_published(const std::string& ref) {
  const std::vector<std::string> refs = terms::published_refs();
  return std::ranges::find(refs, ref) != refs.end();
}

}  // namespace

PublishedJudge::PublishedJudge(git::Session& session,
                               const review::Receiver& receiver,
                               const std::vector<review::CommitUpdate>& updates)
    : session_(session) {
  const review::Receiver after = review::after_push(receiver, updates);
  for (const auto& [ref, commit] : after.branches)
    branches_.commits.push_back(commit);
  branches_.main = after.main_commit;
  for (const review::CommitUpdate& update : updates) {
    if (is_published(update.update.ref) && update.after)
      tips_.push_back(*update.after);
  }
  for (const std::string& ref : terms::published_refs()) {
    if (auto commit = git::find_commit(session, ref))
      tips_.push_back(std::move(*commit));
  }
}

bool PublishedJudge::is_tag_of_terms(const review::CommitUpdate& update) const {
  return update.update.ref.starts_with("refs/tags/") && update.after &&
         publish::is_reachable(session_, *update.after, tips_);
}

bool PublishedJudge::stops(const review::CommitUpdate& update) const {
  const std::string why = publish::why_refused(
      session_, {update.before.value_or(""), update.after.value_or("")},
      branches_);
  if (why.empty()) return false;
  tell_error(cat({"cannot publish these terms on ", quote(update.update.ref),
                  ": ", why}),
             "push the main branch first, then run 'git tgpl terms publish "
             "--push' on it");
  return true;
}

}  // namespace tgpl::cli
