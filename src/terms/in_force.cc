// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/in_force.h"

#include "base/text.h"

namespace tgpl::terms {

const TomlNode* find_in_terms(const TomlTable& document, std::string_view key) {
  const TomlNode* terms = document.find("terms");
  const auto* table = terms == nullptr ? nullptr : terms->as<TomlTable>();
  return table == nullptr ? nullptr : table->find(key);
}

std::optional<Diagnostic> not_yet_in_force(const TomlTable& document,
                                           std::string_view today) {
  const TomlNode* node = find_in_terms(document, "effective");
  const auto* date = node == nullptr ? nullptr : node->as<TomlDate>();
  if (date == nullptr || date->text <= today) return std::nullopt;
  return Diagnostic{node->line, node->column,
                    cat({"'effective' is ", date->text,
                         ", in the future: until then readers take the terms "
                         "as unknown"}),
                    cat({"today is ", today})};
}

}  // namespace tgpl::terms
