/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What TGPL.toml says, as values: schema version 1. Every default is what an
// absent key means, and an absent key never means "allowed". An empty string
// is a key that is not there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace tgpl::terms {

inline constexpr std::int64_t kSchemaVersion = 1;

/// What machines may do: `conditional` is "yes, if", `unknown` is no answer.
enum class Usage { allow, disallow, conditional, unknown };

/// What a format that knows only yes and no says for `conditional`. There is
/// no `allow`: an export may lose the conditions only towards "no".
enum class Fallback { disallow, unknown };

enum class Status { draft, published };
enum class HolderType { person, organization };
enum class Share { all, part };
enum class Granularity { source, repository, revision, file };
enum class SyntheticData { none, imitation_only, all };

/// The words of TGPL.toml for an enumeration, in the order of its values.
std::span<const std::string_view> words_of(Usage);
std::span<const std::string_view> words_of(Fallback);
std::span<const std::string_view> words_of(Status);
std::span<const std::string_view> words_of(HolderType);
std::span<const std::string_view> words_of(Share);
std::span<const std::string_view> words_of(Granularity);
std::span<const std::string_view> words_of(SyntheticData);

/// The word of TGPL.toml for a value: "imitation-only".
template <typename Enum>
requires std::is_enum_v<Enum> std::string_view to_string(Enum value) {
  return words_of(value)[static_cast<std::size_t>(value)];
}

struct Licensing {
  std::string license;  ///< SPDX expression that governs training
  std::string license_file;
  std::string license_url;
  std::string license_sha256;
  Status status = Status::draft;
  std::string effective;   ///< "2026-11-23"
  std::string supersedes;  ///< full commit id of earlier terms

  bool operator==(const Licensing&) const = default;
};

struct Holder {
  std::string name;
  HolderType type = HolderType::person;
  std::string email;
  std::string url;
  Share share = Share::all;

  bool operator==(const Holder&) const = default;
};

struct Asset {
  std::string name;
  std::string origin;
  std::string vcs;

  bool operator==(const Asset&) const = default;
};

/// The three uses that the terms speak about (labels of AIPREF).
struct Uses {
  Usage train_ai = Usage::unknown;
  Usage ai_use = Usage::unknown;
  Usage search = Usage::unknown;

  bool operator==(const Uses&) const = default;
};

struct Reservation {
  bool tdm = false;
  Fallback binary_fallback = Fallback::disallow;

  bool operator==(const Reservation&) const = default;
};

struct Weights {
  bool required = false;
  std::vector<std::string> licenses;
  std::vector<std::string> include;
  bool is_public = false;  ///< key `public`

  bool operator==(const Weights&) const = default;
};

struct Documentation {
  bool required = false;
  Granularity granularity = Granularity::repository;
  std::vector<std::string> identifiers;
  std::vector<std::string> formats;

  bool operator==(const Documentation&) const = default;
};

struct Inherit {
  bool finetune = false;
  bool adapter = false;
  bool merge = false;
  bool quantized = false;
  bool distillation = false;
  SyntheticData synthetic_data = SyntheticData::none;

  bool operator==(const Inherit&) const = default;
};

struct Network {
  bool counts_as_distribution = false;

  bool operator==(const Network&) const = default;
};

struct Attribution {
  bool required = false;

  bool operator==(const Attribution&) const = default;
};

struct Conditions {
  Weights weights;
  Documentation documentation;
  Inherit inherit;
  Network network;
  Attribution attribution;

  bool operator==(const Conditions&) const = default;
};

struct Mixed {
  std::int64_t de_minimis_tokens = 0;
  bool whole_model = false;

  bool operator==(const Mixed&) const = default;
};

/// Other terms for some paths. `ours = false`: nobody here speaks for these
/// files, so every use of them is unknown.
struct Scope {
  std::vector<std::string> paths;  ///< patterns, see base/glob.h
  bool ours = true;
  std::string license;
  Usage train_ai = Usage::unknown;
  std::optional<Usage> ai_use;  ///< absent: as in [usage]
  std::optional<Usage> search;  ///< absent: as in [usage]

  bool operator==(const Scope&) const = default;
};

struct Contact {
  std::string licensing;

  bool operator==(const Contact&) const = default;
};

struct Terms {
  Licensing terms;
  std::vector<Holder> holders;
  Asset asset;
  Uses usage;
  Reservation reservation;
  Conditions conditions;
  Mixed mixed;
  std::vector<Scope> scopes;
  Contact contact;

  bool operator==(const Terms&) const = default;
};

/// Whether something is asked of who trains: weights, documentation,
/// attribution, or that models inherit the terms. ([conditions.network] alone
/// asks nothing; it says when the others apply.)
bool asks_something(const Conditions& conditions);

}  // namespace tgpl::terms
