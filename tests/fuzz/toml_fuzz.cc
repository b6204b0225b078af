// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Parses any bytes as TOML: nothing crashes, an error has a position, nothing
// is nested deeper than a recursive walk can take, and what scan_toml() finds
// is within the text, in its order.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "base/toml.h"
#include "base/toml_scan.h"

namespace {

// 256 values within each other, each below a key of 16 parts.
constexpr int kMostLevels = 257 * 16;

/// Aborts if a node is nested too deeply, or has no position.
void visit(const tgpl::TomlNode& node, int depth) {
  if (depth > kMostLevels || node.line < 1) std::abort();
  if (const auto* array = node.as<tgpl::TomlArray>()) {
    for (const tgpl::TomlNode& inner : array->nodes) visit(inner, depth + 1);
  } else if (const auto* table = node.as<tgpl::TomlTable>()) {
    for (const tgpl::TomlEntry& entry : table->entries)
      visit(entry.node, depth + 1);
  }
}

void scan(std::string_view text) {
  std::size_t last = 0;
  for (const tgpl::TomlItem& item : tgpl::scan_toml(text)) {
    if (item.begin < last || item.end < item.begin || item.end > text.size())
      std::abort();
    last = item.begin;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  scan(text);
  const tgpl::TomlResult result = tgpl::parse_toml(text);
  if (!result.document) {
    if (result.error.message.empty()) std::abort();
    return 0;
  }
  for (const tgpl::TomlEntry& entry : result.document->entries)
    visit(entry.node, 1);
  return 0;
}
