// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Schema version 1 of TGPL.toml, as tables of rows.
#include "terms/section.h"

namespace tgpl::terms {
namespace {

constexpr auto kWarn = OnUnknown::warn;
constexpr auto kRefuse = OnUnknown::refuse;
constexpr auto kAlways = Writing::always;
constexpr auto kWhenSet = Writing::when_set;

std::string write_date(const Licensing& from) {
  return from.effective;
}

Value<std::vector<std::string>> read_paths(const TomlEntry& from) {
  return read_one_or_more(from, check_pattern);
}

std::string write_paths(const Scope& from) {
  return from.paths.size() == 1 ? to_toml(from.paths[0]) : to_toml(from.paths);
}

/// Without `ours`, the files are the project's own unless there is a doubt.
constexpr Key<Scope> kOurs = {
    "ours",
    "false: third-party files, no terms and no headers",
    {ShapeKind::flag},
    [](const TomlEntry& from, Scope& to) {
      const Value<bool> flag = read_flag(from);
      to.ours = flag.value.value_or(true);
      to.surely_ours = flag.value.value_or(false);
      return flag.faults;
    },
    [](const Scope& from) {
      if (!from.ours) return std::string("false");
      return std::string(from.surely_ours ? "true" : "");
    }};

constexpr Key<Licensing> kLicensing[] = {
    key<&Licensing::license, check_expression>(
        "license", "licence that governs training, as an SPDX expression"),
    key<&Licensing::license_file, check_path>("license-file",
                                              "path of the licence text"),
    key<&Licensing::license_url, check_web_url>("license-url",
                                                "URL of the licence text"),
    key<&Licensing::license_sha256, check_sha256>(
        "license-sha256", "SHA-256 digest of license-file"),
    key<&Licensing::status>("status",
                            "draft | published: whether to rely on the terms"),
    key_with<&Licensing::effective, read_date, write_date>(
        "effective", "date from which the terms are offered",
        {ShapeKind::date}),
    key<&Licensing::supersedes, check_commit>("supersedes",
                                              "commit with the previous terms"),
};

constexpr Key<Holder> kHolder[] = {
    required(key<&Holder::name>("name")),
    key<&Holder::type>("type", "person | organization"),
    key<&Holder::email, check_email>("email"),
    key<&Holder::url, check_web_url>("url"),
    key<&Holder::share>("share", "all | part: how much of the code is theirs"),
};

constexpr Key<Asset> kAsset[] = {
    key<&Asset::name>("name"),
    key<&Asset::origin, check_url>("origin", "URL of the original"),
    key<&Asset::vcs, check_token>("vcs"),
};

constexpr Key<Uses> kUses[] = {
    key<&Uses::train_ai>("train-ai", "train or fine-tune a model"),
    key<&Uses::ai_use>("ai-use", "use as input to a model, without training"),
    key<&Uses::search>("search",
                       "list in search results, with a link to the original"),
};

constexpr Key<Reservation> kReservation[] = {
    key<&Reservation::tdm>(
        "tdm", "text and data mining reserved: Art. 4(3), Directive 2019/790"),
    key<&Reservation::binary_fallback>(
        "binary-fallback",
        "disallow | unknown: \"conditional\" in formats with only yes and no"),
};

constexpr Key<Weights> kWeights[] = {
    key<&Weights::required>("required"),
    key<&Weights::licenses, check_expression>("licenses",
                                              "any one of these is enough"),
    key<&Weights::include, check_included_part>("include"),
    key<&Weights::is_public>("public", "without charge or registration"),
};

constexpr Key<Documentation> kDocumentation[] = {
    key<&Documentation::required>("required"),
    key<&Documentation::granularity>("granularity",
                                     "source | repository | revision | file"),
    key<&Documentation::identifiers, check_identifier>("identifiers"),
    key<&Documentation::formats, check_token>("formats",
                                              "any one of these is enough"),
};

constexpr Key<Inherit> kInherit[] = {
    key<&Inherit::finetune>("finetune"),
    key<&Inherit::adapter>("adapter"),
    key<&Inherit::merge>("merge"),
    key<&Inherit::quantized>("quantized"),
    key<&Inherit::distillation>("distillation"),
    key<&Inherit::synthetic_data>("synthetic-data",
                                  "none | imitation-only | all"),
};

constexpr Key<Network> kNetwork[] = {
    key<&Network::counts_as_distribution>("counts-as-distribution"),
};

constexpr Key<Attribution> kAttribution[] = {
    key<&Attribution::required>("required"),
};

constexpr Key<Mixed> kMixed[] = {
    key<&Mixed::de_minimis_tokens>(
        "de-minimis-tokens",
        "training on fewer tokens is exempt; 0: no exemption"),
    key<&Mixed::whole_model>("whole-model",
                             "the terms cover the model as a whole"),
};

constexpr Key<Scope> kScope[] = {
    required(key_with<&Scope::paths, read_paths, write_paths>(
        "path", "", {ShapeKind::one_or_more, check_pattern})),
    kOurs,
    key<&Scope::license, check_expression>("license"),
    key<&Scope::train_ai>("train-ai"),
    key<&Scope::ai_use>("ai-use"),
    key<&Scope::search>("search"),
};

constexpr Key<Contact> kContact[] = {
    key<&Contact::licensing, check_uri>("licensing",
                                        "URL or e-mail address for questions"),
};

constexpr Section kSections[] = {
    table<&Terms::terms>("terms", "", kWarn, kAlways),
    list<&Terms::holders>("holder", "Copyright holder who offers these terms."),
    table<&Terms::asset>("asset", "The work that the terms cover.", kWarn,
                         kWhenSet),
    table<&Terms::usage>(
        "usage",
        "What machines may do: allow | disallow | conditional | unknown.\n"
        "\"conditional\" means allow, if the conditions below are met.",
        kRefuse, kAlways),
    table<&Terms::reservation>("reservation",
                               "Rights reserved apart from the licence.",
                               kRefuse, kAlways),
    table<&Terms::conditions, &Conditions::weights>(
        "conditions.weights", "Distributed models come with their weights.",
        kRefuse, kWhenSet),
    table<&Terms::conditions, &Conditions::documentation>(
        "conditions.documentation", "The training data is documented.", kRefuse,
        kWhenSet),
    table<&Terms::conditions, &Conditions::inherit>(
        "conditions.inherit", "Which derived models keep these conditions.",
        kRefuse, kWhenSet),
    table<&Terms::conditions, &Conditions::network>(
        "conditions.network", "Whether network use counts as distribution.",
        kRefuse, kWhenSet),
    table<&Terms::conditions, &Conditions::attribution>(
        "conditions.attribution", "Whether the authors are credited.", kRefuse,
        kWhenSet),
    table<&Terms::mixed>("mixed", "Training on this together with other works.",
                         kWarn, kWhenSet),
    list<&Terms::scopes>(
        "scope",
        "Other terms for some paths; the first that matches counts.\n"
        "In a path '*' is anything but '/', and '**' is anything.\n"
        "\"ours = false\": third-party files. Whether they may be used is\n"
        "unknown, and git tgpl requires no headers in them."),
    table<&Terms::contact>("contact", "Contact for questions and other terms.",
                           kWarn, kWhenSet),
};

}  // namespace

template <>
std::span<const Key<Licensing>> keys_of() {
  return kLicensing;
}
template <>
std::span<const Key<Holder>> keys_of() {
  return kHolder;
}
template <>
std::span<const Key<Asset>> keys_of() {
  return kAsset;
}
template <>
std::span<const Key<Uses>> keys_of() {
  return kUses;
}
template <>
std::span<const Key<Reservation>> keys_of() {
  return kReservation;
}
template <>
std::span<const Key<Weights>> keys_of() {
  return kWeights;
}
template <>
std::span<const Key<Documentation>> keys_of() {
  return kDocumentation;
}
template <>
std::span<const Key<Inherit>> keys_of() {
  return kInherit;
}
template <>
std::span<const Key<Network>> keys_of() {
  return kNetwork;
}
template <>
std::span<const Key<Attribution>> keys_of() {
  return kAttribution;
}
template <>
std::span<const Key<Mixed>> keys_of() {
  return kMixed;
}
template <>
std::span<const Key<Scope>> keys_of() {
  return kScope;
}
template <>
std::span<const Key<Contact>> keys_of() {
  return kContact;
}

std::span<const Section> sections() {
  return kSections;
}

}  // namespace tgpl::terms
