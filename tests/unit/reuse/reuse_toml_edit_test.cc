// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "reuse/reuse_toml_edit.h"

#include "reuse/reuse_toml.h"
#include "support/catch.h"

using namespace tgpl::reuse;

namespace {

using Texts = std::vector<std::string>;

const Texts kJane = {"2026 Jane Doe"};
constexpr std::string_view kId = "LicenseRef-TGPL-0.1-or-later";

std::string add(std::string_view text, const Texts& paths) {
  return add_paths(text, paths, kJane, kId);
}

std::string remove(std::string_view text, const Texts& paths) {
  return remove_paths(text, paths, kJane, kId);
}

constexpr std::string_view kOne =
    "version = 1  # begun by git-tgpl\n"
    "\n"
    "[[annotations]]  # kept by git-tgpl\n"
    "path = \"b.png\"\n"
    "SPDX-FileCopyrightText = \"2026 Jane Doe\"\n"
    "SPDX-License-Identifier = \"LicenseRef-TGPL-0.1-or-later\"\n";

constexpr std::string_view kTwo =
    "version = 1  # begun by git-tgpl\n"
    "\n"
    "[[annotations]]  # kept by git-tgpl\n"
    "path = [\n"
    "  \"a.png\",\n"
    "  \"b.png\",\n"
    "]\n"
    "SPDX-FileCopyrightText = \"2026 Jane Doe\"\n"
    "SPDX-License-Identifier = \"LicenseRef-TGPL-0.1-or-later\"\n";

// Texts that a user wrote, each with something that an edit could break.
const Texts kUserTexts = {
    "version = 1\n",
    "version = 1",
    "version = 1\r\n",
    "version = 1\r\n# no end\r\n  ",
    "version = 1\n\n\n",
    "\n\nversion = 1\n",
    "# c\r\nversion = 1\n",
    "# c\nversion = 1\r\n",
    "version = 1 # mine\n[[annotations]] # mine\npath = \"x\"\n",
    "version = 1\n[[annotations]]\npath = [\"b.png\"] # why\n"
    "SPDX-FileCopyrightText = \"2026 Jane Doe\"\n"
    "SPDX-License-Identifier = \"LicenseRef-TGPL-0.1-or-later\"",
    "version = 1\ns = '''\n[[annotations]]  # kept by git-tgpl\n'''\n",
    "version = 1\n[[annotations]]  # kept by git-tgpl\npath = \"x\"\n"
    "SPDX-FileCopyrightText = \"2026 Jane Doe\"\n"
    "SPDX-License-Identifier = \"LicenseRef-TGPL-0.1-or-later\"\n"
    "extra = 1\n",
    "version = 1\n\n[[annotations]]  # kept by git-tgpl\npath = \"b\"\n"
    "SPDX-FileCopyrightText = \"2026 Jane Doe\"\n"
    "SPDX-License-Identifier = \"LicenseRef-TGPL-0.1-or-later\"\n"
    "\n[[annotations]]\npath = \"**\"\nprecedence = \"override\"\n",
    "version = 1\n\n[[annotations]]  # kept by git-tgpl\npath = \"x\"\n"
    "SPDX-FileCopyrightText = \"2026 Jane Doe\"\n"
    "SPDX-License-Identifier = \"LicenseRef-TGPL-0.1-or-later\"",
};

const std::vector<Texts> kPathLists = {
    {"b.png"},
    {"b.png", "a.png"},
    {"a*b", "a\\b", "a\"b", "a\nb", "a\tb", "\xC3\xA4", "z/y/x", "?[{"},
    {"a.png", "a.png"},
};

}  // namespace

TEST_CASE("a new file has our first line and one table") {
  CHECK(add("", {"b.png"}) == kOne);
  CHECK(add("", {"b.png", "a.png", "b.png"}) == kTwo);
}

TEST_CASE("a path joins the table with the same values, sorted") {
  CHECK(add(kOne, {"a.png"}) == kTwo);
}

TEST_CASE("removing a path keeps the table, removing the last one drops it") {
  CHECK(remove(kTwo, {"a.png"}) == kOne);
  CHECK(remove(kOne, {"b.png"}) == "");
  CHECK(remove(kOne, {"a.png"}) == kOne);
}

TEST_CASE("different values make a new table at the end") {
  CHECK(add_paths(kOne, Texts{"c"}, Texts{"2026 Joe", "2026 Jim"}, "") ==
        std::string(kOne) +
            "\n"
            "[[annotations]]  # kept by git-tgpl\n"
            "path = \"c\"\n"
            "SPDX-FileCopyrightText = [\n"
            "  \"2026 Joe\",\n"
            "  \"2026 Jim\",\n"
            "]\n");
}

TEST_CASE("a name is escaped so that it matches itself only") {
  for (const std::string path : {"a*b", "a\\b", "a\\*", "*", "**/x", "a\"b"}) {
    CAPTURE(path);
    const ReuseToml file = read_reuse_toml("", add("", {path}));
    REQUIRE(file.errors.empty());
    CHECK(annotation_for(file, path) != nullptr);
    CHECK(annotation_for(file, "axb") == nullptr);
    CHECK(annotation_for(file, "q/x") == nullptr);
  }
}

TEST_CASE("a path that a later table of the user matches gets a new table") {
  const std::string before =
      add("version = 1\n", {"a"}) + "[[annotations]]\npath = \"**\"\n";
  const std::string after = add(before, {"b"});
  const ReuseToml file = read_reuse_toml("", after);
  const Annotation* got = annotation_for(file, "b");
  REQUIRE(got != nullptr);
  CHECK(got->paths == Texts{"b"});
  CHECK(remove(after, {"b"}) == before);
}

TEST_CASE("remove(add(x)) is x, byte for byte") {
  for (const std::string& user : kUserTexts) {
    for (const Texts& paths : kPathLists) {
      CAPTURE(user, paths);
      const std::string added = add(user, paths);
      CHECK(added != user);
      CHECK(read_reuse_toml("", added).errors.empty());
      CHECK(remove(added, paths) == user);
    }
  }
}

TEST_CASE("remove(add(\"\")) is nothing") {
  for (const Texts& paths : kPathLists)
    CHECK(remove(add("", paths), paths) == "");
}

TEST_CASE("two additions, undone in either order, leave x") {
  for (const std::string& user : kUserTexts) {
    CAPTURE(user);
    const std::string one = add(user, {"p"});
    const std::string two = add_paths(one, Texts{"q"}, Texts{"Joe"}, "MIT");
    CHECK(remove_paths(remove(two, {"p"}), Texts{"q"}, Texts{"Joe"}, "MIT") ==
          user);
    CHECK(remove(remove_paths(two, Texts{"q"}, Texts{"Joe"}, "MIT"), {"p"}) ==
          user);
  }
}

TEST_CASE("adding twice is adding once") {
  for (const std::string& user : kUserTexts) {
    for (const Texts& paths : kPathLists) {
      CAPTURE(user, paths);
      const std::string once = add(user, paths);
      CHECK(add(once, paths) == once);
    }
  }
}

TEST_CASE("the bytes of the user are kept, in their order") {
  for (const std::string& user : kUserTexts) {
    CAPTURE(user);
    CHECK(add_paths(user, Texts{"new"}, Texts{"Joe"}, "MIT").starts_with(user));
  }
}

TEST_CASE("a table that is not exactly ours is not touched") {
  for (const std::size_t i : {std::size_t{9}, std::size_t{11}}) {
    CHECK(remove(kUserTexts[i], {"x", "b.png"}) == kUserTexts[i]);
  }
}

TEST_CASE("the line ends of the file are kept") {
  CHECK(add("version = 1\r\n", {"b"}) ==
        "version = 1\r\n"
        "\r\n"
        "[[annotations]]  # kept by git-tgpl\r\n"
        "path = \"b\"\r\n"
        "SPDX-FileCopyrightText = \"2026 Jane Doe\"\r\n"
        "SPDX-License-Identifier = \"LicenseRef-TGPL-0.1-or-later\"\r\n");
}

TEST_CASE("a text that cannot be edited is returned unchanged") {
  const std::string inlined = "version = 1\nannotations = [{path = \"a\"}]\n";
  CHECK(add(inlined, {"b"}) == inlined);
  CHECK(add("version = \n", {"b"}) == "version = \n");
  CHECK(add("version = 1\n", {"\xFF"}) == "version = 1\n");
  CHECK(add("", {"\xFF"}) == "");
  CHECK(add("version = 1\n", {}) == "version = 1\n");
}

TEST_CASE("patterns are added and removed as they are") {
  const Texts patterns = {"img/*.png", "doc/**"};
  for (const std::string& user : kUserTexts) {
    CAPTURE(user);
    const std::string added = add_patterns(user, patterns, kJane, kId);
    const ReuseToml file = read_reuse_toml("", added);
    CHECK(annotation_for(file, "img/a.png") != nullptr);
    CHECK(remove_patterns(added, patterns, kJane, kId) == user);
  }
}
