// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/fix.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/text.h"
#include "check/notice_loss.h"
#include "check/text_advice.h"
#include "license/tgpl.h"
#include "read/project_notice.h"
#include "read/same_statements.h"
#include "read/survey.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"
#include "write/path_license.h"
#include "write/uncommentable.h"

namespace tgpl::write {
namespace {

using check::Finding;
using check::Fix;

std::set<std::string> subjects(const std::vector<Finding>& findings,
                               Fix::Kind kind) {
  std::set<std::string> out;
  for (const Finding& finding : findings) {
    if (finding.fix && finding.fix->kind == kind)
      out.insert(finding.fix->subject);
  }
  return out;
}

/// The text of the licence `id`; nullopt if it is not known exactly.
std::optional<std::string> known_text(const tree::Tree& tree,
                                      const std::string& id) {
  if (license::is_tgpl(id)) return std::string(license::tgpl_text());
  tree::ContentReader reader = tree.reader();
  for (read::LicenseFile& file : read::root_texts(tree, reader)) {
    if (!file.match.modified && read::answers_for(file.match, id))
      return std::move(file.text);
  }
  return std::nullopt;
}

/// Why TGPL.toml gives no notice for a header.
std::string why_no_notice(const read::Context& context,
                          const header::Notice& notice) {
  if (!context.has_terms_file) return "there is no TGPL.toml";
  if (!context.terms) return "TGPL.toml is invalid";
  return notice.expression.empty() ? "TGPL.toml names no licence"
                                   : "TGPL.toml has no copyright holder";
}

class Fixer {
 public:
  Fixer(const tree::Tree& tree, const read::Context& context,
        const std::vector<Finding>& findings, const tree::EditSink& sink)
      : tree_(tree), context_(context), findings_(findings), sink_(sink) {}

  Fixed run() {
    const std::vector<FilePlan> plans = plan_bare_files();
    const std::set<std::string> texts = texts_for(plans);
    place(texts);
    label(plans);
    settle(plans);
    return std::move(fixed_);
  }

 private:
  /// Uses only the notice in TGPL.toml: the user who runs the command may be
  /// anybody.
  std::vector<FilePlan> plan_bare_files() {
    std::vector<git::Entry> bare;
    const std::set<std::string> losing = check::files_losing_notices(findings_);
    for (const std::string& path : subjects(findings_, Fix::label)) {
      if (losing.contains(path)) {
        fixed_.reasons.push_back({path, std::string(check::kRestoreNotice)});
        continue;
      }
      if (const git::Entry* entry = tree_.find(path)) bare.push_back(*entry);
    }
    if (bare.empty()) return {};
    const header::Notice notice = read::terms_notice(context_);
    if (notice.expression.empty() || notice.copyrights.empty()) {
      for (const git::Entry& entry : bare)
        fixed_.reasons.push_back({entry.path, why_no_notice(context_, notice)});
      return {};
    }
    return plan_labels(tree_, context_, bare,
                       {.notice = notice,
                        .path_licenses = licenses_in_scopes(*context_.terms)});
  }

  /// The licences whose text is missing, or will be once the new headers name
  /// them.
  std::set<std::string> texts_for(const std::vector<FilePlan>& plans) const {
    std::set<std::string> wanted = subjects(findings_, Fix::place_text);
    for (const FilePlan& plan : plans) {
      if (!is_edit(plan.action) || plan.notice->expression.empty()) continue;
      const auto parsed = spdx::parse(plan.notice->expression);
      for (const std::string& id : spdx::license_ids(*parsed.expression)) {
        if (!has_text(id)) wanted.insert(std::string(spdx::text_id(id)));
      }
    }
    return wanted;
  }

  bool has_text(const std::string& id) const {
    return std::ranges::any_of(
        context_.texts, [&](const check::LicenseText& text) {
          return !text.empty && spdx::is_text_for(text.id, id);
        });
  }

  void place(const std::set<std::string>& ids) {
    std::vector<tree::TextJob> jobs;
    for (const std::string& id : ids) {
      std::optional<std::string> text = known_text(tree_, id);
      if (!text) {
        fixed_.reasons.push_back(
            {reuse::text_path(id),
             cat({"no copy of this licence text in the project; ",
                  check::advice_on_text(id)})});
        continue;
      }
      jobs.push_back({reuse::text_path(id),
                      [text](const std::optional<std::string>& before) {
                        const bool bare = !before || trim(*before).empty();
                        return bare ? text : before;
                      }});
    }
    tree::do_jobs(tree_, jobs, sink_, read::say_the_same, fixed_);
  }

  void label(const std::vector<FilePlan>& plans) {
    for (const FilePlan& plan : plans) {
      const bool told = is_edit(plan.action) || plan.action == Action::unread;
      if (told) continue;
      const bool ignored = plan.action == Action::ignored;
      fixed_.reasons.push_back(
          {plan.path,
           ignored ? cat({plan.reason, ": ", kIgnoredHint}) : plan.reason});
    }
    if (plans.empty()) return;
    const tree::Applied applied = apply_labels(tree_, context_, plans, sink_);
    fixed_.changed.insert(fixed_.changed.end(), applied.changed.begin(),
                          applied.changed.end());
    fixed_.failures.insert(fixed_.failures.end(), applied.failures.begin(),
                           applied.failures.end());
  }

  /// Decides which findings were fixed. A file with an entry in REUSE.toml does
  /// not change itself, so a file counts as fixed if its label was planned and
  /// there was no failure.
  void settle(const std::vector<FilePlan>& plans) {
    tree::sort_changed(fixed_);
    std::set<std::string> labelled;
    for (const FilePlan& plan : plans) {
      if (is_edit(plan.action)) labelled.insert(plan.path);
    }
    for (const tree::Failure& failure : fixed_.failures) {
      labelled.erase(failure.path);
      if (failure.path == reuse::kReuseName) erase_external(plans, labelled);
    }
    for (const Finding& finding : findings_) {
      if (!is_fixed(finding, labelled)) fixed_.left.push_back(finding);
    }
    std::ranges::sort(fixed_.reasons, {}, &Unfixed::path);
  }

  static void erase_external(const std::vector<FilePlan>& plans,
                             std::set<std::string>& labelled) {
    for (const FilePlan& plan : plans) {
      if (plan.action == Action::external) labelled.erase(plan.path);
    }
  }

  bool is_fixed(const Finding& finding,
                const std::set<std::string>& labelled) const {
    if (!finding.fix) return false;
    if (finding.fix->kind == Fix::label)
      return labelled.contains(finding.fix->subject);
    return std::ranges::binary_search(fixed_.changed,
                                      reuse::text_path(finding.fix->subject));
  }

  const tree::Tree& tree_;
  const read::Context& context_;
  const std::vector<Finding>& findings_;
  const tree::EditSink& sink_;
  Fixed fixed_;
};

}  // namespace

bool has_known_text(const tree::Tree& tree, const std::string& id) {
  return known_text(tree, id).has_value();
}

Fixed fix_findings(const tree::Tree& tree, const read::Context& context,
                   const std::vector<Finding>& findings,
                   const tree::EditSink& sink) {
  return Fixer(tree, context, findings, sink).run();
}

}  // namespace tgpl::write
