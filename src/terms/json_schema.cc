// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/json_schema.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "terms/policy_schema.h"

namespace tgpl::terms {
namespace {

using Json = nlohmann::ordered_json;

struct Pattern {
  TextCheck check;
  std::string_view pattern;
};

/// For each check the closest regular expression; "" accepts any line.
constexpr auto kPatterns = std::to_array<Pattern>({
    {check_commit, "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"},
    {check_email, "^[^@\\s]+@[^@\\s]+$"},
    {check_expression, ""},
    {check_identifier, "^[a-z0-9.-]+$"},
    {check_included_part, "^[a-z0-9.-]+$"},
    {check_line, ""},
    {check_path, "^[^/]"},
    {check_pattern, "^[^/]"},
    {check_sha256, "^[0-9A-Fa-f]{64}$"},
    {check_token, "^[a-z0-9.-]+$"},
    {check_uri, "^[A-Za-z][A-Za-z0-9+.-]*:.+$"},
    {check_url, "^[A-Za-z][A-Za-z0-9+.-]*://.+$"},
    {check_web_url, "^[Hh][Tt][Tt][Pp][Ss]?://.+$"},
});

std::string_view pattern_of(TextCheck check) {
  const auto found = std::ranges::find(kPatterns, check, &Pattern::check);
  return found == kPatterns.end() ? std::string_view{} : found->pattern;
}

Json text_schema(const Shape& shape) {
  Json out = {{"type", "string"}};
  if (!shape.may_be_empty) out["minLength"] = 1;
  const std::string_view pattern = pattern_of(shape.check);
  if (!pattern.empty()) out["pattern"] = pattern;
  return out;
}

Json list_schema(const Shape& shape) {
  return {{"type", "array"}, {"items", text_schema(shape)}};
}

Json value_schema(const Shape& shape) {
  switch (shape.kind) {
    case ShapeKind::text:
      return text_schema(shape);
    case ShapeKind::flag:
      return {{"type", "boolean"}};
    case ShapeKind::count:
      return {{"type", "integer"}, {"minimum", 0}};
    case ShapeKind::date:
      return {{"type", "string"},
              {"format", "date"},
              {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    case ShapeKind::list:
      return list_schema(shape);
    case ShapeKind::one_or_more: {
      Json list = list_schema(shape);
      list["minItems"] = 1;
      return {{"anyOf", Json::array({text_schema(shape), list})}};
    }
    case ShapeKind::word: {
      const auto words = shape.words();
      return {
          {"enum", Json(std::vector<std::string>(words.begin(), words.end()))}};
    }
  }
  return {};
}

std::string one_line(std::string_view text) {
  std::string out(text);
  std::ranges::replace(out, '\n', ' ');
  return out;
}

Json key_schema(const KeyInfo& key) {
  Json out = value_schema(key.shape);
  if (!key.comment.empty()) out["description"] = key.comment;
  return out;
}

void add_keys(Json& out, const std::vector<KeyInfo>& keys) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const KeyInfo& key : keys) {
    properties[std::string(key.name)] = key_schema(key);
    if (key.required) required.push_back(key.name);
  }
  if (!required.empty()) out["required"] = std::move(required);
  out["properties"] = std::move(properties);
}

template <typename Root>
Json section_schema(const SectionOf<Root>& section) {
  Json out = {{"type", "object"}};
  if (!section.comment.empty()) out["description"] = one_line(section.comment);
  if (section.form == Form::map)
    out["additionalProperties"] = key_schema(section.keys().front());
  else
    add_keys(out, section.keys());
  // In other tables an unknown key is only a warning.
  if (section.on_unknown == OnUnknown::refuse)
    out["additionalProperties"] = false;
  if (section.form != Form::list) return out;
  return {{"type", "array"}, {"items", std::move(out)}};
}

/// [policy] with the tables below it, which are keys of it in JSON.
Json policy_schema() {
  Json policy;
  for (const SectionOf<Policy>& section : policy_sections()) {
    const std::size_t dot = section.name.find('.');
    Json table = section_schema(section);
    if (dot == std::string_view::npos)
      policy = std::move(table);
    else
      policy["properties"][std::string(section.name.substr(dot + 1))] =
          std::move(table);
  }
  return policy;
}

}  // namespace

std::string json_schema() {
  Json conditions = Json::object();
  Json properties = {{"version", {{"const", kSchemaVersion}}}};
  for (const Section& section : sections()) {
    constexpr std::string_view kBelow = "conditions.";
    if (section.name.starts_with(kBelow))
      conditions[std::string(section.name.substr(kBelow.size()))] =
          section_schema(section);
    else
      properties[std::string(section.name)] = section_schema(section);
  }
  properties["conditions"] = {{"type", "object"},
                              {"properties", std::move(conditions)},
                              {"additionalProperties", false}};
  properties["policy"] = policy_schema();
  const Json out = {
      {"$schema", "https://json-schema.org/draft/2020-12/schema"},
      {"title", "TGPL.toml, the training terms of a project, version 1"},
      {"description",
       "Dates as strings. Only 'git tgpl terms check' reports keys that "
       "contradict each other."},
      {"type", "object"},
      {"required", Json::array({"version"})},
      {"properties", std::move(properties)}};
  return out.dump(2) + "\n";
}

}  // namespace tgpl::terms
