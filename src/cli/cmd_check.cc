// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "check/rule.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "report/format.h"
#include "scan/read_state.h"

namespace tgpl::cli {
namespace {

class CheckCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--staged", staged_, "judge what the next commit changes");
    options.value("--rev", revision_, "REV", "judge a commit or tree");
    options.choice("--format", format_, {"json", "text"},
                   "how findings are printed: text (default) or json");
    options.operands(paths_, "PATH", "only these files and folders");
  }

  int run() override {
    if (staged_ && !revision_.empty()) {
      throw Error(ErrorKind::usage,
                  "--staged and --rev name two different trees",
                  "give one of them");
    }
    const check::LicensingState state = read();
    report::Report report{check::judge(state), state.files.size(), false};
    report.colour = format_ == "text" && wants_colour();
    print(report::find_format(format_)->print(report));
    return report.findings.empty() ? 0 : 1;
  }

 private:
  check::LicensingState read() const {
    scan::Source source;
    if (staged_) source.kind = scan::SourceKind::index;
    if (!revision_.empty()) source = {scan::SourceKind::revision, revision_};
    if (staged_) git::foresee_staged(paths_);
    scan::foresee(source);
    git::Repository repository = git::open_repository();
    if (revision_.empty() && repository.bare()) {
      throw Error(ErrorKind::repository,
                  "the repository is bare: there is no work tree and no index",
                  "git tgpl check --rev HEAD");
    }
    const scan::Tree tree(std::move(repository), source);
    if (staged_) return scan::read_staged_state(tree, paths_);
    return paths_.empty() ? scan::read_state(tree)
                          : scan::read_state(tree, tree.select(paths_));
  }

  bool staged_ = false;
  std::string revision_;
  std::string format_ = "text";
  std::vector<std::string> paths_;
};

}  // namespace

const CommandRow kCheck = {"check", "judge the licensing state of a tree",
                           make_command<CheckCommand>};

}  // namespace tgpl::cli
