// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/policy_schema.h"

#include <algorithm>

#include "base/text.h"
#include "spdx/expression.h"

namespace tgpl::terms {
namespace {

using Lines = std::vector<std::string>;

/// A line that git would take for a trailer, or its key alone. What commits
/// are to say of the terms has to be something that they can say.
Value<Lines> read_trailers(const TomlEntry& from) {
  Value<Lines> value = read_list(from, check_line);
  const auto refuse = [&](const std::string& line, std::string_view what,
                          std::string hint) {
    value.faults.push_back(
        {from.line, from.column,
         cat({"'trailers' contains ", quote(line), ", ", what}),
         std::move(hint)});
  };
  for (const std::string& line : value.value.value_or(Lines())) {
    const auto [key, said] = key_and_value(line);
    const auto in_key = [](char c) { return is_alnum(c) || c == '-'; };
    if (key.empty() || !std::ranges::all_of(key, in_key)) {
      refuse(line, "which is not a trailer",
             "use 'Key: value' or 'Key', with letters, digits and '-'");
    } else if (equals_ignoring_case(key, kTermsTrailer) && !said.empty()) {
      const spdx::ParseResult parsed = spdx::parse(said);
      if (!parsed.expression)
        refuse(line, parsed.error.message, parsed.error.hint);
    }
  }
  return value;
}

template <typename Rule>
std::string write_paths(const Rule& from) {
  return from.paths.size() == 1 ? to_toml(from.paths[0]) : to_toml(from.paths);
}

Value<Lines> read_paths(const TomlEntry& from) {
  return read_one_or_more(from, check_pattern);
}

template <typename Rule>
constexpr Key<Rule> paths() {
  return required(key_with<&Rule::paths, read_paths, write_paths<Rule>>(
      "path", "the files", {ShapeKind::one_or_more, check_pattern}));
}

/// An empty text is none: that is for check/ to tell.
Value<std::string> read_words(const TomlEntry& from) {
  const auto* text = from.node.as<std::string>();
  if (text != nullptr && text->empty()) return {};
  return read_text(from, check_line);
}

template <auto member>
constexpr Key<SuppressionRule> words(std::string_view name,
                                     std::string_view comment) {
  return key_with<member, read_words, write_member<member>>(
      name, comment, {ShapeKind::text, check_line, nullptr, true});
}

constexpr Key<Policy> kPolicy[] = {
    key<&Policy::approvers>("approvers",
                            "people who may approve changes of licences"),
    key<&Policy::exclude, check_pattern>("exclude",
                                         "paths without headers and checks"),
    key<&Policy::protect, check_pattern>(
        "protect", "paths that change only with approval"),
    key<&Policy::push_skip>(
        "push-skip", "a push may bypass the server hooks if it gives a reason"),
    key<&Policy::sign_off>("sign-off", "each commit needs a sign-off"),
    key<&Policy::layout>("template", "header template"),
    key<&Policy::trailer_exempt>(
        "trailer-exempt",
        "authors whose commits need neither sign-off nor trailers"),
    key_with<&Policy::trailers, read_trailers, write_member<&Policy::trailers>>(
        "trailers", "required in each commit: \"Key: value\" or \"Key\"",
        {ShapeKind::list, check_line}),
    key<&Policy::uncommentable>("uncommentable",
                                "reuse-toml | dot-license: where licences "
                                "of files without comments go"),
};

constexpr Key<LicenseRule> kLicense[] = {
    key<&LicenseRule::allowed, check_expression>("allowed", "allowed licences"),
    key<&LicenseRule::forbidden, check_expression>("forbidden",
                                                   "forbidden licences"),
    paths<LicenseRule>(),
};

constexpr Key<SuppressionRule> kSuppress[] = {
    paths<SuppressionRule>(),
    words<&SuppressionRule::reason>("reason",
                                    "why these findings are accepted"),
    required(words<&SuppressionRule::rule>("rule", "name of the rule")),
};

using Diagnostics = std::vector<Diagnostic>;

Diagnostics read_severity(const TomlEntry& from, SeverityChoice& choice) {
  choice = {from.key, Severity::error, from.line, from.column};
  Value<Severity> value = read_enum<Severity>(from);
  choice.severity = value.value.value_or(Severity::error);
  return std::move(value.faults);
}

std::string write_severity(const SeverityChoice& choice) {
  return write_line(toml_key(choice.rule), to_toml(choice.severity), "");
}

Diagnostics read_style(const TomlEntry& from, StyleRule& choice) {
  Value<std::string> value = read_text(from, check_line);
  choice = {from.key, value.value.value_or(""), from.line, from.column};
  if (const auto fault = check_pattern(from.key)) {
    value.faults.push_back({from.line, from.column,
                            "a key of [policy.styles] " + fault->problem,
                            fault->hint});
  }
  return std::move(value.faults);
}

std::string write_style(const StyleRule& choice) {
  return write_line(toml_key(choice.pattern), to_toml(choice.style), "");
}

/// The row of a table whose keys the user chooses: every entry is read alike.
template <auto member, auto read_one, auto write_one>
constexpr SectionOf<Policy> map(std::string_view name, std::string_view comment,
                                std::vector<KeyInfo> (*keys)()) {
  return {
      {name, comment, Form::map, OnUnknown::warn, Writing::changes},
      [](const Table&, const TomlEntry& from, Policy& policy) {
        const auto* table = from.node.as<TomlTable>();
        if (!table)
          return Problems{{wrong_type(from.key, from.node, "a table")}, {}};
        Problems problems;
        for (const TomlEntry& entry : table->entries)
          problems.add({read_one(entry, (policy.*member).emplace_back()), {}});
        return problems;
      },
      [](const Table& section, const Policy& policy) {
        std::string out;
        for (const auto& choice : policy.*member) {
          if (out.empty()) out = section.heading() + "\n";
          out += write_one(choice);
        }
        return out;
      },
      keys};
}

template <typename Rule>
Problems read_rule(const Table& section, const TomlEntry& from,
                   const TomlNode& node, std::vector<Rule>& rules) {
  const auto* table = node.as<TomlTable>();
  if (!table) return {{wrong_type(from.key, node, "a list of tables")}, {}};
  Rule& rule = rules.emplace_back();
  rule.line = node.line;
  Problems problems = read_keys(section, *table, rule);
  for (const std::string_view name : missing_in<Rule>(*table)) {
    problems.errors.push_back(
        {rule.line, 1, cat({section.heading(), " has no ", quote(name)}), ""});
  }
  return problems;
}

/// The row of a list of tables that know their lines.
template <auto member>
constexpr SectionOf<Policy> rules(std::string_view name,
                                  std::string_view comment) {
  using Rule = typename MemberOf<decltype(member)>::Member::value_type;
  return {{name, comment, Form::list, OnUnknown::warn, Writing::changes},
          [](const Table& section, const TomlEntry& from, Policy& policy) {
            const auto* array = from.node.as<TomlArray>();
            if (!array)
              return Problems{
                  {wrong_type(from.key, from.node, "a list of tables")}, {}};
            Problems problems;
            for (const TomlNode& node : array->nodes)
              problems.add(read_rule(section, from, node, policy.*member));
            return problems;
          },
          [](const Table& section, const Policy& policy) {
            return write_list(section, policy.*member);
          },
          infos_of<Rule>};
}

std::vector<KeyInfo> severities() {
  return {{"", "", {ShapeKind::word, nullptr, all_words<Severity>}, false}};
}

std::vector<KeyInfo> styles() {
  return {{"", "", {ShapeKind::text, check_line}, false}};
}

constexpr SectionOf<Policy> kSections[] = {
    table_in<Policy>("policy",
                     "Requirements for contributors; not part of the terms.",
                     OnUnknown::warn, Writing::changes),
    rules<&Policy::licenses>(
        "policy.license",
        "Licences that files may have; the last match applies."),
    map<&Policy::severities, read_severity, write_severity>(
        "policy.severity", "Severity by rule.", severities),
    map<&Policy::styles, read_style, write_style>(
        "policy.styles",
        "Comment style by file extension or path; the last match applies.",
        styles),
    rules<&Policy::suppressions>("policy.suppress", "Accepted findings."),
};

}  // namespace

template <>
std::span<const Key<Policy>> keys_of() {
  return kPolicy;
}
template <>
std::span<const Key<LicenseRule>> keys_of() {
  return kLicense;
}
template <>
std::span<const Key<SuppressionRule>> keys_of() {
  return kSuppress;
}

std::span<const SectionOf<Policy>> policy_sections() {
  return kSections;
}

}  // namespace tgpl::terms
