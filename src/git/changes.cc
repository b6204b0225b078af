// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/changes.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/raw_diff.h"

namespace tgpl::git {
namespace {

using Fields = std::vector<std::string_view>;

/// Splits a list in which each field ends with NUL.
Fields split_records(std::string_view out) {
  Fields fields = split(out, '\0');
  fields.pop_back();
  return fields;
}

/// Returns the next field. Throws Error(repository) if git's output ends early.
std::string_view take_field(const Fields& fields, std::size_t& at) {
  if (at < fields.size()) return fields[at++];
  throw Error(ErrorKind::repository, "git exited in the middle of a list");
}

/// Parses a record (see raw_diff.h) and its path, or two paths for a rename.
/// Moves `at` to the next record.
ChangedPath parse_change(const Fields& fields, std::size_t& at) {
  const RawChange raw = parse_raw_change(take_field(fields, at));
  const std::string first(take_field(fields, at));
  const std::string second =
      raw.has_two_paths() ? std::string(take_field(fields, at)) : first;
  ChangedPath change;
  if (raw.status != 'A' && raw.status != 'C')
    change.before = {first, raw.mode_before, std::string(raw.oid_before)};
  if (raw.status != 'D')
    change.after = {second, raw.mode_after, std::string(raw.oid_after)};
  return change;
}

/// Parses a change of a merge: "::MODE MODE MODE OID OID OID STATUS" NUL PATH
/// NUL. Moves `at` to the next record.
ChangedPath parse_merged(const Fields& fields, std::size_t& at) {
  take_field(fields, at);
  ChangedPath change;
  change.after.path = take_field(fields, at);
  return change;
}

/// Whether the path is in conflict; such paths are left out.
bool is_unmerged(std::string_view record) {
  return record.ends_with(" U");
}

std::vector<std::string> diff_arguments(
    std::vector<std::string> what, const std::vector<std::string>& pathspecs) {
  // `git diff` itself, not the plumbing: it also compares the content of files
  // of which only the stat data changed.
  std::vector<std::string> arguments = {"diff",
                                        "--raw",
                                        "-z",
                                        "-M",
                                        "--no-abbrev",
                                        "--no-ext-diff",
                                        "--no-relative",
                                        "--ignore-submodules=all"};
  std::ranges::move(what, std::back_inserter(arguments));
  arguments.emplace_back("--");
  arguments.insert(arguments.end(), pathspecs.begin(), pathspecs.end());
  return arguments;
}

std::vector<ChangedPath> diff(Session& session, std::vector<std::string> what,
                              const std::vector<std::string>& pathspecs) {
  return parse_changes(
      session.git_output(diff_arguments(std::move(what), pathspecs)));
}

/// Without a tree, git compares with HEAD, or with the empty tree on a branch
/// without commits.
std::vector<std::string> index_and(const std::string& before) {
  if (before.empty()) return {"--cached"};
  return {"--cached", before};
}

constexpr char kBetween = '\x1f';
constexpr char kBehindKey = '\x1e';

/// Parses trailers in the format that list_commits() requests from `git log`.
std::vector<std::pair<std::string, std::string>> parse_trailers(
    std::string_view field) {
  std::vector<std::pair<std::string, std::string>> trailers;
  for (const std::string_view trailer : split(field, kBetween)) {
    const std::size_t stop = trailer.find(kBehindKey);
    if (stop == std::string_view::npos) continue;
    trailers.emplace_back(trim(trailer.substr(0, stop)),
                          trim(trailer.substr(stop + 1)));
  }
  return trailers;
}

std::vector<std::string> words(std::string_view field, char separator) {
  std::vector<std::string> out;
  for (const std::string_view word : split(field, separator)) {
    if (!word.empty()) out.emplace_back(word);
  }
  return out;
}

}  // namespace

std::vector<ChangedPath> parse_changes(std::string_view out) {
  const Fields fields = split_records(out);
  std::vector<ChangedPath> changes;
  for (std::size_t at = 0; at < fields.size();) {
    if (is_unmerged(fields[at])) {
      at += 2;
    } else {
      changes.push_back(parse_change(fields, at));
    }
  }
  return changes;
}

std::vector<ChangedPath> list_changes(
    Session& session, const std::string& before, const std::string& after,
    const std::vector<std::string>& pathspecs) {
  return diff(session, {before, after}, pathspecs);
}

std::vector<ChangedPath> list_index_changes(
    Session& session, const std::string& before,
    const std::vector<std::string>& pathspecs) {
  return diff(session, index_and(before), pathspecs);
}

void prefetch_index_changes(Session& session) {
  session.prefetch(diff_arguments(index_and(""), {}));
}

std::vector<ChangedPath> list_work_tree_changes(
    Session& session, const std::string& before,
    const std::vector<std::string>& pathspecs) {
  return diff(session, {before}, pathspecs);
}

std::string empty_tree(Session& session) {
  return std::string(
      trim(session.git_output({"hash-object", "-t", "tree", "--stdin"})));
}

std::vector<RangeCommit> list_commits(Session& session, const std::string& head,
                                      const std::vector<std::string>& without) {
  std::vector<std::string> arguments = {
      "log",
      "-z",
      "--reverse",
      "--topo-order",
      "--no-show-signature",
      "--no-notes",
      "--format=%H%x00%T%x00%P%x00%an <%ae>%x1f%cn <%ce>%x1f%aN <%aE>%x1f%cN "
      "<%cE>%x00%(trailers:only,unfold,separator=%x1f,key_value_separator=%"
      "x1e)",
      head};
  arguments.insert(arguments.end(), without.begin(), without.end());
  arguments.emplace_back("--");
  const std::string out = session.git_output(arguments);
  const Fields fields = split(out, '\0');
  std::vector<RangeCommit> commits;
  for (std::size_t at = 0; at + 4 < fields.size(); at += 5) {
    RangeCommit commit;
    commit.id = fields[at];
    commit.tree = fields[at + 1];
    commit.parents = words(fields[at + 2], ' ');
    commit.makers = words(fields[at + 3], kBetween);
    commit.trailers = parse_trailers(fields[at + 4]);
    commits.push_back(std::move(commit));
  }
  return commits;
}

std::vector<std::string> list_paths(Session& session,
                                    const std::vector<std::string>& commits) {
  if (commits.empty()) return {};
  std::vector<std::string> paths =
      words(session.git_output({"ls-tree", "-r", "-z", "--name-only",
                                "--full-tree", commits.front()}),
            '\0');
  // For each further commit, the paths that differ from the commit before.
  std::string pairs;
  for (std::size_t i = 1; i < commits.size(); ++i)
    pairs += cat({commits[i], " ", commits[i - 1], "\n"});
  if (pairs.empty()) return paths;
  std::ranges::move(words(session.git_output(
                              {"diff-tree", "--stdin", "-r", "-z",
                               "--name-only", "--no-commit-id", "--no-renames"},
                              pairs),
                          '\0'),
                    std::back_inserter(paths));
  return paths;
}

void read_changes(Session& session, std::span<RangeCommit> commits) {
  std::string ids;
  std::map<std::string_view, RangeCommit*> by_id;
  for (RangeCommit& commit : commits) {
    ids += commit.id + "\n";
    by_id.emplace(commit.id, &commit);
  }
  const std::string out =
      session.git_output({"diff-tree", "--stdin", "-r", "-z", "--raw", "-M",
                          "-c", "--root", "--no-abbrev"},
                         ids);
  const Fields fields = split_records(out);
  RangeCommit* commit = nullptr;
  for (std::size_t at = 0; at < fields.size();) {
    if (!fields[at].starts_with(':')) {
      const auto found = by_id.find(fields[at++]);
      commit = found == by_id.end() ? nullptr : found->second;
      continue;
    }
    ChangedPath change = fields[at].starts_with("::")
                             ? parse_merged(fields, at)
                             : parse_change(fields, at);
    if (commit != nullptr) commit->changes.push_back(std::move(change));
  }
}

std::vector<std::string> list_ids(Session& session, const std::string& head,
                                  const std::vector<std::string>& without) {
  std::vector<std::string> arguments = {"rev-list", head};
  arguments.insert(arguments.end(), without.begin(), without.end());
  arguments.emplace_back("--");
  return words(session.git_output(arguments), '\n');
}

std::vector<std::string> list_bases(Session& session, const std::string& head,
                                    const std::vector<std::string>& without) {
  std::vector<std::string> arguments = {"rev-list", "--boundary", head};
  arguments.insert(arguments.end(), without.begin(), without.end());
  arguments.emplace_back("--");
  const std::string out = session.git_output(arguments);
  std::vector<std::string> bases;
  for (const std::string_view line : split(out, '\n')) {
    if (line.starts_with('-')) bases.emplace_back(line.substr(1));
  }
  if (bases.size() < 2) return bases;
  arguments = {"merge-base", "--independent"};
  arguments.insert(arguments.end(), bases.begin(), bases.end());
  return words(session.git_output(arguments), '\n');
}

std::vector<std::optional<std::string>> find_commits(
    Session& session, const std::vector<std::string>& ids) {
  std::string input;
  for (const std::string& id : ids) input += id + "^{commit}\n";
  std::vector<std::optional<std::string>> commits;
  if (ids.empty()) return commits;
  const std::string out =
      session.git_output({"cat-file", "--batch-check=%(objectname)"}, input);
  for (const std::string_view line : split(out, '\n')) {
    if (commits.size() == ids.size()) break;
    const bool missing = line.find(' ') != std::string_view::npos;
    commits.push_back(missing ? std::nullopt
                              : std::optional<std::string>(line));
  }
  commits.resize(ids.size());
  return commits;
}

bool has_path(Session& session, const std::string& commit,
              const std::string& path) {
  return session.succeeds({"cat-file", "-e", cat({commit, ":", path})});
}

std::optional<std::string> merge_base(Session& session, const std::string& a,
                                      const std::string& b) {
  const auto base = session.git_answer({"merge-base", a, b});
  if (!base) return std::nullopt;
  return std::string(trim(*base));
}

bool is_ancestor(Session& session, const std::string& commit,
                 const std::string& of) {
  return session.git_answer({"merge-base", "--is-ancestor", commit, of})
      .has_value();
}

bool is_shallow(Session& session) {
  return trim(session.git_output({"rev-parse", "--is-shallow-repository"})) ==
         "true";
}

}  // namespace tgpl::git
