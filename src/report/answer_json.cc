// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "base/toml.h"
#include "report/answer.h"
#include "terms/digest.h"
#include "terms/write.h"

namespace tgpl::report {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const TomlNode& node);

Json json_of(const TomlTable& table) {
  Json out = Json::object();
  for (const TomlEntry& entry : table.entries)
    out[entry.key] = json_of(entry.node);
  return out;
}

Json json_of(const TomlNode& node) {
  if (const auto* text = node.as<std::string>()) return *text;
  if (const auto* flag = node.as<bool>()) return *flag;
  if (const auto* count = node.as<std::int64_t>()) return *count;
  if (const auto* number = node.as<double>()) return *number;
  if (const auto* date = node.as<TomlDate>()) return date->text;
  if (const auto* table = node.as<TomlTable>()) return json_of(*table);
  Json out = Json::array();
  for (const TomlNode& item : node.as<TomlArray>()->nodes)
    out.push_back(json_of(item));
  return out;
}

/// The terms as in TGPL.toml, with tables as objects and dates as strings.
Json json_of(const terms::Terms& terms) {
  const TomlResult written = parse_toml(terms::write_terms(terms, ""));
  return written.document ? json_of(*written.document) : Json();
}

Json json_of(const std::vector<Diagnostic>& diagnostics) {
  Json out = Json::array();
  for (const Diagnostic& diagnostic : diagnostics)
    out.push_back({{"line", diagnostic.line},
                   {"column", diagnostic.column},
                   {"message", diagnostic.message},
                   {"hint", diagnostic.hint}});
  return out;
}

Json json_of(const terms::Uses& uses) {
  return {{"train-ai", to_string(uses.train_ai)},
          {"ai-use", to_string(uses.ai_use)},
          {"search", to_string(uses.search)}};
}

Json json_of(const terms::Answer& answer, std::string_view today) {
  const terms::Verdict verdict = terms::verdict_on(answer, today);
  Json out;
  out["asked"] = answer.asked;
  out["found"] = to_string(answer.found);
  out["commit"] = answer.commit;
  out["usage"] = json_of(verdict.usage);
  out["reasons"] = verdict.reasons;
  out["license_text"] = to_string(answer.text);
  out["digest"] =
      answer.terms ? "sha256:" + terms::digest(*answer.terms) : std::string();
  out["terms"] = answer.terms ? json_of(*answer.terms) : Json();
  out["errors"] = json_of(answer.errors);
  out["warnings"] = json_of(answer.warnings);
  return out;
}

}  // namespace

std::string print_answers_json(const std::vector<terms::Answer>& answers,
                               std::string_view today) {
  Json list = Json::array();
  for (const terms::Answer& answer : answers)
    list.push_back(json_of(answer, today));
  const Json out = {{"version", 1}, {"answers", list}};
  return json_text(out, 0) + "\n";
}

}  // namespace tgpl::report
