// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/commit.h"

#include <algorithm>
#include <iterator>

#include "git/index_writer.h"
#include "read/project_notice.h"
#include "read/read_state.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "review/advice.h"
#include "review/approval_advice.h"
#include "review/bare_files.h"
#include "review/change.h"
#include "review/text_advice.h"
#include "tree/index_tree.h"
#include "write/fix.h"
#include "write/leave_scopes.h"

namespace tgpl::review {
namespace {

/// The patterns for `left_out`. A directory becomes one pattern only if no
/// other file of the project is in it.
std::vector<terms::Scope> scopes_for(
    const tree::Tree& tree, const read::Context& context,
    const std::vector<write::FilePlan>& left_out) {
  std::vector<write::FilePlan> plans = left_out;
  for (const git::Entry& entry : tree.entries()) {
    const bool counts = tree::is_regular(entry) &&
                        reuse::is_covered(entry.path) &&
                        read::is_ours(context, entry.path);
    if (counts && !std::ranges::binary_search(left_out, entry.path, {},
                                              &write::FilePlan::path))
      plans.push_back({entry.path, write::Action::none});
  }
  return write::leave_scopes(plans);
}

/// The licences whose text is missing, from findings that are errors.
std::set<std::string> missing_texts(
    const std::vector<check::Finding>& findings) {
  std::set<std::string> ids;
  for (const check::Finding& finding : findings) {
    if (finding.severity == check::Severity::error && finding.fix &&
        finding.fix->kind == check::Fix::place_text)
      ids.insert(finding.fix->subject);
  }
  return ids;
}

StagedFacts read_facts(const tree::Tree& tree, const read::Context& context,
                       const std::vector<check::Finding>& findings,
                       const std::vector<std::string>& label) {
  StagedFacts facts;
  if (label.empty() || tree.session() == nullptr ||
      !git::index_stays(*tree.session()))
    return facts;
  const header::Notice notice = read::terms_notice(context);
  facts.can_fix = !notice.expression.empty() && !notice.copyrights.empty();
  if (!facts.can_fix) return facts;
  facts.has_unstaged = label.size() <= kMostNamed &&
                       git::has_unstaged_changes(*tree.session(), label);
  for (const std::string& id : missing_texts(findings)) {
    if (write::has_known_text(tree, id)) facts.known_texts.insert(id);
  }
  return facts;
}

/// Whether '--fix' adds the licence text that the finding is about.
bool is_placed(const check::Finding& finding, const StagedFacts& facts) {
  return finding.fix && finding.fix->kind == check::Fix::place_text &&
         facts.known_texts.contains(finding.fix->subject.str());
}

}  // namespace

TermsFate terms_fate(bool before, bool after) {
  if (after) return TermsFate::present;
  return before ? TermsFate::removed : TermsFate::absent;
}

void find_way_on(const tree::Tree& tree, CommitVerdict& verdict,
                 git::Standing standing) {
  const read::Context context = read::read_context(tree);
  const LabelPlan plan = plan_bare_files(tree, context, verdict.findings);
  std::ranges::copy_if(
      plan.files, std::back_inserter(verdict.left_out),
      [&](const write::FilePlan& file) { return is_left_alone(tree, file); });
  const HeaderWays ways = header_ways(tree, context, verdict.findings, plan);
  leave_out(verdict.findings, verdict.left_out);
  if (!verdict.left_out.empty())
    verdict.left_out_scopes = scopes_for(tree, context, verdict.left_out);
  for (const write::FilePlan& file : verdict.left_out) {
    const auto way = ways.find(file.path);
    if (way != ways.end()) verdict.left_out_ways.insert(*way);
  }
  verdict.stops = blocks(verdict.findings);
  if (!verdict.stops) {
    advise_to_amend(verdict.findings);
    return;
  }
  advise_to_fix_first(verdict.findings);
  verdict.way_on = way_on(
      verdict.findings, plan,
      read_facts(tree, context, verdict.findings, label_step(plan).paths));
  HeaderFacts facts = header_facts(context, plan, standing);
  facts.ways = ways;
  complete_advice(verdict.findings, facts);
  if (tree.session() != nullptr && git::index_stays(*tree.session()))
    complete_text_advice(verdict.findings, tree, kFixStaged);
}

CommitVerdict judge_commit(git::Session& session, git::Standing standing) {
  const Staged staged = look_at_staged(session);
  CommitVerdict verdict;
  verdict.terms = terms_fate(staged.before->contains(reuse::kTermsPath),
                             staged.index->contains(reuse::kTermsPath));
  if (verdict.terms == TermsFate::absent) return verdict;
  StagedFindings judged = judge_staged(staged, {});
  verdict.findings = std::move(judged.findings);
  verdict.files = judged.files;
  verdict.existing_findings = judged.existing_findings;
  verdict.awaiting = std::move(judged.awaiting);
  // What can be done depends on the whole index.
  if (!verdict.findings.empty())
    find_way_on(tree::IndexTree(session), verdict, standing);
  return verdict;
}

void leave_out(std::vector<check::Finding>& findings,
               const std::vector<write::FilePlan>& files) {
  std::erase_if(findings, [&](const check::Finding& finding) {
    return is_bare(finding) &&
           std::ranges::binary_search(files, finding.path.str(), {},
                                      &write::FilePlan::path);
  });
}

WayOn way_on(const std::vector<check::Finding>& findings, const LabelPlan& plan,
             const StagedFacts& facts) {
  WayOn out;
  out.step = label_step(plan);
  const std::vector<std::string>& paths = out.step.paths;
  out.left = left_after(findings, paths);
  // A command that fixes no error is not suggested.
  if (paths.empty() || out.left.size() == count_errors(findings)) return {};
  if (facts.can_fix && (paths.size() > kMostNamed || facts.has_unstaged ||
                        !facts.known_texts.empty())) {
    out.kind = WayOn::fix_staged;
    std::erase_if(out.left, [&](const check::Finding& finding) {
      return is_placed(finding, facts);
    });
  } else if (paths.size() <= kMostNamed) {
    out.kind = WayOn::label;
  } else {
    return {};
  }
  return out;
}

}  // namespace tgpl::review
