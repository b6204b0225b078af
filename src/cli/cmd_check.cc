// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "check/judge.h"
#include "cli/commands.h"
#include "cli/rule_names.h"
#include "cli/terminal.h"
#include "report/format.h"
#include "report/suppressed.h"
#include "scan/baseline_file.h"
#include "scan/read_state.h"

namespace tgpl::cli {
namespace {

std::string counted(std::size_t count, std::string_view thing) {
  return cat({std::to_string(count), " ", thing, count == 1 ? "" : "s"});
}

class CheckCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--staged", staged_, "judge what the next commit changes");
    options.values("--select", select_, "RULE,...", "only these rules");
    options.values("--ignore", ignore_, "RULE,...", "not these rules");
    options.values("--severity", severities_, "RULE=LEVEL",
                   "error, warning or off");
    options.flag("--show-suppressed", show_suppressed_,
                 "list what is suppressed, and why");
    options.flag("--write-baseline", write_baseline_,
                 "make what is found now known in .tgpl/baseline");
    options.flag("-n,--dry-run", dry_run_,
                 "with --write-baseline: write nothing");
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
    if (show_suppressed_ && format_ != "text") {
      throw Error(ErrorKind::usage, "--show-suppressed prints text only",
                  "leave --format out");
    }
    const check::RuleChoice choice = rule_choice(select_, ignore_, severities_);
    if (write_baseline_) return write_baseline();
    const check::LicensingState state = read();
    check::Judgement judgement = check::judge(state, choice);
    report::Report report{std::move(judgement.findings), state.files.size(),
                          false};
    report.colour = format_ == "text" && wants_colour();
    print(report::find_format(format_)->print(report));
    if (show_suppressed_) print(report::print_suppressed(judgement.suppressed));
    tell_accepted(judgement);
    return report.findings.empty() ? 0 : 1;
  }

 private:
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

  /// What is not in the report, so that nobody takes silence for health.
  void tell_accepted(const check::Judgement& judgement) const {
    if (!judgement.suppressed.empty() && !show_suppressed_)
      note(cat({counted(judgement.suppressed.size(), "finding"),
                " suppressed; --show-suppressed lists them"}));
    if (judgement.known > 0)
      note(cat({counted(judgement.known, "finding"), " known by ",
                check::kBaselinePath, " not shown"}));
    for (const check::BaselineEntry& entry : judgement.removable)
      note(cat({check::kBaselinePath, " no longer needs ", entry.rule, " ",
                std::to_string(entry.count), " ", quote(entry.about)}));
    if (!judgement.removable.empty())
      note("'git tgpl check --write-baseline' drops what is not needed");
  }

  int write_baseline() const {
    if (staged_ || !revision_.empty() || !paths_.empty() || !select_.empty() ||
        !ignore_.empty() || !severities_.empty()) {
      throw Error(ErrorKind::usage,
                  "--write-baseline takes all findings of the whole work tree",
                  "leave the other options and the paths out");
    }
    // A second time, because the file itself may have findings.
    for (const bool first : {true, false}) {
      const scan::Tree tree(git::open_work_tree(), {});
      const scan::BaselineEdit plan =
          scan::plan_baseline(tree, scan::read_state(tree));
      if (plan.edit && !dry_run_)
        scan::writer(Folder(tree.repository().work_tree))(*plan.edit);
      if (plan.edit && first && !dry_run_) continue;
      print(cat({dry_run_ ? "would be known by " : "known by ",
                 check::kBaselinePath, ": ", counted(plan.findings, "finding"),
                 "\n"}));
      break;
    }
    return 0;
  }

  bool staged_ = false;
  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
  std::vector<std::string> severities_;
  bool show_suppressed_ = false;
  bool write_baseline_ = false;
  bool dry_run_ = false;
  std::string revision_;
  std::string format_ = "text";
  std::vector<std::string> paths_;
};

}  // namespace

const CommandRow kCheck = {"check", "judge the licensing state of a tree",
                           make_command<CheckCommand>};

}  // namespace tgpl::cli
