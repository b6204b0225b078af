// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/server_settings.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "git/repository.h"

namespace tgpl::review {
namespace {

constexpr std::string_view kFsck = "receive.fsckObjects";

constexpr auto kAdvised = std::to_array<AdvisedSetting>({
    {"receive.denyDeletes", true, "branches and tags can be deleted"},
    {"receive.denyNonFastForwards", true, "history can be replaced"},
    {kFsck, true, "malformed objects are accepted"},
    {"receive.shallowUpdate", false, "history can be cut off"},
});

/// The value that git uses. receive.fsckObjects falls back to another key.
std::optional<bool> effective(const AdvisedSetting& setting,
                              const FlagOf& flag_of) {
  const std::optional<bool> value = flag_of(setting.key);
  if (value || setting.key != kFsck) return value;
  return flag_of("transfer.fsckObjects");
}

std::size_t count_keys(const ApprovalSettings& settings) {
  std::size_t count = 0;
  for (const Approver& approver : settings.approvers)
    count += approver.keys.size();
  return count;
}

}  // namespace

std::vector<AdvisedSetting> missing_settings(const FlagOf& flag_of) {
  std::vector<AdvisedSetting> missing;
  for (const AdvisedSetting& setting : kAdvised) {
    if (effective(setting, flag_of).value_or(false) != setting.wanted)
      missing.push_back(setting);
  }
  return missing;
}

std::vector<std::string> describe_approvals(const ApprovalSettings& settings) {
  std::vector<std::string> lines;
  if (settings.has_allowed_signers)
    lines.emplace_back(
        "signed commits and tags, keys in gpg.ssh.allowedSignersFile");
  if (const std::size_t keys = count_keys(settings); keys > 0)
    lines.push_back(cat({"signed commits and tags, ", counted(keys, "key"),
                         " in tgpl.approver"}));
  if (settings.trusts_pushers())
    lines.push_back(cat({"pushes of the approver, named by the variable ",
                         quote(settings.pusher_variable)}));
  if (lines.empty())
    lines.emplace_back(
        "not accepted; see 'Approvals on a server' in tgpl-hooks(7)");
  return lines;
}

std::vector<std::string> describe_refs(const Receiver& receiver) {
  std::vector<std::string> lines;
  lines.push_back(receiver.judged_refs.empty()
                      ? "all refs"
                      : cat({"tgpl.judgedRefs: ",
                             printable(join(receiver.judged_refs, " "))}));
  if (receiver.main_ref.empty()) {
    lines.emplace_back(
        "no branch yet: the first push is checked by its own policy");
  } else if (receiver.main_ref != receiver.head_ref) {
    lines.push_back(cat({"new refs by ", quote(receiver.main_ref),
                         ": HEAD names no existing branch; run: git "
                         "symbolic-ref HEAD ",
                         printable(receiver.main_ref)}));
  } else {
    lines.push_back(cat({"new refs by ", quote(receiver.main_ref)}));
  }
  return lines;
}

std::size_t push_time_limit(git::Session& session) {
  constexpr std::size_t kSeconds = 300;
  return git::config_count(session, "tgpl.pushTimeLimit").value_or(kSeconds);
}

std::string describe_time_limit(std::size_t seconds) {
  if (seconds == 0) return "0 seconds, so every push is refused";
  return cat({counted(seconds, "second"), ", then the push is refused"});
}

}  // namespace tgpl::review
