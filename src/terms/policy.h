/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The [policy] table of TGPL.toml: what contributors must do. It is not part
// of the terms, so it may change without changing what the project offers.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/toml.h"

namespace tgpl::terms {

/// Where a file that cannot carry a comment has its licence information.
enum class Uncommentable { reuse_toml, dot_license };

enum class Severity { error, warning, off };

std::span<const std::string_view> words_of(Uncommentable);
std::span<const std::string_view> words_of(Severity);

/// Files named by `pattern` (a suffix, ".in", or a glob) have comments in
/// `style`. Whether there is such a style is for the header engine to say.
struct StyleRule {
  std::string pattern;
  std::string style;
  int line = 0;
  int column = 0;

  bool operator==(const StyleRule&) const = default;
};

struct SeverityChoice {
  std::string rule;  ///< whether there is such a rule is for check/ to say
  Severity severity = Severity::error;
  int line = 0;
  int column = 0;

  bool operator==(const SeverityChoice&) const = default;
};

/// One [[policy.license]] table: which licences files may be under.
struct LicenseRule {
  std::vector<std::string> paths;      ///< patterns, see base/glob.h
  std::vector<std::string> allowed;    ///< expressions; empty: all
  std::vector<std::string> forbidden;  ///< expressions
  int line = 0;

  bool operator==(const LicenseRule&) const = default;
};

/// One [[policy.suppress]] table: findings that are accepted, and why.
struct SuppressionRule {
  std::vector<std::string> paths;  ///< patterns, see base/glob.h
  std::string rule;    ///< whether there is such a rule is for check/ to say
  std::string reason;  ///< "" where none is given
  int line = 0;

  bool operator==(const SuppressionRule&) const = default;
};

/// The training terms that a commit comes under, as a trailer of its message.
inline constexpr std::string_view kTermsTrailer = "Training-Terms";
/// The licence that a contribution comes under.
inline constexpr std::string_view kInboundTrailer = "Contributed-Under";

struct Policy {
  Uncommentable uncommentable = Uncommentable::reuse_toml;
  /// Patterns (base/glob.h) of paths that headers and checks leave alone.
  std::vector<std::string> exclude;
  std::vector<StyleRule> styles;           ///< in the order of the file
  std::vector<SeverityChoice> severities;  ///< in the order of the file
  /// The template of headers; "" = only the tags. Whether there is such a
  /// template is for scan/ to say.
  std::string layout{};
  /// Patterns of paths that change only with somebody's approval.
  std::vector<std::string> protect{};
  /// Who may approve: "Ada Example <ada@example.org>", or the address alone.
  std::vector<std::string> approvers{};
  std::vector<LicenseRule> licenses{};          ///< in the order of the file
  std::vector<SuppressionRule> suppressions{};  ///< in the order of the file
  /// Whether each commit is signed off by who made it.
  bool sign_off = false;
  /// What else each message says: "Key: value", or "Key" with any value.
  std::vector<std::string> trailers{};
  /// Patterns of addresses of authors whose commits need neither.
  std::vector<std::string> trailer_exempt{};
  /// Whether a push may go past the hooks of the server, with a reason.
  bool push_skip = false;

  bool operator==(const Policy&) const = default;
};

struct PolicyResult {
  std::optional<Policy> policy;  ///< only where there are no errors
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
};

/// Reads the [policy] table that terms::read_terms hands out. An unknown key
/// is a warning, a wrong value an error; an empty table is the default.
PolicyResult read_policy(const TomlTable& table);

/// The tables of a policy as they stand in TGPL.toml; "" of the default one.
std::string write_policy(const Policy& policy);

/// Whether `path` is one that headers and checks leave alone.
bool is_excluded(const Policy& policy, std::string_view path);

/// Whether `path` is one that changes only with approval.
bool is_protected(const Policy& policy, std::string_view path);

/// Whether commits need a sign-off or other trailers.
bool asks_for_trailers(const Policy& policy);

/// Whether the commits of `address` need no sign-off and no other trailers.
bool is_trailer_exempt(const Policy& policy, std::string_view address);

/// "Key: value" of `trailers`, taken apart; of a key alone the value is "".
std::pair<std::string_view, std::string_view> key_and_value(
    std::string_view trailer);

/// What [policy.styles] says about `path`: the last entry that matches, a
/// suffix (".in") by the end of the name, a glob by the whole path; nullptr if
/// none does.
const StyleRule* style_for(const Policy& policy, std::string_view path);

/// What [[policy.license]] says about `path`: the last table that matches;
/// nullptr if none does.
const LicenseRule* license_rule_for(const Policy& policy,
                                    std::string_view path);

/// What [policy.severity] says about a rule, if anything.
std::optional<Severity> severity_of(const Policy& policy,
                                    std::string_view rule);

}  // namespace tgpl::terms
