// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "check/rule_table.h"
#include "check/used_licenses.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::check {
namespace {

using Verdict = std::optional<Finding>;

bool is_deprecated(std::string_view id) {
  const spdx::License* license = spdx::find_license(id);
  const spdx::Exception* exception = spdx::find_exception(id);
  return (license != nullptr && license->deprecated) ||
         (exception != nullptr && exception->deprecated);
}

Verdict judge_name(const LicenseText& text) {
  if (!text.has_suffix && is_license_id(text.id))
    return Finding{.message = "file name has no extension",
                   .advice = cat({"rename it to ", text.id, ".txt"})};
  if (!text.has_suffix || !is_license_id(text.id))
    return Finding{
        .message = "file name is not a licence identifier",
        .advice = "rename it to IDENTIFIER.txt, or move it out of LICENSES/"};
  return std::nullopt;
}

Verdict judge_directory(const LicenseText& text) {
  if (std::ranges::count(text.path, '/') == 1) return std::nullopt;
  return Finding{.message = "licence text in a subdirectory of LICENSES/",
                 .advice = "move it to LICENSES/"};
}

Verdict judge_content(const LicenseText& text) {
  if (text.binary)
    return Finding{.message = "licence text is not plain text",
                   .advice = "replace it with a plain text file"};
  if (text.other.empty()) return std::nullopt;
  return Finding{
      .severity = Severity::warning,
      .message = cat({"contains the text of ", quote(text.other)}),
      .advice = cat({"replace it with the text of ", quote(text.id)})};
}

constexpr Verdict (*kJudges[])(const LicenseText&) = {
    judge_name, judge_directory, judge_content};

using Users = std::map<std::string, Claim>;

/// The replacements of the ids that the text is for: 'GPL-2.0+' has a different
/// one than 'GPL-2.0', though both have one text. "" if there is none.
std::string advice_on_age(const std::string& id, const Users& users) {
  std::vector<std::string> names;
  const auto add = [&](std::string_view old) {
    if (const auto newer = spdx::replacement_for(old))
      names.push_back(cat({"'", *newer, "'"}));
  };
  for (const auto& [used, claim] : users) {
    if (spdx::is_text_for(id, used)) add(used);
  }
  if (names.empty()) add(id);
  return names.empty() ? "" : cat({"use ", join(names, " or "), " instead"});
}

Verdict judge_deprecation(const LicenseText& text, const Users& users) {
  if (!is_deprecated(text.id)) return std::nullopt;
  return Finding{
      .severity = Severity::warning,
      .message = cat({"deprecated licence identifier ", quote(text.id)}),
      .advice = advice_on_age(text.id, users)};
}

/// An earlier file with the same id, or nullptr.
const LicenseText* twin_of(const LicensingState& state, std::size_t i) {
  for (std::size_t k = 0; k < i; ++k) {
    if (state.texts[k].id == state.texts[i].id) return &state.texts[k];
  }
  return nullptr;
}

Verdict judge_text(const LicensingState& state, const Users& users,
                   std::size_t i) {
  if (const LicenseText* twin = twin_of(state, i))
    return Finding{
        .message = cat({"second text of ", quote(twin->id)}),
        .advice = cat({"keep only one of this file and ", quote(twin->path)})};
  for (const auto judge : kJudges) {
    if (Verdict found = judge(state.texts[i])) return found;
  }
  return judge_deprecation(state.texts[i], users);
}

std::vector<Finding> judge_texts(const LicensingState& state,
                                 const StatementTable& table) {
  std::vector<Finding> findings;
  if (state.partial) return findings;
  const bool aged =
      std::ranges::any_of(state.texts, is_deprecated, &LicenseText::id);
  const Users users =
      aged ? used_licenses(state, table, FileScope::all) : Users();
  for (std::size_t i = 0; i < state.texts.size(); ++i) {
    Verdict found = judge_text(state, users, i);
    if (!found) continue;
    found->path = state.texts[i].path;
    findings.push_back(std::move(*found));
  }
  return findings;
}

}  // namespace

constinit const Rule kTextInvalid = {
    "text-invalid",
    Severity::error,
    "a file in LICENSES/ is misnamed, misplaced or wrong",
    {.why = R"(LICENSES/ holds only licence texts: one plain text file for each
licence, named by its licence identifier and a file extension, and no
subdirectories (REUSE 3.3, "License Files"). Nothing is reported if
only a part of the tree is checked.)",
     .severity =
         R"(A warning for a deprecated licence identifier, and for a text that is
recognised as a different licence.)",
     .fix = R"(Rename or move the file, or replace its text.)",
     .example = R"(bad:   LICENSES/mit-license.txt
good:  LICENSES/MIT.txt)"},
    judge_texts};

}  // namespace tgpl::check
