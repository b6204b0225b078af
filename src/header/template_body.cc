// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/template_body.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/path.h"
#include "base/text.h"

namespace tgpl::header {
namespace {

// Directories with texts that hosting services or release tools copy. Sorted.
constexpr auto kBodyFolders = std::to_array<std::string_view>({
    ".changes",
    ".changeset",
    "changelog.d",
    "changes.d",
    "issue_template",
    "issue_templates",
    "merge_request_templates",
    "news.d",
    "newsfragments",
    "pull_request_template",
});
static_assert(std::ranges::is_sorted(kBodyFolders));

// Directories of tests. Sorted.
constexpr auto kTestFolders = std::to_array<std::string_view>(
    {"__tests__", "spec", "test", "tests", "testsuite"});
static_assert(std::ranges::is_sorted(kTestFolders));

// Formats of data that tests compare byte for byte. Sorted.
constexpr auto kDataSuffixes = std::to_array<std::string_view>(
    {".actual",   ".csv",    ".diff",  ".err", ".exp",  ".expect",
     ".expected", ".golden", ".html",  ".in",  ".json", ".log",
     ".md",       ".out",    ".patch", ".ref", ".rst",  ".snap",
     ".stderr",   ".stdout", ".svg",   ".tsv", ".txt",  ".xml"});
static_assert(std::ranges::is_sorted(kDataSuffixes));

bool has_folder(std::string_view path, const auto& names) {
  const std::string folders = to_lower(parent_path(path));
  const auto parts = split(folders, '/');
  return std::ranges::any_of(parts, [&](std::string_view part) {
    return std::ranges::binary_search(names, part);
  });
}

std::string_view suffix_of(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  return dot == std::string_view::npos ? "" : name.substr(dot);
}

/// Texts for people and files of tools, which also stand beside tests.
bool is_known_name(std::string_view name) {
  constexpr auto kStarts = std::to_array<std::string_view>(
      {"authors", "changelog", "cmakelists.txt", "meson_options.txt",
       "package.json", "readme", "requirements", "tsconfig"});
  return std::ranges::any_of(
      kStarts, [&](std::string_view start) { return name.starts_with(start); });
}

}  // namespace

bool is_template_body(std::string_view path) {
  const std::string name = to_lower(base_name(path));
  if (!name.ends_with(".md") && !name.ends_with(".rst") &&
      !name.ends_with(".txt"))
    return false;
  return name.starts_with("pull_request_template.") ||
         name.starts_with("issue_template.") ||
         (has_folder(path, kBodyFolders) && !name.starts_with("readme"));
}

bool is_golden_file(std::string_view path) {
  const std::string name = to_lower(base_name(path));
  return has_folder(path, kTestFolders) && !is_known_name(name) &&
         std::ranges::binary_search(kDataSuffixes, suffix_of(name));
}

}  // namespace tgpl::header
