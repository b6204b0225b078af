// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/manifest.h"

#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "base/toml.h"

namespace tgpl::scan {
namespace {

std::string licence_in_json(std::string_view text) {
  const auto json = nlohmann::json::parse(text, nullptr, false);
  if (!json.is_object()) return "";
  const auto found = json.find("license");
  if (found == json.end()) return "";
  if (found->is_string()) return found->get<std::string>();
  // The old npm form: {"type": "MIT", "url": "..."}.
  if (found->is_object() && found->contains("type") &&
      (*found)["type"].is_string())
    return (*found)["type"].get<std::string>();
  return "";
}

/// The string `license` in the table `section`.
std::string licence_in_toml(std::string_view text, std::string_view section) {
  const TomlResult toml = parse_toml(text);
  if (!toml.document) return "";
  const TomlNode* node = toml.document->find(section);
  if (node == nullptr || node->as<TomlTable>() == nullptr) return "";
  const TomlNode* license = node->as<TomlTable>()->find("license");
  if (license == nullptr || license->as<std::string>() == nullptr) return "";
  return *license->as<std::string>();
}

std::string licence_in_cargo(std::string_view text) {
  return licence_in_toml(text, "package");
}

std::string licence_in_pyproject(std::string_view text) {
  return licence_in_toml(text, "project");
}

struct Row {
  std::string_view path;
  std::string (*licence)(std::string_view);
};

constexpr std::array<Row, 4> kManifests = {{
    {"Cargo.toml", licence_in_cargo},
    {"composer.json", licence_in_json},
    {"package.json", licence_in_json},
    {"pyproject.toml", licence_in_pyproject},
}};

}  // namespace

std::vector<Manifest> read_manifests(const Tree& tree, ContentReader& reader) {
  std::vector<Manifest> out;
  for (const Row& row : kManifests) {
    const git::Entry* entry = tree.find(row.path);
    if (entry == nullptr) continue;
    const std::optional<std::string> text = reader.read(*entry);
    if (!text) continue;
    std::string license = row.licence(*text);
    if (!license.empty()) out.push_back({entry->path, std::move(license)});
  }
  return out;
}

}  // namespace tgpl::scan
