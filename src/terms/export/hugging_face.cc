// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The front matter of a card on the Hugging Face Hub. Its list of licences has
// none with training terms, so the licence is "other" with a link to them.
#include "base/text.h"
#include "terms/export/format.h"
#include "terms/export/words.h"
#include "terms/export/yaml.h"

namespace tgpl::terms::exports {
namespace {

/// The Hub requires names in lower case.
std::string license_name(const Terms& terms) {
  const std::string& license = terms.terms.license;
  return license.empty() ? "not-stated" : to_lower(license);
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  const std::string url = terms_url(terms);
  const std::string& link = url.empty() ? terms.terms.license_file : url;
  return cat({"---\n", "license: other\n",
              yaml_line("license_name", license_name(terms)),
              yaml_line("license_link", link), "# ", summary(terms),
              "\n---\n"});
}

constexpr Carried kRows[] = {
    {"terms.license", Fit::partly, "license_name"},
    {"terms.license-file", Fit::partly, "license_link, if there is no URL"},
    {"terms.license-url", Fit::exact, "license_link"},
    {"terms.status", Fit::partly, "a comment"},
    {"asset.origin", Fit::partly, "license_link, if there is no URL"},
    {"usage.train-ai", Fit::partly, "a comment"},
    {"usage.ai-use", Fit::partly, "a comment"},
    {"usage.search", Fit::partly, "a comment"},
    {"reservation.tdm", Fit::partly, "a comment"},
    {"conditions.weights", Fit::partly, "a comment"},
    {"conditions.documentation", Fit::partly, "a comment"},
    {"conditions.inherit", Fit::partly, "a comment"},
    {"conditions.network", Fit::partly, "a comment"},
    {"conditions.attribution", Fit::partly, "a comment"},
    {"mixed", Fit::partly, "a comment"},
    {"scope", Fit::partly, "a comment that there are some"},
};

}  // namespace

const Format kHuggingFaceFormat = {
    "hf",
    "the front matter of a Hugging Face card, in YAML",
    "Hugging Face Hub, model and dataset cards",
    "licence \"other\", with the URL of the terms",
    kRows,
    print};

}  // namespace tgpl::terms::exports
