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
    return Finding{.message = "its name has no suffix",
                   .advice = cat({"call it ", text.id, ".txt"})};
  if (!text.has_suffix || !is_license_id(text.id))
    return Finding{.message = "its name is no licence id and a suffix",
                   .advice = "only licence texts belong into LICENSES/"};
  return std::nullopt;
}

Verdict judge_directory(const LicenseText& text) {
  if (std::ranges::count(text.path, '/') == 1) return std::nullopt;
  return Finding{.message = "a licence text in a folder below LICENSES/",
                 .advice = "move it to LICENSES/ itself"};
}

Verdict judge_content(const LicenseText& text) {
  if (text.binary)
    return Finding{.message = "the licence text is not plain text"};
  if (text.other.empty()) return std::nullopt;
  return Finding{.severity = Severity::warning,
                 .message = cat({"this is the text of ", quote(text.other)}),
                 .advice = cat({"put the text of ", text.id, " here"})};
}

constexpr Verdict (*kJudges[])(const LicenseText&) = {
    judge_name, judge_directory, judge_content};

using Users = std::map<std::string, Claim>;

/// What takes the place of the ids that the text is for: of 'GPL-2.0+' another
/// one than of 'GPL-2.0', though both have one text. "" where there is none.
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
  return names.empty() ? "" : cat({"perhaps ", join(names, " or ")});
}

Verdict judge_deprecation(const LicenseText& text, const Users& users) {
  if (!is_deprecated(text.id)) return std::nullopt;
  return Finding{
      .severity = Severity::warning,
      .message = cat({"SPDX has deprecated the id ", quote(text.id)}),
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
    return Finding{.message = cat({"a second text of ", quote(twin->id)}),
                   .advice = cat({"the other is ", twin->path})};
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
    "text-invalid", Severity::error, "a file in LICENSES/ is not as it must be",
    "LICENSES/ holds licence texts and nothing else: one plain text for each\n"
    "licence, called as the id and a suffix, in the folder itself (REUSE\n"
    "Specification 3.3, \"License Files\"). Other names, sub-folders, two "
    "texts\n"
    "of one id and files that are not text are errors.\n"
    "\n"
    "An id that SPDX has deprecated, and a text that is surely that of "
    "another\n"
    "licence, are warnings.\n",
    judge_texts};

}  // namespace tgpl::check
