/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A YAML stream as plain structs. Only yaml.cc includes libyaml. A scalar is
// the text that was written: the caller decides whether `no` is a word or a
// boolean and `1.10` a version or a number.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/error.h"

namespace tgpl {

struct YamlNode;
struct YamlEntry;

struct YamlScalar {
  std::string text;     ///< without quotes, folded and unescaped
  bool quoted = false;  ///< certainly text: in quotes, a block, or `!!str`
};

struct YamlSequence {
  std::vector<YamlNode> nodes;
};

/// A mapping with its entries in the order of the file. Duplicate keys and keys
/// that are not scalars are errors. `<<` is an ordinary key.
struct YamlMapping {
  std::vector<YamlEntry> entries;

  /// The entry with this key, or nullptr.
  const YamlEntry* find(std::string_view key) const;
};

struct YamlNode {
  std::variant<YamlScalar, YamlSequence, YamlMapping> value;
  int line = 0;  ///< from 1; for an alias, that of the alias itself
  int column = 0;

  template <typename T>
  const T* as() const {
    return std::get_if<T>(&value);
  }
};

struct YamlEntry {
  std::string key;
  int line = 0;    ///< of the key
  int column = 0;  ///< of the key
  YamlNode node;
};

/// All documents, or the error in one of them.
struct YamlResult {
  std::vector<YamlNode> documents;
  std::optional<Diagnostic> error;
};

/// Parses YAML 1.1 and the parts of 1.2 that libyaml supports. More than 1 MiB,
/// more than 100 levels, or too much growth by aliases is an error.
YamlResult parse_yaml(std::string_view text);

}  // namespace tgpl
