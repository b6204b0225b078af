// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/toml_scan.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "base/toml.h"

namespace tgpl {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string joined_path(const std::string& path, const std::string& key) {
  return path.empty() ? key : cat({path, ".", key});
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {
    // A byte order mark does not belong to the first line.
    lines_.push_back(text.starts_with(kByteOrderMark) ? 3 : 0);
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') lines_.push_back(i + 1);
    }
  }

  std::vector<TomlItem> scan() {
    const TomlResult toml = parse_toml(text_);
    if (!toml.document) return {};
    scan_table(*toml.document, "");
    std::vector<TomlItem> items;
    for (auto& [begin, item] : items_) items.push_back(std::move(item));
    return items;
  }

 private:
  /// The byte offset of a position. Columns count characters, which are one to
  /// four bytes in UTF-8.
  std::size_t offset_of(int line, int column) const {
    const auto index = static_cast<std::size_t>(std::max(line, 1) - 1);
    std::size_t at = lines_[std::min(index, lines_.size() - 1)];
    for (int i = 1; i < column && at < text_.size(); ++i) {
      do ++at;
      while (at < text_.size() && (text_[at] & 0xC0) == 0x80);
    }
    return at;
  }

  bool begins_with(const TomlNode& node, std::string_view mark) const {
    return text_.substr(offset_of(node.line, node.column)).starts_with(mark);
  }

  /// Adds an item. The header [a.b] also creates the table `a` at the same
  /// position; the item that is added last is the one that the header names.
  void add(TomlItem::Kind kind, std::string path, int line,
           const TomlNode& node) {
    TomlItem item{kind, std::move(path)};
    item.begin = offset_of(line, 1);
    item.value_begin = offset_of(node.line, node.column);
    item.value_end = offset_of(node.end_line, node.end_column);
    item.end = line_at(text_, item.value_end).next();
    items_[item.begin] = std::move(item);
  }

  void scan_table(const TomlTable& table, const std::string& path) {
    for (const TomlEntry& entry : table.entries)
      scan_entry(entry, joined_path(path, entry.key));
  }

  void scan_entry(const TomlEntry& entry, const std::string& path) {
    const TomlNode& node = entry.node;
    const auto* table = node.as<TomlTable>();
    const auto* array = node.as<TomlArray>();
    if (table != nullptr && !begins_with(node, "{")) {
      // A table that a dotted key creates has no header.
      if (begins_with(node, "["))
        add(TomlItem::Kind::table, path, node.line, node);
      scan_table(*table, path);
    } else if (array != nullptr && is_list(*array)) {
      for (std::size_t i = 0; i < array->nodes.size(); ++i)
        scan_element(array->nodes[i], cat({path, ".", std::to_string(i + 1)}));
    } else if (!path.empty()) {
      add(TomlItem::Kind::pair, path, entry.line, node);
    }
  }

  /// Whether this is an array of tables with headers, not one in brackets.
  bool is_list(const TomlArray& array) const {
    return !array.nodes.empty() &&
           array.nodes.front().as<TomlTable>() != nullptr &&
           begins_with(array.nodes.front(), "[");
  }

  void scan_element(const TomlNode& node, const std::string& path) {
    add(TomlItem::Kind::list_element, path, node.line, node);
    scan_table(*node.as<TomlTable>(), path);
  }

  std::string_view text_;
  std::vector<std::size_t> lines_;         ///< the offset of each line
  std::map<std::size_t, TomlItem> items_;  ///< by the offsets of their lines
};

}  // namespace

std::vector<TomlItem> scan_toml(std::string_view text) {
  return Scanner(text).scan();
}

}  // namespace tgpl
