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
    ".changelog",
    ".changes",
    ".changeset",
    ".chronus",
    ".release-notes",
    ".unreleased",
    "archetypes",
    "changelog-fragments",
    "changelog.d",
    "changelog_fragments",
    "changelog_unreleased",
    "changes.d",
    "discussion_template",
    "issue_template",
    "issue_templates",
    "merge_request_template",
    "merge_request_templates",
    "news-fragments",
    "news.d",
    "newsfragments",
    "pull_request_template",
    "pull_request_templates",
    "release-notes.d",
    "releasenotes.d",
    "upcoming_changes",
});
static_assert(std::ranges::is_sorted(kBodyFolders));

// Names of templates of issues and the like, without suffix. Sorted.
constexpr auto kBodyNames = std::to_array<std::string_view>({
    "issue-template",
    "issue_template",
    "merge-request-template",
    "merge_request_template",
    "pull-request-template",
    "pull_request_template",
});
static_assert(std::ranges::is_sorted(kBodyNames));

// Kinds of changes, as towncrier and scriv write them before the suffix of a
// fragment: 123.bugfix.rst. Sorted.
constexpr auto kChangeKinds = std::to_array<std::string_view>({
    "added",         "breaking",    "bugfix",      "change",      "changed",
    "compatibility", "contrib",     "deprecated",  "deprecation", "doc",
    "docs",          "enhancement", "expired",     "feature",     "fix",
    "fixed",         "improvement", "internal",    "misc",        "new_feature",
    "other",         "packaging",   "performance", "process",     "removal",
    "removed",       "security",    "trivial",     "vendor",
});
static_assert(std::ranges::is_sorted(kChangeKinds));

// Directories that may hold fragments beside other texts. Sorted.
constexpr auto kChangeFolders = std::to_array<std::string_view>(
    {"changelog", "changelogs", "changes", "news", "unreleased"});
static_assert(std::ranges::is_sorted(kChangeFolders));

// Formats of such texts. An issue form in YAML is none: it has comments.
constexpr auto kBodySuffixes = std::to_array<std::string_view>(
    {".adoc", ".markdown", ".md", ".org", ".rst", ".txt"});

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

/// Whether the name is that of a fragment of a changelog: 123.bugfix.rst, or
/// +abc.feature.1.md. Other names count only in a directory of such files.
bool is_fragment(std::string_view path, std::string_view name) {
  const bool numbered = is_digit(name.front()) || name.starts_with('+');
  if (!numbered && !has_folder(path, kChangeFolders)) return false;
  std::vector<std::string_view> parts = split(name, '.');
  if (parts.size() < 3) return false;
  parts.pop_back();
  const bool counted = std::ranges::all_of(parts.back(), is_digit);
  if (counted && parts.size() > 2) parts.pop_back();
  return std::ranges::binary_search(kChangeKinds, parts.back());
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
  const std::string_view suffix = suffix_of(name);
  if (std::ranges::find(kBodySuffixes, suffix) == kBodySuffixes.end())
    return false;
  if (name.starts_with("readme")) return false;
  const std::string_view stem =
      std::string_view(name).substr(0, name.find('.'));
  return std::ranges::binary_search(kBodyNames, stem) ||
         has_folder(path, kBodyFolders) || is_fragment(path, name);
}

bool is_golden_file(std::string_view path) {
  const std::string name = to_lower(base_name(path));
  return has_folder(path, kTestFolders) && !is_known_name(name) &&
         std::ranges::binary_search(kDataSuffixes, suffix_of(name));
}

}  // namespace tgpl::header
