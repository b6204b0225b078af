// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/hook_place.h"
#include "cli/terminal.h"

namespace tgpl::cli {
namespace {

/// A directory set by core.hooksPath may be shared with other repositories.
[[noreturn]] void refuse_outside(const hook::HookDirectory& place) {
  throw Error(
      ErrorKind::repository,
      cat({"not writing to ", quote(place.folder),
           ": core.hooksPath is outside this repository"}),
      cat({"add to the hooks there a line such as: ",
           hook::call_line("pre-commit"), "; or use --force to write there"}));
}

std::string_view word_for(hook::InstallAction action, bool dry_run) {
  switch (action) {
    case hook::InstallAction::enable:
      return dry_run ? "would make executable " : "made executable ";
    case hook::InstallAction::chain:
      return dry_run ? "would chain " : "chained ";
    case hook::InstallAction::configure:
      return dry_run ? "would set " : "set ";
    default:
      return dry_run ? "would write " : "wrote ";
  }
}

class HookInstallCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("-n,--dry-run", dry_run_, "list what would be written");
    options.values("--hook", names_, "HOOK[,HOOK...]",
                   "install only these hooks (default: the usual ones)");
    options.flag("--chain", options_.chain,
                 "keep existing hooks and run them first");
    options.flag("--manual", manual_, "only print what to write by hand");
    options.flag("--force", options_.force,
                 "write also outside the repository or next to a hook manager");
    options.flag("--files", options_.files,
                 "write hook files even if git can run hooks from its "
                 "configuration");
    options.flag("--template", template_,
                 "install into the directory init.templateDir");
  }

  int run() override {
    const std::vector<std::string> names = named_hooks(names_);
    const hook::HookDirectory place = find_place(session(), template_);
    const auto files = names.empty() ? hook::inspect_usual(session(), place)
                                     : hook::inspect(session(), place, names);
    if (manual_) return tell_manual(place, files);
    if (is_off(files)) refuse_switched_off(place);
    const auto steps = hook::plan_install(session(), place, files, options_);
    const bool settled = std::ranges::none_of(steps, [](const auto& step) {
      return step.action == hook::InstallAction::ask;
    });
    if (place.outside && !settled) refuse_outside(place);
    if (!dry_run_) hook::carry_out(session(), place, steps);
    for (const hook::Step& step : steps) tell(place, step);
    if (is_installed(steps))
      note(cat({"nothing to do: ", counted(steps.size(), "hook"),
                " already active"}));
    return settled ? 0 : 1;
  }

 private:
  static bool is_installed(const std::vector<hook::Step>& steps) {
    return std::ranges::all_of(steps, [](const hook::Step& step) {
      return step.action == hook::InstallAction::none;
    });
  }

  static int tell_manual(const hook::HookDirectory& place,
                         const std::vector<hook::HookFile>& files) {
    for (const hook::HookFile& file : files)
      print(cat({hook::manual_advice(place, file), "\n\n"}));
    return 0;
  }

  void tell(const hook::HookDirectory& place, const hook::Step& step) const {
    const hook::HookFile& file = step.file;
    if (step.action == hook::InstallAction::ask)
      return tell_foreign(place, file);
    if (step.action != hook::InstallAction::none)
      return print(cat({word_for(step.action, dry_run_), step.path, "\n"}));
    if (file.state != hook::State::ours)
      print(cat({file.name, ": ", hook::describe(file.state), " (", file.path,
                 ")\n"}));
  }

  static void tell_foreign(const hook::HookDirectory& place,
                           const hook::HookFile& file) {
    if (file.manager != nullptr) {
      return warn(
          cat({"not overwriting ", quote(file.path), ": a hook of ",
               file.manager->name, "\n", hook::manual_advice(place, file)}));
    }
    warn(cat({"not overwriting existing hook ", quote(file.path),
              "\nadd this line to it and make it executable:\n    ",
              hook::call_line(file.name),
              "\nor run 'git tgpl hook install --chain' to keep it and run it "
              "first"}));
  }

  bool dry_run_ = false;
  bool manual_ = false;
  bool template_ = false;
  hook::InstallOptions options_;
  std::vector<std::string> names_;
};

}  // namespace

const CommandRow kHookInstall = {"hook install", "install the git hooks",
                                 make_command<HookInstallCommand>};

}  // namespace tgpl::cli
