// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/message.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "check/rule_table.h"
#include "git/listing.h"
#include "reuse/layout.h"
#include "review/push.h"
#include "review/way_on.h"
#include "tree/index_tree.h"

namespace tgpl::review {
namespace {

/// Whether the trailer may be added automatically: by default only the training
/// terms, which repeat TGPL.toml. Other trailers are statements that the user
/// has to make.
bool may_add(const check::Trailer& trailer, std::optional<bool> setting) {
  return setting.value_or(check::same_key(trailer.key, terms::kTermsTrailer));
}

std::size_t contradictions(const check::CommitMessage& message,
                           const terms::Policy& policy) {
  return static_cast<std::size_t>(std::ranges::count(
      check::judge(message, policy), check::kTrailerContradictory.id,
      [](const check::Finding& finding) { return finding.rule.view(); }));
}

/// The lines without which there is a contradiction less.
std::vector<std::string> wrong_lines(const check::CommitMessage& message,
                                     const terms::Policy& policy) {
  constexpr std::size_t kMost = 20;
  std::vector<std::string> lines;
  const std::size_t all = contradictions(message, policy);
  if (all == 0) return lines;
  for (std::size_t i = 0; i < message.trailers.size() && i < kMost; ++i) {
    const check::Trailer& trailer = message.trailers[i];
    check::CommitMessage other = message;
    other.trailers.erase(other.trailers.begin() +
                         static_cast<std::ptrdiff_t>(i));
    if (contradictions(other, policy) < all)
      lines.push_back(cat({trailer.key, ": ", trailer.value}));
  }
  return lines;
}

/// Whether the message would still be wrong after the missing trailers were
/// added.
bool stays_wrong(check::CommitMessage message, const terms::Policy& policy,
                 const std::vector<check::Trailer>& lacking) {
  for (const check::Trailer& trailer : lacking) {
    if (!trailer.value.empty()) message.trailers.push_back(trailer);
  }
  return contradictions(message, policy) > 0;
}

}  // namespace

read::Context context_of_next(git::Session& session) {
  // Not ":(top)", which would be a file name under GIT_LITERAL_PATHSPECS.
  const std::string up = session.repository().up();
  const tree::IndexTree index(
      session,
      tree::Part{git::list_index(session, {cat({up, reuse::kTermsPath})})});
  return read::read_context(index);
}

terms::Policy policy_of_next(git::Session& session) {
  if (git::has_path(session, "HEAD", std::string(reuse::kTermsPath)))
    return policy_at(session, "HEAD");
  return context_of_next(session).policy;
}

bool is_message_judged(const terms::Policy& policy, std::string_view text) {
  return terms::asks_for_trailers(policy) ||
         to_lower(text).find(to_lower(terms::kTermsTrailer)) !=
             std::string::npos;
}

std::vector<check::Trailer> trailers_to_add(const check::CommitMessage& message,
                                            const terms::Policy& policy,
                                            std::optional<bool> setting) {
  std::vector<check::Trailer> added;
  for (check::Trailer& trailer : check::lacking_trailers(message, policy)) {
    if (trailer.value.empty() || !may_add(trailer, setting)) continue;
    // A second trailer with other terms would not help.
    const bool is_there =
        !check::values_of(message.trailers, trailer.key).empty() ||
        !check::values_of(added, trailer.key).empty();
    if (!setting && is_there) continue;
    if (trailer.key == check::kSignOffTrailer)
      trailer.value = message.makers[1];
    added.push_back(std::move(trailer));
  }
  return added;
}

MessageVerdict judge_message(const check::CommitMessage& message,
                             const terms::Policy& policy) {
  MessageVerdict verdict;
  verdict.findings = check::judge(message, policy);
  verdict.stops = blocks(verdict.findings);
  if (!verdict.stops) return verdict;
  verdict.lacking = check::lacking_trailers(message, policy);
  verdict.is_wrong = stays_wrong(message, policy, verdict.lacking);
  if (verdict.is_wrong) verdict.wrong_lines = wrong_lines(message, policy);
  return verdict;
}

}  // namespace tgpl::review
