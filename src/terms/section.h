/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// One table of the file, as a row of schema.cc (the terms) or of
// policy_schema.cc ([policy]); its keys are rows of their own (key.h).
#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/text.h"
#include "terms/key.h"

namespace tgpl::terms {

/// [name], [[name]] as often as wanted, or a [name] whose keys the user
/// chooses.
enum class Form { table, list, map };
enum class OnUnknown { warn, refuse };
/// `changes`: only keys that say something else than their absence, and no
/// comments.
enum class Writing { always, when_set, changes };

/// What is known of a table without the struct that it is read into.
struct Table {
  std::string_view name;
  std::string_view comment;
  Form form;
  OnUnknown on_unknown;
  Writing writing;

  std::string heading() const;
};

/// A table that is read into a part of a `Root`.
template <typename Root>
struct SectionOf : Table {
  Problems (*read)(const Table&, const TomlEntry&, Root&);
  std::string (*write)(const Table&, const Root&);
  /// Of a map one, without a name: what each of its keys looks like.
  std::vector<KeyInfo> (*keys)();
};

using Section = SectionOf<Terms>;

/// The tables in the order in which they are written. Only [conditions]
/// contains other tables; it has no row of its own.
std::span<const Section> sections();

/// "key = value  # comment" on one line of up to 80 columns, else the comment
/// on a line before the key.
std::string write_line(std::string_view name, std::string_view value,
                       std::string_view comment);

template <typename T>
std::vector<std::string_view> names_of() {
  std::vector<std::string_view> names;
  std::ranges::transform(keys_of<T>(), std::back_inserter(names),
                         &Key<T>::name);
  return names;
}

/// Nothing where there is no such key.
template <typename T>
std::optional<Problems> read_key(const TomlEntry& entry, T& owner) {
  const auto keys = keys_of<T>();
  const auto key = std::ranges::find(keys, entry.key, &Key<T>::name);
  if (key == keys.end()) return std::nullopt;
  return Problems{key->read(entry, owner), {}};
}

/// Those that are there.
template <typename T>
Problems read_keys(const Table& section, const TomlTable& table, T& owner) {
  Problems problems;
  for (const TomlEntry& entry : table.entries) {
    if (std::optional<Problems> known = read_key(entry, owner)) {
      problems.add(std::move(*known));
    } else {
      (section.on_unknown == OnUnknown::refuse ? problems.errors
                                               : problems.warnings)
          .push_back(unknown_key(entry, section.heading(), names_of<T>()));
    }
  }
  return problems;
}

/// The names of keys that have to be there and are not.
template <typename T>
std::vector<std::string_view> missing_in(const TomlTable& table) {
  std::vector<std::string_view> missing;
  for (const Key<T>& key : keys_of<T>()) {
    if (key.required && table.find(key.name) == nullptr)
      missing.push_back(key.name);
  }
  return missing;
}

template <typename T>
Problems read_table(const Table& section, const TomlNode& node, T& owner) {
  const auto* table = node.as<TomlTable>();
  if (!table) return {{wrong_type(section.name, node, "a table")}, {}};
  Problems problems = read_keys(section, *table, owner);
  for (const std::string_view name : missing_in<T>(*table)) {
    problems.errors.push_back(
        {node.line, node.column,
         cat({section.heading(), " has no ", quote(name)}),
         cat({"add ", quote(cat({name, " = ..."}))})});
  }
  return problems;
}

template <typename T>
std::string write_table(const Table& section, const T& owner) {
  std::string out = section.heading() + "\n";
  for (const Key<T>& key : keys_of<T>()) {
    const std::string value = key.write(owner);
    if (section.writing != Writing::changes)
      out += write_line(key.name, value, key.comment);
    else if (value != key.write(T{}))
      out += write_line(key.name, value, "");
  }
  return out;
}

/// The row of a table at Root::*path[0].*path[1]..., or of the Root itself.
template <typename Root, auto... path>
constexpr SectionOf<Root> table_in(std::string_view name,
                                   std::string_view comment,
                                   OnUnknown on_unknown, Writing writing) {
  using Owner =
      std::remove_cvref_t<decltype((std::declval<Root&>().*....*path))>;
  return {{name, comment, Form::table, on_unknown, writing},
          [](const Table& section, const TomlEntry& entry, Root& root) {
            return read_table(section, entry.node, (root.*....*path));
          },
          [](const Table& section, const Root& root) {
            const Owner& owner = (root.*....*path);
            const bool wanted =
                section.writing == Writing::always || owner != Owner{};
            return wanted ? write_table(section, owner) : std::string();
          },
          infos_of<Owner>};
}

template <auto first, auto... rest>
constexpr auto table(std::string_view name, std::string_view comment,
                     OnUnknown on_unknown, Writing writing) {
  using Root = typename MemberOf<decltype(first)>::Owner;
  return table_in<Root, first, rest...>(name, comment, on_unknown, writing);
}

template <typename List>
std::string write_list(const Table& section, const List& list) {
  std::string out;
  for (const auto& owner : list) {
    if (!out.empty()) out += '\n';
    out += write_table(section, owner);
  }
  return out;
}

/// The row of an array of tables. An element that cannot be read keeps its
/// place, so that the n-th value belongs to the n-th table of the file.
template <auto member>
constexpr auto list(std::string_view name, std::string_view comment) {
  using Root = typename MemberOf<decltype(member)>::Owner;
  using Owner = typename MemberOf<decltype(member)>::Member::value_type;
  return SectionOf<Root>{
      {name, comment, Form::list, OnUnknown::warn, Writing::when_set},
      [](const Table& section, const TomlEntry& entry, Root& root) {
        const auto* array = entry.node.as<TomlArray>();
        if (!array) {
          return Problems{
              {wrong_type(entry.key, entry.node, "a list of tables")}, {}};
        }
        Problems problems;
        for (const TomlNode& node : array->nodes)
          problems.add(
              read_table(section, node, (root.*member).emplace_back()));
        return problems;
      },
      [](const Table& section, const Root& root) {
        return write_list(section, root.*member);
      },
      infos_of<Owner>};
}

}  // namespace tgpl::terms
