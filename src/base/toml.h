/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A TOML document as plain structs. Only toml.cc includes toml++: its versions
// 3.3 and 3.4 differ slightly, and including it costs seconds per file.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"

namespace tgpl {

struct TomlNode;

struct TomlEntry;

/// A table with its entries in the order of the file.
struct TomlTable {
  std::vector<TomlEntry> entries;

  /// The value of `key`, or nullptr.
  const TomlNode* find(std::string_view key) const;
};

/// An array of values, or an array of tables.
struct TomlArray {
  std::vector<TomlNode> nodes;
};

/// A date, time or date-time, as TOML writes it ("2026-11-23").
struct TomlDate {
  std::string text;
};

/// A value and its position.
struct TomlNode {
  std::variant<std::string, std::int64_t, double, bool, TomlDate, TomlArray,
               TomlTable>
      value;
  int line = 0;  ///< of its first character, from 1; columns count characters
  int column = 0;
  int end_line = 0;  ///< of the character after the last one
  int end_column = 0;

  template <typename T>
  const T* as() const {
    return std::get_if<T>(&value);
  }
  /// "string", "integer", "array" ...: for messages.
  std::string_view type_name() const;
};

struct TomlEntry {
  std::string key;
  int line = 0;    ///< of the key
  int column = 0;  ///< of the key
  TomlNode node;
};

/// Either a document or the error in it.
struct TomlResult {
  std::optional<TomlTable> document;
  Diagnostic error;
};

/// Parses TOML 1.0. A document over 1 MiB is an error at the position where it
/// exceeds the limit.
TomlResult parse_toml(std::string_view text);

/// `text` as a TOML basic string, quotes included.
std::string toml_string(std::string_view text);

}  // namespace tgpl
