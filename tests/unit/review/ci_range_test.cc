// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/ci_range.h"

#include <algorithm>
#include <map>
#include <vector>

#include "support/catch.h"

using namespace tgpl::review;

namespace {

using Environment = std::map<std::string, std::string, std::less<>>;

std::string found(const Environment& environment, std::string_view event = "") {
  const auto range = ci_range(
      [&](std::string_view name) -> std::optional<std::string> {
        const auto at = environment.find(name);
        if (at == environment.end()) return std::nullopt;
        return at->second;
      },
      event);
  return range ? range->range + " " + range->from : "nothing";
}

const std::string kZeros(40, '0');

}  // namespace

TEST_CASE("without a CI system there is no range") {
  CHECK(found({}) == "nothing");
  CHECK(found({{"CI_COMMIT_SHA", "b"}, {"CI_COMMIT_BEFORE_SHA", "a"}}) ==
        "nothing");
}

TEST_CASE("GitHub: a pull request goes from its base to its head") {
  CHECK(found({{"GITHUB_ACTIONS", "true"}},
              R"({"before": "x", "after": "y", "pull_request":
                  {"base": {"sha": "a"}, "head": {"sha": "b"}}})") ==
        "a..b GitHub, pull_request/base/sha of the event");
}

TEST_CASE("GitHub: a merge queue and a push name theirs") {
  CHECK(found({{"GITHUB_ACTIONS", "true"}},
              R"({"merge_group": {"base_sha": "a", "head_sha": "b"}})") ==
        "a..b GitHub, merge_group/base_sha of the event");
  CHECK(
      found({{"GITHUB_ACTIONS", "true"}}, R"({"before": "a", "after": "b"})") ==
      "a..b GitHub, before of the event");
}

TEST_CASE("GitHub: a new branch goes from the default branch") {
  CHECK(
      found({{"GITHUB_ACTIONS", "true"}}, R"({"before": ")" + kZeros +
                                              R"(", "after": "b", "repository":
                     {"default_branch": "main"}})") ==
      "origin/main...b GitHub, repository/default_branch of the event");
}

TEST_CASE("an event that is no JSON says nothing") {
  CHECK(found({{"GITHUB_ACTIONS", "true"}}, "{") == "nothing");
  CHECK(found({{"GITHUB_ACTIONS", "true"}}, "[1]") == "nothing");
  CHECK(found({{"GITHUB_ACTIONS", "true"}}, R"({"before": 1, "after": 2})") ==
        "nothing");
}

TEST_CASE("Forgejo and Gitea speak as GitHub does, and are named") {
  const std::string event = R"({"before": "a", "after": "b"})";
  CHECK(found({{"GITHUB_ACTIONS", "true"}, {"GITEA_ACTIONS", "true"}}, event) ==
        "a..b Gitea, before of the event");
  CHECK(found({{"GITHUB_ACTIONS", "true"}, {"FORGEJO_ACTIONS", "true"}},
              event) == "a..b Forgejo, before of the event");
}

TEST_CASE("GitLab: a merge request goes before a push") {
  Environment push = {{"GITLAB_CI", "true"},
                      {"CI_COMMIT_BEFORE_SHA", "a"},
                      {"CI_COMMIT_SHA", "b"},
                      {"CI_DEFAULT_BRANCH", "main"}};
  CHECK(found(push) == "a..b GitLab, CI_COMMIT_BEFORE_SHA");
  push["CI_MERGE_REQUEST_DIFF_BASE_SHA"] = "c";
  CHECK(found(push) == "c..b GitLab, CI_MERGE_REQUEST_DIFF_BASE_SHA");
  push["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"] = "d";
  CHECK(found(push) == "c..d GitLab, CI_MERGE_REQUEST_DIFF_BASE_SHA");
}

TEST_CASE("GitLab: a new branch goes from the default branch") {
  CHECK(found({{"GITLAB_CI", "true"},
               {"CI_COMMIT_BEFORE_SHA", kZeros},
               {"CI_COMMIT_SHA", "b"},
               {"CI_DEFAULT_BRANCH", "main"}}) ==
        "origin/main...b GitLab, CI_DEFAULT_BRANCH");
}

TEST_CASE("Jenkins: the target of a change, or the last good build") {
  CHECK(found({{"JENKINS_URL", "u"}, {"CHANGE_TARGET", "main"}}) ==
        "origin/main...HEAD Jenkins, CHANGE_TARGET");
  CHECK(found({{"JENKINS_URL", "u"},
               {"GIT_PREVIOUS_SUCCESSFUL_COMMIT", "a"},
               {"GIT_COMMIT", "b"}}) ==
        "a..b Jenkins, GIT_PREVIOUS_SUCCESSFUL_COMMIT");
}

TEST_CASE("GitHub: what is started by hand goes from the default branch") {
  CHECK(found({{"GITHUB_ACTIONS", "true"}},
              R"({"repository": {"default_branch": "main"}})") ==
        "origin/main...HEAD GitHub, repository/default_branch of the event");
}

TEST_CASE("AppVeyor: a pull request names the branch it goes to") {
  CHECK(found({{"APPVEYOR_REPO_BRANCH", "main"}}) == "nothing");
  CHECK(found({{"APPVEYOR_REPO_BRANCH", "main"},
               {"APPVEYOR_PULL_REQUEST_NUMBER", "7"},
               {"APPVEYOR_PULL_REQUEST_HEAD_COMMIT", "b"}}) ==
        "origin/main...b AppVeyor, APPVEYOR_REPO_BRANCH");
}

TEST_CASE("Buildkite: a push goes from the default branch") {
  CHECK(found({{"BUILDKITE", "true"},
               {"BUILDKITE_PULL_REQUEST_BASE_BRANCH", ""},
               {"BUILDKITE_PIPELINE_DEFAULT_BRANCH", "main"},
               {"BUILDKITE_COMMIT", "b"}}) ==
        "origin/main...b Buildkite, BUILDKITE_PIPELINE_DEFAULT_BRANCH");
}

TEST_CASE("Cirrus CI: the base of a pull request, or the last green commit") {
  Environment push = {{"CIRRUS_CI", "true"},
                      {"CIRRUS_LAST_GREEN_CHANGE", "a"},
                      {"CIRRUS_CHANGE_IN_REPO", "b"}};
  CHECK(found(push) == "a..b Cirrus CI, CIRRUS_LAST_GREEN_CHANGE");
  push["CIRRUS_BASE_SHA"] = "c";
  CHECK(found(push) == "c..b Cirrus CI, CIRRUS_BASE_SHA");
}

TEST_CASE("Travis CI and Semaphore name the range themselves") {
  CHECK(found({{"TRAVIS", "true"}, {"TRAVIS_COMMIT_RANGE", "a...b"}}) ==
        "a...b Travis CI, TRAVIS_COMMIT_RANGE");
  CHECK(found({{"TRAVIS", "true"}, {"TRAVIS_COMMIT_RANGE", ""}}) == "nothing");
  CHECK(found({{"TRAVIS", "true"}, {"TRAVIS_COMMIT_RANGE", "000...b"}}) ==
        "nothing");
  CHECK(found({{"TRAVIS", "true"}, {"TRAVIS_COMMIT_RANGE", "b"}}) == "nothing");
  CHECK(
      found({{"SEMAPHORE", "true"}, {"SEMAPHORE_GIT_COMMIT_RANGE", "a...b"}}) ==
      "a...b Semaphore, SEMAPHORE_GIT_COMMIT_RANGE");
}

TEST_CASE("a branch is named with or without refs/heads") {
  CHECK(found({{"TF_BUILD", "True"},
               {"SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/main"},
               {"SYSTEM_PULLREQUEST_SOURCECOMMITID", "b"}}) ==
        "origin/main...b Azure Pipelines, SYSTEM_PULLREQUEST_TARGETBRANCH");
}

TEST_CASE("without a CI system the upstream branch is left, or origin's") {
  const auto found_where = [](std::vector<std::string> commits) {
    const auto range =
        found_range([](std::string_view) { return std::nullopt; }, "",
                    [&](const std::string& revision) {
                      return std::ranges::count(commits, revision) > 0;
                    });
    return range ? range->note : "nothing";
  };
  CHECK(found_where({"@{upstream}", "refs/remotes/origin/HEAD"}) ==
        "checking @{upstream}...HEAD (commits not on the upstream branch)");
  CHECK(found_where({"refs/remotes/origin/HEAD"}) ==
        "checking origin/HEAD...HEAD (commits not on origin's default "
        "branch)");
  CHECK(found_where({}) == "nothing");
}

TEST_CASE("the range of a CI system is told with the variable it is from") {
  const auto range = found_range(
      [](std::string_view name) -> std::optional<std::string> {
        if (name == "CIRRUS_CI") return "true";
        if (name == "CIRRUS_BASE_SHA") return "a";
        if (name == "CIRRUS_CHANGE_IN_REPO") return "b";
        return std::nullopt;
      },
      "", [](const std::string&) { return true; });
  REQUIRE(range);
  CHECK(range->range == "a..b");
  CHECK(range->note == "checking a..b (Cirrus CI, CIRRUS_BASE_SHA)");
}
