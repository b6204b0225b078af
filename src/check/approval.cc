// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/approval.h"

#include <algorithm>
#include <set>

#include "base/text.h"
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

std::string approval_advice(const StateDiff& diff) {
  const std::vector<std::string> approvers = approvers_of(diff);
  if (approvers.empty()) {
    return "restore it; approval requires 'approvers' in [policy] of "
           "TGPL.toml";
  }
  const std::string trailer =
      cat({"'", kApprovalTrailer, ": ", approvers.front(), "'"});
  // The pre-commit hook does not see the message, so it would refuse again.
  if (!diff.facts.approvals)
    return cat(
        {"restore it, or get approval and then: TGPL_SKIP=1 git commit "
         "--trailer ",
         trailer});
  return cat({"restore it, or get approval and add the trailer ", trailer,
              " to that commit"});
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
         std::ranges::all_of(statements.snippet_copyrights, is_of_own_project);
}

}  // namespace tgpl::check
