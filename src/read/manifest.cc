// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/manifest.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "header/test_data.h"
#include "license/manifest_fields.h"

namespace tgpl::read {
namespace {

// Manifests that describe the whole project. A citation, a Debian package or a
// gem may describe only a part.
constexpr auto kOfProject = std::to_array<std::string_view>(
    {"Cargo.toml", "composer.json", "package.json", "pyproject.toml"});

std::optional<license::LicenseField> read_field(const git::Entry& entry,
                                                tree::ContentReader& reader) {
  const std::optional<std::string> text = reader.read(entry);
  return text ? license::license_field(entry.path, *text) : std::nullopt;
}

}  // namespace

std::vector<Manifest> read_manifests(const tree::Tree& tree,
                                     tree::ContentReader& reader) {
  std::vector<Manifest> out;
  for (const std::string_view path : kOfProject) {
    const git::Entry* entry = tree.find(path);
    if (entry == nullptr) continue;
    if (auto field = read_field(*entry, reader))
      out.push_back({entry->path, std::move(field->text)});
  }
  return out;
}

std::vector<check::ManifestClaim> read_manifest_claims(const tree::Tree& tree,
                                                       const Context& context) {
  std::vector<check::ManifestClaim> out;
  tree::ContentReader reader = tree.reader();
  for (const git::Entry& entry : tree.entries()) {
    if (!license::is_manifest(entry.path) || !tree::is_regular(entry) ||
        !is_ours(context, entry.path) ||
        !header::test_data_folder(entry.path).empty())
      continue;
    if (auto field = read_field(entry, reader))
      out.push_back({entry.path, field->line, std::move(field->text),
                     std::move(field->expression)});
  }
  return out;
}

}  // namespace tgpl::read
