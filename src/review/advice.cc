// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/advice.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/shell_word.h"
#include "base/text.h"
#include "check/rule_table.h"
#include "header/file_origin.h"
#include "read/project_notice.h"
#include "review/bare_files.h"
#include "write/fix.h"
#include "write/planner.h"

namespace tgpl::review {
namespace {

using check::Finding;

constexpr std::string_view kInit = "git tgpl init";
constexpr std::string_view kHeaderAdd = "git tgpl header add";

/// With more files without header, no plan is made: it would take too long.
constexpr std::size_t kMostPlanned = 1000;

const write::FilePlan* plan_of(const HeaderFacts& facts,
                               const std::string& path) {
  const auto& files = facts.plan.files;
  const auto found =
      std::ranges::lower_bound(files, path, {}, &write::FilePlan::path);
  return found != files.end() && found->path == path ? &*found : nullptr;
}

/// Why 'header add' does not help for the file; "" if it does.
std::string obstacle(const HeaderFacts& facts, const std::string& path) {
  if (facts.planned) {
    const write::FilePlan* plan = plan_of(facts, path);
    if (plan == nullptr) return "header add does not work in this state";
    const bool helps =
        write::is_edit(plan->action) || plan->action == write::Action::none;
    return helps ? "" : plan->reason;
  }
  const auto found = facts.obstacles.find(path);
  return found != facts.obstacles.end() ? found->second
                                        : header::origin_of(path, "").reason;
}

std::string advice_on(const HeaderFacts& facts, const std::string& path) {
  if (facts.terms == HeaderFacts::absent) return std::string(kInit);
  if (facts.terms == HeaderFacts::invalid) return "correct TGPL.toml first";
  const std::string why = obstacle(facts, path);
  if (!why.empty())
    return cat(
        {"add the header by hand (", why,
         "), or declare a third-party file with [[scope]] in TGPL.toml"});
  return git::command_on(kHeaderAdd, {path}, facts.standing)
      .value_or("add a header to this file");
}

/// The file or directory at the top level in which `path` is.
std::string top_part(std::string_view path) {
  return std::string(path.substr(0, path.find('/')));
}

std::set<std::string> labelled_paths(const std::vector<Finding>& findings,
                                     const HeaderFacts& facts) {
  std::set<std::string> paths;
  for (const Finding& finding : findings) {
    const std::string path = labelled_file(finding);
    if (!path.empty() && obstacle(facts, path).empty()) paths.insert(path);
  }
  return paths;
}

/// Whether a command can add the trailers to the commit.
bool is_in_reach(const MessageFacts& facts) {
  return facts.is_checked_out && (facts.is_last || !facts.base.empty()) &&
         std::ranges::none_of(facts.lacking, &std::string::empty,
                              &check::Trailer::value);
}

/// The command that adds all trailers at once, since commit-msg refuses a
/// message that lacks one of them.
std::string message_command(const MessageFacts& facts) {
  bool only_sign_off = true;
  std::string amend = "commit --amend --no-edit";
  for (const check::Trailer& trailer : facts.lacking) {
    const bool sign_off = trailer.key == check::kSignOffTrailer;
    only_sign_off = only_sign_off && sign_off;
    amend += sign_off
                 ? " -s"
                 : cat({" --trailer ",
                        shell_word(cat({trailer.key, ": ", trailer.value}))});
  }
  if (facts.is_last) return cat({"git ", amend});
  const std::string base = facts.base.substr(0, 12);
  if (only_sign_off) return cat({"git rebase --signoff ", base});
  return cat(
      {"git rebase -x ",
       shell_word(cat({"git -c trailer.ifexists=addIfDifferent ", amend})), " ",
       base});
}

}  // namespace

bool needs_facts(const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, [](const Finding& finding) {
    return finding.fix || !labelled_file(finding).empty();
  });
}

void drop_advice(std::vector<Finding>& findings,
                 const std::vector<Finding>& left) {
  for (Finding& finding : findings) {
    const bool stays = std::ranges::find_if(left, [&](const Finding& other) {
                         return other.rule == finding.rule &&
                                other.path == finding.path &&
                                other.line == finding.line;
                       }) != left.end();
    if (finding.severity == check::Severity::error && !stays)
      finding.advice = {};
  }
}

HeaderFacts header_facts(const read::Context& context, LabelPlan plan,
                         git::Standing standing) {
  HeaderFacts facts{.plan = std::move(plan), .standing = standing};
  if (!context.terms)
    facts.terms =
        context.has_terms_file ? HeaderFacts::invalid : HeaderFacts::absent;
  facts.planned = true;
  return facts;
}

HeaderFacts header_facts(const check::LicensingState& state,
                         git::Standing standing) {
  HeaderFacts facts{.standing = standing};
  if (!state.terms) {
    facts.terms =
        state.has_terms_file ? HeaderFacts::invalid : HeaderFacts::absent;
    return facts;
  }
  const write::Labelling labelling{.notice = read::terms_notice(*state.terms)};
  for (const check::FileLicensing& file : state.files) {
    const bool complete = !file.statements->licenses.empty() &&
                          !file.statements->copyrights.empty();
    if (complete) continue;
    std::string why = write::statement_obstacle(file, labelling);
    if (!why.empty()) facts.obstacles.emplace(file.path.str(), std::move(why));
  }
  return facts;
}

HeaderFacts header_facts(const tree::Tree& tree,
                         const std::vector<Finding>& findings,
                         git::Standing standing) {
  const read::Context context = read::read_context(tree);
  // A file may have two of these findings.
  const bool few = std::ranges::count_if(findings, is_bare) <=
                   static_cast<std::ptrdiff_t>(2 * kMostPlanned);
  const bool plans = few && context.terms;
  HeaderFacts facts = header_facts(
      context, plans ? plan_bare_files(tree, context, findings) : LabelPlan{},
      standing);
  facts.planned = plans;
  return facts;
}

void complete_advice(std::vector<Finding>& findings, const HeaderFacts& facts) {
  // Findings on the same file are usually next to each other.
  std::string last;
  SharedText advice;
  for (Finding& finding : findings) {
    const std::string path = labelled_file(finding);
    if (path.empty()) continue;
    if (path != last || advice.empty()) advice = advice_on(facts, path);
    last = path;
    finding.advice = advice;
  }
}

std::string label_command(const std::vector<Finding>& findings,
                          const HeaderFacts& facts) {
  if (facts.terms == HeaderFacts::absent) return std::string(kInit);
  if (facts.terms == HeaderFacts::invalid) return "";
  std::set<std::string> paths = labelled_paths(findings, facts);
  if (paths.empty()) return "";
  if (paths.size() > kMostNamed) {
    std::set<std::string> parts;
    for (const std::string& path : paths) parts.insert(top_part(path));
    paths = std::move(parts);
  }
  if (paths.size() > kMostNamed) return std::string(kHeaderAdd);
  return git::command_on(kHeaderAdd, {paths.begin(), paths.end()},
                         facts.standing)
      .value_or(std::string(kHeaderAdd));
}

std::size_t count_fixable(const tree::Tree& tree,
                          const std::vector<Finding>& findings,
                          const HeaderFacts& facts) {
  std::map<std::string, bool> known;
  const auto is_known = [&](const std::string& id) {
    const auto found = known.find(id);
    if (found != known.end()) return found->second;
    return known[id] = write::has_known_text(tree, id);
  };
  return static_cast<std::size_t>(
      std::ranges::count_if(findings, [&](const Finding& finding) {
        if (!finding.fix) return false;
        const std::string subject = finding.fix->subject.str();
        if (finding.fix->kind == check::Fix::place_text)
          return is_known(subject);
        return facts.planned && obstacle(facts, subject).empty();
      }));
}

void complete_message_advice(std::vector<Finding>& findings,
                             const MessageFacts& facts) {
  for (Finding& finding : findings) {
    const bool sign_off = finding.rule == check::kSignOffMissing.id;
    if (!sign_off && finding.rule != check::kTrailerMissing.id) continue;
    if (is_in_reach(facts))
      finding.advice = message_command(facts);
    else
      finding.advice = sign_off
                           ? "sign the commit off"
                           : cat({"add the trailer ", quote(finding.subject),
                                  " to the message"});
  }
}

}  // namespace tgpl::review
