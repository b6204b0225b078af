// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/digest.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/sha256.h"
#include "base/text.h"
#include "terms/holder.h"
#include "terms/write.h"

namespace tgpl::terms {
namespace {

std::string number_text(double number) {
  std::array<char, 32> buffer;
  const auto end =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  return {buffer.data(), end.ptr};
}

bool is_table(const TomlNode& node) {
  return node.as<TomlTable>() != nullptr;
}

std::string value_text(const TomlNode& node) {
  if (const auto* text = node.as<std::string>()) return toml_string(*text);
  if (const auto* flag = node.as<bool>()) return *flag ? "true" : "false";
  if (const auto* count = node.as<std::int64_t>())
    return std::to_string(*count);
  if (const auto* number = node.as<double>()) return number_text(*number);
  if (const auto* date = node.as<TomlDate>()) return date->text;
  std::vector<std::string> values;
  std::string_view ends = "[]";
  if (const auto* array = node.as<TomlArray>()) {
    for (const TomlNode& inner : array->nodes)
      values.push_back(value_text(inner));
  } else if (const auto* table = node.as<TomlTable>()) {
    ends = "{}";
    for (const TomlEntry& entry : table->entries)
      values.push_back(cat({entry.key, " = ", value_text(entry.node)}));
  }
  return cat({ends.substr(0, 1), join(values, ", "), ends.substr(1)});
}

void flatten(const TomlTable& table, const std::string& prefix,
             std::vector<KeyValue>& out) {
  for (const TomlEntry& entry : table.entries) {
    const std::string key = prefix + entry.key;
    const auto* array = entry.node.as<TomlArray>();
    if (const auto* inner = entry.node.as<TomlTable>()) {
      flatten(*inner, key + ".", out);
    } else if (array != nullptr && !array->nodes.empty() &&
               std::ranges::all_of(array->nodes, is_table)) {
      for (std::size_t i = 0; i < array->nodes.size(); ++i)
        flatten(*array->nodes[i].as<TomlTable>(),
                cat({key, ".", std::to_string(i + 1), "."}), out);
    } else {
      out.push_back({key, value_text(entry.node)});
    }
  }
}

/// A file may have thousands of tables, each with keys of its own.
using ValueByKey = std::unordered_map<std::string_view, std::string_view>;

ValueByKey by_key(const std::vector<KeyValue>& values) {
  ValueByKey out;
  for (const KeyValue& one : values) out.emplace(one.key, one.value);
  return out;
}

/// The terms with what absent keys mean, and without what says no more than
/// their absence: the same terms are the same text.
Terms spelled_out(Terms terms) {
  for (Holder& holder : terms.holders) {
    holder.type = type_of(holder);
    holder.share = share_of(holder);
  }
  for (Scope& scope : terms.scopes) {
    scope.surely_ours = false;
    if (!scope.ours && scope.train_ai == Usage::unknown) scope.train_ai.reset();
  }
  return terms;
}

}  // namespace

std::vector<KeyValue> flattened(const TomlTable& table) {
  std::vector<KeyValue> out;
  flatten(table, "", out);
  return out;
}

std::vector<KeyValue> flattened(const Terms& terms) {
  const TomlResult written = parse_toml(write_terms(spelled_out(terms), ""));
  if (!written.document) return {};
  std::vector<KeyValue> out = flattened(*written.document);
  std::erase_if(out,
                [](const KeyValue& value) { return value.key == "version"; });
  return out;
}

std::string digest(const Terms& terms) {
  std::string text;
  for (const KeyValue& value : flattened(terms))
    text += cat({value.key, " = ", value.value, "\n"});
  return sha256_hex(text);
}

std::vector<KeyChange> changes(const std::vector<KeyValue>& before,
                               const std::vector<KeyValue>& after) {
  const ValueByKey old_values = by_key(before);
  const ValueByKey new_values = by_key(after);
  std::vector<KeyChange> out;
  for (const KeyValue& now : after) {
    const auto old = old_values.find(now.key);
    const bool is_new = old == old_values.end();
    if (is_new || old->second != now.value)
      out.push_back({now.key,
                     std::string(is_new ? std::string_view() : old->second),
                     now.value});
  }
  for (const KeyValue& old : before) {
    if (!new_values.contains(old.key)) out.push_back({old.key, old.value, ""});
  }
  return out;
}

}  // namespace tgpl::terms
