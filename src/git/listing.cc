// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/listing.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/text.h"
#include "git/subprocess.h"

namespace tgpl::git {
namespace {

std::uint32_t parse_mode(std::string_view octal) {
  std::uint32_t mode = 0;
  std::from_chars(octal.data(), octal.data() + octal.size(), mode, 8);
  return mode;
}

std::vector<std::string> with_pathspecs(
    std::vector<std::string> arguments,
    const std::vector<std::string>& pathspecs) {
  arguments.emplace_back("--");
  arguments.insert(arguments.end(), pathspecs.begin(), pathspecs.end());
  return arguments;
}

void sort_by_path(std::vector<Entry>& entries) {
  std::ranges::sort(entries, {}, &Entry::path);
}

/// "MODE OID STAGE\tPATH" or "MODE TYPE OID\tPATH", each ended by NUL.
struct ListedEntry {
  Entry entry;
  std::string_view last_field;
};

ListedEntry parse_listed(std::string_view record, std::size_t oid_field) {
  const std::size_t tab = record.find('\t');
  const auto fields = split(record.substr(0, tab), ' ');
  return {{std::string(record.substr(tab + 1)), parse_mode(fields[0]),
           std::string(fields[oid_field])},
          fields[2]};
}

/// From the folder `prefix` ("a/b/") to the top: "../../".
std::string way_up(std::string_view prefix) {
  std::string up;
  for (const char c : prefix) {
    if (c == '/') up += "../";
  }
  return up;
}

}  // namespace

std::vector<Entry> list_index(const std::vector<std::string>& pathspecs) {
  const std::string out = git_output(
      with_pathspecs({"ls-files", "-s", "-z", "--full-name"}, pathspecs));
  std::vector<Entry> entries;
  for (const std::string_view record : split(out, '\0')) {
    if (record.empty()) continue;
    ListedEntry listed = parse_listed(record, 1);
    // Stages 1 and 3 are the other sides of a conflict.
    if (listed.last_field == "1" || listed.last_field == "3") continue;
    entries.push_back(std::move(listed.entry));
  }
  sort_by_path(entries);
  return entries;
}

std::vector<Entry> list_work_tree(const std::vector<std::string>& pathspecs) {
  std::vector<Entry> entries = list_index(pathspecs);
  const std::string out = git_output(with_pathspecs(
      {"ls-files", "-o", "-z", "--full-name", "--exclude-standard"},
      pathspecs));
  for (const std::string_view path : split(out, '\0')) {
    // A trailing '/' is another repository in this one: not ours to enter.
    if (path.empty() || path.ends_with('/')) continue;
    entries.push_back({std::string(path), 0100644, ""});
  }
  sort_by_path(entries);
  return entries;
}

std::vector<Entry> list_tree(const std::string& tree,
                             const std::vector<std::string>& pathspecs) {
  // ls-tree knows no pathspec magic; a commit's paths are plain prefixes.
  const std::string out = git_output(
      with_pathspecs({"ls-tree", "-r", "-z", "--full-tree", tree}, pathspecs));
  std::vector<Entry> entries;
  for (const std::string_view record : split(out, '\0')) {
    if (!record.empty()) entries.push_back(parse_listed(record, 2).entry);
  }
  sort_by_path(entries);
  return entries;
}

std::vector<Entry> list_staged(const std::vector<std::string>& pathspecs) {
  const std::string out = git_output(with_pathspecs(
      {"diff", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev",
       "--no-ext-diff", "--no-relative", "--diff-filter=AMT"},
      pathspecs));
  std::vector<Entry> entries;
  const auto fields = split(out, '\0');
  // ":OLDMODE NEWMODE OLDOID NEWOID STATUS" NUL PATH NUL
  for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
    const auto words = split(fields[i], ' ');
    entries.push_back({std::string(fields[i + 1]), parse_mode(words[1]),
                       std::string(words[3])});
  }
  sort_by_path(entries);
  return entries;
}

std::vector<Attribute> attributes_of(const Repository& repository,
                                     const std::vector<std::string>& names,
                                     const std::vector<std::string>& paths) {
  if (paths.empty()) return {};
  // git takes the paths as seen from the current folder.
  const std::string up = way_up(repository.prefix);
  std::string input;
  for (const std::string& path : paths) {
    input += up + path;
    input += '\0';
  }
  std::vector<std::string> arguments = {"check-attr", "-z", "--stdin"};
  arguments.insert(arguments.end(), names.begin(), names.end());
  const std::string out = git_output(std::move(arguments), input);
  const auto fields = split(out, '\0');
  std::vector<Attribute> found;
  for (std::size_t i = 0; i + 2 < fields.size(); i += 3) {
    if (fields[i + 2] == "unspecified") continue;
    found.push_back({std::string(fields[i].substr(up.size())),
                     std::string(fields[i + 1]), std::string(fields[i + 2])});
  }
  return found;
}

}  // namespace tgpl::git
