// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/push_answer.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/text.h"
#include "check/commit_message.h"
#include "check/rule_table.h"
#include "git/revision.h"
#include "header/file_origin.h"
#include "review/advice.h"
#include "review/bare_files.h"
#include "review/change.h"
#include "tree/commit_tree.h"

namespace tgpl::review {
namespace {

/// With more files without header, no plan is made.
constexpr std::size_t kMostPlanned = 100;

/// Protected changes must be pushed so that others can see and approve them.
void let_await_approval(std::vector<check::Finding>& findings) {
  for (check::Finding& finding : findings) {
    if (finding.rule == check::kProtectedChanged.id)
      finding.severity = check::Severity::warning;
  }
}

bool are_all_about_messages(const std::vector<check::Finding>& findings) {
  return std::ranges::all_of(findings, [](const check::Finding& finding) {
    return check::is_about_message(finding) ||
           finding.severity != check::Severity::error;
  });
}

WayOn way_on(const std::vector<check::Finding>& findings,
             const LabelPlan& plan) {
  WayOn out;
  out.step = label_step(plan);
  out.left = left_after(findings, out.step.paths);
  const bool helps = out.left.size() < count_errors(findings);
  if (helps && out.step.paths.size() <= kMostNamed)
    out.kind = WayOn::label;
  else if (are_all_about_messages(findings))
    out.kind = WayOn::messages;
  return out;
}

void show_most_important(std::vector<check::Finding>& findings) {
  if (findings.size() <= kMostShown) return;
  std::ranges::stable_sort(findings, {}, [](const check::Finding& finding) {
    return finding.severity == check::Severity::error ? 0 : 1;
  });
  findings.resize(kMostShown);
}

std::set<std::string> bare_paths(const std::vector<check::Finding>& findings) {
  std::set<std::string> paths;
  for (const check::Finding& finding : findings) {
    if (is_bare(finding)) paths.insert(finding.path);
  }
  return paths;
}

/// A server may not know the holder, so assume that each file can have a
/// comment, except those that 'header add' skips because of their path.
LabelPlan headers_for(const tree::Tree& tree,
                      const std::set<std::string>& paths) {
  LabelPlan plan;
  for (const std::string& path : paths) {
    if (tree.contains(path) &&
        header::origin_of(path, "").origin == header::Origin::own)
      plan.files.push_back({path, write::Action::header});
  }
  return plan;
}

HeaderFacts facts_for(git::Session& session, const RefVerdict& verdict) {
  const std::vector<check::Finding>& findings = verdict.verdict.findings;
  const std::set<std::string> paths = bare_paths(findings);
  if (paths.empty() || paths.size() > kMostPlanned || !blocks(findings))
    return {.by_old_policy = true};
  const tree::CommitTree tree(session,
                              git::resolve_tree(session, verdict.head));
  const read::Context context = read::read_context(tree);
  LabelPlan plan = plan_bare_files(tree, context, findings);
  HeaderFacts facts{.by_old_policy = true};
  facts.ways = header_ways(tree, context, findings, plan);
  facts.planned = !plan.files.empty();
  facts.plan = facts.planned ? std::move(plan) : headers_for(tree, paths);
  return facts;
}

bool is_id_or_none(const std::string& id) {
  return id.empty() ||
         (id.size() >= 40 &&
          id.find_first_not_of("0123456789abcdef") == std::string::npos);
}

}  // namespace

RefAnswer answer_on(const RefVerdict& verdict, PushSide side,
                    const LabelPlan& plan) {
  RefAnswer answer;
  answer.shown = verdict.verdict.findings;
  answer.count = answer.shown.size();
  if (side == PushSide::sender) let_await_approval(answer.shown);
  answer.stops = blocks(answer.shown);
  if (answer.stops) answer.way_on = way_on(answer.shown, plan);
  show_most_important(answer.shown);
  return answer;
}

RefAnswer answer_on(git::Session& session, const RefVerdict& verdict,
                    PushSide side) {
  const HeaderFacts facts = facts_for(session, verdict);
  RefAnswer answer = answer_on(verdict, side, facts.plan);
  complete_advice(answer.shown, facts);
  return answer;
}

std::optional<std::string> skip_reason(
    const std::vector<std::string>& options) {
  constexpr std::string_view kSkipOption = "tgpl.skip";
  for (const std::string& option : options) {
    if (option == kSkipOption) return "";
    if (option.starts_with(cat({kSkipOption, "="})))
      return std::string(trim(option.substr(kSkipOption.size() + 1)));
  }
  return std::nullopt;
}

bool may_skip(git::Session& session, const git::RefUpdate& update) {
  const std::string revision = update.before.empty() ? "HEAD" : update.before;
  return policy_at(session, revision).push_skip;
}

bool are_understood(const std::vector<git::RefUpdate>& updates,
                    std::size_t count) {
  return updates.size() == count &&
         std::ranges::all_of(updates, [](const git::RefUpdate& update) {
           return is_id_or_none(update.before) && is_id_or_none(update.after);
         });
}

}  // namespace tgpl::review
