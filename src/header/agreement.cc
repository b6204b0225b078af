// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/agreement.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/path.h"
#include "base/text.h"

namespace tgpl::header {
namespace {

constexpr std::string_view kAgreement = "contributor agreement";
constexpr std::string_view kConduct = "code of conduct";

// In lower case, with '-' between the words.
struct Row {
  std::string_view words;
  std::string_view kind;
  /// What the file has to say, because the name is too short to tell; "" =
  /// nothing.
  std::string_view says = {};
};

constexpr auto kRows = std::to_array<Row>({
    {"ccla", kAgreement, "contribut"},
    {"cla", kAgreement, "contribut"},
    {"code-of-conduct", kConduct},
    {"codeofconduct", kConduct},
    {"contribution-agreement", kAgreement},
    {"contribution-license-agreement", kAgreement},
    {"contributor-agreement", kAgreement},
    {"contributor-license-agreement", kAgreement},
    {"contributor-licence-agreement", kAgreement},
    {"dco", kAgreement, "certif"},
    {"developer-certificate-of-origin", kAgreement},
    {"icla", kAgreement, "contribut"},
});

constexpr auto kSuffixes = std::to_array<std::string_view>(
    {"", ".adoc", ".html", ".markdown", ".md", ".pdf", ".rst", ".txt"});

/// "-code-of-conduct-de-" for "Code_of_conduct.de.md"; "" for other formats
/// than those of a text for people.
std::string words_of(std::string_view path) {
  const std::string name = to_lower(base_name(path));
  const std::size_t dot = std::min(name.rfind('.'), name.size());
  const std::string_view suffix = std::string_view(name).substr(dot);
  if (std::ranges::find(kSuffixes, suffix) == kSuffixes.end()) return "";
  std::string words = cat({"-", name.substr(0, dot), "-"});
  std::ranges::replace_if(
      words, [](char c) { return c == '_' || c == ' ' || c == '.'; }, '-');
  return words;
}

}  // namespace

std::string_view agreement_kind(std::string_view path, std::string_view text) {
  const std::string words = words_of(path);
  if (words.empty()) return "";
  const auto* found = std::ranges::find_if(kRows, [&](const Row& row) {
    if (words.find(cat({"-", row.words, "-"})) == std::string::npos)
      return false;
    return row.says.empty() || to_lower(text).find(row.says) != text.npos;
  });
  return found == kRows.end() ? "" : found->kind;
}

}  // namespace tgpl::header
