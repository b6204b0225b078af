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

const std::string kDefaultFormat = "text";

class CheckCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--staged", staged_, "judge what the next commit changes");
    options.value("--rev", revision_, "REV", "judge a commit or tree");
    options.choice("--format", format_, format_names(),
                   "how findings are printed (default: text)");
    options.flag("--porcelain", porcelain_, "print findings for scripts");
    options.flag("-z", nul_, "the same, with NUL for line ends; paths as is");
    options.operands(paths_, "PATH", "only these files and folders");
  }

  int run() override {
    if (staged_ && !revision_.empty()) {
      throw Error(ErrorKind::usage,
                  "--staged and --rev name two different trees",
                  "give one of them");
    }
    if (for_scripts() && !format_.empty()) {
      throw Error(ErrorKind::usage,
                  "--format and --porcelain (or -z) name two formats",
                  "give one of them");
    }
    const check::LicensingState state = read();
    return tell({check::judge(state), state.files.size()});
  }

 private:
  static std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const report::Format& format : report::formats())
      names.emplace_back(format.name);
    return names;
  }

  bool for_scripts() const { return porcelain_ || nul_; }

  int tell(report::Report report) const {
    if (for_scripts()) {
      print(report::print_porcelain(
          report, nul_ ? report::Ending::nul : report::Ending::line));
    } else {
      const std::string& name = format_.empty() ? kDefaultFormat : format_;
      report.colour = name == kDefaultFormat && wants_colour();
      print(report::find_format(name)->print(report));
    }
    return report.findings.empty() ? 0 : 1;
  }

  check::LicensingState read() const {
    git::Repository repository = git::open_repository();
    if (revision_.empty() && repository.bare()) {
      throw Error(ErrorKind::repository,
                  "the repository is bare: there is no work tree and no index",
                  "git tgpl check --rev HEAD");
    }
    scan::Source source;
    if (staged_) source.kind = scan::SourceKind::index;
    if (!revision_.empty()) source = {scan::SourceKind::revision, revision_};
    const scan::Tree tree(std::move(repository), source);
    if (staged_) return scan::read_staged_state(tree, paths_);
    return paths_.empty() ? scan::read_state(tree)
                          : scan::read_state(tree, tree.select(paths_));
  }

  bool staged_ = false;
  std::string revision_;
  std::string format_;
  bool porcelain_ = false;
  bool nul_ = false;
  std::vector<std::string> paths_;
};

}  // namespace

const CommandRow kCheck = {"check", "judge the licensing state of a tree",
                           make_command<CheckCommand>};

}  // namespace tgpl::cli
