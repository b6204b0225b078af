/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// One row of the tables of keys (schema.cc, policy_schema.cc): it reads, writes
// and describes one key, so that reader, writer and schema cannot disagree.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "terms/value.h"

namespace tgpl::terms {

enum class ShapeKind { text, flag, count, date, list, one_or_more, word };

/// What a value looks like, for callers that describe it or write one.
struct Shape {
  ShapeKind kind;
  TextCheck check = nullptr;  ///< for a text or the texts of a list
  std::span<const std::string_view> (*words)() = nullptr;  ///< for a word
  bool may_be_empty = false;                               ///< of a text
};

/// One key of a table that is read into an `Owner`.
template <typename Owner>
struct Key {
  std::string_view name;
  std::string_view comment;  ///< written next to the key
  Shape shape;
  /// Stores the value, or returns what is wrong with it.
  std::vector<Diagnostic> (*read)(const TomlEntry&, Owner&);
  /// The value as TOML; "" if it is not set.
  std::string (*write)(const Owner&);
  bool required = false;
};

/// The rows for `Owner`; specialised for every struct that is a table.
template <typename Owner>
std::span<const Key<Owner>> keys_of();

/// A key without the type of the struct that holds its value.
struct KeyInfo {
  std::string_view name;
  std::string_view comment;
  Shape shape;
  bool required;
};

template <typename Owner>
std::vector<KeyInfo> infos_of() {
  std::vector<KeyInfo> infos;
  for (const Key<Owner>& key : keys_of<Owner>())
    infos.push_back({key.name, key.comment, key.shape, key.required});
  return infos;
}

template <typename>
struct MemberOf;
template <typename O, typename M>
struct MemberOf<M O::*> {
  using Owner = O;
  using Member = M;
};

/// The row of a key with its own `read` and `write` functions.
template <auto member, auto read, auto write>
constexpr auto key_with(std::string_view name, std::string_view comment,
                        Shape shape) {
  using Owner = typename MemberOf<decltype(member)>::Owner;
  return Key<Owner>{name, comment, shape,
                    [](const TomlEntry& from, Owner& to) {
                      auto value = read(from);
                      if (value.value) to.*member = std::move(*value.value);
                      return std::move(value.faults);
                    },
                    [](const Owner& from) { return write(from); }};
}

/// Reads a member of type T.
template <typename T, TextCheck check>
auto read_as(const TomlEntry& from) {
  if constexpr (std::is_same_v<T, std::string>) {
    return read_text(from, check);
  } else if constexpr (std::is_same_v<T, bool>) {
    return read_flag(from);
  } else if constexpr (std::is_same_v<T, std::int64_t>) {
    return read_count(from);
  } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
    return read_list(from, check);
  } else if constexpr (std::is_enum_v<T>) {
    return read_enum<T>(from);
  } else {
    return read_enum<typename T::value_type>(from);  // optional<Enum>
  }
}

template <typename Enum>
std::span<const std::string_view> all_words() {
  return words_of(Enum{});
}

template <typename T, TextCheck check>
constexpr Shape shape_of() {
  if constexpr (std::is_same_v<T, std::string>) {
    return {ShapeKind::text, check};
  } else if constexpr (std::is_same_v<T, bool>) {
    return {ShapeKind::flag};
  } else if constexpr (std::is_same_v<T, std::int64_t>) {
    return {ShapeKind::count};
  } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
    return {ShapeKind::list, check};
  } else if constexpr (std::is_enum_v<T>) {
    return {ShapeKind::word, nullptr, all_words<T>};
  } else {
    return {ShapeKind::word, nullptr, all_words<typename T::value_type>};
  }
}

template <auto member>
std::string write_member(
    const typename MemberOf<decltype(member)>::Owner& from) {
  return to_toml(from.*member);
}

/// The row of a key that is read by its type; `check` is for texts.
template <auto member, TextCheck check = check_line>
constexpr auto key(std::string_view name, std::string_view comment = {}) {
  using Member = typename MemberOf<decltype(member)>::Member;
  return key_with<member, read_as<Member, check>, write_member<member>>(
      name, comment, shape_of<Member, check>());
}

template <typename Owner>
constexpr Key<Owner> required(Key<Owner> key) {
  key.required = true;
  return key;
}

}  // namespace tgpl::terms
