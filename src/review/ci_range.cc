// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/ci_range.h"

#include <nlohmann/json.hpp>
#include <optional>

#include "base/json_reader.h"
#include "base/text.h"

namespace tgpl::review {
namespace {

/// What the variable `base` contains. A range "A...B" needs no variable for the
/// head.
enum class Base { commit, branch, range };

/// One way in which a system gives a range. For a branch, the commits since the
/// merge base are meant: "origin/main...HEAD".
struct CiRow {
  std::string_view system;
  std::string_view marker;  ///< variable that is set on this system
  std::string_view base;
  Base kind;
  std::string_view head;
};

/// The first row of a system whose base variable is set is used: merge requests
/// come before pushes.
constexpr CiRow kRows[] = {
    {"AppVeyor", "APPVEYOR_PULL_REQUEST_NUMBER", "APPVEYOR_REPO_BRANCH",
     Base::branch, "APPVEYOR_PULL_REQUEST_HEAD_COMMIT"},
    {"Azure Pipelines", "TF_BUILD", "SYSTEM_PULLREQUEST_TARGETBRANCH",
     Base::branch, "SYSTEM_PULLREQUEST_SOURCECOMMITID"},
    {"Bitbucket", "BITBUCKET_BUILD_NUMBER", "BITBUCKET_PR_DESTINATION_BRANCH",
     Base::branch, "BITBUCKET_COMMIT"},
    {"Buildkite", "BUILDKITE", "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
     Base::branch, "BUILDKITE_COMMIT"},
    {"Buildkite", "BUILDKITE", "BUILDKITE_PIPELINE_DEFAULT_BRANCH",
     Base::branch, "BUILDKITE_COMMIT"},
    {"Cirrus CI", "CIRRUS_CI", "CIRRUS_BASE_SHA", Base::commit,
     "CIRRUS_CHANGE_IN_REPO"},
    {"Cirrus CI", "CIRRUS_CI", "CIRRUS_LAST_GREEN_CHANGE", Base::commit,
     "CIRRUS_CHANGE_IN_REPO"},
    {"Drone", "DRONE", "DRONE_COMMIT_BEFORE", Base::commit,
     "DRONE_COMMIT_AFTER"},
    {"GitLab", "GITLAB_CI", "CI_MERGE_REQUEST_DIFF_BASE_SHA", Base::commit,
     "CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"},
    {"GitLab", "GITLAB_CI", "CI_MERGE_REQUEST_DIFF_BASE_SHA", Base::commit,
     "CI_COMMIT_SHA"},
    {"GitLab", "GITLAB_CI", "CI_COMMIT_BEFORE_SHA", Base::commit,
     "CI_COMMIT_SHA"},
    {"GitLab", "GITLAB_CI", "CI_DEFAULT_BRANCH", Base::branch, "CI_COMMIT_SHA"},
    {"Jenkins", "JENKINS_URL", "CHANGE_TARGET", Base::branch, "GIT_COMMIT"},
    {"Jenkins", "JENKINS_URL", "CHANGE_TARGET", Base::branch, ""},
    {"Jenkins", "JENKINS_URL", "GIT_PREVIOUS_SUCCESSFUL_COMMIT", Base::commit,
     "GIT_COMMIT"},
    {"Jenkins", "JENKINS_URL", "GIT_PREVIOUS_COMMIT", Base::commit,
     "GIT_COMMIT"},
    {"Semaphore", "SEMAPHORE", "SEMAPHORE_GIT_COMMIT_RANGE", Base::range, ""},
    {"Travis CI", "TRAVIS", "TRAVIS_COMMIT_RANGE", Base::range, ""},
    {"Woodpecker", "CI_PIPELINE_EVENT", "CI_COMMIT_TARGET_BRANCH", Base::branch,
     "CI_COMMIT_SHA"},
    {"Woodpecker", "CI_PIPELINE_EVENT", "CI_PREV_COMMIT_SHA", Base::commit,
     "CI_COMMIT_SHA"},
};

/// An id of all zeros means that there is no commit.
bool names_something(std::string_view commit) {
  return commit.find_first_not_of('0') != std::string_view::npos;
}

/// Whether the range "A...B" has both sides.
bool names_both(std::string_view range) {
  const std::size_t dots = range.find("..");
  return dots != std::string_view::npos &&
         names_something(range.substr(0, dots));
}

std::string range_of(Base kind, std::string_view base, std::string_view head) {
  if (kind == Base::range) return std::string(base);
  if (head.empty()) head = "HEAD";
  if (kind == Base::commit) return cat({base, "..", head});
  constexpr std::string_view kHeads = "refs/heads/";
  if (base.starts_with(kHeads)) base.remove_prefix(kHeads.size());
  return cat({"origin/", base, "...", head});
}

std::optional<CiRange> from_row(const CiRow& row, const Lookup& environment) {
  const std::string marker = environment(row.marker).value_or("");
  const std::string base = environment(row.base).value_or("");
  const std::string head =
      row.head.empty() ? "" : environment(row.head).value_or("");
  if (marker.empty() || !names_something(base)) return std::nullopt;
  if (!row.head.empty() && !names_something(head)) return std::nullopt;
  if (row.kind == Base::range && !names_both(base)) return std::nullopt;
  return CiRange{range_of(row.kind, base, head),
                 cat({row.system, ", ", row.base})};
}

/// Where an event of GitHub, Gitea or Forgejo has the two commits. Manual and
/// scheduled events have none.
struct EventRow {
  std::string_view base;
  std::string_view head;
  Base kind = Base::commit;
};

constexpr EventRow kEventRows[] = {
    {"/pull_request/base/sha", "/pull_request/head/sha"},
    {"/merge_group/base_sha", "/merge_group/head_sha"},
    {"/before", "/after"},
    {"/repository/default_branch", "/after", Base::branch},
    {"/repository/default_branch", "", Base::branch},
};

std::string text_at(const nlohmann::json& event, std::string_view pointer) {
  const nlohmann::json::json_pointer at{std::string(pointer)};
  if (!event.contains(at) || !event.at(at).is_string()) return "";
  return event.at(at).get<std::string>();
}

std::string_view name_of_actions(const Lookup& environment) {
  if (environment("FORGEJO_ACTIONS")) return "Forgejo";
  return environment("GITEA_ACTIONS") ? "Gitea" : "GitHub";
}

std::optional<CiRange> from_event(const Lookup& environment,
                                  std::string_view text) {
  if (!environment("GITHUB_ACTIONS")) return std::nullopt;
  const std::optional<nlohmann::json> event = parse_json(text);
  if (!event || !event->is_object()) return std::nullopt;
  for (const EventRow& row : kEventRows) {
    const std::string base = text_at(*event, row.base);
    const std::string head =
        row.head.empty() ? "HEAD" : text_at(*event, row.head);
    if (!names_something(base) || !names_something(head)) continue;
    return CiRange{range_of(row.kind, base, head),
                   cat({name_of_actions(environment), ", ", row.base.substr(1),
                        " of the event"})};
  }
  return std::nullopt;
}

struct Fallback {
  const char* revision;
  const char* range;
  std::string_view reason;
};

constexpr Fallback kFallbacks[] = {
    {"@{upstream}", "@{upstream}...HEAD", "commits not on the upstream branch"},
    {"refs/remotes/origin/HEAD", "origin/HEAD...HEAD",
     "commits not on origin's default branch"},
};

}  // namespace

std::optional<CiRange> ci_range(const Lookup& environment,
                                std::string_view event) {
  if (auto found = from_event(environment, event)) return found;
  for (const CiRow& row : kRows) {
    if (auto found = from_row(row, environment)) return found;
  }
  return std::nullopt;
}

std::optional<FoundRange> found_range(const Lookup& environment,
                                      std::string_view event,
                                      const HasCommit& has_commit) {
  if (const auto found = ci_range(environment, event))
    return FoundRange{found->range, cat({"checking ", printable(found->range),
                                         " (", found->from, ")"})};
  for (const Fallback& one : kFallbacks) {
    if (has_commit(one.revision))
      return FoundRange{one.range,
                        cat({"checking ", one.range, " (", one.reason, ")"})};
  }
  return std::nullopt;
}

}  // namespace tgpl::review
