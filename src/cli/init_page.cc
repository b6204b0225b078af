// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/init_page.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "base/columns.h"
#include "base/text.h"
#include "check/text_advice.h"
#include "reuse/layout.h"
#include "write/uncommentable.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kExamples = 5;

/// A row of the plan: what is done with how many files, and which.
struct Row {
  std::string label;
  std::string count;
  std::vector<std::string> words;
};

using Rows = std::vector<Row>;

/// The rows with their texts in one column.
std::string page(const Rows& rows) {
  std::size_t labels = 0;
  std::size_t counts = 1;
  for (const Row& row : rows) {
    labels = std::max(labels, row.label.size());
    counts = std::max(counts, row.count.size());
  }
  std::string out;
  for (const Row& row : rows) {
    const std::string lead = cat(
        {"  ", pad_right(row.label, labels + 1), pad_left(row.count, counts)});
    out += labelled(lead, row.words, labels + counts + 4);
  }
  return out;
}

/// "a.c, b.c, c.c and 109 more", as words
std::vector<std::string> examples(const std::vector<std::string>& paths) {
  std::vector<std::string> shown;
  for (std::size_t i = 0; i < paths.size() && i < kExamples; ++i)
    shown.push_back(printable(paths[i]));
  shown = listed(std::move(shown));
  if (paths.size() > kExamples)
    shown.push_back(
        cat({"and ", std::to_string(paths.size() - kExamples), " more"}));
  return shown;
}

/// Appends a row for these files; none if there are none.
void append_files(std::string_view label, const std::vector<std::string>& paths,
                  std::string_view reason, Rows& rows) {
  if (paths.empty()) return;
  std::vector<std::string> words = examples(paths);
  if (!reason.empty()) {
    const std::string why = cat({" (", printable(reason), ")"});
    for (const std::string_view word : split(why, ' '))
      words.emplace_back(word);
  }
  rows.push_back({std::string(label), std::to_string(paths.size()), words});
}

std::vector<std::string> paths_with(const write::SetupPlan& plan,
                                    write::Action action) {
  std::vector<std::string> paths;
  for (const write::FilePlan& label : plan.labels) {
    if (label.action == action) paths.push_back(label.path);
  }
  return paths;
}

/// Appends a row for each reason of the plans with this action.
void append_by_reason(std::string_view label, const write::SetupPlan& plan,
                      write::Action action, Rows& rows) {
  std::map<std::string, std::vector<std::string>> reasons;
  for (const write::FilePlan& file : plan.labels) {
    if (file.action == action) reasons[file.reason].push_back(file.path);
  }
  for (const auto& [reason, paths] : reasons)
    append_files(label, paths, reason, rows);
}

void append_skipped(const write::SetupPlan& plan, Rows& rows) {
  append_by_reason("skip", plan, write::Action::leave, rows);
  append_by_reason("skip", plan, write::Action::generated, rows);
  append_by_reason("skip", plan, write::Action::exempt, rows);
  append_by_reason("skip", plan, write::Action::ignored, rows);
}

/// Licence and holders, with their sources in one column if that is not far to
/// the right.
void append_notice(const write::SetupPlan& plan, Rows& rows) {
  constexpr std::size_t kFarRight = 45;
  std::vector<std::string> texts = {plan.license};
  for (const std::string& holder : plan.holders)
    texts.push_back(printable(holder));
  std::size_t width = 0;
  for (const std::string& text : texts)
    width = std::max(width, display_width(text));
  if (width > kFarRight) width = 0;
  texts[0] = cat({pad_right(texts[0], width), "  (", plan.license_source, ")"});
  texts[1] = cat(
      {pad_right(texts[1], width), "  (", printable(plan.holder_source), ")"});
  std::string_view label = "licence";
  for (std::string& text : texts) {
    rows.push_back({std::string(label), "", {std::move(text)}});
    label = label == "licence" ? "holder" : "";
  }
}

bool is_in_reuse_toml(const write::SetupPlan& plan,
                      const write::FilePlan& label) {
  return label.action == write::Action::external && !plan.dot_license &&
         is_utf8(label.path);
}

bool creates_reuse_toml(const write::SetupPlan& plan) {
  return !plan.has_reuse_toml &&
         std::ranges::any_of(plan.labels, [&](const write::FilePlan& label) {
           return is_in_reuse_toml(plan, label);
         });
}

void append_path_licenses(const write::SetupPlan& plan, Rows& rows) {
  for (const write::PathLicense& one : plan.path_licenses)
    rows.push_back({"licence",
                    "",
                    {cat({one.expression, " for ", printable(one.pattern)})}});
}

/// The new files, those of the top directory first.
void append_new_files(const write::SetupPlan& plan, Rows& rows) {
  std::vector<std::string> paths;
  for (const write::NewFile& file : plan.files) paths.push_back(file.path);
  if (creates_reuse_toml(plan)) paths.emplace_back(reuse::kReuseName);
  std::ranges::sort(paths);
  std::ranges::stable_partition(paths, [](const std::string& path) {
    return path.find('/') == std::string::npos;
  });
  append_files("create", paths, "", rows);
}

void append_hooks(const HookPlan& plan, Rows& rows) {
  std::vector<std::string> names;
  for (const hook::Step& step : plan.steps) {
    if (is_written(step)) names.push_back(step.file.name);
  }
  append_files("hooks", names, "", rows);
  const auto off =
      std::ranges::find(plan.steps, hook::State::off,
                        [](const hook::Step& step) { return step.file.state; });
  if (off != plan.steps.end())
    rows.push_back(
        {"hooks", "0", {cat({"(", hook::describe(hook::State::off), ")"})}});
}

/// What the user has to do for hooks that are not ours to change.
std::string hook_notes(const HookPlan& plan) {
  std::string out;
  for (const hook::Step& step : plan.steps) {
    if (step.action != hook::InstallAction::ask ||
        step.file.state == hook::State::off)
      continue;
    out += cat({"note: not overwriting existing hook ", quote(step.path),
                "; add this line to it:\n    ", hook::call_line(step.file.name),
                "\n"});
  }
  return out;
}

/// The number of files that the labels change or create.
std::size_t count_labelled(const write::SetupPlan& plan) {
  std::set<std::string> paths;
  for (const write::FilePlan& label : plan.labels) {
    if (label.action == write::Action::header) paths.insert(label.path);
    if (label.action == write::Action::external)
      paths.insert(is_in_reuse_toml(plan, label)
                       ? std::string(reuse::kReuseName)
                       : reuse::sidecar_of(label.path));
  }
  return paths.size();
}

bool is_draft(const write::SetupPlan& plan) {
  return plan.license.find("LicenseRef-TGPL-0.1") != std::string::npos;
}

/// Asks to look again before other people's work gets the holder's name.
std::string warning_of_others(const write::SetupPlan& plan) {
  if (plan.by_others.empty()) return "";
  return cat({"warning: only other people than ",
              printable(join(plan.holders, ", ")), " changed ",
              counted(plan.by_others.size(), "file"), " that would name ",
              plan.holders.size() == 1 ? "this holder" : "these holders", ": ",
              join(examples(plan.by_others), " "),
              "; 'git tgpl init --list' marks all of them\n"});
}

std::string notes_of(const write::SetupPlan& plan, const HookPlan& hooks) {
  std::string out = hook_notes(hooks);
  for (const std::string& text : plan.notes)
    out += cat({"note: ", printable(text), "\n"});
  if (!paths_with(plan, write::Action::ignored).empty())
    out += cat({"note: ", write::kIgnoredHint, "\n"});
  out += warning_of_others(plan);
  if (is_draft(plan))
    out += "warning: the TGPL 0.1 is a draft that no lawyer has reviewed\n";
  return out;
}

}  // namespace

bool is_written(const hook::Step& step) {
  return step.action != hook::InstallAction::none &&
         step.action != hook::InstallAction::ask;
}

std::size_t count_hooks(const HookPlan& plan) {
  return static_cast<std::size_t>(
      std::ranges::count_if(plan.steps, is_written));
}

std::string plan_page(const write::SetupPlan& plan, const HookPlan& hooks) {
  Rows rows;
  append_notice(plan, rows);
  append_path_licenses(plan, rows);
  append_new_files(plan, rows);
  append_files("header", paths_with(plan, write::Action::header), "", rows);
  append_by_reason(plan.dot_license ? ".license" : "REUSE", plan,
                   write::Action::external, rows);
  append_skipped(plan, rows);
  append_hooks(hooks, rows);
  return page(rows) + notes_of(plan, hooks);
}

std::string skipped_page(const write::SetupPlan& plan) {
  Rows rows;
  append_skipped(plan, rows);
  return page(rows);
}

std::string question(const write::SetupPlan& plan, const HookPlan& hooks) {
  const std::size_t files = plan.files.size() + count_labelled(plan);
  std::vector<std::string> parts;
  if (files > 0) parts.push_back(counted(files, "file"));
  if (count_hooks(hooks) > 0)
    parts.push_back(counted(count_hooks(hooks), "hook"));
  return cat({"write ", join(parts, " and "), "?"});
}

std::string closing_words(const write::SetupPlan& plan) {
  std::string out;
  if (!is_draft(plan) && plan.adopts)
    out = cat({"the project is now under ", plan.license, "\n"});
  else if (!is_draft(plan))
    out = cat({"the project stays under ", plan.license,
               "; to relicense it, see tgpl-relicensing(7)\n"});
  for (const std::string& id : plan.missing_texts)
    out += cat({"before you commit: ", check::advice_on_text(id), "\n"});
  return out;
}

}  // namespace tgpl::cli
