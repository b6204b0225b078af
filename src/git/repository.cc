// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/repository.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/complaint.h"
#include "git/replaced.h"
#include "git/session.h"

namespace tgpl::git {
namespace {

/// How git's message begins in a directory without repository.
constexpr std::string_view kNoRepository = "not a git repository";

[[noreturn]] void refuse(std::string_view git_says) {
  const std::string_view words = complaint(git_says);
  if (words.starts_with(kNoRepository)) {
    throw Error(
        ErrorKind::repository, "not in a git repository",
        "run 'git init', or use 'git tgpl -C PATH' to name a repository");
  }
  if (words.starts_with("detected dubious ownership")) {
    throw Error(
        ErrorKind::repository,
        "detected dubious ownership of the repository: another user "
        "owns its directory",
        "if you trust it, run: git config --global --add safe.directory "
        "PATH");
  }
  throw Error(ErrorKind::repository,
              cat({"cannot open the repository: ", printable(words)}));
}

/// Whether git replaces objects, or may have done so earlier: a work tree keeps
/// the content of a replacement after the replacement is removed.
bool may_replace_objects(Session& session, const Repository& repository) {
  // Without a work tree, earlier replacements leave no trace.
  if (repository.bare() && session.variable(kNoReplaceObjects)) return false;
  if (session.variable("GIT_REPLACE_REF_BASE")) return true;
  if (const auto known = has_replace_refs(repository.common_dir)) return *known;
  return !session.git_output({"for-each-ref", "--count=1", "refs/replace/"})
              .empty();
}

/// Parses a boolean as git does.
bool is_true(std::string_view value) {
  const std::string small = to_lower(value);
  return small == "true" || small == "yes" || small == "on" ||
         std::strtoll(small.c_str(), nullptr, 10) != 0;
}

}  // namespace

std::string Repository::up() const {
  std::string out;
  for (const char c : prefix) {
    if (c == '/') out += "../";
  }
  return out;
}

Repository find_repository(Session& session) {
  // --show-toplevel comes last, because it fails in a bare repository.
  const ProcessResult answer = session.run_git(
      {"rev-parse", "--path-format=absolute", "--is-bare-repository",
       "--git-dir", "--git-common-dir", "--git-path", "index", "--git-path",
       "hooks", "--show-object-format", "--show-prefix", "--show-toplevel"});
  std::vector<std::string> lines;
  for (const std::string_view line : split(answer.out, '\n'))
    lines.emplace_back(line);
  if (lines.size() < 8) refuse(answer.err);
  Repository repository;
  repository.git_dir = lines[1];
  repository.common_dir = lines[2];
  repository.index_file = lines[3];
  repository.hooks_dir = lines[4];
  repository.object_format = lines[5];
  if (answer.status == 0) {
    repository.prefix = lines[6];
    repository.work_tree = lines[7];
  } else if (lines[0] != "true") {
    throw Error(ErrorKind::repository,
                "the current directory is inside the git directory",
                "run the command in the working tree");
  }
  repository.may_replace = may_replace_objects(session, repository);
  return repository;
}

bool is_outside_repository(Session& session) {
  const ProcessResult answer = session.run_git({"rev-parse", "--git-dir"});
  return answer.status != 0 && complaint(answer.err).starts_with(kNoRepository);
}

bool has_work_tree_elsewhere(Session& session) {
  const Repository& repository = session.repository();
  if (repository.bare() || session.variable("GIT_WORK_TREE") ||
      !session.config().find("core.worktree"))
    return false;
  // A submodule has the setting, too, but its work tree leads back to it.
  try {
    Session there(repository.work_tree);
    return there.repository().git_dir != repository.git_dir;
  } catch (const Error&) {
    return true;
  }
}

void require_work_tree(const Repository& repository) {
  if (!repository.bare()) return;
  throw Error(ErrorKind::repository,
              cat({"cannot change files of the bare repository ",
                   quote(repository.git_dir)}),
              "run the command in a clone");
}

Config Config::parse(std::string_view list) {
  Config config;
  for (const std::string_view entry : split(list, '\0')) {
    const std::size_t stop = entry.find('\n');
    // A key without value ("[tgpl] required") means true.
    const bool bare = stop == std::string_view::npos;
    config.values_[std::string(entry.substr(0, stop))] =
        bare ? "true" : std::string(entry.substr(stop + 1));
  }
  return config;
}

std::optional<std::string> Config::find(std::string_view key) const {
  const auto found = values_.find(key);
  if (found == values_.end()) return std::nullopt;
  return found->second;
}

bool Config::is_partial_clone() const {
  return std::ranges::any_of(values_, [](const auto& setting) {
    const auto& [key, value] = setting;
    const bool promises = key.starts_with("remote.") &&
                          key.ends_with(".promisor") && is_true(value);
    return promises || key == "extensions.partialclone";
  });
}

namespace {

std::vector<std::string> typed_words(const std::string& type,
                                     const std::string& key) {
  return {"config", "--type=" + type, key};
}

std::optional<std::string> typed_value(Session& session,
                                       const std::string& type,
                                       const std::string& key) {
  const ProcessResult answer = session.run_git(typed_words(type, key));
  if (answer.status == 1) return std::nullopt;
  if (answer.status != 0) {
    throw Error(ErrorKind::config, cat({"cannot read the value of ", quote(key),
                                        ": ", printable(trim(answer.err))}));
  }
  return std::string(trim(answer.out));
}

}  // namespace

std::optional<bool> config_flag(Session& session, const std::string& key) {
  const auto value = typed_value(session, "bool", key);
  if (!value) return std::nullopt;
  return *value == "true";
}

std::optional<std::size_t> config_count(Session& session,
                                        const std::string& key) {
  const auto value = typed_value(session, "int", key);
  if (!value) return std::nullopt;
  const long long count = std::strtoll(value->c_str(), nullptr, 10);
  return count < 0 ? 0 : static_cast<std::size_t>(count);
}

std::optional<std::string> config_path(Session& session,
                                       const std::string& key) {
  return typed_value(session, "path", key);
}

void prefetch_config_path(Session& session, const std::string& key) {
  session.prefetch(typed_words("path", key));
}

std::vector<std::string> merge_heads(Session& session) {
  std::vector<std::string> heads;
  // Pseudorefs like MERGE_HEAD are always files, in any ref storage
  // (gitglossary(7)).
  std::ifstream file(session.repository().git_dir + "/MERGE_HEAD");
  for (std::string line; std::getline(file, line);) {
    if (!trim(line).empty()) heads.emplace_back(trim(line));
  }
  if (!heads.empty() || !session.of_environment()) return heads;
  // 'git merge' writes MERGE_HEAD only after its hook has run, but sets
  // GITHEAD_<id>=<name> for it.
  constexpr std::string_view kVariable = "GITHEAD_";
  for (char** entry = environ; *entry != nullptr; ++entry) {
    std::string_view variable(*entry);
    if (!variable.starts_with(kVariable)) continue;
    variable.remove_prefix(kVariable.size());
    heads.emplace_back(variable.substr(0, variable.find('=')));
  }
  std::ranges::sort(heads);
  return heads;
}

}  // namespace tgpl::git
