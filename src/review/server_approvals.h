/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The approvals that count on a server: the commit with the trailer is signed
// by the approver; or a signed tag on the commit has the trailer; or the
// approver pushes.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "git/changes.h"
#include "git/ref_update.h"
#include "git/session.h"
#include "review/approver.h"

namespace tgpl::review {

/// Reads the server's configuration.
ApprovalSettings approval_settings(git::Session& session);

/// An approval trailer that does not count.
struct RefusedApproval {
  std::string commit;
  std::string approver;  ///< the value of the trailer
  std::string reason;
};

/// Not thread-safe.
class ServerApprovals {
 public:
  /// `pusher` is the authenticated user, "" if the server names none. The tags
  /// among `updates` count like those that are already here.
  ServerApprovals(git::Session& session, ApprovalSettings settings,
                  std::string pusher, std::vector<git::RefUpdate> updates)
      : session_(session),
        settings_(std::move(settings)),
        pusher_(std::move(pusher)),
        updates_(std::move(updates)) {}

  /// The approvals of the commit that count. Runs git for each signature.
  std::vector<std::string> of(const git::RangeCommit& commit);

  /// The approvals that were asked for and do not count.
  const std::vector<RefusedApproval>& refused() const { return refused_; }

 private:
  /// A tag with an approval in its message.
  struct Tag {
    std::string id;
    std::vector<std::string> approvals;
  };

  std::optional<Signer> signer_of(const std::string& verb,
                                  const std::string& object);
  std::vector<std::string> find(const git::RangeCommit& commit);
  void refuse(const git::RangeCommit& commit, const std::string& approval,
              bool is_signed);
  std::vector<Tag> tags_on(const std::string& commit);

  git::Session& session_;
  ApprovalSettings settings_;
  std::string pusher_;
  std::vector<git::RefUpdate> updates_;
  std::optional<std::vector<std::string>> pushed_tags_;  ///< their ids
  std::map<std::string, std::vector<std::string>> known_;
  std::vector<RefusedApproval> refused_;
};

}  // namespace tgpl::review
