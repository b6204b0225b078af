// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/planner.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

#include "base/glob.h"
#include "base/text.h"
#include "check/license_limit.h"
#include "header/edit.h"
#include "header/file_origin.h"
#include "header/read.h"
#include "header/template_body.h"
#include "header/test_data.h"
#include "license/detect.h"
#include "license/holder.h"
#include "license/tgpl.h"
#include "read/generated_mark.h"
#include "read/licensing.h"
#include "read/survey.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "terms/scope.h"
#include "write/exempt.h"

namespace tgpl::write {
namespace {

bool same_expression(const std::string& a, const std::string& b) {
  if (a == b) return true;
  const spdx::ParseResult left = spdx::parse(a);
  const spdx::ParseResult right = spdx::parse(b);
  return left.expression && right.expression &&
         spdx::same(*left.expression, *right.expression);
}

constexpr std::string_view kToLabel =
    "; to label it, use 'git tgpl header add --holder'";

/// That a notice of the file names somebody who is not a holder in `notice`; ""
/// if none does. E-mail addresses are ignored.
std::string other_holder(const std::vector<check::Claim>& copyrights,
                         const header::Notice& notice) {
  for (const check::Claim& claim : copyrights) {
    const license::Holder holder = license::holder_from_notice(claim.text);
    if (license::is_named_in(notice.copyrights, holder,
                             license::same_before_contact))
      continue;
    return cat({"names another copyright holder, ", printable(holder.name),
                claim.line > 0
                    ? cat({" (line ", std::to_string(claim.line), ")"})
                    : "",
                kToLabel});
  }
  return "";
}

bool has_invalid_expression(const check::FileLicensing& licensing) {
  return std::ranges::any_of(licensing.statements->licenses,
                             [](const check::Claim& claim) {
                               return !spdx::parse(claim.text.str()).expression;
                             });
}

FilePlan leave(std::string path, std::string reason) {
  return {std::move(path), Action::leave, std::move(reason)};
}

/// Why the file's own words keep it from being completed; "" if they do not.
std::string words_obstacle(const check::FileLicensing& licensing,
                           std::string_view bytes,
                           const read::ProjectStatement& project) {
  const std::string text = header::without_ignored(bytes);
  const license::Detection found = license::detect(text);
  if (licensing.statements->licenses.empty()) {
    std::string other = read::license_conflict(found, text, project);
    if (!other.empty()) return other;
  }
  std::string other = read::holder_conflict(found, text, project);
  if (!other.empty()) other += kToLabel;
  return other;
}

/// The parts of `wanted` that the file lacks. Notices inside the file are
/// handled by add_header(), because one in a string or at the end of a long
/// text is not in its header.
header::Notice missing_parts(const check::FileLicensing& licensing,
                             const header::Notice& wanted) {
  header::Notice missing = wanted;
  const std::vector<check::Claim>& copyrights =
      licensing.statements->copyrights;
  const bool named_outside =
      std::ranges::any_of(copyrights, [&](const check::Claim& claim) {
        return licensing.source_of(claim) != licensing.path;
      });
  if (named_outside) missing.copyrights.clear();
  if (!licensing.statements->licenses.empty()) missing.expression.clear();
  return missing;
}

bool says_nothing(const check::FileLicensing& licensing) {
  return licensing.statements->licenses.empty() &&
         licensing.statements->copyrights.empty();
}

/// Whether the file needs no label.
bool is_complete(const check::FileLicensing& licensing,
                 const Labelling& labelling) {
  if (labelling.skip_existing && !says_nothing(licensing)) return true;
  return !licensing.statements->licenses.empty() &&
         !licensing.statements->copyrights.empty() &&
         labelling.notice.contributors.empty();
}

/// Why the history of the file prevents a copyright notice; "" if it does not.
std::string history_obstacle(const std::string& path,
                             const Labelling& labelling) {
  if (labelling.authors == nullptr) return {};
  std::string reason = labelling.authors->obstacle(path);
  if (!reason.empty()) return reason;
  // An author of the file has not necessarily agreed to the TGPL.
  if (!labelling.adopts || !license::is_tgpl(labelling.notice.expression))
    return {};
  const std::string author_outside =
      labelling.authors->author_outside(path, labelling.notice.copyrights);
  if (author_outside.empty()) return {};
  return cat({"its history names another copyright holder, ", author_outside,
              "; run 'git tgpl init' first, or use --holder if they agree"});
}

FilePlan nothing(std::string path) {
  return {std::move(path), Action::none,
          "already has licence and copyright information"};
}

/// Why [policy] forbids the licence that would be written; "" if it does not.
std::string policy_obstacle(const terms::Policy& policy, const FilePlan& plan) {
  const std::string& expression = plan.notice->expression;
  if (expression.empty()) return "";
  const terms::LicenseRule* rule = terms::license_rule_for(policy, plan.path);
  const auto parsed = spdx::parse(expression).expression;
  if (rule == nullptr || !parsed || check::LicenseLimit(*rule).permits(*parsed))
    return "";
  return cat({"policy forbids ", quote(expression), " here (",
              reuse::kTermsPath, ":", std::to_string(rule->line), ")"});
}

/// REUSE.toml and FILE.license get licence and holder; contributors alone are
/// not written there.
FilePlan external(FilePlan plan, std::string reason) {
  if (plan.notice->copyrights.empty() && plan.notice->expression.empty())
    return nothing(std::move(plan.path));
  plan.action = Action::external;
  plan.reason = std::move(reason);
  plan.data_folder = header::test_data_folder(plan.path);
  return plan;
}

/// The words of a file under a licence of its own must not point to that of the
/// project, but a licence file in its directory may well be a copy of its text.
LicenseGroup group_for(const tree::Tree& tree,
                       const tree::Attributes& attributes, Labelling labelling,
                       const std::string& expression) {
  labelling.notice.expression = expression;
  labelling.adopts = false;
  const read::ProjectStatement folders = project_statement(tree, labelling);
  labelling.adopts = true;
  read::ProjectStatement words = project_statement(tree, labelling);
  return {std::move(labelling), std::move(words),
          Ownership(tree, attributes, folders)};
}

LicenseGroup group_of_project(const tree::Tree& tree,
                              const tree::Attributes& attributes,
                              Labelling labelling) {
  read::ProjectStatement project = project_statement(tree, labelling);
  Ownership ownership(tree, attributes, project);
  return {std::move(labelling), std::move(project), std::move(ownership)};
}

std::vector<GroupOfPaths> groups_of(const tree::Tree& tree,
                                    const tree::Attributes& attributes,
                                    Labelling labelling) {
  const auto own = std::exchange(labelling.path_licenses, {});
  std::map<std::string, std::shared_ptr<const LicenseGroup>> known;
  known[""] = std::make_shared<const LicenseGroup>(
      group_of_project(tree, attributes, labelling));
  std::vector<GroupOfPaths> groups;
  for (const PathLicense& one : own) {
    std::shared_ptr<const LicenseGroup>& group = known[one.expression];
    if (group == nullptr)
      group = std::make_shared<const LicenseGroup>(
          group_for(tree, attributes, labelling, one.expression));
    groups.push_back({one.pattern, group});
  }
  groups.push_back({"", known[""]});
  return groups;
}

}  // namespace

std::string statement_obstacle(const check::FileLicensing& licensing,
                               const Labelling& labelling) {
  for (const check::Claim& claim : licensing.statements->licenses) {
    if (!same_expression(claim.text, labelling.notice.expression))
      return cat({"declares ", printable(claim.text)});
  }
  // A holder who contributed under an older licence accepted that licence. The
  // TGPL has more conditions than most, so it is not applied to their work
  // without their consent.
  const bool asks_more =
      license::is_tgpl(labelling.notice.expression) ||
      (labelling.adopts && !labelling.is_forced(licensing.path));
  return asks_more
             ? other_holder(licensing.statements->copyrights, labelling.notice)
             : "";
}

read::ProjectStatement project_statement(const tree::Tree& tree,
                                         const Labelling& labelling) {
  read::ProjectStatement project{labelling.notice.expression,
                                 labelling.notice.copyrights, labelling.adopts};
  project.holders.insert(project.holders.end(), labelling.also_ours.begin(),
                         labelling.also_ours.end());
  project.license_files = read::root_license_names(tree);
  return project;
}

std::string Ownership::obstacle(std::string_view path) const {
  if (attributes_.of(path).marked) return "marked in .gitattributes";
  const read::ForeignFolder* folder = read::foreign_folder_of(foreign_, path);
  return folder == nullptr ? "" : folder->reason;
}

Planner::Planner(const tree::Tree& tree, const read::Context& context,
                 const std::vector<git::Entry>& selected, Labelling labelling)
    : tree_(tree),
      context_(context),
      labelling_(std::move(labelling)),
      attributes_(tree.attributes_of(selected)),
      groups_(groups_of(tree, attributes_, labelling_)),
      stylist_(context, attributes_, labelling_.styles) {}

const LicenseGroup& Planner::group_of(std::string_view path) const {
  const auto covers = [&](const GroupOfPaths& paths) {
    return paths.pattern.empty() || glob_matches(paths.pattern, path);
  };
  return *std::ranges::find_if(groups_, covers)->group;
}

bool Planner::is_surely_ours(const std::string& path) const {
  return labelling_.is_forced(path) ||
         (context_.terms && terms::is_surely_ours(*context_.terms, path));
}

std::string Planner::exemption(const git::Entry& entry,
                               std::string_view bytes) const {
  if (labelling_.excluded.contains(entry.path)) return "excluded by --exclude";
  if (labelling_.named.contains(entry.path) || is_surely_ours(entry.path))
    return "";
  return exempt_reason(entry.path, bytes);
}

/// Why a file with incomplete licensing information must not be completed; ""
/// if it may be.
std::string Planner::obstacle(const LicenseGroup& group,
                              const git::Entry& entry, std::string_view bytes,
                              const check::FileLicensing& licensing) const {
  std::string declared = statement_obstacle(licensing, group.labelling);
  if (!declared.empty() || is_surely_ours(entry.path)) return declared;
  std::string words = words_obstacle(licensing, bytes, group.project);
  return words.empty() ? group.ownership.obstacle(entry.path) : words;
}

FilePlan Planner::plan(const git::Entry& entry, std::string_view bytes,
                       tree::ContentReader& reader) const {
  const check::FileLicensing licensing =
      read::licensing_of(tree_, context_, entry, bytes, reader);
  if (is_complete(licensing, labelling_)) return nothing(entry.path);
  std::string reason = exemption(entry, bytes);
  if (!reason.empty()) return {entry.path, Action::exempt, std::move(reason)};
  const header::FileOrigin origin =
      read::origin_of(attributes_.of(entry.path), entry.path, bytes);
  const bool generated = origin.origin == header::Origin::generated;
  if (origin.origin == header::Origin::vendored && !is_surely_ours(entry.path))
    return leave(entry.path, origin.reason);
  // init excludes generated files, and the user may still name one of them.
  if (!generated && !read::is_ours(context_, entry.path))
    return leave(entry.path, why_unplanned(tree_, context_, entry));
  if (generated && !labelling_.named.contains(entry.path))
    return {entry.path, Action::generated, origin.reason};
  const LicenseGroup& group = group_of(entry.path);
  reason = obstacle(group, entry, bytes, licensing);
  if (!reason.empty()) {
    FilePlan left = leave(entry.path, std::move(reason));
    left.is_invalid = has_invalid_expression(licensing);
    return left;
  }
  if (tree_.contains(reuse::sidecar_of(entry.path))) {
    // The sidecar takes precedence over comments in the file, so it has to be
    // completed by hand.
    return leave(entry.path, "its .license file is incomplete");
  }
  header::Notice wanted = group.labelling.notice;
  if (licensing.statements->copyrights.empty()) {
    reason = history_obstacle(entry.path, labelling_);
    if (!reason.empty()) return leave(entry.path, std::move(reason));
    if (labelling_.authors != nullptr)
      wanted.copyrights =
          labelling_.authors->copyrights(entry.path, wanted.copyrights);
  }
  FilePlan plan{
      entry.path, Action::header, "",
      std::make_shared<const header::Notice>(missing_parts(licensing, wanted))};
  if (labelling_.dot_license)
    plan = place_sidecar(std::move(plan), licensing);
  else if (generated)
    plan = external(std::move(plan), origin.reason);
  else
    plan = place(std::move(plan), bytes);
  if (!is_edit(plan.action)) return plan;
  reason = policy_obstacle(context_.policy, plan);
  return reason.empty() ? plan : leave(entry.path, std::move(reason));
}

FilePlan Planner::place(FilePlan plan, std::string_view bytes) const {
  if (!header::test_data_folder(plan.path).empty())
    return external(std::move(plan), "test data");
  if (header::is_template_body(plan.path))
    return external(std::move(plan), "its text is copied into others");
  if (header::is_golden_file(plan.path))
    return external(std::move(plan), "test data");
  Styling styling = stylist_.style_of(plan.path, bytes);
  if (!styling.style)
    return external(std::move(plan), std::move(styling.reason));
  header::EditResult edit =
      header::add_header(plan.path, bytes, *plan.notice, *styling.style);
  if (edit.outcome == header::Outcome::refused)
    return external(std::move(plan), std::move(edit.reason));
  if (edit.outcome == header::Outcome::unchanged)
    return nothing(std::move(plan.path));
  plan.style = styling.style;
  return plan;
}

/// Plans a FILE.license. It takes precedence over the file itself, so the file
/// must not have any licensing information.
FilePlan Planner::place_sidecar(FilePlan plan,
                                const check::FileLicensing& licensing) const {
  if (!says_nothing(licensing))
    return leave(plan.path, "has a tag that a .license file would hide");
  plan.action = Action::sidecar;
  return plan;
}

std::string why_unplanned(const tree::Tree& tree, const read::Context& context,
                          const git::Entry& entry) {
  if (!tree::is_regular(entry)) return "not a regular file";
  if (!read::is_covered_file(tree, entry)) return "not covered by REUSE 3.3";
  if (terms::is_excluded(context.policy, entry.path))
    return "excluded by TGPL.toml";
  if (!read::is_ours(context, entry.path)) return "third-party in TGPL.toml";
  return "";
}

bool is_planned(const tree::Tree& tree, const read::Context& context,
                const git::Entry& entry, const Labelling& labelling) {
  if (why_unplanned(tree, context, entry).empty()) return true;
  return labelling.named.contains(entry.path) &&
         read::is_covered_file(tree, entry) &&
         terms::is_excluded(context.policy, entry.path);
}

}  // namespace tgpl::write
