// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/context_files.h"

#include <memory>
#include <set>

#include "read/read_state.h"
#include "support/catch.h"
#include "tree/memory_tree.h"

using namespace tgpl;
using namespace tgpl::read;

namespace {

using Paths = std::vector<std::string>;

/// Records which paths are read.
class Watched : public tree::Contents {
 public:
  Watched(tree::ContentReader inner, std::set<std::string>& read)
      : inner_(std::move(inner)), read_(read) {}

  std::optional<std::string> read(const git::Entry& entry,
                                  std::size_t limit) override {
    read_.insert(entry.path);
    return inner_.read(entry, limit);
  }
  std::optional<tree::View> view(const git::Entry& entry) override {
    read_.insert(entry.path);
    return inner_.view(entry);
  }
  std::optional<tree::View> view_blob(const git::Entry& entry) override {
    read_.insert(entry.path);
    return inner_.view_blob(entry);
  }
  tree::Content look(const git::Entry& entry) override {
    return inner_.look(entry);
  }

 private:
  tree::ContentReader inner_;
  std::set<std::string>& read_;
};

class WatchedTree : public tree::MemoryTree {
 public:
  using tree::MemoryTree::MemoryTree;

  tree::ContentReader reader() const override {
    return tree::ContentReader(
        std::make_unique<Watched>(MemoryTree::reader(), read));
  }

  mutable std::set<std::string> read;
};

}  // namespace

TEST_CASE("what read_context() reads are the context files, and all of them") {
  const WatchedTree tree{{".reuse/dep5", ""},
                         {".tgpl/baseline", ""},
                         {".tgpl/headers/own.txt", ""},
                         {".tgpl/other", ""},
                         {"LICENSE", ""},
                         {"LICENSES/MIT.txt", ""},
                         {"REUSE.toml", "version = 1\n"},
                         {"TGPL.toml", ""},
                         {"a.sh", ""},
                         {"a.sh.license", ""},
                         {"lib/REUSE.toml", "version = 1\n"},
                         {"lib/TGPL.toml", ""},
                         {"meson.build", ""}};
  static_cast<void>(read_context(tree));
  std::set<std::string> expected;
  for (const git::Entry& entry : tree.entries()) {
    if (is_context_file(entry.path)) expected.insert(entry.path);
  }
  CHECK(tree.read == expected);
  CHECK(expected.size() == 7);
}

TEST_CASE("a change of what speaks of other files reaches them") {
  for (const char* path : {".reuse/dep5", "LICENSES/MIT.txt", "REUSE.toml",
                           "TGPL.toml", "lib/REUSE.toml"})
    CHECK(reaches_others(path));
  for (const char* path : {".tgpl/baseline", ".tgpl/headers/own.txt", "a.sh",
                           "a.sh.license", "lib/TGPL.toml", "meson.build"})
    CHECK_FALSE(reaches_others(path));
}

TEST_CASE("a meson.build that comes or goes makes other projects of folders") {
  CHECK(reaches_others_by_presence("meson.build"));
  CHECK(reaches_others_by_presence("lib/meson.build"));
  CHECK_FALSE(reaches_others_by_presence("REUSE.toml"));
}

TEST_CASE("a file is spoken of by its sidecar and in the folders above it") {
  CHECK(speakers_of("a.sh") == Paths{"a.sh.license"});
  CHECK(speakers_of("lib/x/a.sh") ==
        Paths{"lib/REUSE.toml", "lib/x/REUSE.toml", "lib/x/a.sh.license"});
  CHECK(speakers_of("subprojects/x/a.sh") ==
        Paths{"subprojects/REUSE.toml", "subprojects/x/REUSE.toml",
              "subprojects/x/a.sh.license", "subprojects/meson.build",
              "subprojects/x/meson.build"});
}

TEST_CASE(
    "whatever speaks of a file, or of a whole tree, can be known by its "
    "path") {
  for (const std::string& path : speakers_of("subprojects/x/a.sh"))
    CHECK(may_speak(path));
  CHECK_FALSE(may_speak("TGPL.toml"));
  for (const std::string& place : context_places())
    CHECK((is_context_file(place) || may_speak(place)));
}
