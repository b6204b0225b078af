// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// RSL 1.0. One licence has the permitted uses, another those that are permitted
// under conditions: there <payment><standard> names the terms as the price. A
// reader that cannot report as required has no licence.
#include "base/text.h"
#include "base/xml.h"
#include "terms/export/aipref.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/strictness.h"
#include "terms/holder.h"

namespace tgpl::terms::exports {
namespace {

/// The names of all uses that are `wanted`, separated by spaces.
template <typename Wanted>
std::string tokens(const Uses& uses, Wanted wanted) {
  std::string out;
  const auto add = [&](std::string_view names, Usage usage) {
    if (wanted(usage)) out += cat({out.empty() ? "" : " ", names});
  };
  add(kRsl.train_ai, uses.train_ai);
  add(kRsl.ai_use, uses.ai_use);
  add(kRsl.search, uses.search);
  return out;
}

void add_uses(XmlElement& license, const char* name, const std::string& uses) {
  if (uses.empty()) return;
  license.add(name, uses).set("type", "usage");
}

void add_free_license(XmlElement& content, const std::string& permitted,
                      const std::string& prohibited) {
  if (permitted.empty() && prohibited.empty()) return;
  XmlElement& license = content.add("license");
  add_uses(license, "permits", permitted);
  add_uses(license, "prohibits", prohibited);
  if (!permitted.empty()) license.add("payment").set("type", "free");
}

void add_conditional_license(XmlElement& content, const Terms& terms,
                             const std::string& permitted) {
  if (permitted.empty()) return;
  XmlElement& license = content.add("license");
  add_uses(license, "permits", permitted);
  XmlElement& payment = license.add("payment");
  // "contribution" is the closest of the values that RSL defines.
  payment.set("type", "contribution");
  payment.add("standard", terms.terms.license_url);
  if (!terms.conditions.documentation.required) return;
  XmlElement& reporting = license.add("reporting");
  reporting.set("type", "provenance");
  reporting.set("profile", cat({kOwnNamespace, "documentTrainingData"}));
}

// A use that is not in the list of permitted uses is not permitted. But if that
// list is empty, silence could be read as a yes: then uses without an answer
// are prohibited.
void add_licenses(XmlElement& content, const Terms& terms, const Uses& uses) {
  const bool has_standard = !terms.terms.license_url.empty();
  const auto is_allowed = [](Usage usage) { return usage == Usage::allow; };
  const auto is_conditional = [&](Usage usage) {
    return usage == Usage::conditional && has_standard;
  };
  const std::string free = tokens(uses, is_allowed);
  const std::string conditional = tokens(uses, is_conditional);
  const bool lists_something = !free.empty() || !conditional.empty();
  const auto is_prohibited = [&](Usage usage) {
    if (is_allowed(usage) || is_conditional(usage)) return false;
    return usage != Usage::unknown || !lists_something;
  };
  add_free_license(content, free, tokens(uses, is_prohibited));
  add_conditional_license(content, terms, conditional);
}

void add_copyright(XmlElement& content, const Terms& terms) {
  if (terms.holders.empty()) return;
  XmlElement& copyright = content.add("copyright", holder_names(terms));
  // The element has one type and contact: several holders have only names.
  if (terms.holders.size() > 1) return;
  const Holder& holder = terms.holders.front();
  copyright.set("type", std::string(to_string(type_of(holder))));
  if (!holder.email.empty()) copyright.set("contactEmail", holder.email);
  if (!holder.url.empty()) copyright.set("contactUrl", holder.url);
}

void add_content(XmlElement& rsl, const Terms& terms,
                 const std::string& location, const Uses& uses) {
  XmlElement& content = rsl.add("content");
  content.set("url", location);
  const std::string time = effective_time(terms);
  if (!time.empty()) content.set("lastmod", time);
  add_licenses(content, terms, uses);
  add_copyright(content, terms);
  const std::string url = terms_url(terms);
  if (!url.empty()) content.add("terms", url);
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  XmlElement rsl{"rsl"};
  rsl.set("xmlns", std::string(kRslNamespace));
  const std::string base = path_of_url(subject.url);
  if (base == "/") {
    const std::string origin = subject.url.empty() ? terms.asset.origin : "";
    add_content(rsl, terms, site_of_url(origin).empty() ? base : origin,
                whole_uses(terms));
    return to_text(rsl);
  }
  for (const PathRule& rule : path_rules(terms))
    add_content(rsl, terms, url_path(base, rule.prefix), rule.uses);
  add_content(rsl, terms, base, terms.usage);
  return to_text(rsl);
}

constexpr Carried kRows[] = {
    {"terms.license-url", Fit::partly, "standard and terms"},
    {"terms.effective", Fit::exact, "content/@lastmod"},
    {"holder.name", Fit::exact, "copyright"},
    {"holder.type", Fit::partly, "copyright/@type, of one holder"},
    {"holder.email", Fit::partly, "copyright/@contactEmail, of one holder"},
    {"holder.url", Fit::partly, "copyright/@contactUrl, of one holder"},
    {"asset.origin", Fit::exact, "content/@url"},
    {"usage.train-ai", Fit::exact, "ai-train"},
    {"usage.ai-use", Fit::exact, "ai-input and ai-index"},
    {"usage.search", Fit::exact, "search"},
    {"conditions.documentation", Fit::partly, "reporting, if required"},
    {"scope", Fit::partly, "a content element for each path, with --url"},
};

}  // namespace

const Format kRslFormat = {
    "rsl",
    "a document of Really Simple Licensing",
    kRsl.source,
    "permitted, with the terms as payment; prohibited without license-url",
    kRows,
    print,
    "rsl.xml"};

}  // namespace tgpl::terms::exports
