// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_reading(const LicensingState& state) {
  std::vector<Finding> findings;
  for (const FileLicensing& file : state.files) {
    if (file.unread.empty()) continue;
    findings.push_back({.path = file.path,
                        .message = cat({"cannot read file: ", file.unread}),
                        .advice = file.unread_hint.empty()
                                      ? "make the file readable and check again"
                                      : file.unread_hint});
  }
  return findings;
}

}  // namespace

constinit const Rule kFileUnread = {
    "file-unread",
    Severity::error,
    "a file could not be read",
    {.why =
         R"(A file that cannot be read is neither right nor wrong, so the tree as a
whole is not clean. Usual causes are permissions, a file over 128 MiB or
with more than 20,000 tags and notices, or an object that a partial clone
did not fetch. Larger files are not read, so that no repository can
exhaust the memory of a server.)",
     .fix =
         R"(Make the file readable and check again. In a partial clone, run 'git
fetch --refetch --no-filter'. Declare the licence of a file over 128 MiB
in a '.license' file, or in REUSE.toml with precedence = "override": then
the file itself need not be read.)"},
    judge_reading};

}  // namespace tgpl::check
