// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Sets up a repository: shows the plan, asks for confirmation, and applies it.
#include <algorithm>
#include <map>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "hook/install.h"
#include "reuse/layout.h"
#include "tree/work_tree.h"
#include "write/setup.h"
#include "write/uncommentable.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kExamples = 5;

std::string row(std::string_view label, std::string_view text) {
  std::string out = cat({"  ", label});
  out.resize(std::max<std::size_t>(out.size() + 1, 15), ' ');
  return cat({out, printable(text), "\n"});
}

/// "112 files: a.c, b.c, c.c and 109 more"
std::string examples(const std::vector<std::string>& paths) {
  std::vector<std::string> shown;
  for (std::size_t i = 0; i < paths.size() && i < kExamples; ++i)
    shown.push_back(paths[i]);
  std::string out =
      cat({counted(paths.size(), "file"), ": ", join(shown, ", ")});
  if (paths.size() > kExamples)
    out += cat({" and ", std::to_string(paths.size() - kExamples), " more"});
  return out;
}

std::vector<std::string> paths_with(const write::SetupPlan& plan,
                                    write::Action action) {
  std::vector<std::string> paths;
  for (const write::FilePlan& label : plan.labels) {
    if (label.action == action) paths.push_back(label.path);
  }
  return paths;
}

std::string describe_left(const write::SetupPlan& plan) {
  std::map<std::string, std::vector<std::string>> reasons;
  for (const write::FilePlan& label : plan.labels) {
    if (label.action == write::Action::leave)
      reasons[label.reason].push_back(label.path);
  }
  std::string out;
  for (const auto& [reason, paths] : reasons)
    out += row(out.empty() ? "left alone" : "",
               cat({examples(paths), " (", reason, ")"}));
  return out;
}

std::string describe_ignored(const write::SetupPlan& plan) {
  const auto ignored = paths_with(plan, write::Action::ignored);
  if (ignored.empty()) return "";
  return row("refused",
             cat({examples(ignored), " (git ignores their .license files)"})) +
         row("", write::kIgnoredHint);
}

std::string describe_files(const write::SetupPlan& plan) {
  std::string out;
  for (const write::NewFile& file : plan.files)
    out +=
        row(out.empty() ? "new" : "", cat({file.path, " (", file.what, ")"}));
  return out;
}

std::string describe_labels(const write::SetupPlan& plan) {
  std::string out;
  const auto headers = paths_with(plan, write::Action::header);
  if (!headers.empty()) out += row("headers", examples(headers));
  const auto beside = paths_with(plan, write::Action::external);
  if (!beside.empty())
    out += row(plan.dot_license ? reuse::sidecar_of("FILE")
                                : std::string(reuse::kReuseName),
               examples(beside));
  return out;
}

/// The steps for the hooks, and their description.
struct HookPlan {
  hook::HookDirectory place;
  std::vector<hook::Step> steps;
  std::string text;
};

HookPlan plan_hooks(git::Session& session) {
  HookPlan plan;
  plan.place = hook::place_of(session.repository());
  plan.steps = hook::plan_install(session, plan.place,
                                  hook::inspect_usual(session, plan.place), {});
  std::vector<std::string> names;
  for (const hook::Step& step : plan.steps) {
    if (step.action == hook::InstallAction::none) continue;
    if (step.file.state == hook::State::off) {
      plan.text =
          row("hooks", cat({"none: ", hook::describe(step.file.state)}));
      return plan;
    }
    if (step.action != hook::InstallAction::ask) {
      names.push_back(step.file.name);
      continue;
    }
    plan.text +=
        row("hook", cat({"not touched: ", step.path, "; add this line to it: ",
                         hook::call_line(step.file.name)}));
  }
  if (!names.empty())
    plan.text +=
        row("hooks", cat({join(names, ", "), " (in ", plan.place.folder, ")"}));
  return plan;
}

/// Whether a step writes anything.
bool writes(const HookPlan& plan) {
  return std::ranges::any_of(plan.steps, [](const hook::Step& step) {
    return step.action != hook::InstallAction::none &&
           step.action != hook::InstallAction::ask;
  });
}

std::string describe(const write::SetupPlan& plan) {
  std::string out =
      row("licence", cat({plan.license, " (", plan.license_source, ")"}));
  out += row(plan.holders.size() == 1 ? "holder" : "holders",
             cat({join(plan.holders, "; "), " (", plan.holder_source, ")"}));
  out += describe_files(plan);
  out += describe_labels(plan);
  out += describe_left(plan);
  out += describe_ignored(plan);
  for (const std::string& text : plan.notes) out += row("note", text);
  return out;
}

std::string closing_words(const write::SetupPlan& plan) {
  if (plan.license.find("LicenseRef-TGPL-0.1") != std::string::npos)
    return "The TGPL 0.1 is a draft that no lawyer has reviewed: see "
           "tgpl-license(7).\n";
  if (plan.adopts)
    return cat({"The project is under ", plan.license, " now.\n"});
  return cat({"The licence stays ", plan.license,
              ". To put the project under "
              "the TGPL, everybody who holds\ncopyright in its lines has to "
              "agree; see 'Relicensing' in git-tgpl-init(1).\n"});
}

/// Prints the failures. A hint is printed once, because a full disk causes the
/// same failure for every file.
void tell_failures(const std::vector<tree::Failure>& failures) {
  std::string_view statements;
  for (const tree::Failure& failure : failures) {
    tell_error(failure.message, failure.hint == statements ? "" : failure.hint);
    statements = failure.hint;
  }
}

std::vector<tree::Failure> unread(const write::SetupPlan& plan) {
  std::vector<tree::Failure> failures;
  for (const write::FilePlan& label : plan.labels) {
    if (label.action == write::Action::unread)
      failures.push_back({label.path, label.reason, ""});
  }
  return failures;
}

class InitCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("-y,--yes", yes_, "do not ask before writing");
    options.flag("-n,--dry-run", dry_run_, "show the plan, write nothing");
    options.value("--license", options_.license, "EXPRESSION",
                  "licence of a project that has none yet");
    options.values("--holder", options_.holders, "NAME",
                   "copyright holder, as 'NAME <E-MAIL>'; repeatable");
    options.flag("--dot-license", dot_license_,
                 "write FILE.license where others would go to REUSE.toml");
    options.flag("--no-headers", no_headers_, "leave the files as they are");
    options.flag("--no-hooks", no_hooks_, "install no git hook");
  }

  int run() override {
    options_.headers = !no_headers_;
    options_.today = today();
    const tree::WorkTree tree(session());
    read::Context context = read::read_context(tree);
    if (dot_license_)
      context.policy.uncommentable = terms::Uncommentable::dot_license;
    const write::SetupPlan plan =
        write::plan_setup(tree, context, session().config(), options_);
    const HookPlan hooks = no_hooks_ ? HookPlan{} : plan_hooks(session());
    if (plan.empty() && !writes(hooks)) {
      print(cat({"nothing to do: ", printable(tree.work_tree()), " is set up\n",
                 describe_left(plan), describe_ignored(plan)}));
      tell_failures(unread(plan));
      return unread(plan).empty() ? 0 : 1;
    }
    print(cat({"plan for ", printable(tree.work_tree()), "\n", describe(plan),
               hooks.text}));
    if (dry_run_) return 0;
    if (!yes_ && !confirm("go ahead?")) {
      note("nothing was written");
      return 0;
    }
    return carry_out(tree, context, plan, hooks);
  }

 private:
  int carry_out(const tree::Tree& tree, const read::Context& context,
                const write::SetupPlan& plan, const HookPlan& hooks) const {
    tree::Applied applied = write::apply_setup(tree, context, plan);
    try {
      if (applied.failures.empty())
        hook::carry_out(session(), hooks.place, hooks.steps);
    } catch (const Error& error) {
      applied.failures.push_back(
          {tree.repository()->hooks_dir,
           cat({"the hook was not installed: ", error.message()}),
           error.hint()});
    }
    tell_failures(applied.failures);
    print(cat({"\n", counted(applied.changed.size(), "file"),
               " written. Look at them "
               "with 'git diff' and 'git status', then commit.\n"}));
    print(closing_words(plan));
    return applied.failures.empty() ? 0 : 1;
  }

  bool yes_ = false;
  bool dry_run_ = false;
  bool dot_license_ = false;
  bool no_headers_ = false;
  bool no_hooks_ = false;
  write::SetupOptions options_;
};

}  // namespace

const CommandRow kInit = {"init", "set a repository up",
                          make_command<InitCommand>};

}  // namespace tgpl::cli
