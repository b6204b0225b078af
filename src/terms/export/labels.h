/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The names that other specifications define, in one place, because several of
// these are drafts that still change.
#pragma once

#include <array>
#include <string_view>

namespace tgpl::terms::exports {

/// The names of the three uses in a specification, and its words for yes and
/// no. `source` is the version of the specification.
struct Vocabulary {
  std::string_view name;
  std::string_view source;
  std::string_view train_ai;
  std::string_view ai_use;
  std::string_view search;
  std::string_view yes;  ///< "" if it has no words for yes and no
  std::string_view no;
};

inline constexpr auto kVocabularies = std::to_array<Vocabulary>({
    {"aipref",
     "draft-ietf-aipref-vocab-08 (2026-09-14), "
     "draft-ietf-aipref-attach-05 (2026-08-19)",
     "train-ai", "ai-use", "search", "y", "n"},
    {"content-signals", "contentsignals.org", "ai-train", "ai-input", "search",
     "yes", "no"},
    {"rsl", "RSL 1.0 (2025-11-06)", "ai-train", "ai-input ai-index", "search",
     "", ""},
    {"tgpl", "TGPL.toml, version 1", "train-ai", "ai-use", "search", "allow",
     "disallow"},
});

inline constexpr const Vocabulary& kAipref = kVocabularies[0];
inline constexpr const Vocabulary& kContentSignals = kVocabularies[1];
inline constexpr const Vocabulary& kRsl = kVocabularies[2];
/// The names in TGPL.toml, for formats that allow foreign names.
inline constexpr const Vocabulary& kOwnVocabulary = kVocabularies[3];

// Fields that carry the terms over HTTP and in robots.txt.
inline constexpr std::string_view kContentUsage = "Content-Usage";
inline constexpr std::string_view kContentSignal = "Content-Signal";
/// A parameter that AIPREF does not define, so its readers ignore it.
inline constexpr std::string_view kTermsParameter = "terms";

// Namespaces and contexts.
inline constexpr std::string_view kRslNamespace = "https://rslstandard.org/rsl";
inline constexpr std::string_view kRslMediaType = "application/rsl+xml";
inline constexpr std::string_view kOdrlContext =
    "http://www.w3.org/ns/odrl.jsonld";
inline constexpr std::string_view kOdrlNamespace =
    "http://www.w3.org/ns/odrl/2/";
inline constexpr std::string_view kTdmrepContext =
    "http://www.w3.org/ns/tdmrep.jsonld";
inline constexpr std::string_view kTdmrepProfile =
    "http://www.w3.org/ns/tdmrep";
inline constexpr std::string_view kCroissant =
    "http://mlcommons.org/croissant/1.1";
inline constexpr std::string_view kCodemetaContext =
    "https://w3id.org/codemeta/3.0";
inline constexpr std::string_view kSpdx3Context =
    "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
/// The namespace of names that only TGPL.toml defines. It identifies them but
/// is not the address of a page.
inline constexpr std::string_view kOwnNamespace =
    "urn:uuid:7c9a3f52-58d1-4b0e-9d0c-2f64e1a7b3c8#";

}  // namespace tgpl::terms::exports
