// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/toml.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include "base/text.h"

#include <toml++/toml.h>

namespace tgpl {
namespace {

constexpr std::size_t kMaxBytes = std::size_t{1} << 20;
constexpr int kMaxParts = 16;

TomlNode convert(const toml::node& node);

TomlTable convert_table(const toml::table& table) {
  TomlTable out;
  for (const auto& [key, node] : table) {
    const auto at = key.source().begin;
    out.entries.push_back({std::string(key.str()), static_cast<int>(at.line),
                           static_cast<int>(at.column), convert(node)});
  }
  // toml++ sorts by key; messages and writers need the order of the file.
  std::ranges::stable_sort(out.entries, {}, [](const TomlEntry& entry) {
    return std::pair(entry.line, entry.column);
  });
  return out;
}

template <typename T>
TomlDate convert_date(const toml::value<T>& value) {
  std::ostringstream out;
  out << value.get();
  return {out.str()};
}

TomlNode convert(const toml::node& node) {
  TomlNode out;
  out.line = static_cast<int>(node.source().begin.line);
  out.column = static_cast<int>(node.source().begin.column);
  out.end_line = static_cast<int>(node.source().end.line);
  out.end_column = static_cast<int>(node.source().end.column);
  if (const auto* text = node.as_string()) out.value = text->get();
  if (const auto* number = node.as_integer()) out.value = number->get();
  if (const auto* number = node.as_floating_point()) out.value = number->get();
  if (const auto* boolean = node.as_boolean()) out.value = boolean->get();
  if (const auto* date = node.as_date()) out.value = convert_date(*date);
  if (const auto* time = node.as_time()) out.value = convert_date(*time);
  if (const auto* both = node.as_date_time()) out.value = convert_date(*both);
  if (const auto* table = node.as_table()) out.value = convert_table(*table);
  if (const auto* array = node.as_array()) {
    TomlArray items;
    for (const toml::node& item : *array) items.nodes.push_back(convert(item));
    out.value = std::move(items);
  }
  return out;
}

/// Line and column of the byte at `offset`. Like toml++, counts UTF-8
/// characters as columns.
std::pair<int, int> position_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto starts_character = [](char c) { return (c & 0xC0) != 0x80; };
  return {1 + static_cast<int>(std::ranges::count(before, '\n')),
          1 + static_cast<int>(std::ranges::count_if(before.substr(start),
                                                     starts_character))};
}

std::size_t behind_string(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string three(3, quote);
  const bool is_long = text.substr(at).starts_with(three);
  const std::string_view end =
      is_long ? std::string_view(three) : text.substr(at, 1);
  for (at += end.size(); at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\') {
      ++at;
    } else if (text.substr(at).starts_with(end)) {
      at += end.size();
      // Two more may belong to the text before its end.
      while (is_long && at < text.size() && text[at] == quote) ++at;
      return at;
    }
  }
  return text.size();
}

/// Where a key has more parts ("a.b.c") than anybody needs. toml++ bounds how
/// deep values are, but not this, and each part is a level of its calls.
std::optional<std::size_t> overlong_key(std::string_view text) {
  int dots = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' || c == '\'') at = behind_string(text, at) - 1;
    if (c == '#') at = text.substr(0, text.find('\n', at)).size() - 1;
    if (c == '.' && ++dots == kMaxParts) return at;
    if (std::string_view("=,{}[]\n").find(c) != std::string_view::npos)
      dots = 0;
  }
  return std::nullopt;
}

TomlResult refused(std::string_view text, std::size_t offset,
                   std::string message, std::string hint) {
  const auto [line, column] = position_of(text, offset);
  return {std::nullopt, {line, column, std::move(message), std::move(hint)}};
}

}  // namespace

const TomlNode* TomlTable::find(std::string_view key) const {
  const auto found = std::ranges::find(entries, key, &TomlEntry::key);
  return found == entries.end() ? nullptr : &found->node;
}

std::string_view TomlNode::type_name() const {
  constexpr std::string_view kNames[] = {
      "string", "integer", "float", "boolean", "date", "array", "table"};
  return kNames[value.index()];
}

TomlResult parse_toml(std::string_view text) {
  if (text.size() > kMaxBytes) {
    return refused(text, kMaxBytes, "larger than 1 MiB",
                   "remove what is not needed");
  }
  if (const auto at = overlong_key(text))
    return refused(text, *at, "a key of more than 16 parts", "");
  try {
    return {convert_table(toml::parse(text)), {}};
  } catch (const toml::parse_error& error) {
    const auto at = error.source().begin;
    return {std::nullopt,
            {static_cast<int>(at.line), static_cast<int>(at.column),
             to_lower(error.description().substr(0, 1)) +
                 std::string(error.description().substr(1)),
             ""}};
  }
}

std::string toml_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      constexpr char kHex[] = "0123456789ABCDEF";
      out += "\\u00";
      out += kHex[static_cast<unsigned char>(c) >> 4];
      out += kHex[static_cast<unsigned char>(c) & 15];
    } else {
      out += c;
    }
  }
  return out + '"';
}

}  // namespace tgpl
