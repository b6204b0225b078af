// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/hook_place.h"
#include "cli/terminal.h"
#include "hook/skip_log.h"
#include "review/server_approvals.h"
#include "review/server_settings.h"

namespace tgpl::cli {
namespace {

/// "not active: husky runs the hook, but does not call git-tgpl"
std::string describe(const hook::HookFile& file) {
  if (file.state == hook::State::managed)
    return cat({"not active: ", file.manager->name,
                " runs the hook, but does not call git-tgpl"});
  std::string out(hook::describe(file.state));
  if (file.state == hook::State::absent && !hook::find_served(file.name)->usual)
    out += cat({" (optional: --hook ", file.name, ")"});
  if (file.chained) out += ", with a chained hook that runs first";
  return out;
}

class HookStatusCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--template", template_,
                 "inspect the directory init.templateDir");
  }

  int run() override {
    const hook::HookDirectory place = find_place(session(), template_);
    bool waits = false;
    bool off = false;
    for (const hook::HookFile& file : hook::inspect(session(), place)) {
      print(cat({file.name, ": ", describe(file), " (", file.path, ")\n"}));
      waits = waits || (hook::find_served(file.name)->usual &&
                        !hook::is_active(file.state));
      off = off || file.state == hook::State::off;
    }
    tell_way_on(place, waits, off);
    if (template_) return 0;
    if (session().repository().bare()) tell_server_settings();
    const std::size_t skipped = hook::count_skips(session().repository());
    if (skipped > 0)
      note(cat({std::to_string(skipped),
                skipped == 1 ? " check was" : " checks were",
                " skipped in this clone; see ", hook::kSkipLog,
                " in the git directory"}));
    return 0;
  }

 private:
  static void tell_way_on(const hook::HookDirectory& place, bool waits,
                          bool off) {
    if (off) {
      note(
          "run 'git config --show-origin core.hooksPath' to see where they "
          "are disabled");
    } else if (place.outside) {
      note(cat({"core.hooksPath is outside this repository",
                waits ? "; run 'git tgpl hook install --manual' to print "
                        "what to write there"
                      : ""}));
    } else if (waits) {
      note("run 'git tgpl hook install' to install missing hooks");
    }
  }

  /// What the verdict of the hooks of a server depends on.
  void tell_server_settings() const {
    for (const std::string& line :
         review::describe_approvals(review::approval_settings(session())))
      print(cat({"approvals: ", line, "\n"}));
    for (const std::string& line :
         review::describe_refs(review::receiver_of(session())))
      print(cat({"checked refs: ", line, "\n"}));
    print(cat({"time limit: ",
               review::describe_time_limit(review::push_time_limit(session())),
               "\n"}));
    const auto flag_of = [this](std::string_view key) {
      return git::config_flag(session(), std::string(key));
    };
    for (const review::AdvisedSetting& setting :
         review::missing_settings(flag_of))
      print(cat({"git: ", setting.why, "; run: git config ", setting.key,
                 setting.wanted ? " true\n" : " false\n"}));
  }

  bool template_ = false;
};

}  // namespace

const CommandRow kHookStatus = {"hook status",
                                "list the hooks and whether they are active",
                                make_command<HookStatusCommand>};

}  // namespace tgpl::cli
