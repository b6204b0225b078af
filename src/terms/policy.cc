// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/policy.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/file.h"
#include "base/glob.h"
#include "base/text.h"
#include "spdx/expression.h"
#include "terms/value.h"

namespace tgpl::terms {
namespace {

using terms::Problems;
using terms::Value;

constexpr std::string_view kUncommentable[] = {"reuse-toml", "dot-license"};
constexpr std::string_view kSeverity[] = {"error", "warning", "off"};

/// Stores the value if there is one, and hands its faults on.
template <typename T>
Problems keep(Value<T> value, T& member) {
  if (value.value) member = std::move(*value.value);
  return {std::move(value.faults), {}};
}

template <typename Enum>
Value<Enum> read_choice(const TomlEntry& from) {
  Value<std::size_t> word = terms::read_word(from, words_of(Enum{}));
  if (!word.value) return {std::nullopt, std::move(word.faults)};
  return {static_cast<Enum>(*word.value), {}};
}

Problems read_exclude(const TomlEntry& from, Policy& policy) {
  return keep(terms::read_list(from, terms::check_pattern), policy.exclude);
}

Problems read_protect(const TomlEntry& from, Policy& policy) {
  return keep(terms::read_list(from, terms::check_pattern), policy.protect);
}

template <auto member>
Problems read_switch(const TomlEntry& from, Policy& policy) {
  return keep(terms::read_flag(from), policy.*member);
}

template <auto member>
Problems read_lines(const TomlEntry& from, Policy& policy) {
  return keep(terms::read_list(from, terms::check_line), policy.*member);
}

/// A line that git would take for a trailer, or its key alone. What commits
/// are to say of the terms has to be something that they can say.
Problems read_trailers(const TomlEntry& from, Policy& policy) {
  Problems problems = read_lines<&Policy::trailers>(from, policy);
  const auto refuse = [&](const std::string& line, std::string_view what,
                          std::string hint) {
    problems.errors.push_back(
        {from.line, from.column,
         cat({"'trailers' holds ", quote(line), ", ", what}), std::move(hint)});
  };
  for (const std::string& line : policy.trailers) {
    const auto [key, value] = key_and_value(line);
    const auto in_key = [](char c) { return is_alnum(c) || c == '-'; };
    if (key.empty() || !std::ranges::all_of(key, in_key)) {
      refuse(line, "which is no trailer",
             "'Key: value' or 'Key', of letters, digits and '-'");
    } else if (equals_ignoring_case(key, kTermsTrailer) && !value.empty()) {
      const spdx::ParseResult parsed = spdx::parse(value);
      if (!parsed.expression)
        refuse(line, parsed.error.message, parsed.error.hint);
    }
  }
  return problems;
}

Problems read_severity(const TomlEntry& from, Policy& policy) {
  SeverityChoice choice{from.key, Severity::error, from.line, from.column};
  Problems problems = keep(read_choice<Severity>(from), choice.severity);
  policy.severities.push_back(std::move(choice));
  return problems;
}

Problems read_style(const TomlEntry& from, Policy& policy) {
  StyleRule choice{from.key, "", from.line, from.column};
  Problems problems =
      keep(terms::read_text(from, terms::check_line), choice.style);
  if (const auto fault = terms::check_pattern(from.key)) {
    problems.errors.push_back({from.line, from.column,
                               "a key of [policy.styles] " + fault->problem,
                               fault->hint});
  }
  policy.styles.push_back(std::move(choice));
  return problems;
}

Problems read_template(const TomlEntry& from, Policy& policy) {
  return keep(terms::read_text(from, terms::check_line), policy.layout);
}

Problems read_uncommentable(const TomlEntry& from, Policy& policy) {
  return keep(read_choice<Uncommentable>(from), policy.uncommentable);
}

using ReadEntry = Problems (*)(const TomlEntry&, Policy&);

/// A table whose keys the user chooses: every entry is read alike.
template <ReadEntry read_entry>
Problems each(const TomlEntry& from, Policy& policy) {
  const auto* table = from.node.as<TomlTable>();
  if (!table) {
    return {{terms::wrong_type(from.key, from.node, "a table")}, {}};
  }
  Problems problems;
  for (const TomlEntry& entry : table->entries) {
    problems.add(read_entry(entry, policy));
  }
  return problems;
}

/// A key of one table in a list of tables.
template <typename Row>
struct RowKey {
  std::string_view name;
  Problems (*read)(const TomlEntry&, Row&);
  bool required = false;
};

template <typename Row>
Problems read_paths(const TomlEntry& from, Row& row) {
  return keep(terms::read_one_or_more(from, terms::check_pattern), row.paths);
}

template <auto member>
Problems read_expressions(const TomlEntry& from, LicenseRule& row) {
  return keep(terms::read_list(from, terms::check_expression), row.*member);
}

/// An empty reason is none: that is for check/ to tell.
template <auto member>
Problems read_words(const TomlEntry& from, SuppressionRule& row) {
  const auto* text = from.node.as<std::string>();
  if (text != nullptr && text->empty()) return {};
  return keep(terms::read_text(from, terms::check_line), row.*member);
}

constexpr RowKey<LicenseRule> kLicenseKeys[] = {
    {"allowed", read_expressions<&LicenseRule::allowed>},
    {"forbidden", read_expressions<&LicenseRule::forbidden>},
    {"path", read_paths<LicenseRule>, true},
};

constexpr RowKey<SuppressionRule> kSuppressKeys[] = {
    {"path", read_paths<SuppressionRule>, true},
    {"reason", read_words<&SuppressionRule::reason>},
    {"rule", read_words<&SuppressionRule::rule>, true},
};

template <typename Row>
Problems read_row(const TomlTable& table, std::string_view where,
                  std::span<const RowKey<Row>> keys, Row& row) {
  Problems problems;
  for (const TomlEntry& entry : table.entries) {
    const auto key = std::ranges::find(keys, entry.key, &RowKey<Row>::name);
    if (key != keys.end()) {
      problems.add(key->read(entry, row));
      continue;
    }
    std::vector<std::string_view> known;
    std::ranges::transform(keys, std::back_inserter(known), &RowKey<Row>::name);
    problems.warnings.push_back(terms::unknown_key(entry, where, known));
  }
  for (const RowKey<Row>& key : keys) {
    if (key.required && table.find(key.name) == nullptr)
      problems.errors.push_back(
          {row.line, 1, cat({where, " lacks ", quote(key.name)}), ""});
  }
  return problems;
}

/// A list of tables, each with keys of its own.
template <typename Row>
Problems read_rows(const TomlEntry& from, std::string_view where,
                   std::span<const RowKey<Row>> keys, std::vector<Row>& rows) {
  const auto* array = from.node.as<TomlArray>();
  if (!array)
    return {{terms::wrong_type(from.key, from.node, "a list of tables")}, {}};
  Problems problems;
  for (const TomlNode& node : array->nodes) {
    const auto* table = node.as<TomlTable>();
    if (!table) {
      problems.errors.push_back(
          terms::wrong_type(from.key, node, "a list of tables"));
      continue;
    }
    Row row;
    row.line = node.line;
    problems.add(read_row<Row>(*table, where, keys, row));
    rows.push_back(std::move(row));
  }
  return problems;
}

Problems read_licenses(const TomlEntry& from, Policy& policy) {
  return read_rows<LicenseRule>(from, "[[policy.license]]", kLicenseKeys,
                                policy.licenses);
}

Problems read_suppressions(const TomlEntry& from, Policy& policy) {
  return read_rows<SuppressionRule>(from, "[[policy.suppress]]", kSuppressKeys,
                                    policy.suppressions);
}

struct PolicyKey {
  std::string_view name;
  ReadEntry read;
};

constexpr PolicyKey kKeys[] = {
    {"approvers", read_lines<&Policy::approvers>},
    {"exclude", read_exclude},
    {"license", read_licenses},
    {"protect", read_protect},
    {"push-skip", read_switch<&Policy::push_skip>},
    {"severity", each<read_severity>},
    {"sign-off", read_switch<&Policy::sign_off>},
    {"styles", each<read_style>},
    {"suppress", read_suppressions},
    {"template", read_template},
    {"trailer-exempt", read_lines<&Policy::trailer_exempt>},
    {"trailers", read_trailers},
    {"uncommentable", read_uncommentable},
};

Diagnostic unknown_key(const TomlEntry& entry) {
  std::vector<std::string_view> known;
  std::ranges::transform(kKeys, std::back_inserter(known), &PolicyKey::name);
  return terms::unknown_key(entry, "[policy]", known);
}

bool matches_any(const std::vector<std::string>& patterns,
                 std::string_view path) {
  return std::ranges::any_of(patterns, [&](const std::string& pattern) {
    return glob_matches(pattern, path);
  });
}

/// ".in", not ".github/*.yml".
bool is_suffix(std::string_view pattern) {
  return pattern.starts_with('.') &&
         pattern.find_first_of("/*\\") == std::string_view::npos;
}

}  // namespace

std::span<const std::string_view> words_of(Uncommentable) {
  return kUncommentable;
}

std::span<const std::string_view> words_of(Severity) {
  return kSeverity;
}

PolicyResult read_policy(const TomlTable& table) {
  Policy policy;
  Problems problems;
  for (const TomlEntry& entry : table.entries) {
    const auto* key = std::ranges::find(kKeys, entry.key, &PolicyKey::name);
    if (key != std::end(kKeys)) {
      problems.add(key->read(entry, policy));
    } else {
      problems.warnings.push_back(unknown_key(entry));
    }
  }
  sort(problems);
  PolicyResult result{std::nullopt, std::move(problems.errors),
                      std::move(problems.warnings)};
  if (result.errors.empty()) result.policy = std::move(policy);
  return result;
}

bool is_excluded(const Policy& policy, std::string_view path) {
  return matches_any(policy.exclude, path);
}

bool is_protected(const Policy& policy, std::string_view path) {
  return matches_any(policy.protect, path);
}

bool asks_for_trailers(const Policy& policy) {
  return policy.sign_off || !policy.trailers.empty();
}

bool is_trailer_exempt(const Policy& policy, std::string_view address) {
  return matches_any(policy.trailer_exempt, address);
}

std::pair<std::string_view, std::string_view> key_and_value(
    std::string_view trailer) {
  const std::size_t colon = trailer.find(':');
  if (colon == std::string_view::npos) return {trim(trailer), {}};
  return {trim(trailer.substr(0, colon)), trim(trailer.substr(colon + 1))};
}

const StyleRule* style_for(const Policy& policy, std::string_view path) {
  const auto matches = [path](const StyleRule& choice) {
    return is_suffix(choice.pattern) ? base_name(path).ends_with(choice.pattern)
                                     : glob_matches(choice.pattern, path);
  };
  const auto found =
      std::find_if(policy.styles.rbegin(), policy.styles.rend(), matches);
  return found == policy.styles.rend() ? nullptr : &*found;
}

const LicenseRule* license_rule_for(const Policy& policy,
                                    std::string_view path) {
  const auto matches = [path](const LicenseRule& rule) {
    return std::ranges::any_of(rule.paths, [path](const std::string& pattern) {
      return glob_matches(pattern, path);
    });
  };
  const auto found =
      std::find_if(policy.licenses.rbegin(), policy.licenses.rend(), matches);
  return found == policy.licenses.rend() ? nullptr : &*found;
}

std::optional<Severity> severity_of(const Policy& policy,
                                    std::string_view rule) {
  const auto found =
      std::ranges::find(policy.severities, rule, &SeverityChoice::rule);
  if (found == policy.severities.end()) return std::nullopt;
  return found->severity;
}

}  // namespace tgpl::terms
