// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/format.h"

#include <algorithm>
#include <array>
#include <functional>

#include "base/error.h"
#include "support/catch.h"
#include "terms/digest.h"
#include "terms/export/labels.h"
#include "terms/export/strictness.h"
#include "terms/preset.h"
#include "unit/terms/export_reader.h"

using namespace tgpl;
using namespace tgpl::terms;
using namespace tgpl::terms::exports;
using export_reader::kReaders;
using export_reader::Yes;

namespace {

constexpr std::array kUsages = {Usage::allow, Usage::disallow,
                                Usage::conditional, Usage::unknown};

/// A subject with every key set that a format may use.
Subject full() {
  Subject out{preset("tgpl"), "the text\n", "", "2026-11-24T12:00:00Z"};
  out.terms.terms = {"LicenseRef-TGPL-0.1-or-later",
                     "LICENSE",
                     "https://git.example.org/widget/LICENSE",
                     std::string(64, 'a'),
                     Status::published,
                     "2026-11-23",
                     std::string(40, '1')};
  out.terms.holders = {{"Jane Doe", HolderType::person, "jane@example.org",
                        "https://example.org/jane", Share::all}};
  out.terms.asset = {"widget", "https://git.example.org/widget.git", "git"};
  out.terms.contact.licensing = "mailto:jane@example.org";
  return out;
}

/// The output without ids that contain the digest: every key changes those.
std::string without_ids(std::string text) {
  constexpr std::size_t kLength = 36;
  for (std::size_t i = 0; i + kLength <= text.size(); ++i) {
    const std::string_view part = std::string_view(text).substr(i, kLength);
    const bool is_id =
        std::ranges::count(part, '-') == 4 && part[8] == '-' &&
        part[13] == '-' && part[18] == '-' && part[23] == '-' &&
        part.find_first_not_of("0123456789abcdef-") == std::string_view::npos;
    if (is_id) text.replace(i, kLength, "ID");
  }
  return text;
}

using Change = std::function<void(Subject&)>;

/// For each key of the mapping, changes to it. At least one must change the
/// output of a format that uses the key.
std::map<std::string_view, std::vector<Change>> changes_by_key() {
  const auto usage = [](Usage Uses::*use) {
    return std::vector<Change>{
        [use](Subject& s) { s.terms.usage.*use = Usage::allow; },
        [use](Subject& s) { s.terms.usage.*use = Usage::disallow; }};
  };
  return {
      {"terms.license",
       {[](Subject& s) { s.terms.terms.license = "LicenseRef-other"; },
        [](Subject& s) { s.terms.terms.license = "MIT"; }}},
      {"terms.license-file",
       {[](Subject& s) { s.terms.terms.license_file = "other"; }}},
      {"terms.license-url",
       {[](Subject& s) { s.terms.terms.license_url = "https://x.org/"; }}},
      {"terms.license-sha256",
       {[](Subject& s) { s.terms.terms.license_sha256[0] = 'b'; }}},
      {"terms.status",
       {[](Subject& s) { s.terms.terms.status = Status::draft; }}},
      {"terms.effective", {[](Subject& s) {
         s.terms.terms.effective = "2027-01-01";
         s.created = "2027-01-01T00:00:00Z";
       }}},
      {"terms.supersedes",
       {[](Subject& s) { s.terms.terms.supersedes[0] = '2'; }}},
      {"holder.name", {[](Subject& s) { s.terms.holders[0].name = "X"; }}},
      {"holder.type", {[](Subject& s) {
         s.terms.holders[0].type = HolderType::organization;
       }}},
      {"holder.email", {[](Subject& s) { s.terms.holders[0].email = "x@y"; }}},
      {"holder.url",
       {[](Subject& s) { s.terms.holders[0].url = "https://y.org/"; }}},
      {"holder.share",
       {[](Subject& s) { s.terms.holders[0].share = Share::part; }}},
      {"asset.name", {[](Subject& s) { s.terms.asset.name = "other"; }}},
      {"asset.origin",
       {[](Subject& s) { s.terms.asset.origin = "https://z.org/z.git"; }}},
      {"asset.vcs", {[](Subject& s) { s.terms.asset.vcs = "hg"; }}},
      {"usage.train-ai", usage(&Uses::train_ai)},
      {"usage.ai-use", usage(&Uses::ai_use)},
      {"usage.search", usage(&Uses::search)},
      {"reservation.tdm",
       {[](Subject& s) { s.terms.reservation.tdm = false; },
        [](Subject& s) { s.terms.reservation.tdm = true; }}},
      {"reservation.binary-fallback", {[](Subject& s) {
         s.terms.reservation.binary_fallback = Fallback::unknown;
       }}},
      {"conditions.weights",
       {[](Subject& s) { s.terms.conditions.weights.required = false; },
        [](Subject& s) { s.terms.conditions.weights.licenses = {"MIT"}; },
        [](Subject& s) { s.terms.conditions.weights.include = {"x"}; },
        [](Subject& s) { s.terms.conditions.weights.is_public = false; }}},
      {"conditions.documentation",
       {[](Subject& s) { s.terms.conditions.documentation.required = false; },
        [](Subject& s) { s.terms.conditions.documentation.formats = {"x"}; },
        [](Subject& s) {
          s.terms.conditions.documentation.granularity = Granularity::file;
        }}},
      {"conditions.inherit",
       {[](Subject& s) { s.terms.conditions.inherit.merge = false; },
        [](Subject& s) {
          s.terms.conditions.inherit.synthetic_data = SyntheticData::all;
        }}},
      {"conditions.network", {[](Subject& s) {
         s.terms.conditions.network.counts_as_distribution = false;
       }}},
      {"conditions.attribution",
       {[](Subject& s) { s.terms.conditions.attribution.required = true; }}},
      {"mixed",
       {[](Subject& s) { s.terms.mixed.whole_model = false; },
        [](Subject& s) { s.terms.mixed.de_minimis_tokens = 7; }}},
      {"scope",
       {[](Subject& s) {
          s.terms.scopes = {{{"a/**"}, false, "", Usage::unknown, {}, {}}};
        },
        [](Subject& s) {
          s.terms.scopes = {{{"a/**"}, true, "", Usage::disallow, {}, {}}};
          s.url = "https://x.org/files/";
        }}},
      {"contact.licensing",
       {[](Subject& s) { s.terms.contact.licensing = "mailto:x@y"; }}},
  };
}

/// Subjects for all rows of the mapping: some rows only apply to less than
/// full(), for example "if there is no URL".
std::vector<Subject> starting_points() {
  Subject no_url = full();
  no_url.terms.terms.license_url.clear();
  Subject no_origin = no_url;
  no_origin.terms.asset.origin.clear();
  Subject no_holder = full();
  no_holder.terms.holders.clear();
  Subject unreserved = full();
  unreserved.terms.reservation.tdm = false;
  unreserved.terms.usage = {Usage::allow, Usage::allow, Usage::allow};
  return {full(), no_url, no_origin, no_holder, unreserved};
}

bool shows(const Format& format, std::string_view key) {
  static const auto kChanges = changes_by_key();
  for (const Subject& start : starting_points()) {
    if (start.terms.holders.empty() && key.starts_with("holder.")) continue;
    const std::string before = without_ids(format.print(start));
    for (const Change& change : kChanges.at(key)) {
      Subject changed = start;
      change(changed);
      // The URL under which files are served does not belong to the terms.
      Subject moved = start;
      moved.url = changed.url;
      const std::string& from =
          changed.url.empty() ? before : without_ids(format.print(moved));
      if (without_ids(format.print(changed)) != from) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("the formats and the vocabularies are sorted by name") {
  CHECK(std::ranges::is_sorted(formats(), {}, &Format::name));
  CHECK(find_format("rsl")->name == "rsl");
  CHECK(find_format("rls") == nullptr);
}

TEST_CASE("every key of the terms is a key of the mapping") {
  Subject subject = full();
  subject.terms.scopes = {{{"a/**"}, false, "", Usage::unknown, {}, {}}};
  subject.terms.conditions.attribution.required = true;
  for (const KeyValue& value : flattened(subject.terms)) {
    std::string key = value.key;
    if (const std::size_t number = key.find(".1"); number != std::string::npos)
      key.erase(number, 2);
    CAPTURE(key);
    CHECK(std::ranges::any_of(mapped_keys(), [&](std::string_view known) {
      return key == known || key.starts_with(cat({known, "."}));
    }));
  }
}

TEST_CASE("a format carries the keys that its rows name, and no others") {
  for (const Format& format : formats()) {
    for (const std::string_view key : mapped_keys()) {
      CAPTURE(format.name, key);
      const bool is_listed =
          std::ranges::find(format.carries, key, &Carried::key) !=
          format.carries.end();
      CHECK(shows(format, key) == is_listed);
    }
    for (const Carried& row : format.carries) {
      CAPTURE(format.name, row.key);
      CHECK(std::ranges::count(mapped_keys(), row.key) == 1);
      CHECK(std::ranges::count(format.carries, row.key, &Carried::key) == 1);
    }
  }
}

TEST_CASE("no format turns another answer into a yes") {
  for (const Format& format : formats()) {
    CAPTURE(format.name);
    REQUIRE(kReaders.contains(format.name));
  }
  for (const Usage train : kUsages) {
    for (const Usage use : kUsages) {
      for (const Usage search : kUsages) {
        for (int bits = 0; bits < 16; ++bits) {
          Subject subject = full();
          subject.terms.usage = {train, use, search};
          subject.terms.reservation.tdm = (bits & 1) != 0;
          if ((bits & 2) != 0)
            subject.terms.reservation.binary_fallback = Fallback::unknown;
          if ((bits & 4) != 0) subject.terms.terms.license_url.clear();
          if ((bits & 8) != 0) subject.terms.conditions = {};
          for (const Format& format : formats()) {
            const std::string text = format.print(subject);
            const Yes yes = kReaders.at(format.name)(text);
            CAPTURE(format.name, text);
            CHECK((!yes.train_ai || train == Usage::allow));
            CHECK((!yes.ai_use || use == Usage::allow));
            CHECK((!yes.search || search == Usage::allow));
          }
        }
      }
    }
  }
}

TEST_CASE("every format says yes if everything is allowed") {
  Subject subject = full();
  subject.terms.usage = {Usage::allow, Usage::allow, Usage::allow};
  subject.terms.conditions = {};
  subject.terms.reservation.tdm = false;
  for (const Format& format : formats()) {
    CAPTURE(format.name);
    CHECK(kReaders.at(format.name)(format.print(subject)) ==
          Yes{true, true, true});
  }
}

TEST_CASE("formats without paths say no yes if a scope is third-party") {
  Subject subject = full();
  subject.terms.usage = {Usage::allow, Usage::allow, Usage::allow};
  subject.terms.scopes = {{{"a/**"}, false, "", Usage::unknown, {}, {}}};
  for (const char* name : {"aipref", "aipref-robots", "content-signal",
                           "croissant", "rsl", "tdm-policy", "tdmrep"}) {
    CAPTURE(name);
    CHECK(kReaders.at(name)(find_format(name)->print(subject)) == Yes{});
  }
}

TEST_CASE("a URL in the terms cannot break the syntax of a format") {
  CHECK(plain_url("https://x.org/a\"b$c\\d e?f=g#h") ==
        "https://x.org/a%22b%24c%5Cd%20e?f=g");
  CHECK(path_of_url("https://x.org") == "/");
  CHECK(path_of_url("https://x.org/a/b?c") == "/a/b/");
  CHECK(site_of_url("https://x.org:8080/a") == "https://x.org:8080");
  CHECK(site_of_url("git@x.org:a/b") == "");
}

TEST_CASE("SPDX output needs a date") {
  Subject subject = full();
  subject.created.clear();
  CHECK_THROWS_AS(find_format("spdx-2.3")->print(subject), Error);
  CHECK_THROWS_AS(find_format("spdx-3.0.1")->print(subject), Error);
}

TEST_CASE("the name is equal for equal terms and different for others") {
  Subject other = full();
  CHECK(terms_uri(other.terms) == terms_uri(full().terms));
  other.terms.usage.search = Usage::unknown;
  CHECK(terms_uri(other.terms) != terms_uri(full().terms));
}
