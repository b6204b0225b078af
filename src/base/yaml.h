/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Our small view of a YAML stream, and the only door to libyaml. A scalar stays
// the text that was written: whether `no` is a word or a boolean, and `1.10` a
// version or a number, is for the caller to say.
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
  bool quoted = false;  ///< text and nothing else: in quotes, a block, `!!str`
};

struct YamlSequence {
  std::vector<YamlNode> nodes;
};

/// Entries in the order of the file. No key is there twice; one that is no
/// scalar is an error. `<<` is a key like others.
struct YamlMapping {
  std::vector<YamlEntry> entries;

  const YamlEntry* find(std::string_view key) const;
};

struct YamlNode {
  std::variant<YamlScalar, YamlSequence, YamlMapping> value;
  int line = 0;  ///< from 1; of an alias, where the alias stands
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

/// Either all documents or what is wrong with one of them.
struct YamlResult {
  std::vector<YamlNode> documents;
  std::optional<Diagnostic> error;
};

/// Reads YAML 1.1, or what of 1.2 libyaml knows. Bounded: what is larger than 1
/// MiB, deeper than 100 levels, or becomes many times larger through its
/// aliases is an error.
YamlResult parse_yaml(std::string_view text);

}  // namespace tgpl
