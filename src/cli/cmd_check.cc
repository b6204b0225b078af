// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "check/rule.h"
#include "cli/change_talk.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "report/format.h"
#include "scan/change.h"
#include "scan/range.h"
#include "scan/read_state.h"

namespace tgpl::cli {
namespace {

class CheckCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--staged", staged_, "judge what the next commit changes");
    options.value("--rev", revision_, "REV", "judge a commit or tree");
    options.optional_value("--range", range_, kFromCi, "A..B",
                           "judge what these commits change; without A..B, "
                           "those that the CI system names");
    options.choice("--format", format_, {"json", "text"},
                   "how findings are printed: text (default) or json");
    options.operands(paths_, "PATH", "only these files and folders");
  }

  int run() override {
    if (staged_ + !revision_.empty() + !range_.empty() > 1) {
      throw Error(ErrorKind::usage,
                  "--staged, --rev and --range name different things to judge",
                  "give one of them");
    }
    report::Report report = judge();
    report.colour = format_ == "text" && wants_colour();
    print(report::find_format(format_)->print(report));
    return report.findings.empty() ? 0 : 1;
  }

 private:
  report::Report judge() const {
    git::Repository repository = git::open_repository();
    if (!range_.empty()) return judge_range(repository);
    if (revision_.empty() && repository.bare()) {
      throw Error(ErrorKind::repository,
                  "the repository is bare: there is no work tree and no index",
                  "git tgpl check --rev HEAD");
    }
    if (staged_) return judge_staged(std::move(repository));
    scan::Source source;
    if (!revision_.empty()) source = {scan::SourceKind::revision, revision_};
    const scan::Tree tree(std::move(repository), source);
    const check::LicensingState state =
        paths_.empty() ? scan::read_state(tree)
                       : scan::read_state(tree, tree.select(paths_));
    return {check::judge(state), state.files.size(), false};
  }

  report::Report judge_staged(git::Repository repository) const {
    const scan::Tree tree(std::move(repository), {scan::SourceKind::index, ""});
    scan::StagedFindings staged = scan::judge_staged(tree, paths_);
    tell_old_trouble(staged.old_trouble);
    tell_awaiting(staged.awaiting);
    return {std::move(staged.findings), staged.files, false};
  }

  report::Report judge_range(const git::Repository& repository) const {
    if (!paths_.empty()) {
      throw Error(ErrorKind::usage, "a range is judged as a whole",
                  "leave the paths out");
    }
    const std::string range = range_ == kFromCi ? found_range() : range_;
    scan::RangeVerdict verdict =
        scan::judge_range(repository, scan::parse_range(range));
    note(cat({std::to_string(verdict.commits),
              verdict.commits == 1 ? " commit in " : " commits in ",
              printable(range)}));
    for (const check::Finding& finding : verdict.mended)
      note(cat({printable(finding.path), ": ", printable(finding.message),
                "; a later commit mends it"}));
    if (verdict.approved > 0)
      note(cat({std::to_string(verdict.approved),
                verdict.approved == 1 ? " change was" : " changes were",
                " approved by a trailer"}));
    tell_old_trouble(verdict.old_trouble);
    return {std::move(verdict.findings), verdict.files, false};
  }

  static constexpr const char* kFromCi = "auto";

  bool staged_ = false;
  std::string revision_;
  std::string range_;
  std::string format_ = "text";
  std::vector<std::string> paths_;
};

}  // namespace

const CommandRow kCheck = {"check",
                           "judge the licensing state of a tree or a change",
                           make_command<CheckCommand>};

}  // namespace tgpl::cli
