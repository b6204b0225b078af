// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/policy.h"

#include <algorithm>
#include <utility>

#include "base/file.h"
#include "base/glob.h"
#include "base/text.h"
#include "terms/policy_schema.h"

namespace tgpl::terms {
namespace {

constexpr std::string_view kUncommentable[] = {"reuse-toml", "dot-license"};
constexpr std::string_view kSeverity[] = {"error", "warning", "off"};

constexpr std::string_view kBelow = "policy.";

/// What may stand in [policy]: its keys, and the tables below it.
std::vector<std::string_view> known_names() {
  std::vector<std::string_view> names = names_of<Policy>();
  for (const SectionOf<Policy>& section : policy_sections()) {
    if (section.name.starts_with(kBelow))
      names.push_back(section.name.substr(kBelow.size()));
  }
  std::ranges::sort(names);
  return names;
}

Problems read_entry(const TomlEntry& entry, Policy& policy) {
  for (const SectionOf<Policy>& section : policy_sections()) {
    if (section.name == cat({kBelow, entry.key}))
      return section.read(section, entry, policy);
  }
  if (std::optional<Problems> known = read_key(entry, policy)) return *known;
  return {{}, {unknown_key(entry, "[policy]", known_names())}};
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
  for (const TomlEntry& entry : table.entries)
    problems.add(read_entry(entry, policy));
  sort(problems);
  PolicyResult result{std::nullopt, std::move(problems.errors),
                      std::move(problems.warnings)};
  if (result.errors.empty()) result.policy = std::move(policy);
  return result;
}

std::string write_policy(const Policy& policy) {
  std::string out;
  for (const SectionOf<Policy>& section : policy_sections()) {
    const std::string text = section.write(section, policy);
    if (!text.empty()) out += cat({out.empty() ? "" : "\n", text});
  }
  return out;
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
