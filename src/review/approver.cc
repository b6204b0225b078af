// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/approver.h"

#include <algorithm>

#include "base/text.h"
#include "check/approval.h"

namespace tgpl::review {
namespace {

constexpr std::string_view kSection = "tgpl.approver.";

const Approver* approver_with(const ApprovalSettings& settings,
                              std::string_view address) {
  const auto found =
      std::ranges::find_if(settings.approvers, [&](const Approver& one) {
        return equals_ignoring_case(one.address, address);
      });
  return found == settings.approvers.end() ? nullptr : &*found;
}

Approver& entry_for(std::vector<Approver>& approvers,
                    std::string_view address) {
  for (Approver& one : approvers) {
    if (equals_ignoring_case(one.address, address)) return one;
  }
  return approvers.emplace_back(Approver{std::string(address), {}, {}});
}

/// A fingerprint of OpenPGP in one spelling: upper case, without spaces; "" for
/// other text, and for short ids, which can be forged.
std::string openpgp_fingerprint(std::string_view text) {
  constexpr std::size_t kLeast = 40;
  std::string digits;
  for (const char c : text) {
    if (c == ' ') continue;
    const bool is_hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') ||
                        (c >= 'A' && c <= 'F');
    if (!is_hex) return {};
    digits += c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
  }
  return digits.size() < kLeast ? std::string() : digits;
}

bool names_key(const std::string& configured, const Signer& signer) {
  if (configured.empty()) return false;
  if (configured == signer.principal) return true;
  const std::string fingerprint = openpgp_fingerprint(configured);
  return std::ranges::any_of(signer.fingerprints, [&](const std::string& one) {
    return one == configured ||
           (!fingerprint.empty() && openpgp_fingerprint(one) == fingerprint);
  });
}

/// 'Good "git" signature for PRINCIPAL with ED25519 key SHA256:...'
std::optional<Signer> parse_ssh(std::string_view line) {
  constexpr std::string_view kStart = "Good \"git\" signature for ";
  constexpr std::string_view kKey = " key ";
  if (!line.starts_with(kStart)) return std::nullopt;
  line.remove_prefix(kStart.size());
  const std::size_t with = line.rfind(" with ");
  const std::size_t key = line.rfind(kKey);
  if (with == std::string_view::npos || key == std::string_view::npos)
    return std::nullopt;
  return Signer{std::string(line.substr(0, with)),
                {std::string(trim(line.substr(key + kKey.size())))}};
}

/// "[GNUPG:] VALIDSIG FINGERPRINT ... PRIMARY-FINGERPRINT"
std::optional<Signer> parse_openpgp(std::string_view line) {
  constexpr std::string_view kStart = "[GNUPG:] VALIDSIG ";
  if (!line.starts_with(kStart)) return std::nullopt;
  const auto words = split(trim(line.substr(kStart.size())), ' ');
  return Signer{"", {std::string(words.front()), std::string(words.back())}};
}

}  // namespace

bool ApprovalSettings::verifies_signatures() const {
  return has_allowed_signers ||
         std::ranges::any_of(
             approvers, [](const Approver& one) { return !one.keys.empty(); });
}

std::vector<Approver> parse_approvers(std::string_view list) {
  std::vector<Approver> approvers;
  for (const std::string_view record : split(list, '\0')) {
    const std::size_t line_end = record.find('\n');
    if (line_end == std::string_view::npos) continue;
    std::string_view key = record.substr(0, line_end);
    const std::string value(record.substr(line_end + 1));
    const std::size_t dot = key.rfind('.');
    if (!key.starts_with(kSection) || dot < kSection.size()) continue;
    const std::string_view address =
        key.substr(kSection.size(), dot - kSection.size());
    const std::string_view name = key.substr(dot + 1);
    if (name == "key") entry_for(approvers, address).keys.push_back(value);
    if (name == "pusher")
      entry_for(approvers, address).pushers.push_back(value);
  }
  return approvers;
}

std::optional<Signer> parse_signer(std::string_view raw) {
  for (const std::string_view line : split(raw, '\n')) {
    if (auto signer = parse_ssh(line)) return signer;
    if (auto signer = parse_openpgp(line)) return signer;
  }
  return std::nullopt;
}

bool is_signed_by(const ApprovalSettings& settings, const Signer& signer,
                  std::string_view address) {
  if (address.empty()) return false;
  if (settings.has_allowed_signers &&
      equals_ignoring_case(signer.principal, address))
    return true;
  const Approver* approver = approver_with(settings, address);
  return approver != nullptr &&
         std::ranges::any_of(approver->keys, [&](const std::string& key) {
           return names_key(key, signer);
         });
}

bool is_pushed_by(const ApprovalSettings& settings, std::string_view pusher,
                  std::string_view address) {
  if (!settings.trusts_pushers() || pusher.empty() || address.empty())
    return false;
  if (equals_ignoring_case(pusher, address)) return true;
  const Approver* approver = approver_with(settings, address);
  return approver != nullptr && std::ranges::find(approver->pushers, pusher) !=
                                    approver->pushers.end();
}

std::vector<std::string> approvals_in_text(std::string_view message) {
  std::vector<std::string> approvals;
  for (const std::string_view line : split(message, '\n')) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    if (equals_ignoring_case(line.substr(0, colon), check::kApprovalTrailer))
      approvals.emplace_back(trim(line.substr(colon + 1)));
  }
  return approvals;
}

}  // namespace tgpl::review
