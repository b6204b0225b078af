/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The pieces that the table of keys (schema.cc) is made of: one row reads and
// writes one key, so that the reader and the writer cannot disagree.
#pragma once

#include <algorithm>
#include <functional>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "terms/value.h"

namespace tgpl::terms {

enum class ShapeKind { text, flag, count, date, list, one_or_more, word };

/// What a value looks like, for who describes it or writes one.
struct Shape {
  ShapeKind kind;
  TextCheck check = nullptr;  ///< of a text, or of those in a list
  std::span<const std::string_view> (*words)() = nullptr;  ///< of a word
};

/// One key of a table that is read into an `Owner`.
template <typename Owner>
struct Key {
  std::string_view name;
  std::string_view comment;  ///< for the reader of a file that we wrote
  Shape shape;
  /// Stores the value, or tells what is wrong with it.
  std::vector<Diagnostic> (*read)(const TomlEntry&, Owner&);
  /// The value as TOML; "" where it is not set.
  std::string (*write)(const Owner&);
  bool required = false;
};

/// The rows for `Owner`; defined for every struct that is a table.
template <typename Owner>
std::span<const Key<Owner>> keys_of();

/// A key without the struct that it is read into.
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

enum class OnUnknown { warn, refuse };
enum class Writing { always, when_set };

/// One table of the file: [name], or [[name]] if it is a list.
struct Section {
  std::string_view name;
  std::string_view comment;
  bool is_list;
  OnUnknown on_unknown;
  Writing writing;
  Problems (*read)(const Section&, const TomlEntry&, Terms&);
  std::string (*write)(const Section&, const Terms&);
  std::vector<KeyInfo> (*keys)();

  std::string heading() const;
};

/// The tables in the order in which they are written. The only table with
/// others below it is [conditions], which has no row of its own.
std::span<const Section> sections();

/// "key = value  # comment" within 80 columns, or on several lines.
std::string write_line(std::string_view name, std::string_view value,
                       std::string_view comment);

template <typename>
struct MemberOf;
template <typename O, typename M>
struct MemberOf<M O::*> {
  using Owner = O;
  using Member = M;
};

/// The rows of a table are read here.
template <typename T>
Problems read_table(const Section& section, const TomlNode& node, T& owner) {
  const auto* table = node.as<TomlTable>();
  if (!table) {
    return {{wrong_type(section.name, node, "a table")}, {}};
  }
  const std::span<const Key<T>> keys = keys_of<T>();
  std::vector<std::string_view> known;
  std::ranges::transform(keys, std::back_inserter(known), &Key<T>::name);
  Problems problems;
  for (const TomlEntry& entry : table->entries) {
    const auto key = std::ranges::find(keys, entry.key, &Key<T>::name);
    if (key != keys.end()) {
      problems.add({key->read(entry, owner), {}});
    } else {
      (section.on_unknown == OnUnknown::refuse ? problems.errors
                                               : problems.warnings)
          .push_back(unknown_key(entry, section.heading(), known));
    }
  }
  for (const Key<T>& key : keys) {
    if (!key.required || table->find(key.name)) continue;
    problems.errors.push_back(
        {node.line, node.column,
         cat({section.heading(), " has no ", quote(key.name)}),
         cat({"add ", quote(cat({key.name, " = ..."}))})});
  }
  return problems;
}

template <typename T>
std::string write_table(const Section& section, const T& owner) {
  std::string out = section.heading() + "\n";
  for (const Key<T>& key : keys_of<T>()) {
    out += write_line(key.name, key.write(owner), key.comment);
  }
  return out;
}

/// The row of a table at Terms::*path[0].*path[1]...
template <auto... path>
constexpr Section table(std::string_view name, std::string_view comment,
                        OnUnknown on_unknown, Writing writing) {
  return {
      name,
      comment,
      false,
      on_unknown,
      writing,
      [](const Section& section, const TomlEntry& entry, Terms& terms) {
        return read_table(section, entry.node, (terms.*....*path));
      },
      [](const Section& section, const Terms& terms) {
        const auto& owner = (terms.*....*path);
        const bool set = owner != std::remove_cvref_t<decltype(owner)>{};
        if (!set && section.writing == Writing::when_set) {
          return std::string();
        }
        return write_table(section, owner);
      },
      [] {
        using Owner =
            std::remove_cvref_t<decltype((std::declval<Terms&>().*....*path))>;
        return infos_of<Owner>();
      }};
}

/// The row of a list of tables; an element that cannot be read keeps its
/// place, so that the n-th value belongs to the n-th table of the file.
template <auto member>
constexpr Section list(std::string_view name, std::string_view comment) {
  return {name,
          comment,
          true,
          OnUnknown::warn,
          Writing::when_set,
          [](const Section& section, const TomlEntry& entry, Terms& terms) {
            const auto* array = entry.node.as<TomlArray>();
            if (!array) {
              return Problems{
                  {wrong_type(entry.key, entry.node, "a list of tables")}, {}};
            }
            Problems problems;
            for (const TomlNode& node : array->nodes) {
              auto& owner = (terms.*member).emplace_back();
              problems.add(read_table(section, node, owner));
            }
            return problems;
          },
          [](const Section& section, const Terms& terms) {
            std::string out;
            for (const auto& owner : terms.*member) {
              if (!out.empty()) out += '\n';
              out += write_table(section, owner);
            }
            return out;
          },
          [] {
            using List =
                std::remove_cvref_t<decltype(std::declval<Terms&>().*member)>;
            return infos_of<typename List::value_type>();
          }};
}

/// The row of a key that `read` and `write` know how to handle.
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

/// How a member of type T is read.
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

/// The row of a key whose type says how to read it; `check` is for texts.
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
