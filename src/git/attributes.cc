// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/attributes.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <unordered_set>
#include <utility>

#include "base/text.h"
#include "git/records.h"

namespace tgpl::git {
namespace {

/// From this many paths on, git is first asked which paths of the index have a
/// converting attribute at all. `git check-attr` writes at least once per path,
/// so it is slow for many.
constexpr std::size_t kMany = 1000;

/// Arguments of the command that lists the paths of the index which have one of
/// the converting attributes, or have it unset.
std::vector<std::string> attributed_arguments() {
  return {"--no-literal-pathspecs",
          "ls-files",
          "-z",
          "--full-name",
          "--",
          std::string(kFromTop),
          ":(top,exclude,attr:!filter !ident !working-tree-encoding)"};
}

/// Whether git runs inside the work tree. Elsewhere `git ls-files` sees only
/// the .gitattributes files of the index.
bool stands_in_work_tree(Session& session) {
  const Repository& repository = session.repository();
  return !repository.prefix.empty() || session.folder() == repository.work_tree;
}

/// Those of `paths` that are in `attributed` and so must be checked one by one.
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
    Session& session, std::span<const std::string_view> paths) {
  if (paths.empty()) return {};
  const std::string up = session.repository().up();
  // With -a, git prints nothing for paths without attributes, which are most.
  const std::string out = session.git_output(
      {"check-attr", "-z", "--stdin", "-a"}, ended_by_nul(up, paths));
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

void prefetch_converted(Session& session) {
  // bytes of an index entry with its path
  constexpr std::uintmax_t kSmallest = 62;
  std::error_code none;
  const std::uintmax_t size =
      std::filesystem::file_size(session.guess().index_file, none);
  if (!none && size > kMany * kSmallest)
    session.prefetch(attributed_arguments());
}

std::vector<std::string> converted_among(
    Session& session, std::span<const std::string_view> paths) {
  if (paths.size() < kMany || !stands_in_work_tree(session))
    return ask_converted(session, paths);
  const std::string attributed = session.git_output(attributed_arguments());
  return ask_converted(session, maybe_converted(paths, attributed));
}

std::vector<Attribute> attributes_of(Session& session,
                                     const std::vector<std::string>& names,
                                     const std::vector<std::string>& paths) {
  if (paths.empty()) return {};
  const std::string up = session.repository().up();
  std::vector<std::string> arguments = {"check-attr", "-z", "--stdin"};
  arguments.insert(arguments.end(), names.begin(), names.end());
  // git expects paths relative to the current directory.
  const std::string out =
      session.git_output(arguments, ended_by_nul(up, paths));
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
