// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The page as HTML, with the elements in its head that TDMRep and RSL define.
#include "base/text.h"
#include "terms/export/labels.h"
#include "terms/export/page.h"
#include "terms/export/strictness.h"

namespace tgpl::terms::exports {
namespace {

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

std::string linked(const std::string& text) {
  const std::string shown = escaped(text);
  if (site_of_url(text).empty()) return shown;
  return cat({"<a href=\"", shown, "\">", shown, "</a>"});
}

std::string head(const Terms& terms, const std::string& title) {
  std::string out =
      cat({"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
           "<meta charset=\"utf-8\">\n<title>",
           escaped(title), "</title>\n"});
  const BinaryAnswer reserved =
      mining_reserved(whole_uses(terms), terms.reservation);
  if (reserved != BinaryAnswer::none) {
    out += cat({"<meta name=\"tdm-reservation\" content=\"",
                reserved == BinaryAnswer::yes ? "1" : "0", "\">\n"});
  }
  const std::string url = terms.terms.license_url;
  if (!url.empty())
    out += cat({"<link rel=\"license\" href=\"", escaped(url), "\">\n"});
  return out + "</head>\n<body>\n";
}

std::string list(const Part& part) {
  if (part.items.empty()) return {};
  std::string out = "<ul>\n";
  for (const auto& [label, text] : part.items) {
    out += cat({"<li>", escaped(label), label.empty() ? "" : ": ", linked(text),
                "</li>\n"});
  }
  return out + "</ul>\n";
}

std::string print(const Subject& subject) {
  const Page page = terms_page(subject.terms);
  std::string out = head(subject.terms, page.title);
  out += cat({"<h1>", escaped(page.title), "</h1>\n"});
  for (const Part& part : page.parts) {
    if (!part.heading.empty()) out += cat({"<h2>", part.heading, "</h2>\n"});
    if (!part.sentence.empty()) out += cat({"<p>", part.sentence, "</p>\n"});
    out += list(part);
  }
  return out + "</body>\n</html>\n";
}

}  // namespace

const Format kHtmlFormat = {"html",
                            "a page for people, in HTML",
                            "HTML; TDM Reservation Protocol, 2024-05-10",
                            "a sentence, and the conditions; reserved in the "
                            "head",
                            page_rows(),
                            print,
                            "terms.html"};

}  // namespace tgpl::terms::exports
