// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/project_notice.h"

#include "base/error.h"
#include "base/text.h"
#include "license/person_name.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"
#include "terms/holder.h"

namespace tgpl::read {

std::string canonical_expression(const std::string& expression) {
  const spdx::ParseResult parsed = spdx::parse(expression);
  if (!parsed.expression) {
    throw Error(ErrorKind::usage,
                cat({"invalid SPDX expression ", quote(expression), ": ",
                     parsed.error.message}),
                parsed.error.hint);
  }
  const auto unknown = spdx::unknown_ids(*parsed.expression);
  if (!unknown.empty()) {
    throw Error(
        ErrorKind::usage,
        cat({"unknown licence identifier ", quote(unknown.front())}),
        "check the spelling, or use 'LicenseRef-NAME' for a custom licence");
  }
  return spdx::to_string(*parsed.expression);
}

void require_valid_terms(const Context& context) {
  if (!context.has_terms_file || context.terms) return;
  for (const check::FileProblem& problem : context.terms_problems) {
    if (problem.warning) continue;
    const Diagnostic& at = problem.diagnostic;
    throw Error(ErrorKind::config,
                cat({reuse::kTermsPath, ":", std::to_string(at.line), ":",
                     std::to_string(at.column), ": ", at.message}),
                at.hint.empty()
                    ? "run 'git tgpl check TGPL.toml' to list all errors"
                    : at.hint);
  }
}

void require_name(const std::string& holder) {
  const bool named = !terms::parse_holder(holder).name.empty();
  if (named && license::is_writable_name(holder)) return;
  throw Error(ErrorKind::usage,
              cat({"invalid copyright holder ", quote(holder)}),
              named && is_plain(holder)
                  ? "a name is at most 500 bytes, without invisible "
                    "characters, SPDX tags and 'REUSE-Ignore'"
                  : "expected 'NAME <EMAIL>', on one line, in UTF-8");
}

std::vector<std::string> configured_holder(const git::Config& config) {
  const auto holder = config.find("tgpl.holder");
  if (holder && !trim(*holder).empty()) return {*holder};
  const auto name = config.find("user.name");
  const auto email = config.find("user.email");
  if (!name || trim(*name).empty()) return {};
  return {email ? cat({*name, " <", *email, ">"}) : *name};
}

std::vector<std::string> own_holders(const Context& context,
                                     const git::Config& config) {
  std::vector<std::string> holders = terms_notice(context).copyrights;
  return holders.empty() ? configured_holder(config) : holders;
}

header::Notice terms_notice(const terms::Terms& terms) {
  header::Notice notice;
  notice.expression = terms.terms.license;
  for (const terms::Holder& holder : terms.holders)
    notice.copyrights.push_back(terms::holder_text(holder));
  return notice;
}

header::Notice terms_notice(const Context& context) {
  return context.terms ? terms_notice(*context.terms) : header::Notice();
}

header::Notice project_notice(const Context& context, const git::Config& config,
                              const std::string& license,
                              const std::vector<std::string>& holders,
                              HolderNeed need) {
  require_valid_terms(context);
  header::Notice notice = terms_notice(context);
  if (!license.empty()) notice.expression = canonical_expression(license);
  if (!holders.empty()) notice.copyrights = holders;
  if (notice.copyrights.empty()) notice.copyrights = configured_holder(config);
  for (const std::string& holder : notice.copyrights) require_name(holder);
  if (notice.expression.empty()) {
    throw Error(ErrorKind::usage, "no licence configured",
                "run 'git tgpl init', or use --license EXPRESSION");
  }
  if (notice.copyrights.empty() && need == HolderNeed::required) {
    throw Error(ErrorKind::usage, "no copyright holder configured",
                "run 'git tgpl init', or use --holder 'NAME <EMAIL>'");
  }
  return notice;
}

}  // namespace tgpl::read
