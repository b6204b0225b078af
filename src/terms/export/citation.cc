// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// CITATION.cff 1.2.0. Its licence is an id of the SPDX list or a URL. Holders
// are written as entities, not persons, because it is not known which part of a
// person's name is the family name.
#include "base/text.h"
#include "terms/export/format.h"
#include "terms/export/words.h"
#include "terms/export/yaml.h"

namespace tgpl::terms::exports {
namespace {

std::string author(const Holder& holder) {
  std::string out = cat({"  - ", yaml_line("name", holder.name)});
  if (!holder.email.empty())
    out += cat({"    ", yaml_line("email", holder.email)});
  if (!holder.url.empty())
    out += cat({"    ", yaml_line("website", holder.url)});
  return out;
}

std::string authors(const Terms& terms) {
  std::string out = "authors:\n";
  for (const Holder& holder : terms.holders) out += author(holder);
  if (terms.holders.empty()) {
    Holder unnamed;
    unnamed.name = cat({"the authors of ", asset_name(terms)});
    out += author(unnamed);
  }
  return out;
}

std::string license_lines(const Terms& terms) {
  const std::string listed = lone_listed_license(terms);
  if (!listed.empty()) return cat({"license: ", listed, "\n"});
  return yaml_line("license-url", terms.terms.license_url);
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  const std::string repository =
      site_of_url(terms.asset.origin).empty() ? "" : terms.asset.origin;
  return cat({"cff-version: 1.2.0\n",
              yaml_line("message",
                        cat({"If you use this work, please cite it as below. ",
                             summary(terms)})),
              yaml_line("title", asset_name(terms)), authors(terms),
              license_lines(terms), yaml_line("repository-code", repository)});
}

constexpr Carried kRows[] = {
    {"terms.license", Fit::partly, "license, if it is of the SPDX list"},
    {"terms.license-url", Fit::exact, "license-url"},
    {"terms.status", Fit::partly, "message"},
    {"holder.name", Fit::exact, "authors"},
    {"holder.email", Fit::exact, "authors"},
    {"holder.url", Fit::exact, "authors"},
    {"asset.name", Fit::exact, "title"},
    {"asset.origin", Fit::exact, "repository-code"},
    {"usage.train-ai", Fit::partly, "message"},
    {"usage.ai-use", Fit::partly, "message"},
    {"usage.search", Fit::partly, "message"},
    {"reservation.tdm", Fit::partly, "message"},
    {"conditions.weights", Fit::partly, "message"},
    {"conditions.documentation", Fit::partly, "message"},
    {"conditions.inherit", Fit::partly, "message"},
    {"conditions.network", Fit::partly, "message"},
    {"conditions.attribution", Fit::partly, "message"},
    {"mixed", Fit::partly, "message"},
    {"scope", Fit::partly, "message, that there are some"},
};

}  // namespace

const Format kCitationFormat = {
    "cff",
    "CITATION.cff, in YAML",
    "Citation File Format 1.2.0",
    "in the message; readers that ignore it see only the licence",
    kRows,
    print,
    "CITATION.cff"};

}  // namespace tgpl::terms::exports
