// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Authors in the manifests of package managers. One format, one row.
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/json_reader.h"
#include "base/path.h"
#include "base/text.h"
#include "base/toml.h"
#include "license/authors.h"
#include "license/copyright_notice.h"
#include "license/person_name.h"
#include "reuse/dep5.h"

namespace tgpl::license {
namespace {

using Json = nlohmann::json;

void add(std::string_view text, std::vector<std::string>& names) {
  std::string name = named_person(text);
  if (!name.empty() && std::ranges::find(names, name) == names.end())
    names.push_back(std::move(name));
}

std::string text_at(const Json& object, const char* key) {
  const auto found = object.find(key);
  const bool text = found != object.end() && found->is_string();
  return text ? found->get<std::string>() : "";
}

/// "Ada Example, Bob Example"
void add_list(const std::string& text, std::vector<std::string>& names) {
  for (const std::string_view name : split(text, ',')) add(name, names);
}

/// A text, {"name": ..., "email": ...}, or a list of these.
void add_json(const Json& value, std::vector<std::string>& names) {
  if (value.is_string()) add(value.get<std::string>(), names);
  if (value.is_object()) {
    const std::string email = text_at(value, "email");
    const std::string name = text_at(value, "name");
    add(email.empty() ? name : cat({name, " <", email, ">"}), names);
  }
  if (!value.is_array()) return;
  for (const Json& item : value) add_json(item, names);
}

StatedAuthors read_json(std::string_view text) {
  StatedAuthors out;
  const std::optional<Json> json = parse_json(text);
  if (!json || !json->is_object()) return out;
  for (const char* key : {"author", "authors"}) {
    const auto found = json->find(key);
    if (found != json->end()) add_json(*found, out.names);
  }
  const auto others = json->find("contributors");
  out.and_others = others != json->end() && !others->empty();
  return out;
}

std::string text_in(const TomlTable& table, std::string_view key) {
  const TomlNode* node = table.find(key);
  const auto* text = node == nullptr ? nullptr : node->as<std::string>();
  return text == nullptr ? "" : *text;
}

/// authors = ["Name <e-mail>"] or [{name = ..., email = ...}] of the table at
/// `path`.
void add_toml(const TomlTable& document, std::vector<std::string_view> path,
              std::vector<std::string>& names) {
  const TomlTable* table = &document;
  for (const std::string_view key : path) {
    const TomlNode* node = table->find(key);
    table = node == nullptr ? nullptr : node->as<TomlTable>();
    if (table == nullptr) return;
  }
  const TomlNode* node = table->find("authors");
  const auto* list = node == nullptr ? nullptr : node->as<TomlArray>();
  if (list == nullptr) return;
  for (const TomlNode& item : list->nodes) {
    if (const auto* text = item.as<std::string>()) add(*text, names);
    if (const auto* person = item.as<TomlTable>()) {
      const std::string email = text_in(*person, "email");
      const std::string name = text_in(*person, "name");
      add(email.empty() ? name : cat({name, " <", email, ">"}), names);
    }
  }
}

StatedAuthors read_toml(std::string_view text) {
  StatedAuthors out;
  const TomlResult toml = parse_toml(text);
  if (!toml.document) return out;
  for (std::vector<std::string_view> path :
       {std::vector<std::string_view>{"package"},
        {"workspace", "package"},
        {"project"},
        {"tool", "poetry"}})
    add_toml(*toml.document, std::move(path), out.names);
  return out;
}

/// The text of "author: Ada Example" and the like, without the lines that
/// continue it.
std::string field(std::string_view text, std::string_view name,
                  char separator) {
  for (const Line& line : split_lines(text)) {
    const std::string_view whole = trim(line.text);
    const std::size_t at = whole.find(separator);
    if (at != std::string_view::npos &&
        to_lower(trim(whole.substr(0, at))) == name)
      return std::string(trim(whole.substr(at + 1)));
  }
  return "";
}

/// Fields with names separated by commas. A copyright field counts for more.
StatedAuthors read_cabal(std::string_view text) {
  StatedAuthors out;
  const std::string holder =
      holder_of(cat({"Copyright ", field(text, "copyright", ':')}));
  if (!holder.empty()) return {{holder}, true};
  add_list(field(text, "author", ':'), out.names);
  return out;
}

StatedAuthors read_setup_cfg(std::string_view text) {
  StatedAuthors out;
  add_list(field(text, "author", '='), out.names);
  return out;
}

/// debian/copyright: the holders of "Files: *" are those of the project.
StatedAuthors read_debian(std::string_view text) {
  StatedAuthors out;
  out.are_holders = true;
  for (const reuse::Annotation& paragraph :
       reuse::read_dep5(text).annotations) {
    if (std::ranges::find(paragraph.paths, "*") == paragraph.paths.end())
      continue;
    for (const std::string& notice : paragraph.copyrights) {
      std::string holder = holder_of(cat({"Copyright ", notice}));
      if (!holder.empty()) out.names.push_back(std::move(holder));
    }
  }
  return out;
}

struct Row {
  std::string_view name;  ///< of the file; after a '*' only its end
  StatedAuthors (*read)(std::string_view);
};

constexpr auto kRows = std::to_array<Row>({
    {"*.cabal", read_cabal},
    {"Cargo.toml", read_toml},
    {"composer.json", read_json},
    {"debian/copyright", read_debian},
    {"package.json", read_json},
    {"pyproject.toml", read_toml},
    {"setup.cfg", read_setup_cfg},
});
static_assert(std::ranges::is_sorted(kRows, {}, &Row::name));

const Row* row_for(std::string_view path) {
  const auto* row = std::ranges::find_if(kRows, [&](const Row& one) {
    return one.name.front() == '*' ? path.ends_with(one.name.substr(1))
                                   : path == one.name;
  });
  return row == kRows.end() ? nullptr : row;
}

}  // namespace

bool may_name_authors(std::string_view path) {
  return row_for(path) != nullptr;
}

std::optional<StatedAuthors> authors_in_manifest(std::string_view path,
                                                 std::string_view text) {
  const Row* row = row_for(path);
  if (row == nullptr) return std::nullopt;
  StatedAuthors found = row->read(text);
  if (found.names.empty()) return std::nullopt;
  return found;
}

}  // namespace tgpl::license
