// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/listing.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "git/complaint.h"
#include "git/exclude.h"
#include "git/mode.h"
#include "git/raw_diff.h"
#include "git/records.h"

namespace tgpl::git {
namespace {

std::vector<std::string> with_pathspecs(
    std::vector<std::string> arguments,
    const std::vector<std::string>& pathspecs) {
  arguments.emplace_back("--");
  arguments.insert(arguments.end(), pathspecs.begin(), pathspecs.end());
  return arguments;
}

/// git sorts its lists already, except for conflicts and joined lists.
void sort_by_path(std::vector<Entry>& entries) {
  if (!std::ranges::is_sorted(entries, {}, &Entry::path))
    std::ranges::sort(entries, {}, &Entry::path);
}

/// A record of git: "MODE OID STAGE\tPATH" or "MODE TYPE OID\tPATH".
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

/// Parses the output of 'git ls-tree -r -z'.
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
  // Our own temporary files are ignored (exclude.h), but listed here.
  return with_pathspecs(
      {"ls-files", "-o", "-z", "--full-name", "--exclude-standard", "-x",
       cat({"!", kTemporaryFiles})},
      pathspecs);
}

/// Arguments of the command that lists the files not certain to be unchanged.
/// git compares the stat data in several threads, handles racy entries, and
/// uses the file system monitor if there is one.
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
    if (found != entries.end() && found->path == path)
      found->cleanness = Cleanness::unclean;
  });
}

/// Rank of a stage: "ours" is preferred for a conflicted path.
int rank_of(int stage) {
  return stage == 2 ? 0 : stage == 3 ? 1 : 2;
}

/// Collects entries of the index. Of the stages of a conflicted path, which
/// follow each other, only one is kept.
class IndexEntries {
 public:
  explicit IndexEntries(std::size_t count) { entries_.reserve(count); }

  void add(Entry entry, int stage) {
    if (stage > 0) entry.cleanness = Cleanness::unclean;
    const bool again = !entries_.empty() && entries_.back().path == entry.path;
    if (!again) {
      entries_.push_back(std::move(entry));
    } else if (rank_of(stage) < rank_of(last_stage_)) {
      entries_.back() = std::move(entry);
    } else {
      return;
    }
    last_stage_ = stage;
  }

  std::vector<Entry> take() {
    sort_by_path(entries_);
    return std::move(entries_);
  }

 private:
  std::vector<Entry> entries_;
  int last_stage_ = 0;
};

Entry entry_of(IndexedFile&& file) {
  const bool is_file = file.mode == kFileMode || file.mode == kExecutableMode;
  const bool checkable = is_file && !file.assumed_unchanged;
  return {.path = std::move(file.path),
          .mode = file.mode,
          .oid = std::move(file.oid),
          .cleanness = checkable ? Cleanness::unchecked : Cleanness::unclean,
          .look = file.look.value_or(IndexedLook())};
}

bool is_doubtful(const Entry& entry) {
  return entry.cleanness == Cleanness::unchecked && entry.look == IndexedLook();
}

/// exit status of 'git check-ignore' if no path is ignored
constexpr int kNoneIgnored = 1;

ProcessResult ask_ignored(Session& session,
                          const std::vector<std::string>& paths) {
  return session.run_git({"check-ignore", "-z", "--no-index", "--stdin"},
                         ended_by_nul(kFromTop, paths));
}

std::vector<std::string> parse_ignored(std::string_view out) {
  std::vector<std::string> ignored;
  for_each_record(out, [&](std::string_view path) {
    ignored.emplace_back(path.substr(kFromTop.size()));
  });
  return ignored;
}

/// Whether git refused a path because it is behind a symbolic link or in a
/// submodule. Such a path is not ignored.
bool is_elsewhere(std::string_view git_says) {
  return git_says.find("beyond a symbolic link") != std::string_view::npos ||
         git_says.find("is in submodule") != std::string_view::npos;
}

bool is_ignored(Session& session, const std::string& path) {
  const ProcessResult result = ask_ignored(session, {path});
  if (result.status <= kNoneIgnored) return result.status < kNoneIgnored;
  if (is_elsewhere(result.err)) return false;
  throw Error(ErrorKind::repository, cat({"git check-ignore failed: ",
                                          printable(complaint(result.err))}));
}

std::optional<ReadFile> read_index_file(const Repository& repository) {
  const std::filesystem::path path = repository.index_file;
  try {
    return Folder(path.parent_path()).read(path.filename());
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

std::vector<Entry> list_index(Session& session,
                              const std::vector<std::string>& pathspecs) {
  const std::string out = session.git_output(index_arguments(pathspecs));
  IndexEntries entries(static_cast<std::size_t>(std::ranges::count(out, '\0')));
  for_each_record(out, [&](std::string_view record) {
    // "TAG MODE OID STAGE<TAB>PATH". The tag S means skip-worktree; lower case
    // means assume-unchanged, which git does not check.
    const char tag = record.front();
    const ListedEntry listed = parse_listed(record.substr(2));
    entries.add(
        {.path = std::string(listed.path),
         .mode = parse_mode(listed.mode),
         .oid = std::string(listed.second),
         .skipped = tag == 'S' || tag == 's',
         .cleanness = tag == 'H' ? Cleanness::clean : Cleanness::unclean},
        listed.third.front() - '0');
  });
  return entries.take();
}

// `git status` would look for changed and untracked files one after the other,
// and does not list the index; the function of libgit2 takes twice as long and
// cannot read every index. Three git commands in parallel take only as long as
// the slowest.
std::vector<Entry> list_work_tree(Session& session,
                                  const std::vector<std::string>& pathspecs) {
  prefetch_index(session, pathspecs);
  return list_work_tree(session, ask_work_tree(session, pathspecs), pathspecs);
}

WorkTreeLists ask_work_tree(Session& session,
                            const std::vector<std::string>& pathspecs) {
  prefetch_work_tree(session, pathspecs);
  return {session.git_output(changed_arguments(pathspecs)),
          ask_untracked(session, pathspecs)};
}

std::vector<Entry> list_work_tree(Session& session, const WorkTreeLists& lists,
                                  const std::vector<std::string>& pathspecs) {
  std::vector<Entry> entries = list_index(session, pathspecs);
  mark_changed(entries, lists.changed);
  add_untracked(entries, lists.untracked);
  return entries;
}

std::optional<std::vector<Entry>> list_unchecked(
    Session& session, const std::vector<std::string>& up) {
  const Repository& repository = session.repository();
  const std::optional<ReadFile> file = read_index_file(repository);
  if (!file) return std::nullopt;
  std::optional<std::vector<IndexedFile>> files =
      parse_index(file->bytes, repository.object_format, file->stamp);
  if (!files) return std::nullopt;
  IndexEntries tracked(files->size());
  for (IndexedFile& one : *files) {
    const int stage = one.stage;
    tracked.add(entry_of(std::move(one)), stage);
  }
  std::vector<Entry> entries = tracked.take();
  if (std::ranges::none_of(entries, is_doubtful)) return entries;
  const std::string changed = session.git_output(changed_arguments(up));
  // The index was rewritten, so git compared with another one.
  if (stamp_at(repository.index_file) != file->stamp) return std::nullopt;
  for (Entry& entry : entries) {
    if (is_doubtful(entry)) entry.cleanness = Cleanness::clean;
  }
  mark_changed(entries, changed);
  return entries;
}

std::string ask_untracked(Session& session,
                          const std::vector<std::string>& pathspecs) {
  return session.git_output(untracked_arguments(pathspecs));
}

void add_untracked(std::vector<Entry>& entries, std::string_view untracked) {
  const std::size_t tracked = entries.size();
  for_each_record(untracked, [&](std::string_view path) {
    // A trailing '/' is a nested repository, which is skipped.
    if (!path.ends_with('/'))
      entries.push_back({std::string(path), kFileMode, "", false});
  });
  const auto middle = entries.begin() + static_cast<std::ptrdiff_t>(tracked);
  std::ranges::sort(middle, entries.end(), {}, &Entry::path);
  std::ranges::inplace_merge(entries, middle, {}, &Entry::path);
}

std::vector<Entry> list_tree(Session& session, const std::string& tree,
                             const std::vector<std::string>& pathspecs) {
  // ls-tree does not support pathspec magic, only path prefixes.
  std::vector<Entry> entries = parse_tree(session.git_output(
      with_pathspecs({"ls-tree", "-r", "-z", "--full-tree", tree}, pathspecs)));
  sort_by_path(entries);
  return entries;
}

std::optional<std::vector<Entry>> list_in_tree(
    Session& session, const std::string& tree,
    const std::vector<std::string>& paths) {
  // Literal, so that ':' at the start of a name has no meaning.
  const ProcessResult listed = session.run_git(with_pathspecs(
      {"--literal-pathspecs", "ls-tree", "-r", "-z", "--full-tree", tree},
      paths));
  if (listed.status != 0) {
    session.log().add_missing_object();
    return std::nullopt;
  }
  return parse_tree(listed.out);
}

std::vector<Entry> list_staged(Session& session,
                               const std::vector<std::string>& pathspecs) {
  const std::string out = session.git_output(staged_arguments(pathspecs));
  std::vector<Entry> entries;
  const auto fields = split(out, '\0');
  for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
    const RawChange raw = parse_raw_change(fields[i]);
    entries.push_back({std::string(fields[i + 1]), raw.mode_after,
                       std::string(raw.oid_after)});
  }
  sort_by_path(entries);
  return entries;
}

void prefetch_index(Session& session,
                    const std::vector<std::string>& pathspecs) {
  session.prefetch(index_arguments(pathspecs));
}

void prefetch_work_tree(Session& session,
                        const std::vector<std::string>& pathspecs) {
  // The comparison uses up to twenty threads. At usual priority it would delay
  // the commands beside it, which have one thread each.
  prefetch_untracked(session, pathspecs);
  session.prefetch(changed_arguments(pathspecs), Pace::giving_way);
}

void prefetch_untracked(Session& session,
                        const std::vector<std::string>& pathspecs) {
  session.prefetch(untracked_arguments(pathspecs));
}

std::vector<std::string> ignored_among(Session& session,
                                       const std::vector<std::string>& paths) {
  if (paths.empty()) return {};
  const ProcessResult result = ask_ignored(session, paths);
  if (result.status <= kNoneIgnored) return parse_ignored(result.out);
  // One path that git refuses makes the whole query fail.
  std::vector<std::string> ignored;
  for (const std::string& path : paths) {
    if (is_ignored(session, path)) ignored.push_back(path);
  }
  return ignored;
}

}  // namespace tgpl::git
