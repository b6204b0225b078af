/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Our small view of a TOML document. The only door to toml++: 3.3 and 3.4
// differ in small ways, and each file that includes it costs seconds.
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

/// Entries in the order of the file.
struct TomlTable {
  std::vector<TomlEntry> entries;

  const TomlNode* find(std::string_view key) const;
};

struct TomlArray {
  std::vector<TomlNode> nodes;
};

/// A date, time or date-time, as TOML writes it ("2026-11-23").
struct TomlDate {
  std::string text;
};

struct TomlNode {
  std::variant<std::string, std::int64_t, double, bool, TomlDate, TomlArray,
               TomlTable>
      value;
  int line = 0;  ///< 1-based, of its first letter; columns count letters
  int column = 0;
  int end_line = 0;  ///< of what follows its last letter
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

/// Either a document or what is wrong with it.
struct TomlResult {
  std::optional<TomlTable> document;
  Diagnostic error;
};

/// Reads TOML 1.0. Bounded: a document over 1 MiB is refused, at the place
/// where it passes that.
TomlResult parse_toml(std::string_view text);

/// `text` as a TOML basic string, quotes included.
std::string toml_string(std::string_view text);

}  // namespace tgpl
