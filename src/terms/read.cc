// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/read.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/text.h"
#include "terms/rules.h"
#include "terms/section.h"

namespace tgpl::terms {
namespace {

constexpr std::string_view kConditions = "conditions.";

/// The names allowed directly below `prefix` ("" or "conditions.").
std::vector<std::string_view> names_below(std::string_view prefix) {
  std::vector<std::string_view> names;
  for (const Section& section : sections()) {
    if (!section.name.starts_with(prefix)) continue;
    const std::string_view name = section.name.substr(prefix.size());
    if (name.find('.') == std::string_view::npos) names.push_back(name);
  }
  if (prefix.empty()) {
    names.insert(names.end(), {"conditions", "policy", "version"});
  }
  return names;
}

const Section* find_section(const std::string& name) {
  const auto found = std::ranges::find(sections(), name, &Section::name);
  return found == sections().end() ? nullptr : &*found;
}

Problems read_conditions(const TomlEntry& conditions, Terms& terms) {
  const auto* table = conditions.node.as<TomlTable>();
  if (!table) {
    return {{wrong_type("conditions", conditions.node, "a table")}, {}};
  }
  Problems problems;
  for (const TomlEntry& entry : table->entries) {
    const Section* section = find_section(cat({kConditions, entry.key}));
    if (section) {
      problems.add(section->read(*section, entry, terms));
    } else {
      problems.errors.push_back(
          unknown_key(entry, "[conditions]", names_below(kConditions)));
    }
  }
  return problems;
}

Problems read_top_level(const TomlEntry& entry, Terms& terms) {
  if (entry.key == "conditions") return read_conditions(entry, terms);
  if (entry.key == "version") return {};
  if (entry.key == "policy") {
    if (entry.node.as<TomlTable>()) return {};
    return {{wrong_type("policy", entry.node, "a table")}, {}};
  }
  // In quotes, "conditions.weights" is a single key and not a section.
  const bool dotted = entry.key.find('.') != std::string::npos;
  const Section* section = dotted ? nullptr : find_section(entry.key);
  if (section) return section->read(*section, entry, terms);
  return {{}, {unknown_key(entry, "", names_below(""))}};
}

std::optional<Diagnostic> version_fault(const TomlTable& document) {
  const TomlNode* node = document.find("version");
  if (!node) {
    return Diagnostic{0, 0, "missing 'version'",
                      "begin the file with 'version = 1'"};
  }
  const auto* version = node->as<std::int64_t>();
  if (!version) return wrong_type("version", *node, "an integer");
  if (*version < kSchemaVersion) {
    return Diagnostic{node->line, node->column, "'version' must be 1", ""};
  }
  return std::nullopt;
}

/// Reading stops here: the keys of a newer version may mean something else.
std::optional<Diagnostic> newer_version(const TomlTable& document) {
  const TomlNode* node = document.find("version");
  const auto* version = node ? node->as<std::int64_t>() : nullptr;
  if (!version || *version <= kSchemaVersion) return std::nullopt;
  return Diagnostic{
      node->line, node->column,
      cat({"written for a newer git-tgpl: version ", std::to_string(*version)}),
      "update git-tgpl: this one reads version 1"};
}

/// Reports the line only: columns mean nothing in an unknown encoding.
std::optional<Diagnostic> encoding_fault(std::string_view text) {
  if (is_utf8(text)) return std::nullopt;
  int line = 1;
  for (const Line& candidate : split_lines(text)) {
    if (!is_utf8(candidate.text)) break;
    ++line;
  }
  return Diagnostic{line, 0, "not UTF-8", "save the file as UTF-8"};
}

ReadResult only_error(Diagnostic error) {
  return {std::nullopt, {std::move(error)}, {}, {}};
}

}  // namespace

ReadResult read_terms(std::string_view toml_text) {
  if (auto fault = encoding_fault(toml_text)) return only_error(*fault);
  const TomlResult toml = parse_toml(toml_text);
  if (!toml.document) return only_error(toml.error);
  const TomlTable& document = *toml.document;
  if (auto newer = newer_version(document)) return only_error(*newer);

  Terms terms;
  Problems problems;
  if (auto fault = version_fault(document)) problems.errors.push_back(*fault);
  for (const TomlEntry& entry : document.entries) {
    problems.add(read_top_level(entry, terms));
  }
  problems.add(check_rules(terms, document, problems.errors.empty()));
  sort(problems);

  ReadResult result{std::nullopt,
                    std::move(problems.errors),
                    std::move(problems.warnings),
                    {}};
  if (result.errors.empty()) result.terms = std::move(terms);
  const TomlNode* policy = document.find("policy");
  if (policy && policy->as<TomlTable>()) {
    result.policy = *policy->as<TomlTable>();
  }
  return result;
}

}  // namespace tgpl::terms
