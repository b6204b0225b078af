// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/setup_terms.h"

#include <string>
#include <vector>

#include "base/sha256.h"
#include "header/edit.h"
#include "header/style_choice.h"
#include "license/tgpl.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"
#include "terms/holder.h"
#include "terms/preset.h"
#include "terms/write.h"
#include "write/leave_scopes.h"

namespace tgpl::write {
namespace {

/// Sets the licence file and its checksum in the terms.
void pin_text(const read::Survey& found, const SetupPlan& plan,
              terms::Terms& terms) {
  for (const NewFile& file : plan.files) {
    if (file.path == reuse::kLicensePath) {
      terms.terms.license_file = file.path;
      terms.terms.license_sha256 = sha256_hex(file.text);
      return;
    }
  }
  const spdx::ParseResult parsed = spdx::parse(plan.license);
  for (const std::string& id : spdx::license_ids(*parsed.expression)) {
    const read::LicenseFile* text =
        read::text_of(found.texts, spdx::text_id(id));
    if (text == nullptr) continue;
    terms.terms.license_file = text->path;
    terms.terms.license_sha256 = sha256_hex(text->text);
    return;
  }
}

/// Whether a holder is a person, and holds all of it, is only known of somebody
/// who wrote all of it.
std::vector<terms::Holder> holders_of(const SetupPlan& plan) {
  std::vector<terms::Holder> holders;
  for (const std::string& text : plan.holders) {
    terms::Holder holder = terms::parse_holder(text);
    if (plan.wrote_all) holder.share = terms::Share::all;
    if (plan.is_author) holder.type = terms::HolderType::person;
    holders.push_back(std::move(holder));
  }
  return holders;
}

/// The paths under another licence. What machines may do with them is unknown,
/// as with every licence but the TGPL.
std::vector<terms::Scope> license_scopes(const SetupPlan& plan) {
  std::vector<terms::Scope> scopes;
  for (const PathLicense& one : plan.path_licenses) {
    terms::Scope scope;
    scope.paths = {one.pattern};
    scope.license = one.expression;
    scope.train_ai = terms::Usage::unknown;
    scopes.push_back(std::move(scope));
  }
  return scopes;
}

terms::Terms terms_for(const read::Survey& found, const SetupPlan& plan,
                       const SetupOptions& options) {
  // Never preset "allowed": other licences than the TGPL have no
  // machine-readable statement on training.
  terms::Terms terms =
      terms::preset(license::is_tgpl(plan.license) ? "tgpl" : "unknown");
  terms.terms.license = plan.license;
  terms.terms.effective = options.today;
  terms.terms.status = license::is_tgpl(plan.license)
                           ? terms::Status::draft
                           : terms::Status::published;
  terms.holders = holders_of(plan);
  terms.asset = {found.name, found.origin, "git"};
  // The first scope that matches counts, so what is not ours comes first.
  terms.scopes = leave_scopes(plan.labels);
  const bool has_foreign = !terms.scopes.empty();
  for (terms::Holder& holder : terms.holders) {
    if (holder.share && has_foreign) holder.share = terms::Share::part;
  }
  for (terms::Scope& scope : license_scopes(plan))
    terms.scopes.push_back(std::move(scope));
  pin_text(found, plan, terms);
  return terms;
}

std::string with_header(const std::string& path, const std::string& text,
                        const header::Notice& notice) {
  const header::StyleChoice choice = header::choose_style(path, text);
  const header::EditResult edit =
      header::add_header(path, text, notice, *choice.style);
  return edit.text.value_or(text);
}

}  // namespace

NewFile terms_file(const read::Survey& found, const read::Context& context,
                   const SetupOptions& options, const SetupPlan& plan) {
  terms::Policy policy = context.policy;
  policy.exclude = exempt_patterns(plan.labels);
  const std::string path(reuse::kTermsPath);
  return {path, with_header(path,
                            terms::write_terms(terms_for(found, plan, options),
                                               terms::write_policy(policy)),
                            {plan.holders, plan.license})};
}

}  // namespace tgpl::write
