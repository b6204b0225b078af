// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/revision.h"

#include <filesystem>
#include <fstream>
#include <string>

#include "base/error.h"
#include "git/blob_reader.h"
#include "support/catch.h"
#include "support/temporary_repository.h"

using namespace tgpl;
using namespace tgpl::git;

namespace {

std::string object_file(const TemporaryRepository& project,
                        const std::string& revision) {
  std::string oid = project.run({"rev-parse", revision});
  oid.pop_back();
  return project.path() + "/.git/objects/" + oid.substr(0, 2) + "/" +
         oid.substr(2);
}

void remove(const std::string& path) {
  REQUIRE(std::filesystem::remove(path));
}

void spoil(const std::string& path) {
  remove(path);
  std::ofstream(path) << "garbage";
}

/// The message and hint of the error that `work` throws.
template <typename Work>
std::string failure_of(Work work) {
  try {
    work();
  } catch (const Error& error) {
    return error.message() + "\n" + error.hint();
  }
  return "none";
}

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a branch without commits is no damage") {
  const TemporaryRepository project;
  Session session(project.path());
  CHECK_FALSE(has_commits(session));
  CHECK(find_commit(session, "HEAD") == std::nullopt);
  CHECK(failure_of([&] { resolve_tree(session, "HEAD"); }) ==
        "unknown revision 'HEAD'\nthe branch has no commit yet");
}

TEST_CASE("a name that nobody gave is none, however it is written") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  Session session(project.path());
  CHECK(has_commits(session));
  const std::string id(40, 'a');
  for (const std::string name : {"none", "@{upstream}", "HEAD^2", id.c_str()}) {
    INFO(name);
    CHECK(find_commit(session, name) == std::nullopt);
    CHECK(failure_of([&] { resolve_tree(session, name); }) ==
          "unknown revision '" + name + "'\n");
  }
  CHECK(find_tree(session, "HEAD:a.c") == std::nullopt);
}

TEST_CASE("a branch whose commit is gone is damaged, not empty") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  remove(object_file(project, "HEAD"));
  Session session(project.path());
  CHECK(contains(failure_of([&] { has_commits(session); }), "bad object HEAD"));
  const std::string failure =
      failure_of([&] { resolve_tree(session, "HEAD"); });
  CHECK(failure == std::string("git cannot read 'HEAD': bad object HEAD\n") +
                       "run 'git fsck' to list what is missing or damaged");
  CHECK(contains(failure_of([&] { resolve_tree(session, "main"); }),
                 "is missing or damaged"));
}

TEST_CASE("a commit that cannot be read is damaged, in git's own words") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  spoil(object_file(project, "HEAD"));
  Session session(project.path());
  for (const std::string& failure :
       {failure_of([&] { has_commits(session); }),
        failure_of([&] { find_commit(session, "HEAD"); }),
        failure_of([&] { resolve_tree(session, "HEAD"); })}) {
    CHECK(contains(failure, "is corrupt"));
    CHECK(contains(failure, "git fsck"));
  }
}

TEST_CASE("a commit whose tree is gone is damaged") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  remove(object_file(project, "HEAD^{tree}"));
  Session session(project.path());
  CHECK(contains(failure_of([&] { resolve_tree(session, "HEAD"); }),
                 "the tree of commit"));
}

TEST_CASE("a branch that names no commit at all is damaged") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  std::ofstream(project.path() + "/.git/refs/heads/main") << "garbage\n";
  Session session(project.path());
  CHECK(contains(failure_of([&] { resolve_tree(session, "HEAD"); }),
                 "appears to be broken"));
}

TEST_CASE("a blob that is gone is missing, and one that is damaged is told") {
  const TemporaryRepository project;
  project.commit("a.c", "a\n");
  project.commit("b.c", "b\n");
  std::string gone = project.run({"rev-parse", "HEAD:a.c"});
  std::string spoilt = project.run({"rev-parse", "HEAD:b.c"});
  gone.pop_back();
  spoilt.pop_back();
  remove(object_file(project, "HEAD:a.c"));
  spoil(object_file(project, "HEAD:b.c"));
  Session session(project.path());
  for (const ReadThrough through :
       {ReadThrough::library, ReadThrough::program}) {
    BlobReader reader(session, through);
    CHECK(reader.read(gone) == std::nullopt);
    const std::string failure = failure_of([&] { reader.read(spoilt); });
    CHECK(contains(failure, "git cannot read object " + spoilt));
    CHECK(contains(failure, "git fsck"));
    CHECK(reader.read(gone) == std::nullopt);
  }
}
