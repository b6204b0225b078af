// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The command that hook scripts call. Hooks only judge, except that those on
// messages add trailers that repeat TGPL.toml, and others if the user enabled
// that (tgpl.addTrailers).
#include <algorithm>
#include <cstdlib>
#include <iterator>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/hook_commit.h"
#include "cli/hook_message.h"
#include "cli/hook_place.h"
#include "cli/hook_push.h"
#include "cli/terminal.h"
#include "git/repository.h"
#include "git/revision.h"
#include "hook/served.h"
#include "hook/skip_log.h"

namespace tgpl::cli {
namespace {

using Arguments = std::vector<std::string>;

const std::string& message_file(const Arguments& arguments) {
  if (arguments.empty()) {
    throw Error(ErrorKind::usage, "missing commit message file",
                "pass on the arguments of the hook: \"$@\"");
  }
  return arguments.front();
}

int judge_next_commit(git::Session& session, const Arguments&) {
  return judge_commit(session);
}

struct Row {
  std::string_view hook;
  int (*run)(git::Session&, const Arguments&);
};

const Row kRows[] = {
    {"commit-msg",
     [](git::Session& session, const Arguments& words) {
       return judge_message(session, message_file(words));
     }},
    {"pre-commit", judge_next_commit},
    {"pre-merge-commit", judge_next_commit},
    {"pre-push", judge_pushed},
    {"pre-receive", judge_received},
    {"prepare-commit-msg",
     [](git::Session& session, const Arguments& words) {
       // The user still has to edit a template.
       const bool is_template = words.size() > 1 && words[1] == "template";
       return is_template ? 0 : prepare_message(session, message_file(words));
     }},
    {"update", judge_update},
};

bool is_skipped() {
  const char* skip = std::getenv("TGPL_SKIP");
  return skip != nullptr && std::string_view(skip) == "1";
}

/// Skips the hook and logs it, so that a maintainer can see how often and by
/// whom.
int skip(git::Session& session, const hook::ServedHook& served) {
  const std::string name(served.name);
  warn(cat({"TGPL_SKIP=1: skipped ", name, ", licences of this ",
            name == "pre-push" ? "push" : "commit", " not checked"}));
  if (!served.judges) return 0;
  const char* login = std::getenv("USER");
  const std::string user =
      login != nullptr && *login != '\0'
          ? login
          : session.config().find("user.email").value_or("unknown");
  hook::record_skip(
      session.repository(),
      {now(), name, user, git::find_commit(session, "HEAD").value_or("")});
  return 0;
}

class HookRunCommand : public Command {
 public:
  void declare(Options& options) override {
    options.operand(name_, "HOOK", "hook that git runs");
    options.operands(arguments_, "ARG",
                     "arguments that git passes to the hook");
  }

  int run() override {
    const auto* row = std::ranges::find(kRows, name_, &Row::hook);
    const hook::ServedHook* served = hook::find_served(name_);
    if (row == std::end(kRows) || served == nullptr) throw unknown_hook(name_);
    if (hook::may_be_skipped(*served) && is_skipped())
      return skip(session(), *served);
    return row->run(session(), arguments_);
  }

 private:
  std::string name_;
  Arguments arguments_;
};

}  // namespace

const CommandRow kHookRun = {"hook run",
                             "run a hook; installed hooks call this",
                             make_command<HookRunCommand>};

}  // namespace tgpl::cli
