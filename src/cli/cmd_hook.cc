// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The hook commands. A hook only judges; it never changes what is committed.
#include <algorithm>
#include <cstdlib>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "check/rule.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "hook/install.h"
#include "report/format.h"
#include "scan/read_state.h"

namespace tgpl::cli {
namespace {

/// A path as a shell reads it back.
std::string shell_word(const std::string& path) {
  constexpr std::string_view kPlain = "./_-+@%,:";
  const bool plain = std::ranges::all_of(path, [&](char c) {
    return is_alnum(c) || kPlain.find(c) != std::string_view::npos;
  });
  if (plain) return path;
  std::string out = "'";
  for (const char c : path) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

/// The command that mends bare files, ready to paste from the top folder.
void tell_what_to_do(const std::vector<check::Finding>& findings) {
  constexpr std::size_t kMost = 10;
  std::vector<std::string> bare;
  for (const check::Finding& finding : findings) {
    const bool header =
        finding.rule == "license-missing" || finding.rule == "holder-missing";
    const std::string word = shell_word(finding.path);
    const bool pasteable = printable(word) == word;
    if (header && pasteable && std::ranges::find(bare, word) == bare.end())
      bare.push_back(word);
  }
  if (!bare.empty() && bare.size() <= kMost) {
    const std::string files = join(bare, " ");
    note(cat({"to go on: git tgpl header add ", files, " && git add ", files}));
  } else {
    note("to go on: mend the files, 'git add' them and commit again");
  }
  note("(TGPL_SKIP=1 skips this hook once)");
}

int judge_commit() {
  const scan::Tree tree(git::open_work_tree(), {scan::SourceKind::index, ""});
  const check::LicensingState state = scan::read_staged_state(tree, {});
  const std::vector<check::Finding> findings = check::judge(state);
  if (findings.empty()) return 0;
  print(report::print_text({findings, state.files.size(), wants_colour()}));
  const bool blocks =
      std::ranges::any_of(findings, [](const check::Finding& finding) {
        return finding.severity == check::Severity::error;
      });
  if (!blocks) return 0;
  tell_what_to_do(findings);
  return 1;
}

class HookRunCommand : public Command {
 public:
  void declare(Options& options) override {
    options.operand(name_, "HOOK", "the hook that git runs: pre-commit");
    options.operands(arguments_, "ARG", "what git gives the hook");
  }

  int run() override {
    if (name_ != "pre-commit") {
      throw Error(ErrorKind::usage,
                  cat({"git-tgpl serves no hook called ", quote(name_)}),
                  "it serves pre-commit");
    }
    const char* skip = std::getenv("TGPL_SKIP");
    if (skip != nullptr && std::string_view(skip) == "1") {
      warn("TGPL_SKIP=1: the licences of this commit were not checked");
      return 0;
    }
    return judge_commit();
  }

 private:
  std::string name_;
  std::vector<std::string> arguments_;
};

std::string_view describe(hook::State state) {
  switch (state) {
    case hook::State::absent:
      return "not installed";
    case hook::State::ours:
      return "installed";
    case hook::State::older:
      return "installed by another version";
    case hook::State::foreign:
      break;
  }
  return "another program's; not touched";
}

/// A folder that core.hooksPath names may serve other repositories too.
[[noreturn]] void refuse(const git::Repository& repository) {
  throw Error(ErrorKind::repository,
              cat({"core.hooksPath sends git to ", quote(repository.hooks_dir),
                   ", which is not touched"}),
              cat({"its pre-commit hook calls us with this line: ",
                   hook::call_line("pre-commit")}));
}

class HookInstallCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("-n,--dry-run", dry_run_, "say what would be written");
  }

  int run() override {
    const git::Repository repository = git::open_repository();
    const std::vector<hook::HookFile> files = hook::inspect(repository);
    if (hook::hooks_are_elsewhere(repository)) refuse(repository);
    int status = 0;
    for (const hook::HookFile& file : files) {
      if (file.state != hook::State::foreign) continue;
      warn(cat({quote(file.path),
                " is another program's and stays as it is; "
                "add this line to it: ",
                hook::call_line(file.name)}));
      status = 1;
    }
    if (!dry_run_) hook::install(files);
    for (const hook::HookFile& file : files) {
      if (file.state == hook::State::absent || file.state == hook::State::older)
        print(cat({dry_run_ ? "would write " : "wrote ", file.path, "\n"}));
    }
    return status;
  }

 private:
  bool dry_run_ = false;
};

class HookUninstallCommand : public Command {
 public:
  void declare(Options&) override {}

  int run() override {
    const git::Repository repository = git::open_repository();
    if (hook::hooks_are_elsewhere(repository)) refuse(repository);
    for (const std::string& path : hook::uninstall(hook::inspect(repository)))
      print(cat({"removed ", path, "\n"}));
    return 0;
  }
};

class HookStatusCommand : public Command {
 public:
  void declare(Options&) override {}

  int run() override {
    for (const hook::HookFile& file : hook::inspect(git::open_repository())) {
      print(
          cat({file.name, ": ", describe(file.state), " (", file.path, ")\n"}));
    }
    return 0;
  }
};

}  // namespace

const CommandRow kHookInstall = {"hook install", "write our git hooks",
                                 make_command<HookInstallCommand>};
const CommandRow kHookRun = {"hook run", "what a git hook calls",
                             make_command<HookRunCommand>};
const CommandRow kHookStatus = {"hook status", "say which hooks are active",
                                make_command<HookStatusCommand>};
const CommandRow kHookUninstall = {"hook uninstall", "remove our git hooks",
                                   make_command<HookUninstallCommand>};

}  // namespace tgpl::cli
