// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/listing.h"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <iterator>
#include <map>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "base/text.h"
#include "git/asked.h"
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

/// git lists in this order already, but for conflicts and where two lists
/// are put together.
void sort_by_path(std::vector<Entry>& entries) {
  if (!std::ranges::is_sorted(entries, {}, &Entry::path))
    std::ranges::sort(entries, {}, &Entry::path);
}

/// "MODE OID STAGE\tPATH" or "MODE TYPE OID\tPATH".
struct ListedEntry {
  std::string_view mode;
  std::string_view second;
  std::string_view third;
  std::string_view path;
};

ListedEntry parse_listed(std::string_view record) {
  const std::size_t first = record.find(' ');
  const std::size_t second = record.find(' ', first + 1);
  const std::size_t tab = record.find('\t', second + 1);
  return {record.substr(0, first), record.substr(first + 1, second - first - 1),
          record.substr(second + 1, tab - second - 1), record.substr(tab + 1)};
}

/// Calls take(record) for each record that ends in NUL.
template <typename Take>
void for_each_record(std::string_view out, Take take) {
  while (!out.empty()) {
    const std::size_t stop = std::min(out.find('\0'), out.size());
    if (stop > 0) take(out.substr(0, stop));
    out.remove_prefix(std::min(stop + 1, out.size()));
  }
}

/// What 'git ls-tree -r -z' prints.
std::vector<Entry> parse_tree(std::string_view out) {
  std::vector<Entry> entries;
  for_each_record(out, [&](std::string_view record) {
    const ListedEntry listed = parse_listed(record);
    entries.push_back({std::string(listed.path), parse_mode(listed.mode),
                       std::string(listed.third), false});
  });
  return entries;
}

std::vector<std::string> index_arguments(
    const std::vector<std::string>& pathspecs) {
  return with_pathspecs({"ls-files", "-s", "-v", "-z", "--full-name"},
                        pathspecs);
}

std::vector<std::string> untracked_arguments(
    const std::vector<std::string>& pathspecs) {
  return with_pathspecs(
      {"ls-files", "-o", "-z", "--full-name", "--exclude-standard"}, pathspecs);
}

/// Names what is not surely as the index has it. git compares the stat data
/// with several threads and knows when they are too young to be trusted; it
/// asks the file system monitor where there is one.
std::vector<std::string> changed_arguments(
    const std::vector<std::string>& pathspecs) {
  return with_pathspecs({"diff-files", "--name-only", "-z", "--no-renames",
                         "--no-relative", "--ignore-submodules=all"},
                        pathspecs);
}

std::vector<std::string> staged_arguments(
    const std::vector<std::string>& pathspecs) {
  return with_pathspecs(
      {"diff", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev",
       "--no-ext-diff", "--no-relative", "--diff-filter=ADMT"},
      pathspecs);
}

void mark_changed(std::vector<Entry>& entries, std::string_view changed) {
  for_each_record(changed, [&](std::string_view path) {
    const auto found = std::ranges::lower_bound(
        entries, path, {},
        [](const Entry& entry) { return std::string_view(entry.path); });
    if (found != entries.end() && found->path == path) found->clean = false;
  });
}

void add_untracked(std::vector<Entry>& entries, std::string_view untracked) {
  const std::size_t tracked = entries.size();
  for_each_record(untracked, [&](std::string_view path) {
    // A trailing '/' is another repository in this one: not ours to enter.
    if (!path.ends_with('/'))
      entries.push_back({std::string(path), 0100644, "", false});
  });
  const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(tracked);
  std::ranges::sort(middle, entries.end(), {}, &Entry::path);
  std::ranges::inplace_merge(entries, middle, {}, &Entry::path);
}

constexpr std::string_view kFromTop = ":/";  ///< wherever the user stands

template <typename Paths>
std::string ended_by_nul(std::string_view prefix, const Paths& paths) {
  std::string out;
  for (const std::string_view path : paths) {
    out += prefix;
    out += path;
    out += '\0';
  }
  return out;
}

/// The paths of the index for which git has an attribute that makes it convert
/// them, or one that says that it shall not.
std::string list_attributed() {
  return git_output({"--no-literal-pathspecs", "ls-files", "-z", "--full-name",
                     "--", std::string(kFromTop),
                     ":(top,exclude,attr:!filter !ident"
                     " !working-tree-encoding)"});
}

/// Elsewhere `git ls-files` sees no .gitattributes but those of the index.
bool stands_in_work_tree(const Repository& repository) {
  std::error_code none;
  return !repository.prefix.empty() ||
         std::filesystem::current_path(none) == repository.work_tree;
}

/// Those of `paths` that git has to be asked about one by one.
std::vector<std::string_view> maybe_converted(
    std::span<const std::string_view> paths, std::string_view attributed) {
  std::unordered_set<std::string_view> known;
  for_each_record(attributed,
                  [&](std::string_view path) { known.insert(path); });
  std::vector<std::string_view> maybe;
  std::ranges::copy_if(
      paths, std::back_inserter(maybe),
      [&](std::string_view path) { return known.contains(path); });
  return maybe;
}

std::vector<std::string> ask_converted(
    const Repository& repository, std::span<const std::string_view> paths) {
  if (paths.empty()) return {};
  const std::string up = repository.up();
  // -a: git is silent on paths that have no attribute, which are most.
  const std::string out = git_output({"check-attr", "-z", "--stdin", "-a"},
                                     ended_by_nul(up, paths));
  const auto fields = split(out, '\0');
  std::vector<std::string> found;
  for (std::size_t i = 0; i + 2 < fields.size(); i += 3) {
    const std::string_view name = fields[i + 1];
    if (fields[i + 2] == "unset" || (name != "filter" && name != "ident" &&
                                     name != "working-tree-encoding"))
      continue;
    found.emplace_back(fields[i].substr(up.size()));
  }
  return found;
}

}  // namespace

std::vector<Entry> list_index(const std::vector<std::string>& pathspecs) {
  const std::string out = git_output(index_arguments(pathspecs));
  std::vector<Entry> entries;
  entries.reserve(static_cast<std::size_t>(std::ranges::count(out, '\0')));
  // Of a conflicted path (stages 1 to 3) "ours" is kept, else what there is.
  std::map<std::string, std::pair<int, std::size_t>, std::less<>> conflicts;
  for_each_record(out, [&](std::string_view record) {
    // "TAG MODE OID STAGE<TAB>PATH". S is skip-worktree; lower case is
    // assume-unchanged, a promise of the user's that git does not check.
    const char tag = record.front();
    const ListedEntry listed = parse_listed(record.substr(2));
    Entry entry{std::string(listed.path), parse_mode(listed.mode),
                std::string(listed.second), tag == 'S' || tag == 's',
                tag == 'H'};
    const int stage = listed.third.front() - '0';
    if (stage == 0) {
      entries.push_back(std::move(entry));
      return;
    }
    entry.clean = false;
    const int rank = stage == 2 ? 0 : stage == 3 ? 1 : 2;
    const auto [found, is_new] =
        conflicts.try_emplace(entry.path, rank, entries.size());
    if (is_new) {
      entries.push_back(std::move(entry));
    } else if (rank < found->second.first) {
      found->second.first = rank;
      entries[found->second.second] = std::move(entry);
    }
  });
  sort_by_path(entries);
  return entries;
}

// `git status` would find changed and untracked files one after the other, and
// does not say what the index holds; its libgit2 counterpart is twice as slow
// and cannot read every index. Three lists of git side by side take as long as
// the longest.
std::vector<Entry> list_work_tree(const std::vector<std::string>& pathspecs) {
  foresee_index(pathspecs);
  return list_work_tree(ask_work_tree(pathspecs), pathspecs);
}

WorkTreeLists ask_work_tree(const std::vector<std::string>& pathspecs) {
  foresee_work_tree(pathspecs);
  return {git_output(changed_arguments(pathspecs)),
          git_output(untracked_arguments(pathspecs))};
}

std::vector<Entry> list_work_tree(const WorkTreeLists& lists,
                                  const std::vector<std::string>& pathspecs) {
  std::vector<Entry> entries = list_index(pathspecs);
  mark_changed(entries, lists.changed);
  add_untracked(entries, lists.untracked);
  return entries;
}

std::vector<Entry> list_tree(const std::string& tree,
                             const std::vector<std::string>& pathspecs) {
  // ls-tree knows no pathspec magic; a commit's paths are plain prefixes.
  std::vector<Entry> entries = parse_tree(git_output(
      with_pathspecs({"ls-tree", "-r", "-z", "--full-tree", tree}, pathspecs)));
  sort_by_path(entries);
  return entries;
}

std::optional<std::vector<Entry>> list_in_tree(
    const std::string& tree, const std::vector<std::string>& paths) {
  // A name that begins with ':' is a name.
  const ProcessResult listed = run_git(with_pathspecs(
      {"--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", tree},
      paths));
  if (listed.status != 0) {
    note_missing_object();
    return std::nullopt;
  }
  return parse_tree(listed.out);
}

std::vector<Entry> list_staged(const std::vector<std::string>& pathspecs) {
  const std::string out = git_output(staged_arguments(pathspecs));
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

void foresee_index(const std::vector<std::string>& pathspecs) {
  foresee(index_arguments(pathspecs));
}

void foresee_work_tree(const std::vector<std::string>& pathspecs) {
  // The comparison has up to twenty threads: what runs beside it has one, and
  // on few processors would be last by far.
  foresee(untracked_arguments(pathspecs));
  foresee(changed_arguments(pathspecs), Pace::giving_way);
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

std::vector<std::string> converted_among(
    const Repository& repository, std::span<const std::string_view> paths) {
  // git writes once or more for each path that it is asked about; which paths
  // of its index it need not be asked about, it says at once.
  constexpr std::size_t kMany = 1000;
  if (paths.size() < kMany || !stands_in_work_tree(repository))
    return ask_converted(repository, paths);
  const std::string attributed = list_attributed();
  return ask_converted(repository, maybe_converted(paths, attributed));
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
