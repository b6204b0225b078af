// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/change_messages.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "check/approval.h"
#include "git/changes.h"
#include "git/revision.h"
#include "review/ci_range.h"

namespace tgpl::cli {
namespace {

std::optional<std::string> variable(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  if (value == nullptr) return std::nullopt;
  return std::string(value);
}

std::string event_text() {
  const auto path = variable("GITHUB_EVENT_PATH");
  if (!path || path->empty()) return "";
  std::ifstream file(*path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

std::string found_range(git::Session& session) {
  const auto found = review::found_range(
      variable, event_text(), [&](const std::string& revision) {
        return git::find_commit(session, revision).has_value();
      });
  if (found) {
    labelled_note(found->note);
    return found->range;
  }
  throw Error(ErrorKind::usage,
              "cannot determine the range: no CI variables found and the "
              "branch has no upstream",
              "git tgpl check --range BASE..HEAD");
}

void tell_existing_findings(std::size_t count) {
  if (count == 0) return;
  labelled_note(cat({counted(count, "existing finding"),
                     " not counted; run 'git tgpl check' to list them"}));
}

void tell_awaiting(const std::vector<std::string>& paths) {
  if (paths.empty()) return;
  std::string list;
  for (const std::string& path : paths)
    list += cat({list.empty() ? "" : ", ", quote(path)});
  labelled_note(cat({"protected ", paths.size() == 1 ? "file" : "files",
                     " changed: ", list}));
  note(cat({"hint: get approval and add the trailer '", check::kApprovalTrailer,
            ": NAME <EMAIL>'"}));
}

}  // namespace tgpl::cli
