// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>

#include "base/text.h"
#include "check/rule_table.h"
#include "check/stated.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::check {
namespace {

Finding in_terms(std::string_view key, std::string message,
                 std::string advice) {
  return {.path = std::string(reuse::kTermsPath),
          .message = std::move(message),
          .advice = std::move(advice),
          .subject = key};
}

/// A text that is recognised can be another version of the same licence. One
/// that is not has lost or gained words, unless SPDX does not list the licence.
std::string advice_on_digest(const TermsText& text,
                             const std::vector<std::string>& ids) {
  const auto listed = std::ranges::find_if(ids, [](const std::string& id) {
    return spdx::find_license(spdx::text_id(id)) != nullptr;
  });
  if (text.licenses.empty() && listed != ids.end())
    return cat({"no longer the text of ",
                quote(without_version_choice(*listed)), "; restore it"});
  return cat(
      {"if the text is correct, set license-sha256 = \"", text.sha256, "\""});
}

/// Findings on the file that license-file names.
std::vector<Finding> judge_file(const TermsText& text,
                                const terms::Licensing& licensing,
                                const std::vector<std::string>& ids) {
  if (!text.there)
    return {
        in_terms("license-file",
                 cat({"license-file ", quote(text.path), " does not exist"}),
                 "add the licence text there, or correct license-file")};
  std::vector<Finding> findings;
  if (!licensing.license_sha256.empty() && !text.sha256.empty() &&
      licensing.license_sha256 != text.sha256 &&
      licensing.license_sha256 != text.lf_sha256)
    findings.push_back(
        in_terms("license-sha256",
                 cat({"license-sha256 does not match ", quote(text.path)}),
                 advice_on_digest(text, ids)));
  const bool fits = std::ranges::any_of(ids, [&](const std::string& id) {
    return std::ranges::any_of(text.licenses, [&](const std::string& one) {
      return without_version_choice(one) == without_version_choice(id);
    });
  });
  if (!text.licenses.empty() && !fits)
    findings.push_back(
        in_terms("license-file",
                 cat({"license is ", quote(licensing.license), ", but ",
                      quote(text.path), " contains the text of ",
                      quote(text.licenses.front())}),
                 "correct license or license-file"));
  return findings;
}

std::vector<Finding> judge_terms(const LicensingState& state,
                                 const StatementTable& table) {
  if (!state.terms) return {};
  const terms::Licensing& licensing = state.terms->terms;
  const auto license = spdx::parse(licensing.license).expression;
  const std::vector<std::string> ids =
      license ? spdx::license_ids(*license) : std::vector<std::string>{};
  std::vector<Finding> findings;
  if (state.terms_text)
    findings = judge_file(*state.terms_text, licensing, ids);
  if (state.partial || ids.empty()) return findings;
  const Stated stated = stated_below(state, table, "");
  const bool used = std::ranges::any_of(ids, [&](const std::string& id) {
    return stated.families.contains(std::string(without_version_choice(id)));
  });
  if (stated.stating > 0 && !used)
    findings.push_back(in_terms("license",
                                cat({"license is ", quote(licensing.license),
                                     ", but no file declares it"}),
                                "correct license or the headers"));
  return findings;
}

}  // namespace

constinit const Rule kTermsStale = {
    "terms-stale",
    Severity::error,
    "TGPL.toml does not match the licence text or the files",
    {.why =
         R"(TGPL.toml names the licence that governs training, the file with its
text, and a digest of the text. Whoever reads the terms without a clone
relies on the three to match. They do not match if the file is missing,
has a different digest, or is recognised as a different licence, or if
no file of the project declares the licence. With '--staged' the text
is compared only if it or TGPL.toml changes.)",
     .fix =
         R"(Find out which of them is right, and correct the others. If the licence
text was changed by mistake, restore it.)"},
    judge_terms};

}  // namespace tgpl::check
