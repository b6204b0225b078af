// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/file_history.h"

#include <string>
#include <vector>

#include "support/catch.h"

using tgpl::holders::Commit;
using tgpl::holders::FileAuthor;
using tgpl::holders::FileFollower;
using tgpl::holders::FileHistory;
using tgpl::holders::Person;
using tgpl::holders::Touch;

namespace {

const Person kJane{"Jane", "jane@example.org"};
const Person kBob{"Bob", "bob@example.org"};
const Person kEve{"Eve", "eve@example.org"};

Commit commit(std::string id, std::vector<std::string> parents, Person author,
              int year, std::vector<Touch> touches) {
  return {std::move(id), std::move(parents), {std::move(author)}, year,
          false,         std::move(touches)};
}

std::vector<FileHistory> follow(const std::vector<std::string>& paths,
                                const std::vector<Commit>& commits) {
  FileFollower follower(commits.front().id, paths);
  for (const Commit& one : commits) follower.visit(one);
  return follower.histories();
}

}  // namespace

TEST_CASE("each author of a file has first and last year, the oldest first") {
  const auto histories =
      follow({"a"}, {commit("4", {"3"}, kJane, 2024, {{'M', "a"}}),
                     commit("3", {"2"}, kBob, 2022, {{'M', "a"}, {'M', "b"}}),
                     commit("2", {"1"}, kEve, 2021, {{'M', "b"}}),
                     commit("1", {}, kJane, 2019, {{'A', "a"}, {'A', "b"}})});
  CHECK(histories[0].authors ==
        std::vector<FileAuthor>{{kJane, {2019, 2024}}, {kBob, {2022, 2022}}});
  CHECK_FALSE(histories[0].cut_off);
}

TEST_CASE("e-mails name one person in any case, with the newest name") {
  const auto histories = follow(
      {"a"},
      {commit("2", {"1"}, {"Jane Doe", "Jane@Example.org"}, 2020, {{'M', "a"}}),
       commit("1", {}, kJane, 2019, {{'A', "a"}})});
  CHECK(histories[0].authors ==
        std::vector<FileAuthor>{
            {{"Jane Doe", "Jane@Example.org"}, {2019, 2020}}});
}

TEST_CASE(
    "a file is followed under its old name, and whoever moved it as it "
    "was wrote nothing") {
  const auto histories =
      follow({"b"}, {commit("4", {"3"}, kBob, 2022, {{'M', "b"}}),
                     commit("3", {"2"}, kEve, 2021, {{'R', "b", "a", false}}),
                     commit("2", {"1"}, kBob, 2020, {{'M', "a"}}),
                     commit("1", {}, kJane, 2019, {{'A', "a"}})});
  CHECK(histories[0].authors ==
        std::vector<FileAuthor>{{kJane, {2019, 2019}}, {kBob, {2020, 2022}}});
}

TEST_CASE("two files that change names keep their own histories") {
  const auto histories = follow(
      {"a", "b"},
      {commit("2",
              {
                  "1",
              },
              kEve, 2021, {{'R', "a", "b", false}, {'R', "b", "a", false}}),
       commit("1", {}, kJane, 2019, {{'A', "a"}}),
       commit("0", {}, kBob, 2018, {{'A', "b"}})});
  CHECK(histories[1].authors == std::vector<FileAuthor>{{kJane, {2019, 2019}}});
  CHECK(histories[0].authors.empty());
}

TEST_CASE("a file that begins again begins there") {
  FileFollower follower("3", {"a"});
  follower.visit(commit("3", {"2"}, kBob, 2022, {{'A', "a"}}));
  CHECK(follower.done());
  follower.visit(commit("2", {"1"}, kJane, 2020, {{'D', "a"}}));
  follower.visit(commit("1", {}, kJane, 2019, {{'A', "a"}}));
  CHECK(follower.histories()[0].authors ==
        std::vector<FileAuthor>{{kBob, {2022, 2022}}});
}

TEST_CASE(
    "a merge is followed into the branch that wrote, and who merged wrote "
    "nothing") {
  const auto histories =
      follow({"b"}, {commit("4", {"3", "2"}, kEve, 2023, {{'R', "b", "a"}}),
                     commit("3", {"1"}, kJane, 2021, {{'M', "a"}}),
                     commit("2", {"1"}, kBob, 2022, {{'R', "b", "a"}}),
                     commit("1", {}, kJane, 2019, {{'A', "a"}})});
  CHECK(histories[0].authors ==
        std::vector<FileAuthor>{{kJane, {2019, 2021}}, {kBob, {2022, 2022}}});
}

TEST_CASE("a merged branch may know the file by the name before") {
  // main renames a to b (3), the branch changes a (2), the merge joins both
  // (4).
  FileFollower follower("4", {"b"},
                        [](const Commit&, const std::string& parent,
                           const std::vector<std::string>& paths) {
                          CHECK(parent == "2");
                          CHECK(paths == std::vector<std::string>{"b"});
                          return std::vector<std::string>{"a"};
                        });
  for (const Commit& one :
       {commit("4", {"3", "2"}, kEve, 2023, {{'M', "b"}}),
        commit("2", {"1"}, kBob, 2022, {{'M', "a"}}),
        commit("3", {"1"}, kJane, 2021, {{'R', "b", "a", false}}),
        commit("1", {}, kJane, 2019, {{'A', "a"}})})
    follower.visit(one);
  CHECK(follower.histories()[0].authors ==
        std::vector<FileAuthor>{{kJane, {2019, 2019}}, {kBob, {2022, 2022}}});
}

TEST_CASE("what a merge took from its first parent is not asked of others") {
  const auto histories =
      follow({"a"}, {commit("4", {"3", "2"}, kEve, 2023, {}),
                     commit("3", {"1"}, kJane, 2021, {{'M', "a"}}),
                     commit("2", {"1"}, kBob, 2022, {{'M', "a"}}),
                     commit("1", {}, kJane, 2019, {{'A', "a"}})});
  CHECK(histories[0].authors == std::vector<FileAuthor>{{kJane, {2019, 2021}}});
}

TEST_CASE("at the end of a shallow clone nobody is credited") {
  Commit last = commit("1", {}, kJane, 2019, {{'A', "a"}, {'A', "b"}});
  last.cut_off = true;
  const auto histories =
      follow({"a", "b"},
             {commit("2", {"1"}, kBob, 2020, {{'M', "a"}, {'A', "b"}}), last});
  CHECK(histories[0].cut_off);
  CHECK(histories[0].authors == std::vector<FileAuthor>{{kBob, {2020, 2020}}});
  CHECK_FALSE(histories[1].cut_off);
}

TEST_CASE("a file that no commit has is nobody's") {
  const auto histories =
      follow({"new"}, {commit("1", {}, kJane, 2019, {{'A', "a"}})});
  CHECK(histories[0].authors.empty());
}
