// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/setup_list.h"

#include "base/text.h"
#include "git/mode.h"
#include "support/catch.h"
#include "support/license_texts.h"
#include "support/memory_tree.h"
#include "write/path_license.h"
#include "write/setup.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

using Texts = std::vector<std::string>;

/// "header a.sh (no licence and copyright information) MIT" for each file.
Texts listed(const MemoryFiles& files, SetupOptions options = {}) {
  const MemoryTree tree(files);
  const read::Context context = read::read_context(tree);
  options.today = "2026-11-23";
  const SetupPlan plan =
      plan_setup(tree, context, git::Config::parse(""), options);
  Texts out;
  for (const ListedFile& file : list_files(tree, context, plan))
    out.push_back(cat({file.action, " ", file.path, " (", file.reason, ")",
                       file.license.empty() ? "" : " ", file.license}));
  return out;
}

MemoryFiles project_with(std::map<std::string, std::string> more) {
  more["LICENSE"] = mit_text("Ada Example");
  return {std::move(more)};
}

}  // namespace

TEST_CASE("each file is listed with what happens to it and why") {
  CHECK(listed(project_with({{"a.sh", "true\n"},
                             {"b.sh", tags("MIT", "")},
                             {"c.sh", tags("MIT", "Ada Example")},
                             {"d.json", "{}\n"},
                             {"e.sh", ""},
                             {"package-lock.json", "{}\n"},
                             {"vendor/x.sh", "true\n"}})) ==
        Texts{"skip LICENSE (not covered by REUSE 3.3)",
              "create LICENSES/MIT.txt (new file)",
              "create TGPL.toml (new file)",
              "header a.sh (no licence and copyright information) MIT",
              "header b.sh (no copyright information)",
              "keep c.sh (already has licence and copyright information)",
              "reuse d.json (no comment syntax) MIT", "skip e.sh (empty file)",
              "skip package-lock.json (lock file)",
              "skip vendor/x.sh (directory 'vendor')"});
}

TEST_CASE("excluded files are skipped, and TGPL.toml excludes them later") {
  SetupOptions options;
  options.excluded = {"a.sh"};
  const MemoryTree tree(project_with({{"a.sh", "true\n"}, {"b.sh", "true\n"}}));
  options.today = "2026-11-23";
  const SetupPlan plan = plan_setup(tree, read::read_context(tree),
                                    git::Config::parse(""), options);
  REQUIRE(plan.labels.size() == 2);
  CHECK(plan.labels[0].action == Action::exempt);
  CHECK(plan.labels[0].reason == "excluded by --exclude");
  CHECK(plan.labels[1].action == Action::header);
  CHECK(plan.files.back().text.find("exclude = [\"a.sh\"]") !=
        std::string::npos);
}

TEST_CASE("files of a pattern get its licence, and a scope says so") {
  SetupOptions options;
  options.path_licenses = {parse_path_license("assets/**=cc-by-4.0")};
  options.today = "2026-11-23";
  const MemoryTree tree(
      project_with({{"a.sh", "true\n"}, {"assets/b.sh", "true\n"}}));
  const SetupPlan plan = plan_setup(tree, read::read_context(tree),
                                    git::Config::parse(""), options);
  REQUIRE(plan.labels.size() == 2);
  CHECK(plan.labels[0].notice->expression == "MIT");
  CHECK(plan.labels[1].notice->expression == "CC-BY-4.0");
  const std::string& terms = plan.files.back().text;
  CHECK(terms.find("path = \"assets/**\"\nlicense = \"CC-BY-4.0\"") !=
        std::string::npos);
  CHECK(plan.notes ==
        Texts{"no file with the text of CC-BY-4.0 alone; add it as "
              "LICENSES/CC-BY-4.0.txt"});
}

TEST_CASE("a licence text from outside the project is written") {
  SetupOptions options;
  options.path_licenses = {{"assets/**", "Zlib"}};
  options.text_of = [](const std::string& id) -> std::optional<std::string> {
    return id == "Zlib" ? std::optional(zlib_text("")) : std::nullopt;
  };
  options.today = "2026-11-23";
  const MemoryTree tree(project_with({{"assets/b.sh", "true\n"}}));
  const SetupPlan plan = plan_setup(tree, read::read_context(tree),
                                    git::Config::parse(""), options);
  const auto text =
      std::ranges::find(plan.files, "LICENSES/Zlib.txt", &NewFile::path);
  REQUIRE(text != plan.files.end());
  CHECK(text->text == zlib_text(""));
  CHECK(plan.notes.empty());
}

TEST_CASE("a pattern or a licence that is invalid is refused") {
  for (const char* text : {"assets/**", "=MIT", "assets/**=", "a/**=MIT OR"}) {
    INFO(text);
    CHECK_THROWS_AS(parse_path_license(text), Error);
  }
  CHECK(parse_path_license("a=b/*=MIT") == PathLicense{"a=b/*", "MIT"});
}
