// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/collection.h"

#include <map>
#include <string_view>

#include "base/path.h"
#include "base/text.h"

namespace tgpl::write {
namespace {

constexpr std::size_t kLeastEntries = 10;
// redis has 13 in src/, linguist 271 in samples/.
constexpr std::size_t kLeastStatements = 40;
constexpr std::size_t kLeastShare = 5;  // one of so many entries

/// What is directly below a directory, by name.
struct Contents {
  std::set<std::string_view> entries;
  std::set<std::string_view> foreign_entries;
  std::set<std::string_view> statements;

  bool is_collection() const {
    return foreign_entries.size() >= kLeastEntries &&
           foreign_entries.size() * kLeastShare >= entries.size() &&
           statements.size() >= kLeastStatements;
  }
};

/// What the file itself states, without the line; "" if it is left for its
/// directory, or not left.
std::string_view own_statement(const FilePlan& plan) {
  const std::string_view reason = plan.reason;
  if (plan.action != Action::leave || reason.starts_with("directory"))
    return "";
  return reason.substr(0, reason.find(" (line "));
}

std::string_view entry_below(std::string_view folder, std::string_view path) {
  const std::string_view rest = path.substr(folder.size() + 1);
  return rest.substr(0, rest.find('/'));
}

}  // namespace

std::set<std::string> collections_in(const std::vector<FilePlan>& plans) {
  std::map<std::string_view, Contents> folders;
  for (const FilePlan& plan : plans) {
    const std::string_view path = plan.path;
    const std::string_view statement = own_statement(plan);
    for (std::string_view up = parent_path(path); !up.empty();
         up = parent_path(up)) {
      Contents& folder = folders[up];
      const std::string_view entry = entry_below(up, path);
      folder.entries.insert(entry);
      if (statement.empty()) continue;
      folder.foreign_entries.insert(entry);
      folder.statements.insert(statement);
    }
  }
  std::set<std::string> out;
  for (const auto& [path, contents] : folders) {
    if (!contents.is_collection()) continue;
    bool below_another = false;
    for (std::string_view up = parent_path(path); !up.empty();
         up = parent_path(up))
      below_another = below_another || folders.at(up).is_collection();
    if (!below_another) out.emplace(path);
  }
  return out;
}

void leave_collections(std::vector<FilePlan>& plans) {
  const std::set<std::string> collections = collections_in(plans);
  if (collections.empty()) return;
  for (FilePlan& plan : plans) {
    if (!is_edit(plan.action)) continue;
    for (std::string_view up = parent_path(plan.path); !up.empty();
         up = parent_path(up)) {
      if (!collections.contains(std::string(up))) continue;
      plan = {plan.path, Action::leave,
              cat({"directory with files of many holders (", up, ")"})};
      break;
    }
  }
}

}  // namespace tgpl::write
