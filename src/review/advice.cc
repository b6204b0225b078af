// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/advice.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/shell_word.h"
#include "base/text.h"
#include "check/notice_loss.h"
#include "check/rule_table.h"
#include "header/file_origin.h"
#include "read/project_notice.h"
#include "reuse/layout.h"
#include "review/bare_files.h"
#include "write/fix.h"
#include "write/planner.h"

namespace tgpl::review {
namespace {

using check::Finding;

constexpr std::string_view kInit = "git tgpl init";
constexpr std::string_view kHeaderAdd = "git tgpl header add";
constexpr std::string_view kScope =
    "third-party: add a [[scope]] with 'ours = false' to TGPL.toml";

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
    if (plan == nullptr) return "TGPL.toml names no licence or no holder";
    const bool helps =
        write::is_edit(plan->action) || plan->action == write::Action::none;
    return helps ? "" : plan->reason;
  }
  const auto found = facts.obstacles.find(path);
  return found != facts.obstacles.end() ? found->second
                                        : header::origin_of(path, "").reason;
}

/// What helps if the file is not the project's own.
std::string for_third_party(const HeaderFacts& facts, const std::string& path) {
  if (!facts.by_old_policy) return std::string(kScope);
  return cat(
      {"third-party: declare licence and holder in ", reuse::sidecar_of(path)});
}

/// The advice on a file that header add skips because of `why`.
std::string advice_on_skipped(const HeaderFacts& facts, const std::string& path,
                              const std::string& why, const HeaderWay& way) {
  if (way.excepted && facts.by_old_policy)
    return cat(
        {"TGPL.toml excepts it, but that counts only once it is pushed: "
         "push that commit first, or declare licence and holder in ",
         reuse::sidecar_of(path)});
  const auto command =
      way.command.empty()
          ? std::nullopt
          : git::command_on(way.command, {path}, facts.standing);
  return cat({"header add skips it (", why,
              "); own file: ", command.value_or("add the header by hand"), "; ",
              for_third_party(facts, path)});
}

/// The advice on a file that states its licence in words.
std::string advice_on_words(const HeaderFacts& facts, const std::string& path,
                            const HeaderWay& way) {
  const auto command =
      way.command.empty()
          ? std::nullopt
          : git::command_on(way.command, {path}, facts.standing);
  if (command) return *command;
  return cat({"read the licence notice and declare its licence in a tag; ",
              for_third_party(facts, path)});
}

/// What has to be corrected in a file before a header is added, by path.
std::map<std::string, std::string> corrections(
    const std::vector<Finding>& findings) {
  std::map<std::string, std::string> first;
  for (const Finding& finding : findings) {
    if (finding.rule == check::kExpressionInvalid.id)
      first.emplace(
          finding.path.str(),
          cat({"correct line ", std::to_string(finding.line), " first"}));
  }
  for (const std::string& path : check::files_losing_notices(findings))
    first[path] = check::kRestoreNotice;
  return first;
}

std::string advice_on(const HeaderFacts& facts, const std::string& path,
                      bool in_words) {
  if (facts.terms == HeaderFacts::absent) return std::string(kInit);
  if (facts.terms == HeaderFacts::invalid) return "correct TGPL.toml first";
  const auto found = facts.ways.find(path);
  const HeaderWay way = found == facts.ways.end() ? HeaderWay() : found->second;
  if (way.excepted) return advice_on_skipped(facts, path, "third-party", way);
  if (in_words || way.has_words) return advice_on_words(facts, path, way);
  const std::string why = obstacle(facts, path);
  if (!why.empty()) return advice_on_skipped(facts, path, why, way);
  return git::command_on(kHeaderAdd, {path}, facts.standing)
      .value_or("add a header to this file");
}

/// The file about whose header the finding is; "" if it is about none.
std::string file_of(const Finding& finding) {
  return is_about_words(finding) ? finding.path.str() : labelled_file(finding);
}

/// The file or directory at the top level in which `path` is.
std::string top_part(std::string_view path) {
  return std::string(path.substr(0, path.find('/')));
}

std::set<std::string> labelled_paths(const std::vector<Finding>& findings,
                                     const HeaderFacts& facts) {
  const auto first = corrections(findings);
  std::set<std::string> paths;
  for (const Finding& finding : findings) {
    const std::string path = labelled_file(finding);
    if (!path.empty() && !first.contains(path) && obstacle(facts, path).empty())
      paths.insert(path);
  }
  return paths;
}

/// Whether a command can add the trailers to the commit.
bool is_in_reach(const MessageFacts& facts) {
  return facts.is_checked_out &&
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
    amend += check::commit_option(trailer);
  }
  if (facts.is_last) return cat({"git ", amend});
  const std::string base =
      facts.base.empty() ? "--root" : facts.base.substr(0, 12);
  if (only_sign_off) return cat({"git rebase --signoff ", base});
  return cat(
      {"git rebase -x ",
       shell_word(cat({"git -c trailer.ifexists=addIfDifferent ", amend})), " ",
       base});
}

}  // namespace

bool needs_facts(const std::vector<Finding>& findings) {
  return std::ranges::any_of(findings, [](const Finding& finding) {
    return finding.fix || !file_of(finding).empty();
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
  if (plans) facts.ways = header_ways(tree, context, findings, facts.plan);
  return facts;
}

void complete_advice(std::vector<Finding>& findings, const HeaderFacts& facts) {
  const auto first = corrections(findings);
  // Findings on the same file are usually next to each other.
  std::pair<std::string, bool> last;
  SharedText advice;
  for (Finding& finding : findings) {
    std::pair about(file_of(finding), is_about_words(finding));
    if (about.first.empty()) continue;
    const auto before = first.find(about.first);
    if (before != first.end()) {
      finding.advice = before->second;
      continue;
    }
    if (about != last || advice.empty())
      advice = advice_on(facts, about.first, about.second);
    last = std::move(about);
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
