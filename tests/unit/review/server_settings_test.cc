// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/server_settings.h"

#include <map>

#include "support/catch.h"

using namespace tgpl::review;

namespace {

using Lines = std::vector<std::string>;

/// The keys of the settings that are missing beside `set`.
Lines missing(const std::map<std::string, bool>& set) {
  Lines keys;
  for (const AdvisedSetting& one :
       missing_settings([&](std::string_view key) -> std::optional<bool> {
         const auto found = set.find(std::string(key));
         if (found == set.end()) return std::nullopt;
         return found->second;
       }))
    keys.emplace_back(one.key);
  return keys;
}

Receiver receiver(const std::string& head, const std::string& main) {
  Receiver out;
  out.head_ref = head;
  out.main_ref = main;
  return out;
}

}  // namespace

TEST_CASE("a server is told which settings of git are missing") {
  CHECK(missing({}) == Lines{"receive.denyDeletes",
                             "receive.denyNonFastForwards",
                             "receive.fsckObjects"});
  CHECK(missing({{"receive.denyDeletes", true},
                 {"receive.denyNonFastForwards", true},
                 {"receive.fsckObjects", true},
                 {"receive.shallowUpdate", true}}) ==
        Lines{"receive.shallowUpdate"});
}

TEST_CASE("objects may be checked by the setting for all transfers") {
  const std::map<std::string, bool> others = {
      {"receive.denyDeletes", true}, {"receive.denyNonFastForwards", true}};
  auto set = others;
  set["transfer.fsckObjects"] = true;
  CHECK(missing(set).empty());
  set["receive.fsckObjects"] = false;
  CHECK(missing(set) == Lines{"receive.fsckObjects"});
}

TEST_CASE("how approvals are verified, or that none is") {
  ApprovalSettings settings;
  CHECK(describe_approvals(settings) ==
        Lines{"not accepted; see 'Approvals on a server' in tgpl-hooks(7)"});
  settings.has_allowed_signers = true;
  settings.approvers = {{"ada@example.org", {"SHA256:a", "SHA256:b"}, {}}};
  settings.pusher_variable = "REMOTE_USER";
  CHECK(describe_approvals(settings) ==
        Lines{"signed commits and tags, keys in gpg.ssh.allowedSignersFile",
              "signed commits and tags, 2 keys in tgpl.approver",
              "pushes of the approver, named by the variable 'REMOTE_USER'"});
}

TEST_CASE("how long the check of a push may take") {
  CHECK(describe_time_limit(300) == "300 seconds, then the push is refused");
  CHECK(describe_time_limit(0) == "0 seconds, so every push is refused");
}

TEST_CASE("which refs are judged, and by which branch") {
  const std::string main = "refs/heads/main";
  CHECK(describe_refs(receiver(main, main)) ==
        Lines{"all refs", "new refs by 'refs/heads/main'"});
  CHECK(describe_refs(receiver(main, ""))[1] ==
        "no branch yet: the first push is checked by its own policy");
  CHECK(describe_refs(receiver("refs/heads/master", main))[1] ==
        "new refs by 'refs/heads/main': HEAD names no existing branch; run: "
        "git symbolic-ref HEAD refs/heads/main");
  Receiver some = receiver(main, main);
  some.judged_refs = {"refs/heads/**", "!refs/heads/x"};
  CHECK(describe_refs(some)[0] ==
        "tgpl.judgedRefs: refs/heads/** !refs/heads/x");
}
