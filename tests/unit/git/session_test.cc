// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/session.h"

#include <cstdlib>
#include <string>
#include <vector>

#include "base/error.h"
#include "git/blob_reader.h"
#include "git/coprocess.h"
#include "git/index_writer.h"
#include "git/listing.h"
#include "git/ref_writer.h"
#include "git/revision.h"
#include "support/catch.h"
#include "support/temporary_repository.h"

using namespace tgpl;
using namespace tgpl::git;

namespace {

std::vector<std::string> paths_of(const std::vector<Entry>& entries) {
  std::vector<std::string> paths;
  for (const Entry& entry : entries) paths.push_back(entry.path);
  return paths;
}

using Paths = std::vector<std::string>;

/// Sets an environment variable during its lifetime.
class Variable {
 public:
  Variable(const char* name, const std::string& value) : name_(name) {
    ::setenv(name, value.c_str(), 1);
  }
  ~Variable() { ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
};

std::string message_of(Session& session,
                       const std::vector<std::string>& words) {
  try {
    session.git_output(words);
  } catch (const Error& error) {
    return error.message();
  }
  return "no error";
}

}  // namespace

TEST_CASE("two sessions each give the answers of their own repository") {
  const TemporaryRepository one;
  const TemporaryRepository two;
  one.commit("a.c", "one\n");
  two.commit("b.c", "two\n");
  Session first(one.path());
  Session second(two.path());
  CHECK(first.repository().work_tree == one.path());
  CHECK(second.repository().work_tree == two.path());
  CHECK(paths_of(list_index(first)) == Paths{"a.c"});
  CHECK(paths_of(list_index(second)) == Paths{"b.c"});
  CHECK(find_commit(first, "HEAD") != find_commit(second, "HEAD"));
  const std::string oid = list_index(second).front().oid;
  CHECK(BlobReader(first).read(oid) == std::nullopt);
  CHECK(BlobReader(second).read(oid) == "two\n");
  CHECK(BlobReader(second, ReadThrough::program).read(oid) == "two\n");
}

TEST_CASE("a session of a folder sees the repository around it") {
  const TemporaryRepository project;
  project.commit("sub/dir/a.c", "");
  Session session(project.path() + "/sub/dir");
  CHECK(session.repository().work_tree == project.path());
  CHECK(session.repository().prefix == "sub/dir/");
}

TEST_CASE("what the environment says is not said of a folder that is named") {
  const TemporaryRepository other;
  other.commit("a.c", "");
  const TemporaryRepository meant;
  meant.commit("b.c", "");
  const Variable git_dir("GIT_DIR", other.path() + "/.git");
  const Variable index("GIT_INDEX_FILE", other.path() + "/.git/index");
  Session session(meant.path());
  CHECK(session.repository().work_tree == meant.path());
  CHECK(paths_of(list_index(session)) == Paths{"b.c"});
  CHECK(session.variable("GIT_INDEX_FILE") == std::nullopt);
  CHECK(Session().variable("GIT_INDEX_FILE") == other.path() + "/.git/index");
}

TEST_CASE("a folder without repository is refused in the words of this house") {
  const TemporaryFolder nowhere;
  Session session(nowhere.path);
  CHECK_THROWS_AS(session.repository(), Error);
  Session gone(nowhere.path + "/gone");
  CHECK_THROWS_AS(gone.repository(), Error);
}

TEST_CASE("an answer that was prefetched is taken once") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  Session session(project.path());
  prefetch_index(session);
  list_index(session);
  const std::size_t asked = session.log().names().size();
  CHECK(asked == 1);
  project.commit("b.c", "");
  CHECK(paths_of(list_index(session)) == Paths{"a.c", "b.c"});
  CHECK(session.log().names().size() == 2);
}

TEST_CASE("a list that was prefetched is not used after the index is written") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  Session session(project.path());
  prefetch_index(session);
  const std::string oid = store_blobs(session, {"text\n"}).front();
  write_index(session, {{.path = "b.c", .mode = 0100644, .oid = oid}});
  CHECK(paths_of(list_index(session)) == Paths{"a.c", "b.c"});
}

TEST_CASE("what is configured is read anew after something was written") {
  const TemporaryRepository project;
  Session session(project.path());
  CHECK(session.config().find("tgpl.holder") == std::nullopt);
  session.git_output({"config", "tgpl.holder", "Ada Example"});
  session.invalidate();
  CHECK(session.config().find("tgpl.holder") == "Ada Example");
}

TEST_CASE("a ref that moves takes with it what was prefetched of it") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  Session session(project.path());
  const std::vector<std::string> question = {"for-each-ref",
                                             "--format=%(refname)", "refs/x"};
  session.prefetch(question);
  move_ref(session, "refs/x", find_commit(session, "HEAD").value(), "", "test");
  CHECK(session.git_output(question) == "refs/x\n");
}

TEST_CASE("each session knows what its own git was asked") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  Session one(project.path());
  Session other(project.path());
  list_index(one);
  find_commit(other, "HEAD");
  CHECK(one.log().names() == std::vector<std::string>{"ls-files"});
  CHECK(other.log().names() == std::vector<std::string>{"rev-parse"});
}

TEST_CASE("readers of one session ask the same process, one after the other") {
  const TemporaryRepository project;
  project.commit("a.c", "text\n");
  Session session(project.path());
  Session other(project.path());
  const std::string oid = list_index(session).front().oid;
  for (int i = 0; i < 3; ++i)
    CHECK(BlobReader(session, ReadThrough::program).read(oid) == "text\n");
  CHECK(session.log().names() ==
        std::vector<std::string>{"ls-files", "cat-file"});
  CHECK(session.take_batch() != nullptr);
  CHECK(other.take_batch() == nullptr);
}

TEST_CASE("what another folder attaches to a session is there once") {
  struct Count {
    int value = 0;
  };
  Session one("/");
  Session other("/");
  one.attached<Count>().value = 2;
  CHECK(one.attached<Count>().value == 2);
  CHECK(other.attached<Count>().value == 0);
}

TEST_CASE("a command of options alone that fails is told as well") {
  Session session("/");
  CHECK(message_of(session, {"--no-such-option"}).starts_with("git failed: "));
  CHECK(message_of(session, {"--no-pager", "no-such-verb"})
            .starts_with("git no-such-verb failed: "));
}

TEST_CASE("an answer of no is none, and a failure is told") {
  const TemporaryRepository project;
  project.commit("a.c", "");
  Session session(project.path());
  CHECK(session.git_answer({"config", "tgpl.holder"}) == std::nullopt);
  CHECK(session.git_answer({"rev-parse", "--verify", "-q", "HEAD"}));
  CHECK_THROWS_AS(session.git_answer({"cat-file", "-t", "HEAD:b.c"}), Error);
}

TEST_CASE("the first few objects are read through a process that is idle") {
  const TemporaryRepository project;
  for (int i = 0; i < 100; ++i)
    project.write("f" + std::to_string(i), std::to_string(i));
  project.run({"add", "."});
  Session session(project.path());
  const std::vector<Entry> entries = list_index(session);
  prefetch_blobs(session);
  {
    BlobReader reader(session, ReadThrough::library);
    for (const Entry& entry : entries)
      CHECK(reader.read(entry.oid) == entry.path.substr(1));
    // The process is idle again, for other users.
    const std::unique_ptr<Coprocess> batch = session.take_batch();
    REQUIRE(batch != nullptr);
    batch->write(entries.front().oid + "\n");
    CHECK(batch->read_line().starts_with(entries.front().oid));
  }
  CHECK(session.log().names() ==
        std::vector<std::string>{"ls-files", "cat-file", "rev-parse"});
}
