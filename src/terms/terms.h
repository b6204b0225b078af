/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The contents of TGPL.toml as values, schema version 1. Each default is the
// meaning of an absent key, which is never "allowed". An empty string means
// that the key is absent.
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

/// What machines may do. `conditional` means "allowed if the conditions are
/// met"; `unknown` means that the terms do not say.
enum class Usage { allow, disallow, conditional, unknown };

/// What an export format that only knows yes and no says for `conditional`.
/// There is no `allow`: dropping the conditions must never permit more.
enum class Fallback { disallow, unknown };

enum class Status { draft, published };
enum class HolderType { person, organization };
enum class Share { all, part };
enum class Granularity { source, repository, revision, file };
enum class SyntheticData { none, imitation_only, all };

/// The words used in TGPL.toml for an enumeration, in the order of its values.
std::span<const std::string_view> words_of(Usage);
std::span<const std::string_view> words_of(Fallback);
std::span<const std::string_view> words_of(Status);
std::span<const std::string_view> words_of(HolderType);
std::span<const std::string_view> words_of(Share);
std::span<const std::string_view> words_of(Granularity);
std::span<const std::string_view> words_of(SyntheticData);

/// The word used in TGPL.toml for a value: "imitation-only".
template <typename Enum>
requires std::is_enum_v<Enum> std::string_view to_string(Enum value) {
  return words_of(value)[static_cast<std::size_t>(value)];
}

/// Table [terms].
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

/// Table [[holder]].
struct Holder {
  std::string name;
  std::optional<HolderType> type;  ///< absent: not stated; see type_of()
  std::string email;
  std::string url;
  std::optional<Share> share;  ///< absent: not stated; see share_of()

  bool operator==(const Holder&) const = default;
};

/// Table [asset].
struct Asset {
  std::string name;
  std::string origin;
  std::string vcs;

  bool operator==(const Asset&) const = default;
};

/// Table [usage]. The names of the uses are labels of the IETF drafts on AI
/// preferences (AIPREF).
struct Uses {
  Usage train_ai = Usage::unknown;
  Usage ai_use = Usage::unknown;
  Usage search = Usage::unknown;

  bool operator==(const Uses&) const = default;
};

/// Table [reservation].
struct Reservation {
  bool tdm = false;
  Fallback binary_fallback = Fallback::disallow;

  bool operator==(const Reservation&) const = default;
};

/// Table [conditions.weights].
struct Weights {
  bool required = false;
  std::vector<std::string> licenses;
  std::vector<std::string> include;
  bool is_public = false;  ///< key `public`

  bool operator==(const Weights&) const = default;
};

/// Table [conditions.documentation].
struct Documentation {
  bool required = false;
  Granularity granularity = Granularity::repository;
  std::vector<std::string> identifiers;
  std::vector<std::string> formats;

  bool operator==(const Documentation&) const = default;
};

/// Table [conditions.inherit].
struct Inherit {
  bool finetune = false;
  bool adapter = false;
  bool merge = false;
  bool quantized = false;
  bool distillation = false;
  SyntheticData synthetic_data = SyntheticData::none;

  bool operator==(const Inherit&) const = default;
};

/// Table [conditions.network].
struct Network {
  bool counts_as_distribution = false;

  bool operator==(const Network&) const = default;
};

/// Table [conditions.attribution].
struct Attribution {
  bool required = false;

  bool operator==(const Attribution&) const = default;
};

/// The tables below [conditions].
struct Conditions {
  Weights weights;
  Documentation documentation;
  Inherit inherit;
  Network network;
  Attribution attribution;

  bool operator==(const Conditions&) const = default;
};

/// Table [mixed].
struct Mixed {
  std::int64_t de_minimis_tokens = 0;
  bool whole_model = false;

  bool operator==(const Mixed&) const = default;
};

/// Table [[scope]]: different terms for some paths. With `ours = false` these
/// are third-party files, and every use of them is unknown.
struct Scope {
  std::vector<std::string> paths;  ///< patterns, see base/glob.h
  bool ours = true;
  std::string license;
  std::optional<Usage> train_ai;  ///< absent: as in [usage]
  std::optional<Usage> ai_use;    ///< absent: as in [usage]
  std::optional<Usage> search;    ///< absent: as in [usage]
  /// The file says `ours = true`: the files are ours, whatever their words and
  /// directories say.
  bool surely_ours = false;

  bool operator==(const Scope&) const = default;
};

/// Table [contact].
struct Contact {
  std::string licensing;

  bool operator==(const Contact&) const = default;
};

/// A whole TGPL.toml except [policy].
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

/// Whether the terms require anything of whoever trains a model: weights,
/// documentation, attribution, or models that inherit the terms.
/// [conditions.network] alone requires nothing; it only says when the others
/// apply.
bool asks_something(const Conditions& conditions);

}  // namespace tgpl::terms
