// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/listing.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

#include "base/text.h"
#include "git/mode.h"
#include "git/subprocess.h"

namespace tgpl::git {
namespace {

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
           std::string(fields[oid_field]), false},
          fields[2]};
}

constexpr std::string_view kFromTop = ":/";  ///< wherever the user stands

std::string ended_by_nul(std::string_view prefix,
                         const std::vector<std::string>& paths) {
  std::string out;
  for (const std::string& path : paths) {
    out += prefix;
    out += path;
    out += '\0';
  }
  return out;
}

}  // namespace

std::vector<Entry> list_index(const std::vector<std::string>& pathspecs) {
  const std::string out = git_output(
      with_pathspecs({"ls-files", "-s", "-t", "-z", "--full-name"}, pathspecs));
  std::vector<Entry> entries;
  // Of a conflicted path (stages 1 to 3) "ours" is kept, else what there is.
  std::map<std::string, std::pair<int, std::size_t>, std::less<>> conflicts;
  for (const std::string_view record : split(out, '\0')) {
    if (record.empty()) continue;
    // "TAG MODE OID STAGE<TAB>PATH"; the tag of skip-worktree is S.
    ListedEntry listed = parse_listed(record.substr(2), 1);
    listed.entry.skipped = record.front() == 'S';
    const int stage = listed.last_field.front() - '0';
    if (stage == 0) {
      entries.push_back(std::move(listed.entry));
      continue;
    }
    const int rank = stage == 2 ? 0 : stage == 3 ? 1 : 2;
    const auto [found, is_new] =
        conflicts.try_emplace(listed.entry.path, rank, entries.size());
    if (is_new) {
      entries.push_back(std::move(listed.entry));
    } else if (rank < found->second.first) {
      found->second.first = rank;
      entries[found->second.second] = std::move(listed.entry);
    }
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
    entries.push_back({std::string(path), 0100644, "", false});
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
       "--no-ext-diff", "--no-relative", "--diff-filter=ADMT"},
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

std::vector<std::string> ignored_among(const std::vector<std::string>& paths) {
  if (paths.empty()) return {};
  const ProcessResult result =
      run_git({"check-ignore", "-z", "--no-index", "--stdin"},
              ended_by_nul(kFromTop, paths));
  std::vector<std::string> ignored;
  for (const std::string_view path : split(result.out, '\0')) {
    if (!path.empty()) ignored.emplace_back(path.substr(kFromTop.size()));
  }
  return ignored;
}

std::vector<Attribute> attributes_of(const Repository& repository,
                                     const std::vector<std::string>& names,
                                     const std::vector<std::string>& paths) {
  if (paths.empty()) return {};
  const std::string up = repository.up();
  std::vector<std::string> arguments = {"check-attr", "-z", "--stdin"};
  arguments.insert(arguments.end(), names.begin(), names.end());
  // git takes the paths as seen from the current folder.
  const std::string out =
      git_output(std::move(arguments), ended_by_nul(up, paths));
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
