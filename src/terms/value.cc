// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/value.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"

namespace tgpl::terms {
namespace {

/// Earlier dates are rejected as mistakes.
constexpr std::string_view kFirstDay = "1970-01-01";

std::string with_article(std::string_view type) {
  const bool vowel = type.starts_with('a') || type.starts_with('i');
  return cat({vowel ? "an " : "a ", type});
}

struct TypeHint {
  std::string_view wanted;
  std::string_view found;
  std::string_view hint;
};

constexpr TypeHint kTypeHints[] = {
    {"a boolean", "string", "write true or false, without quotes"},
    {"a date", "string", "write it without quotes, as in 2026-11-23"},
    {"a list of strings", "string", "put it in square brackets"},
    {"a list of tables", "table", "use two brackets on each side"},
    {"a string", "array", "use a single value"},
    {"a string", "boolean", "put it in quotes"},
    {"a string", "date", "put it in quotes"},
    {"a string", "float", "put it in quotes"},
    {"a string", "integer", "put it in quotes"},
    {"a table", "array", "use one bracket on each side"},
    {"an integer", "string", "write it without quotes"},
};

std::string type_hint(std::string_view wanted, std::string_view found) {
  for (const TypeHint& row : kTypeHints) {
    if (row.wanted == wanted && row.found == found)
      return std::string(row.hint);
  }
  return {};
}

std::string quoted_list(std::span<const std::string_view> words) {
  std::vector<std::string> quoted;
  std::ranges::transform(words, std::back_inserter(quoted), quote);
  return join(quoted, ", ");
}

Diagnostic about(std::string_view key, const TomlNode& node, Fault fault) {
  return {node.line, node.column, cat({quote(key), " ", fault.problem}),
          std::move(fault.hint)};
}

std::string suggestion(std::string_view name,
                       std::span<const std::string_view> known) {
  const auto near = nearest(name, known);
  return near ? cat({"did you mean ", quote(*near), "?"}) : std::string();
}

}  // namespace

void Problems::add(Problems more) {
  std::ranges::move(more.errors, std::back_inserter(errors));
  std::ranges::move(more.warnings, std::back_inserter(warnings));
}

void sort(Problems& problems) {
  const auto position = [](const Diagnostic& at) {
    return std::pair(at.line, at.column);
  };
  std::ranges::stable_sort(problems.errors, {}, position);
  std::ranges::stable_sort(problems.warnings, {}, position);
}

Value<std::string> read_text(const TomlEntry& from, TextCheck check) {
  const auto* text = from.node.as<std::string>();
  if (!text) return {{}, {wrong_type(from.key, from.node, "a string")}};
  if (auto fault = check(*text)) {
    return {{}, {about(from.key, from.node, std::move(*fault))}};
  }
  return {*text, {}};
}

Value<std::string> read_date(const TomlEntry& from) {
  const auto* date = from.node.as<TomlDate>();
  if (!date) return {{}, {wrong_type(from.key, from.node, "a date")}};
  // "2026-11-23": a time has ':' there, a date-time is longer.
  if (date->text.size() == 10 && date->text[4] == '-') {
    if (date->text >= kFirstDay) return {date->text, {}};
    const Fault early{cat({"must not be before ", kFirstDay}), ""};
    return {{}, {about(from.key, from.node, early)}};
  }
  const Fault fault{"must be a date without a time", "as in 2026-11-23"};
  return {{}, {about(from.key, from.node, fault)}};
}

Value<bool> read_flag(const TomlEntry& from) {
  const auto* flag = from.node.as<bool>();
  if (!flag) return {{}, {wrong_type(from.key, from.node, "a boolean")}};
  return {*flag, {}};
}

Value<std::int64_t> read_count(const TomlEntry& from) {
  const auto* count = from.node.as<std::int64_t>();
  if (!count) return {{}, {wrong_type(from.key, from.node, "an integer")}};
  if (*count >= 0) return {*count, {}};
  return {{}, {about(from.key, from.node, {"must not be negative", ""})}};
}

/// Each file is compared with each pattern of a list.
constexpr std::size_t kMostInList = 20'000;

Value<std::vector<std::string>> read_list(const TomlEntry& from,
                                          TextCheck check) {
  const auto* array = from.node.as<TomlArray>();
  if (!array)
    return {{}, {wrong_type(from.key, from.node, "a list of strings")}};
  if (array->nodes.size() > kMostInList) {
    Fault fault{cat({"has more than ", std::to_string(kMostInList), " values"}),
                "use patterns that match whole directories"};
    return {{}, {about(from.key, from.node, std::move(fault))}};
  }
  std::vector<std::string> list;
  std::vector<Diagnostic> faults;
  for (const TomlNode& node : array->nodes) {
    Value<std::string> item = read_text({from.key, 0, 0, node}, check);
    if (item.value) list.push_back(std::move(*item.value));
    std::ranges::move(item.faults, std::back_inserter(faults));
  }
  if (!faults.empty()) return {{}, std::move(faults)};
  return {std::move(list), {}};
}

Value<std::vector<std::string>> read_one_or_more(const TomlEntry& from,
                                                 TextCheck check) {
  if (from.node.as<std::string>()) {
    Value<std::string> one = read_text(from, check);
    if (!one.value) return {{}, std::move(one.faults)};
    return {std::vector{std::move(*one.value)}, {}};
  }
  const auto* array = from.node.as<TomlArray>();
  if (!array) {
    const auto wanted = "a string or a list of strings";
    return {{}, {wrong_type(from.key, from.node, wanted)}};
  }
  if (!array->nodes.empty()) return read_list(from, check);
  return {{}, {about(from.key, from.node, *check_line(""))}};
}

Value<std::size_t> read_word(const TomlEntry& from,
                             std::span<const std::string_view> words) {
  const auto* text = from.node.as<std::string>();
  if (!text) return {{}, {wrong_type(from.key, from.node, "a string")}};
  const auto found = std::ranges::find(words, *text);
  if (found != words.end()) {
    return {static_cast<std::size_t>(found - words.begin()), {}};
  }
  Fault fault{
      cat({"must be one of ", quoted_list(words), ", not ", quote(*text)}),
      suggestion(*text, words)};
  return {{}, {about(from.key, from.node, std::move(fault))}};
}

Diagnostic wrong_type(std::string_view key, const TomlNode& node,
                      std::string_view wanted) {
  const std::string_view found = node.type_name();
  Fault fault{cat({"must be ", wanted, ", not ", with_article(found)}),
              type_hint(wanted, found)};
  return about(key, node, std::move(fault));
}

Diagnostic unknown_key(const TomlEntry& entry, std::string_view where,
                       std::span<const std::string_view> known) {
  std::string message = cat({"unknown key ", quote(entry.key)});
  if (!where.empty()) message += cat({" in ", where});
  std::string hint = suggestion(entry.key, known);
  if (hint.empty()) hint = cat({"known keys: ", quoted_list(known)});
  return {entry.line, entry.column, std::move(message), std::move(hint)};
}

std::string to_toml(const std::string& text) {
  return text.empty() ? std::string() : toml_string(text);
}

std::string toml_key(std::string_view key) {
  const auto is_bare = [](char c) {
    return is_alnum(c) || c == '-' || c == '_';
  };
  const bool bare = !key.empty() && std::ranges::all_of(key, is_bare);
  return bare ? std::string(key) : toml_string(key);
}

std::string to_toml(bool flag) {
  return flag ? "true" : "false";
}

std::string to_toml(std::int64_t count) {
  return std::to_string(count);
}

std::string to_toml(const std::vector<std::string>& list) {
  if (list.empty()) return {};
  std::vector<std::string> items;
  std::ranges::transform(list, std::back_inserter(items), toml_string);
  return cat({"[", join(items, ", "), "]"});
}

}  // namespace tgpl::terms
