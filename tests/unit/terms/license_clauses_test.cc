// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The licence and the Terms File say the same: one for people, one for
// machines. tgpl-terms(5) pairs clauses with keys. These tests compare its
// list with the table of keys and with the text of the licence.
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include "support/catch.h"
#include "support/source_dir.h"
#include "terms/json_schema.h"

namespace {

using Names = std::set<std::string>;

std::string text_of(const std::string& path) {
  std::ifstream file(TGPL_SOURCE_DIR "/" + path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

// All clauses of the licence: "9.1", and "11.2(a)" for an item of 11.2.
Names clauses_of_license() {
  std::istringstream text(
      text_of("templates/licenses/LicenseRef-TGPL-0.1.txt"));
  const std::regex clause(R"(^(\d+\.\d+) .*)");
  const std::regex letter(R"(^ {6}(\([a-z]\)) .*)");
  Names clauses;
  std::string current;
  std::smatch match;
  for (std::string line; std::getline(text, line);) {
    if (std::regex_match(line, match, clause)) current = match[1];
    if (std::regex_match(line, match, clause)) clauses.insert(current);
    if (std::regex_match(line, match, letter)) {
      clauses.insert(current + match[1].str());
    }
  }
  return clauses;
}

// The clauses that `text` mentions; "12.1 to 12.5" is expanded.
Names named_in(const std::string& text) {
  const std::regex range(
      R"((\d+)\.(\d+) to (?:(\d+)\.)(\d+)|(\d+\.\d+(?:\([a-z]\))?))");
  Names names;
  for (std::sregex_iterator at(text.begin(), text.end(), range), end; at != end;
       ++at) {
    const std::smatch& match = *at;
    if (match[5].matched) {
      names.insert(match[5]);
      continue;
    }
    CHECK(match[1] == match[3]);
    for (int n = std::stoi(match[2]); n <= std::stoi(match[4]); ++n) {
      names.insert(match[1].str() + "." + std::to_string(n));
    }
  }
  return names;
}

// The section of tgpl-terms(5) that pairs keys with clauses.
std::string clauses_section() {
  const std::string page = text_of("man/tgpl-terms.5");
  const std::size_t begin = page.find(".Sh CLAUSES OF THE TGPL");
  REQUIRE(begin != std::string::npos);
  return page.substr(begin, page.find(".Sh ", begin + 1) - begin);
}

// The keys below [conditions], with the clauses that the manual gives for each.
std::map<std::string, Names> clauses_of_fields() {
  std::istringstream page(clauses_section());
  const std::regex item(R"(^\.It Ql (conditions\.[a-z.-]+).*)");
  std::map<std::string, Names> fields;
  std::string field;
  std::smatch match;
  for (std::string line; std::getline(page, line);) {
    if (std::regex_match(line, match, item)) {
      field = match[1];
      fields[field];
    } else if (line.starts_with('.')) {
      field.clear();
    } else if (!field.empty()) {
      fields[field].merge(named_in(line));
    }
  }
  return fields;
}

Names fields_of_schema() {
  const auto schema = nlohmann::json::parse(tgpl::terms::json_schema());
  Names fields;
  const auto& tables = schema["properties"]["conditions"]["properties"];
  for (const auto& [table, content] : tables.items()) {
    for (const auto& [key, unused] : content["properties"].items()) {
      fields.insert("conditions." + table + "." + key);
    }
  }
  return fields;
}

// Sections 9 to 12 are the conditions that a model must meet.
bool is_condition(const std::string& clause) {
  const int section = std::stoi(clause);
  return section >= 9 && section <= 12;
}

}  // namespace

TEST_CASE("every key of the conditions is paired with a clause") {
  const Names clauses = clauses_of_license();
  REQUIRE(clauses.contains("9.1"));
  REQUIRE(clauses.contains("11.2(f)"));

  Names paired;
  for (const auto& [field, clauses_in_field] : clauses_of_fields()) {
    INFO(field);
    paired.insert(field);
    CHECK_FALSE(clauses_in_field.empty());
    for (const std::string& name : clauses_in_field) {
      INFO(name);
      CHECK(clauses.contains(name));
    }
  }
  CHECK(paired == fields_of_schema());
}

TEST_CASE("every clause of the conditions is paired with a key") {
  Names paired;
  for (const auto& [field, clauses_in_field] : clauses_of_fields()) {
    paired.insert(clauses_in_field.begin(), clauses_in_field.end());
  }
  for (const std::string& clause : clauses_of_license()) {
    if (!is_condition(clause)) continue;
    INFO(clause);
    CHECK(paired.contains(clause));
  }
}

TEST_CASE("the clauses that the licence and the manual refer to exist") {
  const Names clauses = clauses_of_license();
  for (const std::string& text :
       {text_of("templates/licenses/LicenseRef-TGPL-0.1.txt"),
        text_of("man/tgpl-license.7"), clauses_section()}) {
    // Version numbers are not clauses.
    const std::regex version(
        R"((Version|version|SPDX|[A-Za-z]+-|correct) ?\d+\.\d+(\.\d+)?)");
    for (const std::string& name :
         named_in(std::regex_replace(text, version, ""))) {
      INFO(text.substr(0, 200) << ": " << name);
      CHECK(clauses.contains(name));
    }
  }
}
