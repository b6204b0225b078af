// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/edit.h"

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "base/toml_scan.h"
#include "terms/digest.h"
#include "terms/read.h"
#include "terms/section.h"

namespace tgpl::terms {
namespace {

using Items = std::vector<TomlItem>;

/// A key of the file such as "holder.2.name": its section, its table and its
/// name.
struct Address {
  const Section* section = nullptr;
  std::string table;  ///< "holder.2", "usage"
  std::string name;
};

bool is_number(std::string_view text) {
  return !text.empty() && text.size() < 7 && text.front() != '0' &&
         std::ranges::all_of(text, is_digit);
}

std::optional<Address> address_of(std::string_view key) {
  const std::size_t dot = key.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  Address out{nullptr, std::string(key.substr(0, dot)),
              std::string(key.substr(dot + 1))};
  for (const Section& section : sections()) {
    const std::string_view table = out.table;
    const bool same = section.form == Form::list
                          ? table.starts_with(cat({section.name, "."})) &&
                                is_number(table.substr(section.name.size() + 1))
                          : table == section.name;
    if (same) out.section = &section;
  }
  if (out.section == nullptr) return std::nullopt;
  return out;
}

/// The position of a table or key in the schema; unknown ones come last.
std::size_t rank_of_table(std::string_view path) {
  const auto all = sections();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (path == all[i].name || path.starts_with(cat({all[i].name, "."})))
      return i;
  }
  return all.size();
}

std::size_t rank_of_key(const Section& section, std::string_view name) {
  const std::vector<KeyInfo> keys = section.keys();
  const auto found = std::ranges::find(keys, name, &KeyInfo::name);
  return static_cast<std::size_t>(found - keys.begin());
}

std::string_view end_of_lines(std::string_view text) {
  return line_at(text, 0).end == "\r\n" ? "\r\n" : "\n";
}

/// Inserts whole lines at `at`, which is the start of a line or the end of the
/// text.
std::string with_lines(std::string_view text, std::size_t at,
                       std::vector<std::string> lines) {
  const std::string_view line_end = end_of_lines(text);
  const bool open = at == text.size() && !text.empty() && text.back() != '\n';
  const std::string block = join(lines, line_end);
  if (open) return cat({text, line_end, block});
  return cat({text.substr(0, at), block, line_end, text.substr(at)});
}

/// Moves `at` before the comment lines directly above it, which belong to what
/// follows them.
std::size_t before_comments(std::string_view text, std::size_t at) {
  while (at > 0) {
    std::size_t start = text.substr(0, at - 1).rfind('\n');
    start = start == std::string_view::npos ? 0 : start + 1;
    if (!trim_left(line_at(text, start).text).starts_with('#')) break;
    at = start;
  }
  return at;
}

bool is_header(const TomlItem& item) {
  return item.kind != TomlItem::Kind::pair;
}

/// Where to insert the key: after the last key of its table that precedes it in
/// the schema, or after the header of the table. nullopt if the table does not
/// exist.
std::optional<std::size_t> position_in_table(const Items& items,
                                             const Address& address) {
  std::optional<std::size_t> position;
  const std::size_t rank = rank_of_key(*address.section, address.name);
  const std::string keys_in_table = cat({address.table, "."});
  bool inside = false;
  for (const TomlItem& item : items) {
    if (is_header(item)) {
      inside = item.path == address.table;
      if (inside) position = item.end;
    } else if (inside && item.path.starts_with(keys_in_table)) {
      const std::string_view name =
          std::string_view(item.path).substr(keys_in_table.size());
      if (rank_of_key(*address.section, name) < rank) position = item.end;
    }
  }
  return position;
}

/// The items after the last table of the same list, or all items if there is
/// none.
Items after_list(const Items& items, const Address& address) {
  const std::string list = cat({address.section->name, "."});
  const auto last =
      std::find_if(items.rbegin(), items.rend(), [&](const TomlItem& item) {
        return address.section->form == Form::list &&
               item.path.starts_with(list);
      });
  if (last == items.rend()) return items;
  return {last.base(), items.end()};
}

/// Inserts a new table before the first table that follows it in the schema, or
/// at the end.
std::string with_new_table(std::string_view text, const Items& items,
                           const Address& address, std::string_view line) {
  const std::size_t rank = rank_of_table(address.table);
  std::vector<std::string> lines = {address.section->heading(),
                                    std::string(line)};
  for (const TomlItem& item : after_list(items, address)) {
    if (!is_header(item) || rank_of_table(item.path) <= rank) continue;
    lines.emplace_back();
    return with_lines(text, before_comments(text, item.begin), lines);
  }
  if (!trim(text).empty()) lines.insert(lines.begin(), std::string());
  return with_lines(text, text.size(), lines);
}

std::string without_item(std::string_view text, const Items& items,
                         const TomlItem& item, std::string_view table) {
  const auto keys_in_table =
      std::ranges::count_if(items, [&](const TomlItem& other) {
        return !is_header(other) && other.path.starts_with(cat({table, "."}));
      });
  std::string out = cat({text.substr(0, item.begin), text.substr(item.end)});
  const auto header = std::ranges::find(items, table, &TomlItem::path);
  // Without its header, too: an empty element would still count as one.
  if (keys_in_table > 1 || header == items.end() ||
      header->kind != TomlItem::Kind::list_element)
    return out;
  return cat({text.substr(0, header->begin),
              text.substr(header->end, item.begin - header->end),
              text.substr(item.end)});
}

/// Sets one key to a TOML value, or removes it if `value` is "". Returns
/// nullopt if there is no valid position for it.
std::optional<std::string> with_key(std::string_view text,
                                    const Address& address,
                                    std::string_view value) {
  const Items items = scan_toml(text);
  const std::string path = cat({address.table, ".", address.name});
  const auto found = std::ranges::find_if(items, [&](const TomlItem& item) {
    return !is_header(item) && item.path == path;
  });
  if (found != items.end() && value.empty())
    return without_item(text, items, *found, address.table);
  if (found != items.end()) {
    return cat({text.substr(0, found->value_begin), value,
                text.substr(found->value_end)});
  }
  if (value.empty()) return std::string(text);
  const std::string line = cat({address.name, " = ", value});
  if (const auto position = position_in_table(items, address))
    return with_lines(text, *position, {line});
  return with_new_table(text, items, address, line);
}

std::vector<std::string> items_of(std::string_view value) {
  std::vector<std::string> items;
  for (const std::string_view item : split(value, ',')) {
    if (!trim(item).empty()) items.emplace_back(trim(item));
  }
  return items;
}

/// The user's input as TOML. Invalid values are reported later, by the reader.
std::string value_as_toml(ShapeKind kind, std::string_view value) {
  switch (kind) {
    case ShapeKind::text:
    case ShapeKind::word:
      return toml_string(value);
    case ShapeKind::list:
      return value == "[]" ? "[]" : to_toml(items_of(value));
    case ShapeKind::one_or_more: {
      const std::vector<std::string> items = items_of(value);
      return items.size() == 1 ? toml_string(items[0]) : to_toml(items);
    }
    case ShapeKind::flag:
    case ShapeKind::count:
    case ShapeKind::date: {
      // Unquoted if it is a single TOML token. Anything else becomes a string,
      // which the reader then rejects.
      const bool plain =
          !value.empty() && std::ranges::all_of(value, [](char c) {
            return is_alnum(c) || c == '-' || c == '+' || c == ':';
          });
      const bool number = plain && (is_digit(value[0]) || value[0] == '-');
      const bool flag = value == "true" || value == "false";
      return number || flag ? std::string(value) : toml_string(value);
    }
  }
  return {};
}

std::vector<std::string> all_keys() {
  std::vector<std::string> keys;
  for (const Section& section : sections()) {
    for (const KeyInfo& key : section.keys())
      keys.push_back(cat(
          {section.name, section.form == Form::list ? ".1." : ".", key.name}));
  }
  return keys;
}

Setting unknown_key_error(std::string_view key) {
  const std::vector<std::string> known = all_keys();
  const std::vector<std::string_view> names(known.begin(), known.end());
  std::string hint =
      "use a key of tgpl-terms(5), such as 'usage.train-ai' or "
      "'holder.1.name'";
  if (key.starts_with("policy.")) {
    hint = "[policy] is not part of the terms; edit it in TGPL.toml";
  } else if (const auto near = nearest(key, names)) {
    hint = cat({"did you mean ", quote(*near), "?"});
  }
  return {std::nullopt, {0, 0, cat({"unknown key ", quote(key)}), hint}};
}

Setting edit_by_hand_error(std::string_view key) {
  return {std::nullopt,
          {0, 0, cat({"cannot change only ", quote(key)}),
           "edit TGPL.toml instead"}};
}

/// Whether the two texts differ at most in this key, including their [policy].
bool differ_only_in(std::string_view before, std::string_view after,
                    std::string_view key) {
  const TomlResult old = parse_toml(before);
  const TomlResult now = parse_toml(after);
  if (!old.document || !now.document) return false;
  const auto differences =
      changes(flattened(*old.document), flattened(*now.document));
  return std::ranges::all_of(
      differences, [&](const KeyChange& change) { return change.key == key; });
}

}  // namespace

std::optional<std::string> edit_terms(std::string_view text,
                                      const Terms& wanted) {
  const ReadResult now = read_terms(text);
  if (!now.terms) return std::nullopt;
  std::string edited(text);
  for (const KeyChange& change :
       changes(flattened(*now.terms), flattened(wanted))) {
    const std::optional<Address> address = address_of(change.key);
    if (!address) return std::nullopt;
    std::optional<std::string> next = with_key(edited, *address, change.after);
    if (!next) return std::nullopt;
    edited = std::move(*next);
  }
  if (read_terms(edited).terms != wanted) return std::nullopt;
  return edited;
}

Setting set_key(std::string_view text, std::string_view key,
                std::string_view value) {
  const std::optional<Address> address = address_of(key);
  const std::vector<KeyInfo> keys =
      address ? address->section->keys() : std::vector<KeyInfo>{};
  const auto info = std::ranges::find(
      keys, address ? address->name : std::string(), &KeyInfo::name);
  if (info == keys.end()) return unknown_key_error(key);
  TomlResult now = parse_toml(text);
  if (!now.document) return {std::nullopt, std::move(now.error)};
  const std::string toml =
      value.empty() ? "" : value_as_toml(info->shape.kind, value);
  std::optional<std::string> edited = with_key(text, *address, toml);
  if (!edited || !differ_only_in(text, *edited, key))
    return edit_by_hand_error(key);
  const ReadResult result = read_terms(*edited);
  if (result.errors.empty()) return {std::move(edited), {}};
  Diagnostic fault = result.errors.front();
  // The value is on the command line, not in the file.
  if (read_terms(text).errors.empty()) fault.line = fault.column = 0;
  return {std::nullopt, std::move(fault)};
}

}  // namespace tgpl::terms
