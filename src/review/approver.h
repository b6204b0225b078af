/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Who stands behind an approval that a server receives. A trailer proves
// nothing, because anybody can write it: the person is known by a signature or
// by having authenticated to push. The server's configuration says which key or
// login is whose:
//
//   gpg.ssh.allowedSignersFile        principals of ssh keys: a principal that
//                                     is an address stands for it
//   tgpl.approver.ADDRESS.key         a fingerprint (SHA256:... of ssh, 40 or
//                                     more hexadecimal digits of OpenPGP), or
//                                     another principal
//   tgpl.pusherVariable               the environment variable with the user
//                                     who pushes
//   tgpl.approver.ADDRESS.pusher      the login of that user
//
// Works on values only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tgpl::review {

struct Approver {
  std::string address;
  std::vector<std::string> keys;
  std::vector<std::string> pushers;
};

struct ApprovalSettings {
  std::vector<Approver> approvers;
  std::string pusher_variable;  ///< "" = none
  bool has_allowed_signers = false;

  /// Whether approvals can be verified at all.
  bool verifies_signatures() const;
  bool trusts_pushers() const { return !pusher_variable.empty(); }
};

/// Parses the output of 'git config -z --get-regexp ^tgpl\.approver\.'.
std::vector<Approver> parse_approvers(std::string_view list);

/// Whose good signature it is.
struct Signer {
  std::string principal;                  ///< of an ssh key
  std::vector<std::string> fingerprints;  ///< the key, and its primary key
};

/// Parses what 'git verify-commit --raw' and 'git verify-tag --raw' print on
/// standard error; they must have succeeded. nullopt if no signer is named.
std::optional<Signer> parse_signer(std::string_view raw);

/// Whether the key belongs to the person with this address.
bool is_signed_by(const ApprovalSettings& settings, const Signer& signer,
                  std::string_view address);

/// Whether the person with this address pushes. `pusher` is the value of the
/// variable, "" for none.
bool is_pushed_by(const ApprovalSettings& settings, std::string_view pusher,
                  std::string_view address);

/// The addresses in the lines of approval of a message.
std::vector<std::string> approvals_in_text(std::string_view message);

}  // namespace tgpl::review
