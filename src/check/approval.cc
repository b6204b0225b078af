// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/approval.h"

#include <algorithm>
#include <set>

#include "base/shell_word.h"
#include "base/text.h"
#include "check/commit_message.h"
#include "check/protected_paths.h"
#include "license/holder.h"
#include "terms/holder.h"

namespace tgpl::check {
namespace {

const LicensingState& state_in_force(const StateDiff& diff) {
  return diff.before.has_terms_file ? diff.before : diff.after;
}

const std::optional<terms::Terms>& terms_in_force(const StateDiff& diff) {
  return diff.facts.in_force ? diff.facts.in_force->terms
                             : state_in_force(diff).terms;
}

const FileLicensing* file_before(const StateDiff& diff,
                                 const FileChange& change) {
  const std::string& path =
      change.old_path.empty() ? change.path : change.old_path;
  const auto& files = diff.before.files;
  const auto found = std::ranges::lower_bound(files, SharedText(path), {},
                                              &FileLicensing::path);
  return found == files.end() || found->path != path ? nullptr : &*found;
}

/// The command that commits with an approval. An error skips the pre-commit
/// hook, which does not see the message and would refuse again. That skips
/// commit-msg too, so the command has all trailers that the policy requires.
std::string approving_command(const StateDiff& diff, Severity severity,
                              const std::string& approval) {
  if (severity != Severity::error)
    return cat({"git commit --trailer ", approval});
  CommitMessage none;
  if (diff.after.terms) none.training_terms = diff.after.terms->terms.license;
  std::string command = "TGPL_SKIP=1 git commit";
  for (const Trailer& one : lacking_trailers(none, policy_in_force(diff)))
    command += commit_option(one);
  return cat({command, " --trailer ", approval});
}

}  // namespace

const terms::Policy& policy_in_force(const StateDiff& diff) {
  return diff.facts.in_force ? diff.facts.in_force->policy
                             : state_in_force(diff).policy;
}

bool was_policy_before(const StateDiff& diff) {
  return diff.facts.in_force != nullptr || diff.before.has_terms_file;
}

std::vector<std::string> approvers_in(
    const terms::Policy& policy, const std::optional<terms::Terms>& terms) {
  std::vector<std::string> approvers = policy.approvers;
  if (!approvers.empty() || !terms) return approvers;
  for (const terms::Holder& holder : terms->holders) {
    if (!holder.email.empty()) approvers.push_back(terms::holder_text(holder));
  }
  return approvers;
}

std::vector<std::string> approvers_of(const StateDiff& diff) {
  return approvers_in(policy_in_force(diff), terms_in_force(diff));
}

bool is_approved(const StateDiff& diff) {
  if (!diff.facts.approvals) return false;
  // By address, so that many approvers and many approvals do not multiply; see
  // license::same_email().
  const auto address_of = [](const std::string& person) {
    return to_lower(trim(license::holder_from_ident(person).email));
  };
  std::set<std::string> addresses;
  for (const std::string& person : approvers_of(diff))
    addresses.insert(address_of(person));
  addresses.erase("");
  return std::ranges::any_of(*diff.facts.approvals,
                             [&](const std::string& approval) {
                               return addresses.contains(address_of(approval));
                             });
}

std::string approval_advice(const StateDiff& diff, Severity severity) {
  const std::vector<std::string> approvers = approvers_of(diff);
  if (approvers.empty())
    return "restore it; it cannot be approved: TGPL.toml names no approvers";
  const std::string trailer =
      shell_word(cat({kApprovalTrailer, ": ", approvers.front()}));
  if (diff.facts.approvals)
    return cat({"restore it, or get approval and add the trailer ", trailer,
                " to that commit"});
  return cat({"restore it, or get approval and then: ",
              approving_command(diff, severity, trailer)});
}

std::vector<std::string> awaiting_approval(const StateDiff& diff) {
  if (diff.facts.approvals) return {};
  return protected_paths(diff);
}

bool is_of_project(const StateDiff& diff, std::string_view notice) {
  const auto& terms = terms_in_force(diff);
  if (!terms) return false;
  const license::Holder holder = license::holder_from_notice(notice);
  return std::ranges::any_of(terms->holders, [&](const terms::Holder& own) {
    const auto is_named = [&](const std::string& text) {
      return license::same_text(holder, license::holder_from_text(text));
    };
    return is_named(own.name) || is_named(terms::holder_text(own));
  });
}

bool is_all_of_project(const StateDiff& diff, const FileChange& change) {
  const FileLicensing* file = file_before(diff, change);
  if (file == nullptr) return true;
  const auto is_of_own_project = [&](const Claim& claim) {
    return is_of_project(diff, claim.text);
  };
  // Without a notice the holder is unknown.
  const Statements& statements = *file->statements;
  return !statements.copyrights.empty() &&
         std::ranges::all_of(statements.copyrights, is_of_own_project) &&
         std::ranges::all_of(statements.snippet_copyrights,
                             is_of_own_project) &&
         std::ranges::all_of(statements.wide_copyrights, is_of_own_project);
}

}  // namespace tgpl::check
