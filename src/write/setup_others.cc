// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/setup_others.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "license/holder.h"

namespace tgpl::write {
namespace {

// Words at the end of a name that stand for everybody who wrote the project.
constexpr auto kGroups = std::to_array<std::string_view>(
    {"authors", "community", "contributors", "developers", "project", "team"});

bool is_group(const std::string& holder) {
  const std::string name = to_lower(license::holder_from_text(holder).name);
  return std::ranges::any_of(kGroups, [&](std::string_view word) {
    return name == word || name.ends_with(cat({" ", word})) ||
           name.find(cat({" ", word, " "})) != std::string::npos ||
           name.starts_with(cat({word, " "}));
  });
}

bool is_author(const std::vector<git::Author>& authors,
               const std::string& holder) {
  const license::Holder wanted = license::holder_from_text(holder);
  return std::ranges::any_of(authors, [&](const git::Author& one) {
    return license::same_person(
        wanted,
        license::holder_from_text(cat({one.name, " <", one.email, ">"})));
  });
}

/// The committed files that get a notice of the plan's holders.
std::vector<git::Entry> claimed(const tree::Tree& tree, const SetupPlan& plan) {
  std::vector<git::Entry> files;
  for (const FilePlan& label : plan.labels) {
    if (!is_edit(label.action) || label.notice->copyrights.empty()) continue;
    const git::Entry* entry = tree.find(label.path);
    if (entry != nullptr && !entry->oid.empty()) files.push_back(*entry);
  }
  return files;
}

}  // namespace

std::vector<std::string> files_of_others(const tree::Tree& tree,
                                         const SetupPlan& plan,
                                         const SetupOptions& options) {
  if (!options.read_authors || plan.wrote_all ||
      std::ranges::any_of(plan.holders, is_group))
    return {};
  const std::vector<git::Author> authors = tree.authors();
  const bool known = std::ranges::any_of(
      plan.holders,
      [&](const std::string& holder) { return is_author(authors, holder); });
  if (authors.empty() || (!known && options.holders.empty())) return {};
  const std::vector<git::Entry> files = claimed(tree, plan);
  if (files.empty()) return {};
  const holders::FileAuthors history = options.read_authors(files);
  std::vector<std::string> paths;
  for (const git::Entry& file : files) {
    if (history.is_only_by_others(file.path, plan.holders))
      paths.push_back(file.path);
  }
  return paths;
}

}  // namespace tgpl::write
