// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/server_approvals.h"

#include <utility>

#include "base/text.h"
#include "license/holder.h"
#include "review/commit_judge.h"

namespace tgpl::review {
namespace {

std::string address_of(const std::string& person) {
  return license::holder_from_ident(person).email;
}

/// The value of a header line of a tag object.
std::string header(std::string_view tag, std::string_view name) {
  for (const std::string_view line : split(tag, '\n')) {
    if (line.empty()) break;
    if (line.starts_with(cat({name, " "})))
      return std::string(line.substr(name.size() + 1));
  }
  return {};
}

/// The message of a tag object, without the signature.
std::string_view message_of_tag(std::string_view tag) {
  const std::size_t start = tag.find("\n\n");
  if (start == std::string_view::npos) return {};
  tag.remove_prefix(start + 2);
  const std::size_t signature = tag.find("-----BEGIN ");
  return tag.substr(0, signature);
}

/// The ids in lines "tag ID"; other objects are left out.
std::vector<std::string> tags_in(std::string_view list) {
  // More are not looked at, so that a push cannot make the server slow.
  constexpr std::size_t kMost = 100;
  constexpr std::string_view kTag = "tag ";
  std::vector<std::string> ids;
  for (const std::string_view line : split(list, '\n')) {
    if (line.starts_with(kTag) && ids.size() < kMost)
      ids.emplace_back(line.substr(kTag.size()));
  }
  return ids;
}

std::vector<std::string> tags_here(git::Session& session,
                                   const std::string& commit) {
  return tags_in(session.git_output(
      {"for-each-ref", "--format=%(objecttype) %(objectname)",
       cat({"--points-at=", commit}), "refs/tags"}));
}

std::vector<std::string> tags_among(
    git::Session& session, const std::vector<git::RefUpdate>& updates) {
  std::string ids;
  for (const git::RefUpdate& update : updates) {
    if (!update.after.empty()) ids += cat({update.after, "\n"});
  }
  if (ids.empty()) return {};
  return tags_in(session.git_output(
      {"cat-file", "--batch-check=%(objecttype) %(objectname)"}, ids));
}

}  // namespace

ApprovalSettings approval_settings(git::Session& session) {
  ApprovalSettings settings;
  settings.approvers = parse_approvers(
      session
          .git_answer({"config", "-z", "--get-regexp", "^tgpl\\.approver\\."})
          .value_or(""));
  settings.pusher_variable =
      session.config().find("tgpl.pushervariable").value_or("");
  settings.has_allowed_signers =
      !session.config().find("gpg.ssh.allowedsignersfile").value_or("").empty();
  return settings;
}

std::vector<std::string> ServerApprovals::of(const git::RangeCommit& commit) {
  const auto known = known_.find(commit.id);
  if (known != known_.end()) return known->second;
  return known_.emplace(commit.id, find(commit)).first->second;
}

std::vector<std::string> ServerApprovals::find(const git::RangeCommit& commit) {
  std::vector<std::string> counted;
  const std::vector<std::string> approvals = approvals_in(commit);
  std::optional<Signer> signer;
  if (!approvals.empty() && settings_.verifies_signatures())
    signer = signer_of("verify-commit", commit.id);
  for (const std::string& approval : approvals) {
    const std::string address = address_of(approval);
    if (is_pushed_by(settings_, pusher_, address) ||
        (signer && is_signed_by(settings_, *signer, address))) {
      counted.push_back(approval);
    } else {
      refuse(commit, approval, signer.has_value());
    }
  }
  if (!settings_.verifies_signatures()) return counted;
  for (const Tag& tag : tags_on(commit.id)) {
    const std::optional<Signer> tagger = signer_of("verify-tag", tag.id);
    if (!tagger) continue;
    for (const std::string& approval : tag.approvals) {
      if (is_signed_by(settings_, *tagger, address_of(approval)))
        counted.push_back(approval);
    }
  }
  return counted;
}

std::optional<Signer> ServerApprovals::signer_of(const std::string& verb,
                                                 const std::string& object) {
  const git::ProcessResult answer = session_.run_git({verb, "--raw", object});
  if (answer.status != 0) return std::nullopt;
  return parse_signer(answer.err);
}

void ServerApprovals::refuse(const git::RangeCommit& commit,
                             const std::string& approval, bool is_signed) {
  std::string reason = "this server cannot verify approvals";
  if (is_signed) {
    reason = "the commit is signed by another key";
  } else if (settings_.verifies_signatures()) {
    reason = "the commit has no signature that this server accepts";
  } else if (settings_.trusts_pushers()) {
    reason = "the approver does not push";
  }
  refused_.push_back({commit.id, approval, reason});
}

std::vector<ServerApprovals::Tag> ServerApprovals::tags_on(
    const std::string& commit) {
  std::vector<std::string> ids = tags_here(session_, commit);
  if (!pushed_tags_) pushed_tags_ = tags_among(session_, updates_);
  ids.insert(ids.end(), pushed_tags_->begin(), pushed_tags_->end());
  std::vector<Tag> tags;
  for (const std::string& id : ids) {
    const std::string object = session_.git_output({"cat-file", "tag", id});
    if (header(object, "object") != commit) continue;
    Tag tag{id, approvals_in_text(message_of_tag(object))};
    if (!tag.approvals.empty()) tags.push_back(std::move(tag));
  }
  return tags;
}

}  // namespace tgpl::review
