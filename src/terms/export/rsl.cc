// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// RSL 1.0. What is permitted stands in one licence, what is permitted under
// conditions in another: <payment><standard> names the terms that are the
// price, and a reader who cannot report as asked has no licence.
#include <pugixml.hpp>

#include "base/text.h"
#include "base/xml.h"
#include "terms/export/aipref.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/strictness.h"

namespace tgpl::terms::exports {
namespace {

/// The words for all uses that are `wanted`, separated by spaces.
template <typename Wanted>
std::string tokens(const Uses& uses, Wanted wanted) {
  std::string out;
  const auto add = [&](std::string_view words, Usage usage) {
    if (wanted(usage)) out += cat({out.empty() ? "" : " ", words});
  };
  add(kRsl.train_ai, uses.train_ai);
  add(kRsl.ai_use, uses.ai_use);
  add(kRsl.search, uses.search);
  return out;
}

pugi::xml_node add_text(pugi::xml_node parent, const char* name,
                        const std::string& text) {
  pugi::xml_node node = parent.append_child(name);
  node.text().set(xml_text(text).c_str());
  return node;
}

void add_uses(pugi::xml_node license, const char* name,
              const std::string& uses) {
  if (uses.empty()) return;
  set_attribute(add_text(license, name, uses), "type", "usage");
}

void add_free_license(pugi::xml_node content, const std::string& permitted,
                      const std::string& prohibited) {
  if (permitted.empty() && prohibited.empty()) return;
  pugi::xml_node license = content.append_child("license");
  add_uses(license, "permits", permitted);
  add_uses(license, "prohibits", prohibited);
  if (!permitted.empty())
    set_attribute(license.append_child("payment"), "type", "free");
}

void add_conditional_license(pugi::xml_node content, const Terms& terms,
                             const std::string& permitted) {
  if (permitted.empty()) return;
  pugi::xml_node license = content.append_child("license");
  add_uses(license, "permits", permitted);
  pugi::xml_node payment = license.append_child("payment");
  // To give something back is the least wrong of the words that there are.
  set_attribute(payment, "type", "contribution");
  add_text(payment, "standard", terms.terms.license_url);
  if (!terms.conditions.documentation.required) return;
  pugi::xml_node reporting = license.append_child("reporting");
  set_attribute(reporting, "type", "provenance");
  set_attribute(reporting, "profile",
                cat({kOwnNamespace, "documentTrainingData"}));
}

// A list of what is permitted leaves out the rest. Where it would be empty,
// silence could be read as a yes: then what has no answer is prohibited.
void add_licenses(pugi::xml_node content, const Terms& terms,
                  const Uses& uses) {
  const bool has_standard = !terms.terms.license_url.empty();
  const auto is_allowed = [](Usage usage) { return usage == Usage::allow; };
  const auto is_conditional = [&](Usage usage) {
    return usage == Usage::conditional && has_standard;
  };
  const std::string free = tokens(uses, is_allowed);
  const std::string bound = tokens(uses, is_conditional);
  const bool lists_something = !free.empty() || !bound.empty();
  const auto is_prohibited = [&](Usage usage) {
    if (is_allowed(usage) || is_conditional(usage)) return false;
    return usage != Usage::unknown || !lists_something;
  };
  add_free_license(content, free, tokens(uses, is_prohibited));
  add_conditional_license(content, terms, bound);
}

void add_copyright(pugi::xml_node content, const Terms& terms) {
  if (terms.holders.empty()) return;
  pugi::xml_node copyright =
      add_text(content, "copyright", holder_names(terms));
  // There is room for one: of several holders, only the names are told.
  if (terms.holders.size() > 1) return;
  const Holder& holder = terms.holders.front();
  set_attribute(copyright, "type", std::string(to_string(holder.type)));
  if (!holder.email.empty())
    set_attribute(copyright, "contactEmail", xml_text(holder.email));
  if (!holder.url.empty())
    set_attribute(copyright, "contactUrl", xml_text(holder.url));
}

void add_content(pugi::xml_node rsl, const Terms& terms,
                 const std::string& location, const Uses& uses) {
  pugi::xml_node content = rsl.append_child("content");
  set_attribute(content, "url", xml_text(location));
  const std::string time = effective_time(terms);
  if (!time.empty()) set_attribute(content, "lastmod", time);
  add_licenses(content, terms, uses);
  add_copyright(content, terms);
  const std::string url = terms_url(terms);
  if (!url.empty()) add_text(content, "terms", url);
}

std::string print(const Subject& subject) {
  const Terms& terms = subject.terms;
  pugi::xml_document document;
  add_declaration(document);
  pugi::xml_node rsl = document.append_child("rsl");
  set_attribute(rsl, "xmlns", std::string(kRslNamespace));
  const std::string base = path_of_url(subject.url);
  if (base == "/") {
    const std::string origin = subject.url.empty() ? terms.asset.origin : "";
    add_content(rsl, terms, site_of_url(origin).empty() ? base : origin,
                whole_uses(terms));
    return to_text(document);
  }
  for (const PathRule& rule : path_rules(terms))
    add_content(rsl, terms, url_path(base, rule.prefix), rule.uses);
  add_content(rsl, terms, base, terms.usage);
  return to_text(document);
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
    {"scope", Fit::partly, "a content for each path, where --url is given"},
};

}  // namespace

const Format kRslFormat = {
    "rsl",
    "a document of Really Simple Licensing",
    kRsl.source,
    "permitted, and the price is to keep the terms; prohibited where "
    "license-url is not set",
    kRows,
    print};

}  // namespace tgpl::terms::exports
