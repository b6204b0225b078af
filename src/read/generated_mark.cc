// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/generated_mark.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/path.h"

namespace tgpl::read {
namespace {

constexpr std::string_view kAttribute = "tgpl-generated";

/// A part of a tree lacks the .gitattributes of the directories above.
bool may_be_mentioned(const tree::Tree& tree) {
  if (tree.partial()) return true;
  tree::ContentReader reader = tree.reader();
  return std::ranges::any_of(tree.entries(), [&](const git::Entry& entry) {
    return base_name(entry.path) == ".gitattributes" &&
           tree::is_regular(entry) &&
           reader.read(entry).value_or("").find(kAttribute) !=
               std::string::npos;
  });
}

/// Whether the file lacks something that a generated file may lack.
bool is_incomplete(const check::FileLicensing& file) {
  return file.statements->licenses.empty() ||
         file.statements->copyrights.empty();
}

std::vector<git::Entry> incomplete_entries(
    const tree::Tree& tree, const std::vector<check::FileLicensing>& files) {
  std::vector<git::Entry> entries;
  for (const check::FileLicensing& file : files) {
    if (!is_incomplete(file)) continue;
    if (const git::Entry* entry = tree.find(file.path))
      entries.push_back(*entry);
  }
  return entries;
}

}  // namespace

header::FileOrigin origin_of(const tree::FileAttributes& attributes,
                             std::string_view path, std::string_view head) {
  header::FileOrigin origin = header::origin_of(path, head);
  if (!attributes.generated || origin.origin == header::Origin::vendored)
    return origin;
  if (!*attributes.generated) return {};
  return {header::Origin::generated, "tgpl-generated in .gitattributes"};
}

tree::Attributes generated_marks(const tree::Tree& tree,
                                 const std::vector<git::Entry>& entries) {
  return entries.empty() || !may_be_mentioned(tree)
             ? tree::Attributes()
             : tree.attributes_of(entries);
}

void take_generated_marks(const tree::Tree& tree,
                          std::vector<check::FileLicensing>& files) {
  const tree::Attributes marks =
      generated_marks(tree, incomplete_entries(tree, files));
  for (check::FileLicensing& file : files) {
    const std::optional<bool>& generated = marks.of(file.path).generated;
    if (generated && is_incomplete(file) &&
        file.statements->generated != *generated)
      file.statements.own().generated = *generated;
  }
}

}  // namespace tgpl::read
