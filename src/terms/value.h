/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Converts TOML values to C++ values and back, and reports invalid ones. Used
// for the terms and for [policy].
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "base/error.h"
#include "base/toml.h"
#include "terms/terms.h"
#include "terms/text_check.h"

namespace tgpl::terms {

/// The problems in a file. With an error, nothing in the file can be relied on;
/// with warnings, the rest is valid.
struct Problems {
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;

  void add(Problems more);
};

/// Orders both lists by line, then column.
void sort(Problems& problems);

/// A value, or the reasons why there is none.
template <typename T>
struct Value {
  std::optional<T> value;
  std::vector<Diagnostic> faults;
};

Value<std::string> read_text(const TomlEntry& from, TextCheck check);
Value<std::string> read_date(const TomlEntry& from);
Value<bool> read_flag(const TomlEntry& from);
/// A non-negative integer.
Value<std::int64_t> read_count(const TomlEntry& from);
Value<std::vector<std::string>> read_list(const TomlEntry& from,
                                          TextCheck check);
/// One text or a non-empty list of texts.
Value<std::vector<std::string>> read_one_or_more(const TomlEntry& from,
                                                 TextCheck check);
/// One of `words`, as its index.
Value<std::size_t> read_word(const TomlEntry& from,
                             std::span<const std::string_view> words);

template <typename Enum>
Value<Enum> read_enum(const TomlEntry& from) {
  Value<std::size_t> word = read_word(from, words_of(Enum{}));
  if (!word.value) return {std::nullopt, std::move(word.faults)};
  return {static_cast<Enum>(*word.value), {}};
}

/// "'tdm' must be a boolean, not a string".
Diagnostic wrong_type(std::string_view key, const TomlNode& node,
                      std::string_view wanted);

/// "unknown key 'trian-ai' in [usage]", with the closest of `known` as a hint.
/// `where` is empty at the top level.
Diagnostic unknown_key(const TomlEntry& entry, std::string_view where,
                       std::span<const std::string_view> known);

/// The value as TOML; "" if there is nothing to write.
std::string to_toml(const std::string& text);
std::string to_toml(bool flag);
std::string to_toml(std::int64_t count);
std::string to_toml(const std::vector<std::string>& list);

/// As it is, or in quotes where it has to be.
std::string toml_key(std::string_view key);

template <typename Enum>
requires std::is_enum_v<Enum> std::string to_toml(Enum value) {
  return toml_string(to_string(value));
}

template <typename Enum>
std::string to_toml(const std::optional<Enum>& value) {
  return value ? to_toml(*value) : std::string();
}

}  // namespace tgpl::terms
