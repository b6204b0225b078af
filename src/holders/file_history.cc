// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/file_history.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "license/holder.h"

namespace tgpl::holders {

void YearSpan::add(int year) {
  if (year == 0) return;
  first = first == 0 ? year : std::min(first, year);
  last = std::max(last, year);
}

FileFollower::FileFollower(const std::string& tip,
                           const std::vector<std::string>& paths,
                           NamesInParent names_in)
    : files_(paths.size()), names_in_(std::move(names_in)) {
  Paths known;
  for (std::size_t i = 0; i < paths.size(); ++i)
    known[paths[i]].push_back(static_cast<std::uint32_t>(i));
  hand_on(tip, std::move(known));
}

void FileFollower::add(Paths& paths, const std::string& path,
                       const Files& files) {
  Files& there = paths[path];
  for (const std::uint32_t file : files) {
    if (std::ranges::find(there, file) == there.end()) there.push_back(file);
  }
}

/// A commit with several children receives the files of all of them. The
/// smaller map is inserted into the larger one.
void FileFollower::hand_on(const std::string& commit, Paths paths) {
  if (paths.empty()) return;
  Paths& known = known_in_[commit];
  if (known.size() < paths.size()) known.swap(paths);
  for (const auto& [path, files] : paths) add(known, path, files);
}

/// Changes of a merge against its first parent come from the other parents.
/// There the file may still have the name from before a rename on the first
/// parent's side.
void FileFollower::hand_to_others(const Commit& merge, const Paths& paths) {
  if (paths.empty()) return;
  std::vector<std::string> names;
  for (const auto& [path, files] : paths) names.push_back(path);
  for (std::size_t i = 1; i < merge.parents.size(); ++i) {
    const std::string& parent = merge.parents[i];
    const std::vector<std::string> there =
        names_in_ ? names_in_(merge, parent, names) : names;
    Paths handed;
    for (std::size_t at = 0; at < names.size(); ++at) {
      if (!there[at].empty()) add(handed, there[at], paths.at(names[at]));
    }
    hand_on(parent, std::move(handed));
  }
}

void FileFollower::cut_off(const Paths& paths) {
  for (const auto& [path, files] : paths) {
    for (const std::uint32_t file : files) files_[file].cut_off = true;
  }
}

std::uint32_t FileFollower::number_of(const Person& person) {
  const auto [found, is_new] =
      numbers_.try_emplace(license::person_key(person.name, person.email),
                           static_cast<std::uint32_t>(persons_.size()));
  if (is_new) persons_.push_back(person);
  return found->second;
}

void FileFollower::credit(const Files& files, const Commit& commit) {
  for (const Person& author : commit.authors) {
    const std::uint32_t person = number_of(author);
    for (const std::uint32_t file : files) {
      std::vector<Credit>& authors = files_[file].authors;
      auto found = std::ranges::find(authors, person, &Credit::person);
      if (found == authors.end())
        found = authors.insert(found, Credit{person, {}, 0});
      found->years.add(commit.year);
      found->earliest = visited_;
    }
  }
}

void FileFollower::visit(const Commit& commit) {
  ++visited_;
  auto node = known_in_.extract(commit.id);
  if (node.empty()) return;
  Paths& known = node.mapped();
  if (commit.cut_off) return cut_off(known);
  const bool is_merge = commit.parents.size() > 1;
  Paths before;  // paths in the first parent, for the changed files
  Paths merged;  // paths in the other parents
  for (const Touch& touch : commit.touches) {
    const auto entry = known.extract(touch.path);
    // A deleted file does not exist in the commit, so it is not followed.
    if (entry.empty() || touch.status == 'D') continue;
    // The merging person has not written the merged content.
    if (!is_merge && touch.rewritten) credit(entry.mapped(), commit);
    if (is_merge) add(merged, touch.path, entry.mapped());
    if (touch.status == 'A') continue;
    add(before, touch.status == 'R' ? touch.source : touch.path,
        entry.mapped());
  }
  if (commit.parents.empty()) return;
  for (const auto& [path, files] : before) add(known, path, files);
  hand_on(commit.parents.front(), std::move(known));
  hand_to_others(commit, merged);
}

std::vector<FileHistory> FileFollower::histories() const {
  std::vector<FileHistory> histories;
  histories.reserve(files_.size());
  for (const Followed& file : files_) {
    std::vector<Credit> authors = file.authors;
    std::ranges::sort(authors, {}, [](const Credit& credit) {
      // Commits are visited from new to old, so a higher number is older.
      return std::tuple(credit.years.first, ~credit.earliest, credit.person);
    });
    FileHistory history{{}, file.cut_off};
    for (const Credit& credit : authors)
      history.authors.push_back({persons_[credit.person], credit.years});
    histories.push_back(std::move(history));
  }
  return histories;
}

}  // namespace tgpl::holders
