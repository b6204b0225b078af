// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/hook_place.h"
#include "cli/terminal.h"

namespace tgpl::cli {
namespace {

class HookUninstallCommand : public Command {
 public:
  void declare(Options& options) override {
    options.values("--hook", names_, "HOOK[,HOOK...]",
                   "remove only these hooks (default: all)");
    options.flag("--template", template_,
                 "remove from the directory init.templateDir");
  }

  int run() override {
    const hook::HookDirectory place = find_place(session(), template_);
    const auto files = hook::inspect(session(), place, named_hooks(names_));
    if (is_off(files)) refuse_switched_off(place);
    const auto done = hook::uninstall(session(), place, files);
    for (const std::string& line : done) print(cat({line, "\n"}));
    if (done.empty()) note("nothing to do: no hooks of git-tgpl are installed");
    return 0;
  }

 private:
  bool template_ = false;
  std::vector<std::string> names_;
};

}  // namespace

const CommandRow kHookUninstall = {"hook uninstall",
                                   "remove the hooks that 'hook install' wrote",
                                   make_command<HookUninstallCommand>};

}  // namespace tgpl::cli
