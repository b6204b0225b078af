// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The terms for people, as Markdown (CommonMark).
#include "base/text.h"
#include "terms/export/page.h"

namespace tgpl::terms::exports {
namespace {

/// The text with special characters escaped, so that a name cannot become a
/// heading, a link or a tag.
std::string escaped(std::string_view text) {
  constexpr std::string_view kSpecial = "\\`*_{}[]<>#|~!&";
  std::string out;
  for (const char c : text) {
    if (kSpecial.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::string item(const std::pair<std::string, std::string>& item) {
  const auto& [label, text] = item;
  const bool is_url = !site_of_url(text).empty() &&
                      text.find_first_of("<> ") == std::string::npos;
  return cat({"- ", escaped(label), label.empty() ? "" : ": ",
              is_url ? cat({"<", text, ">"}) : escaped(text), "\n"});
}

std::string print(const Subject& subject) {
  const Page page = terms_page(subject.terms);
  std::string out = cat({"# ", escaped(page.title), "\n"});
  for (const Part& part : page.parts) {
    if (!part.heading.empty()) out += cat({"\n## ", part.heading, "\n"});
    if (!part.sentence.empty()) out += cat({"\n", part.sentence, "\n"});
    if (!part.items.empty()) out += "\n";
    for (const auto& entry : part.items) out += item(entry);
  }
  return out;
}

}  // namespace

const Format kMarkdownFormat = {"markdown",   "a page for people, in Markdown",
                                "CommonMark", "a sentence, and the conditions",
                                page_rows(),  print,
                                "terms.md"};

}  // namespace tgpl::terms::exports
