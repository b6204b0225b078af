// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/site.h"

#include <array>

#include "base/error.h"
#include "base/text.h"
#include "terms/export/aipref.h"
#include "terms/export/format.h"
#include "terms/export/labels.h"
#include "terms/export/strictness.h"
#include "terms/export/tdmrep.h"

namespace tgpl::terms::exports {
namespace {

constexpr std::string_view kPolicyPath = "tdm-policy.json";
constexpr std::string_view kRslPath = "rsl.xml";
constexpr std::string_view kPagePath = "terms.html";

struct Served {
  std::string_view path;
  std::string_view type;
};

constexpr auto kServed = std::to_array<Served>({
    {".well-known/tdmrep.json", "application/json"},
    {kRslPath, kRslMediaType},
    {"robots.txt", "text/plain"},
    {kPolicyPath, "application/ld+json"},
    {kPagePath, "text/html"},
    {"terms.md", "text/markdown"},
});

/// The URLs of one site.
struct Site {
  std::string host;     ///< "https://git.example.org"
  std::string pointer;  ///< URL of the terms

  std::string at(std::string_view path) const { return cat({host, "/", path}); }
};

Site site_of(const Subject& subject) {
  Site site{site_of_url(subject.url), terms_url(subject.terms)};
  if (site.host.empty()) {
    throw Error(ErrorKind::usage, "missing URL of the site",
                "use --url, as in --url https://git.example.org");
  }
  if (site.pointer.empty()) site.pointer = site.at(kPagePath);
  return site;
}

std::string robots(const Subject& subject, const Site& site) {
  const Terms& terms = subject.terms;
  std::string out = "# Training terms, written by git tgpl from TGPL.toml.\n";
  out += content_usage_rules(terms, subject.url, site.pointer);
  const std::string signal = content_signal_value(whole_uses(terms), terms);
  if (!signal.empty()) out += cat({kContentSignal, ": ", signal, "\n"});
  return out +
         cat({"Allow: /\n\nLicense: ", plain_url(site.at(kRslPath)), "\n"});
}

/// A quoted string for nginx. It expands '$' and has no escape for it. Throws
/// Error(usage) for such a text.
std::string nginx_string(const std::string& text) {
  if (text.find_first_of("\"\\$\n\r") != std::string::npos) {
    throw Error(ErrorKind::usage,
                cat({"cannot use directory ", quote(text), " in nginx.conf"}),
                "its name has a quote, backslash, dollar sign or line end");
  }
  return cat({"\"", text, "\""});
}

std::string header(std::string_view name, const std::string& value) {
  if (value.empty()) return {};
  std::string quoted;
  for (const char c : value) quoted += c == '"' ? "\\\"" : std::string(1, c);
  return cat({"add_header ", name, " \"", quoted, "\" always;\n"});
}

std::string headers(const Terms& terms, const Site& site) {
  const Uses uses = whole_uses(terms);
  std::string out = header(kContentUsage,
                           aipref_value(uses, terms.reservation, site.pointer));
  const BinaryAnswer reserved = mining_reserved(uses, terms.reservation);
  if (reserved == BinaryAnswer::no) out += header("tdm-reservation", "0");
  if (reserved == BinaryAnswer::yes) {
    out += header("tdm-reservation", "1");
    out += header("tdm-policy", plain_url(site.at(kPolicyPath)));
  }
  return out + header("Link", cat({"<", plain_url(site.at(kRslPath)),
                                   ">; rel=\"license\"; type=\"", kRslMediaType,
                                   "\""}));
}

std::string location(const Served& file, const std::string& root) {
  return cat({"location = /", file.path, " {\n  root ", root,
              ";\n  types { }\n  default_type ", file.type,
              ";\n  charset utf-8;\n}\n"});
}

std::string nginx(const Terms& terms, const Site& site,
                  const std::string& root) {
  const std::string quoted = nginx_string(root);
  std::string out =
      cat({"# Training terms, written by git tgpl from TGPL.toml. Take them "
           "into a\n"
           "# server of nginx:\n#\n#   include ",
           nginx_string(root + "/nginx.conf"),
           ";\n#\n# A location that has an add_header of its own takes none of "
           "these:\n# repeat them there.\n",
           headers(terms, site)});
  for (const Served& file : kServed) out += location(file, quoted);
  return out;
}

std::string print_as(const Subject& subject, std::string_view name) {
  return find_format(name)->print(subject);
}

}  // namespace

std::vector<SiteFile> site_files(const Subject& subject,
                                 const std::string& root) {
  const Site site = site_of(subject);
  return {
      {".well-known/tdmrep.json",
       tdmrep_rules(subject.terms, subject.url, site.at(kPolicyPath))},
      {"nginx.conf", nginx(subject.terms, site, root)},
      {"robots.txt", robots(subject, site)},
      {std::string(kRslPath), print_as(subject, "rsl")},
      {std::string(kPolicyPath), print_as(subject, "tdm-policy")},
      {std::string(kPagePath), print_as(subject, "html")},
      {"terms.md", print_as(subject, "markdown")},
  };
}

}  // namespace tgpl::terms::exports
