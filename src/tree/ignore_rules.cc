// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/ignore_rules.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "git/complaint.h"
#include "git/records.h"
#include "git/session.h"
#include "git/throwaway.h"

namespace tgpl::tree {
namespace {

constexpr std::string_view kRules = ".gitignore";

/// The directories above a path. For "a/b/c": "", "a/", "a/b/".
std::vector<std::string> folders_above(std::string_view path) {
  std::vector<std::string> folders = {""};
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/', slash + 1))
    folders.emplace_back(path.substr(0, slash + 1));
  return folders;
}

/// The .gitignore files that can apply to one of `paths`.
std::vector<const git::Entry*> rules_for(
    const Tree& tree, const std::vector<std::string>& paths) {
  std::set<std::string> folders;
  for (const std::string& path : paths) {
    for (std::string& folder : folders_above(path))
      folders.insert(std::move(folder));
  }
  std::vector<const git::Entry*> rules;
  for (const std::string& folder : folders) {
    const git::Entry* entry = tree.find(cat({folder, kRules}));
    if (entry != nullptr && is_regular(*entry)) rules.push_back(entry);
  }
  return rules;
}

/// Whether a part of the path is a file, link or submodule, so that nothing can
/// exist at the path.
bool is_below_file(const Tree& tree, const std::string& path) {
  return std::ranges::any_of(folders_above(path), [&](std::string_view folder) {
    return !folder.empty() &&
           tree.contains(folder.substr(0, folder.size() - 1));
  });
}

/// A temporary repository whose work tree contains the .gitignore files. The
/// user's repository and own ignore rules have no effect in it.
class RulesCopy {
 public:
  RulesCopy(const Tree& tree, const std::vector<const git::Entry*>& rules)
      : session_(folder_.path()) {
    const Folder folder(folder_.path());
    ContentReader reader = tree.reader();
    for (const git::Entry* entry : rules)
      folder.overwrite(entry->path, reader.read(*entry).value_or(""));
    session_.git_output({"init", "-q", "--template="});
  }

  std::vector<std::string> ignored_among(
      const std::vector<std::string>& paths) {
    const git::ProcessResult result =
        session_.run_git({"-c", "core.excludesFile=", "check-ignore", "-z",
                          "--no-index", "--stdin"},
                         git::ended_by_nul(git::kFromTop, paths));
    constexpr int kNone = 1;
    if (result.status > kNone) {
      throw Error(ErrorKind::repository,
                  cat({"git check-ignore failed: ",
                       printable(git::complaint(result.err))}));
    }
    std::vector<std::string> ignored;
    git::for_each_record(result.out, [&](std::string_view path) {
      ignored.emplace_back(path.substr(git::kFromTop.size()));
    });
    return ignored;
  }

 private:
  git::TemporaryFolder folder_;
  git::Session session_;
};

}  // namespace

std::vector<std::string> ignored_by_rules_in(
    const Tree& tree, const std::vector<std::string>& paths) {
  std::vector<std::string> possible;
  std::ranges::copy_if(
      paths, std::back_inserter(possible),
      [&](const std::string& path) { return !is_below_file(tree, path); });
  const std::vector<const git::Entry*> rules = rules_for(tree, possible);
  if (rules.empty()) return {};
  return RulesCopy(tree, rules).ignored_among(possible);
}

}  // namespace tgpl::tree
