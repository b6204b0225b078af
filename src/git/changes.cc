// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/changes.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/text.h"
#include "git/mode.h"
#include "git/subprocess.h"

namespace tgpl::git {
namespace {

using Fields = std::vector<std::string_view>;

/// Reads ":MODE MODE OID OID STATUS" NUL PATH NUL, and a second path where the
/// file was renamed; `at` is moved behind it.
ChangedPath parse_change(const Fields& fields, std::size_t& at) {
  const auto words = split(fields[at++].substr(1), ' ');
  const char status = words[4].front();
  const std::string first(fields[at++]);
  const bool renamed = status == 'R' || status == 'C';
  const std::string second = renamed ? std::string(fields[at++]) : first;
  ChangedPath change;
  if (status != 'A' && status != 'C')
    change.before = {first, parse_mode(words[0]), std::string(words[2])};
  if (status != 'D')
    change.after = {second, parse_mode(words[1]), std::string(words[3])};
  return change;
}

/// "::MODE MODE MODE OID OID OID STATUS" NUL PATH NUL: a merge.
ChangedPath parse_merged(const Fields& fields, std::size_t& at) {
  at += 2;
  ChangedPath change;
  change.after.path = fields[at - 1];
  return change;
}

/// A path in conflict is none of ours yet.
bool is_unmerged(std::string_view record) {
  return record.ends_with(" U");
}

std::vector<std::string> diff_arguments(
    std::vector<std::string> what, const std::vector<std::string>& pathspecs) {
  // The porcelain: it looks into files that only seem to be changed.
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

std::vector<ChangedPath> diff(std::vector<std::string> what,
                              const std::vector<std::string>& pathspecs) {
  const std::string out =
      git_output(diff_arguments(std::move(what), pathspecs));
  const Fields fields = split(out, '\0');
  std::vector<ChangedPath> changes;
  for (std::size_t at = 0; at + 1 < fields.size();) {
    if (is_unmerged(fields[at])) {
      at += 2;
    } else {
      changes.push_back(parse_change(fields, at));
    }
  }
  return changes;
}

/// git itself takes HEAD then, and nothing on a branch without commits.
std::vector<std::string> index_and(const std::string& before) {
  if (before.empty()) return {"--cached"};
  return {"--cached", before};
}

/// "OID PARENT... " and the values of the trailer, for each commit.
std::vector<RangeCommit> list_without_changes(const std::string& base,
                                              const std::string& head,
                                              std::string_view trailer) {
  constexpr char kBetween = '\x1f';
  const std::string out = git_output(
      {"log", "-z", "--reverse", "--topo-order", "--no-show-signature",
       cat({"--format=%H%x00%P%x00%(trailers:key=", trailer,
            ",valueonly,unfold,separator=%x1f)"}),
       head, "^" + base, "--"});
  const Fields fields = split(out, '\0');
  std::vector<RangeCommit> commits;
  for (std::size_t at = 0; at + 2 < fields.size(); at += 3) {
    RangeCommit commit;
    commit.id = fields[at];
    for (const std::string_view parent : split(fields[at + 1], ' ')) {
      if (!parent.empty()) commit.parents.emplace_back(parent);
    }
    for (const std::string_view value : split(fields[at + 2], kBetween)) {
      if (!trim(value).empty()) commit.trailers.emplace_back(trim(value));
    }
    commits.push_back(std::move(commit));
  }
  return commits;
}

std::optional<std::string> line_of(std::vector<std::string> arguments) {
  const ProcessResult answer = run_git(std::move(arguments));
  if (answer.status != 0) return std::nullopt;
  return std::string(trim(answer.out));
}

}  // namespace

std::vector<ChangedPath> list_changes(
    const std::string& before, const std::string& after,
    const std::vector<std::string>& pathspecs) {
  return diff({before, after}, pathspecs);
}

std::vector<ChangedPath> list_index_changes(
    const std::string& before, const std::vector<std::string>& pathspecs) {
  return diff(index_and(before), pathspecs);
}

void foresee_index_changes() {
  foresee(diff_arguments(index_and(""), {}));
}

std::vector<ChangedPath> list_work_tree_changes(
    const std::string& before, const std::vector<std::string>& pathspecs) {
  return diff({before}, pathspecs);
}

std::string empty_tree() {
  return std::string(
      trim(git_output({"hash-object", "-t", "tree", "--stdin"})));
}

std::vector<RangeCommit> list_commits(const std::string& base,
                                      const std::string& head,
                                      std::string_view trailer) {
  std::vector<RangeCommit> commits = list_without_changes(base, head, trailer);
  std::string ids;
  std::map<std::string_view, RangeCommit*> by_id;
  for (RangeCommit& commit : commits) {
    ids += commit.id + "\n";
    by_id.emplace(commit.id, &commit);
  }
  const std::string out =
      git_output({"diff-tree", "--stdin", "-r", "-z", "--raw", "-M", "-c",
                  "--root", "--no-abbrev"},
                 ids);
  const Fields fields = split(out, '\0');
  RangeCommit* commit = nullptr;
  for (std::size_t at = 0; at + 1 < fields.size();) {
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
  return commits;
}

std::optional<std::string> find_tree(const std::string& revision) {
  return line_of({"rev-parse", "--verify", "--quiet", "--end-of-options",
                  revision + "^{tree}"});
}

std::optional<std::string> merge_base(const std::string& a,
                                      const std::string& b) {
  return line_of({"merge-base", a, b});
}

bool is_shallow() {
  return line_of({"rev-parse", "--is-shallow-repository"}) == "true";
}

}  // namespace tgpl::git
