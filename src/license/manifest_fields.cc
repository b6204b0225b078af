// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/manifest_fields.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <pugixml.hpp>
#include <vector>

#include "base/file.h"
#include "base/json_reader.h"
#include "base/text.h"
#include "base/toml.h"
#include "base/yaml.h"
#include "reuse/dep5.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::license {
namespace {

/// The values of one field, as written.
struct Values {
  std::vector<std::string> texts;
  int line = 0;
};

int line_of_offset(std::string_view text, std::size_t offset) {
  if (offset > text.size()) return 0;
  return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

int line_of(std::string_view text, std::string_view what) {
  return line_of_offset(text, text.find(what));
}

using Json = nlohmann::json;

void append_json(const Json& value, std::vector<std::string>& texts) {
  if (value.is_string()) texts.push_back(value.get<std::string>());
  // The old npm form: {"type": "MIT", "url": "..."}.
  if (value.is_object() && value.contains("type") && value["type"].is_string())
    texts.push_back(value["type"].get<std::string>());
  if (!value.is_array()) return;
  for (const Json& item : value) append_json(item, texts);
}

Values read_json(std::string_view text) {
  const std::optional<Json> json = parse_json(text);
  Values values;
  if (!json || !json->is_object()) return values;
  for (const char* key : {"license", "licenses"}) {
    const auto found = json->find(key);
    if (found == json->end() || !values.texts.empty()) continue;
    append_json(*found, values.texts);
    values.line = line_of(text, cat({"\"", key, "\""}));
  }
  return values;
}

/// codemeta.json identifies a licence by its URL.
Values read_codemeta(std::string_view text) {
  Values values = read_json(text);
  for (std::string& url : values.texts) {
    const std::size_t name = url.rfind("spdx.org/licenses/");
    if (name == std::string::npos) continue;
    url = url.substr(url.find("licenses/", name) + 9);
    if (url.ends_with(".html")) url.resize(url.size() - 5);
  }
  return values;
}

const TomlTable* table_in(const TomlTable* table, std::string_view key) {
  const TomlNode* node = table == nullptr ? nullptr : table->find(key);
  return node == nullptr ? nullptr : node->as<TomlTable>();
}

Values read_table(const TomlTable* table) {
  const TomlNode* license = table == nullptr ? nullptr : table->find("license");
  if (license == nullptr) return {};
  if (const auto* text = license->as<std::string>())
    return {{*text}, license->line};
  // The old Python form: {text = "MIT"}. {file = "..."} does not name one.
  const TomlNode* inner = nullptr;
  if (const auto* old = license->as<TomlTable>()) inner = old->find("text");
  const auto* text = inner == nullptr ? nullptr : inner->as<std::string>();
  return text == nullptr ? Values{} : Values{{*text}, inner->line};
}

Values read_cargo(std::string_view text) {
  const TomlResult toml = parse_toml(text);
  if (!toml.document) return {};
  Values values = read_table(table_in(&*toml.document, "package"));
  if (values.texts.empty())
    values =
        read_table(table_in(table_in(&*toml.document, "workspace"), "package"));
  // The old form of OR in Cargo: "MIT/Apache-2.0".
  for (std::string& value : values.texts) {
    for (std::size_t at = value.find('/'); at != std::string::npos;
         at = value.find('/', at))
      value.replace(at, 1, " OR ");
  }
  return values;
}

Values read_pyproject(std::string_view text) {
  const TomlResult toml = parse_toml(text);
  if (!toml.document) return {};
  return read_table(table_in(&*toml.document, "project"));
}

/// The string literals of a line of Ruby.
std::vector<std::string> literals_in(std::string_view line) {
  std::vector<std::string> out;
  while (true) {
    const std::size_t begin = line.find_first_of("'\"");
    if (begin == std::string_view::npos) return out;
    const std::size_t end = line.find(line[begin], begin + 1);
    if (end == std::string_view::npos) return out;
    out.emplace_back(line.substr(begin + 1, end - begin - 1));
    line.remove_prefix(end + 1);
  }
}

/// A gemspec is a program: only a direct assignment of literals is read.
Values read_gemspec(std::string_view text) {
  int number = 0;
  for (const Line& line : split_lines(text)) {
    ++number;
    std::string_view rest = trim_left(line.text);
    const std::size_t at = rest.find(".license");
    if (rest.starts_with('#') || at == std::string_view::npos) continue;
    rest.remove_prefix(at + std::string_view(".license").size());
    if (rest.starts_with('s')) rest.remove_prefix(1);
    rest = trim_left(rest);
    if (!rest.starts_with('=') && !rest.starts_with("<<")) continue;
    return {literals_in(rest.substr(0, rest.find('#'))), number};
  }
  return {};
}

/// CITATION.cff: `license` is a top-level key with one id or a list of ids.
Values read_citation(std::string_view text) {
  const YamlResult yaml = parse_yaml(text);
  const YamlMapping* root = yaml.documents.empty()
                                ? nullptr
                                : yaml.documents.front().as<YamlMapping>();
  const YamlEntry* license = root == nullptr ? nullptr : root->find("license");
  if (license == nullptr) return {};
  Values values{{}, license->line};
  const auto append = [&](const YamlNode& node) {
    if (const auto* scalar = node.as<YamlScalar>())
      values.texts.emplace_back(trim(scalar->text));
  };
  append(license->node);
  if (const auto* list = license->node.as<YamlSequence>())
    std::ranges::for_each(list->nodes, append);
  return values;
}

Values read_pom(std::string_view text) {
  pugi::xml_document document;
  if (!document.load_buffer(text.data(), text.size())) return {};
  Values values;
  const pugi::xml_node licenses = document.child("project").child("licenses");
  for (const pugi::xml_node license : licenses.children("license"))
    values.texts.push_back(
        std::string(trim(license.child("name").text().get())));
  if (!values.texts.empty() && licenses.offset_debug() >= 0)
    values.line =
        line_of_offset(text, static_cast<std::size_t>(licenses.offset_debug()));
  return values;
}

/// debian/copyright: the licence of its paragraph for all files, "Files: *".
Values read_debian(std::string_view text) {
  for (const reuse::Annotation& paragraph :
       reuse::read_dep5(text).annotations) {
    if (std::ranges::find(paragraph.paths, "*") != paragraph.paths.end())
      return {paragraph.expressions, paragraph.line};
  }
  return {};
}

struct Row {
  std::string_view name;  ///< of the file; after a '*' only its end
  Values (*read)(std::string_view);
};

constexpr auto kManifests = std::to_array<Row>({
    {"*.gemspec", read_gemspec},
    {"CITATION.cff", read_citation},
    {"Cargo.toml", read_cargo},
    {"codemeta.json", read_codemeta},
    {"composer.json", read_json},
    {"copyright", read_debian},
    {"package.json", read_json},
    {"pom.xml", read_pom},
    {"pyproject.toml", read_pyproject},
});
static_assert(std::ranges::is_sorted(kManifests, {}, &Row::name));

bool matches(const Row& row, std::string_view path, std::string_view name) {
  if (row.name.front() == '*') return name.ends_with(row.name.substr(1));
  if (name != row.name) return false;
  return row.read != read_debian || base_name(parent_path(path)) == "debian";
}

const Row* row_for(std::string_view path) {
  const std::string_view name = base_name(path);
  const auto* found = std::ranges::find_if(
      kManifests, [&](const Row& row) { return matches(row, path, name); });
  return found == kManifests.end() ? nullptr : found;
}

struct Alias {
  std::string_view name;  ///< in lower case
  std::string_view id;
};

// Names in manifests other than ids and full names of the SPDX list.
constexpr Alias kAliases[] = {
    {"apache 2", "Apache-2.0"},
    {"apache 2.0", "Apache-2.0"},
    {"apache license, version 2.0", "Apache-2.0"},
    {"apache-2", "Apache-2.0"},
    {"expat", "MIT"},
    {"the apache license, version 2.0", "Apache-2.0"},
    {"the apache software license, version 2.0", "Apache-2.0"},
    {"the mit license", "MIT"},
};

/// The SPDX id for Debian's "GPL-2+" or "LGPL-2.1"; "" for other names.
std::string from_debian(std::string_view name) {
  const std::size_t dash = name.find("GPL-");
  if (dash == std::string_view::npos || dash > 1) return "";
  const bool later = name.ends_with('+');
  if (later) name.remove_suffix(1);
  const std::string point =
      name.find('.', dash) == std::string_view::npos ? ".0" : "";
  const std::string id = cat({name, point, later ? "-or-later" : "-only"});
  return spdx::find_license(id) == nullptr ? "" : id;
}

bool is_known(std::string_view text) {
  const auto parsed = spdx::parse(text).expression;
  return parsed && spdx::unknown_ids(*parsed).empty();
}

std::string expression_of(const std::string& text) {
  if (is_known(text)) return text;
  const std::string lower = to_lower(trim(text));
  for (const Alias& alias : kAliases) {
    if (alias.name == lower) return std::string(alias.id);
  }
  if (const spdx::License* license = spdx::find_license_named(trim(text)))
    return std::string(license->id);
  return from_debian(trim(text));
}

/// Several licences are a choice: npm, Maven, Composer and CFF define it so.
std::string choice_of(const std::vector<std::string>& texts) {
  std::vector<std::string> expressions;
  for (const std::string& text : texts) {
    expressions.push_back(expression_of(text));
    if (expressions.back().empty()) return "";
  }
  if (expressions.size() == 1) return expressions.front();
  return cat({"(", join(expressions, ") OR ("), ")"});
}

}  // namespace

bool is_manifest(std::string_view path) {
  return row_for(path) != nullptr;
}

std::optional<LicenseField> license_field(std::string_view path,
                                          std::string_view text) {
  const Row* row = row_for(path);
  if (row == nullptr) return std::nullopt;
  Values values = row->read(text);
  std::erase(values.texts, "");
  if (values.texts.empty()) return std::nullopt;
  return LicenseField{join(values.texts, " OR "), choice_of(values.texts),
                      values.line};
}

}  // namespace tgpl::license
