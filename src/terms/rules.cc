// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/rules.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "spdx/expression.h"
#include "spdx/misspelling.h"

namespace tgpl::terms {
namespace {

const TomlTable kNoTable;

const TomlTable& table_at(const TomlTable& document, std::string_view name) {
  const TomlNode* node = document.find(name);
  const auto* table = node ? node->as<TomlTable>() : nullptr;
  return table ? *table : kNoTable;
}

/// One of the three uses, as one table of the file states it.
struct StatedUse {
  std::string_view key;
  Usage usage;
  const TomlNode* node;  ///< nullptr if the table does not have the key
};

std::vector<StatedUse> stated_in(const TomlTable& table, const Uses& uses) {
  return {{"train-ai", uses.train_ai, table.find("train-ai")},
          {"ai-use", uses.ai_use, table.find("ai-use")},
          {"search", uses.search, table.find("search")}};
}

struct ScopeInFile {
  const Scope& scope;
  const TomlNode& node;
  const TomlTable& table;

  std::vector<StatedUse> stated() const {
    return stated_in(table, {scope.train_ai.value_or(Usage::unknown),
                             scope.ai_use.value_or(Usage::unknown),
                             scope.search.value_or(Usage::unknown)});
  }
};

/// The scopes with their tables. The reader guarantees that the n-th scope
/// belongs to the n-th table.
std::vector<ScopeInFile> scopes_in(const Terms& terms,
                                   const TomlTable& document) {
  std::vector<ScopeInFile> scopes;
  const TomlNode* list = document.find("scope");
  for (std::size_t i = 0; i < terms.scopes.size(); ++i) {
    const TomlNode& node = list->as<TomlArray>()->nodes[i];
    const auto* table = node.as<TomlTable>();
    if (table) scopes.push_back({terms.scopes[i], node, *table});
  }
  return scopes;
}

std::vector<StatedUse> all_stated(const Terms& terms,
                                  const TomlTable& document) {
  std::vector<StatedUse> all =
      stated_in(table_at(document, "usage"), terms.usage);
  for (const ScopeInFile& scope : scopes_in(terms, document)) {
    const std::vector<StatedUse> more = scope.stated();
    all.insert(all.end(), more.begin(), more.end());
  }
  return all;
}

Problems check_scope(const ScopeInFile& at) {
  Problems problems;
  if (at.scope.ours && !at.scope.surely_ours && !at.table.find("train-ai")) {
    problems.errors.push_back(
        {at.node.line, at.node.column, "[[scope]] has no 'train-ai'",
         "add it, or 'ours = false' for third-party files, or 'ours = true' "
         "for files of the project whose terms are those of [usage]"});
  }
  if (at.scope.ours) return problems;
  for (const StatedUse& stated : at.stated()) {
    if (!stated.node || stated.usage == Usage::unknown) continue;
    problems.errors.push_back(
        {stated.node->line, stated.node->column,
         cat({quote(stated.key), " is ", quote(to_string(stated.usage)),
              " for third-party files"}),
         "remove it: only their holder can grant it"});
  }
  return problems;
}

Problems conditional_without_conditions(const std::vector<StatedUse>& all) {
  Problems problems;
  for (const StatedUse& stated : all) {
    if (stated.usage != Usage::conditional || !stated.node) continue;
    problems.errors.push_back(
        {stated.node->line, stated.node->column,
         cat({quote(stated.key),
              " is 'conditional', but there are no conditions"}),
         "add a condition, such as 'required = true' in "
         "[conditions.weights]"});
  }
  return problems;
}

/// Only warnings: an id may be newer than our copy of the SPDX list.
Problems unknown_licenses(std::string_view key, const TomlNode* node) {
  const auto* text = node ? node->as<std::string>() : nullptr;
  const auto expression = text ? spdx::parse(*text).expression : std::nullopt;
  if (!expression) return {};
  Problems problems;
  for (const std::string& id : spdx::unknown_ids(*expression)) {
    problems.warnings.push_back(
        {node->line, node->column,
         cat({quote(key), " has unknown licence identifier ", quote(id)}),
         spdx::unknown_id_hint(id)});
  }
  return problems;
}

Problems all_unknown_licenses(const TomlTable& document,
                              const std::vector<ScopeInFile>& scopes) {
  Problems problems =
      unknown_licenses("license", table_at(document, "terms").find("license"));
  const TomlTable& weights =
      table_at(table_at(document, "conditions"), "weights");
  const TomlNode* list = weights.find("licenses");
  if (list && list->as<TomlArray>()) {
    for (const TomlNode& node : list->as<TomlArray>()->nodes) {
      problems.add(unknown_licenses("licenses", &node));
    }
  }
  for (const ScopeInFile& scope : scopes) {
    problems.add(unknown_licenses("license", scope.table.find("license")));
  }
  return problems;
}

/// Reports conditions that no use refers to: a contradiction if training is
/// "disallow", and probably an oversight if it is "allow" or "unknown".
Problems conditions_without_use(const Terms& terms, const TomlTable& document) {
  const TomlNode* usage = table_at(document, "usage").find("train-ai");
  if (usage && terms.usage.train_ai == Usage::disallow) {
    return {{{usage->line, usage->column,
              "'train-ai' is 'disallow', but there are conditions",
              "did you mean 'conditional'?"}},
            {}};
  }
  const TomlNode* conditions = document.find("conditions");
  return {{},
          {{conditions->line, conditions->column,
            "no use is 'conditional', so the conditions have no effect",
            "did you mean 'train-ai = \"conditional\"'?"}}};
}

}  // namespace

Problems check_rules(const Terms& terms, const TomlTable& document,
                     bool complete) {
  const std::vector<ScopeInFile> scopes = scopes_in(terms, document);
  Problems problems = all_unknown_licenses(document, scopes);
  for (const ScopeInFile& scope : scopes) problems.add(check_scope(scope));
  const std::vector<StatedUse> all = all_stated(terms, document);
  const bool used =
      std::ranges::count(all, Usage::conditional, &StatedUse::usage) > 0;
  const bool known = complete || !document.find("conditions");
  if (!asks_something(terms.conditions) && known) {
    problems.add(conditional_without_conditions(all));
  }
  const bool training_disallowed = terms.usage.train_ai == Usage::disallow;
  if (terms.conditions != Conditions{} && !used &&
      (complete || training_disallowed)) {
    problems.add(conditions_without_use(terms, document));
  }
  return problems;
}

}  // namespace tgpl::terms
