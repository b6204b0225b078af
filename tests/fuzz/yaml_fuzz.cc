// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Parses any bytes as YAML: nothing crashes, and the result is within the
// limits that base/yaml.h promises.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/yaml.h"
#include "license/manifest_fields.h"

namespace {

/// Aborts if a node has no position or is nested too deeply.
void visit(const tgpl::YamlNode& node, int depth) {
  if (depth > 100 || node.line < 1 || node.column < 1) std::abort();
  if (const auto* sequence = node.as<tgpl::YamlSequence>()) {
    for (const tgpl::YamlNode& inner : sequence->nodes) visit(inner, depth + 1);
  } else if (const auto* mapping = node.as<tgpl::YamlMapping>()) {
    for (const tgpl::YamlEntry& entry : mapping->entries) {
      if (mapping->find(entry.key) != &entry) std::abort();
      visit(entry.node, depth + 1);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const tgpl::YamlResult result = tgpl::parse_yaml(text);
  if (result.error && !result.documents.empty()) std::abort();
  for (const tgpl::YamlNode& document : result.documents) visit(document, 0);
  tgpl::license::license_field("CITATION.cff", text);
  return 0;
}
