// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "check/rule.h"
#include "cli/change_talk.h"
#include "cli/commands.h"
#include "cli/header_scene.h"
#include "cli/terminal.h"
#include "report/format.h"
#include "scan/change.h"
#include "scan/fix.h"
#include "scan/range.h"
#include "scan/read_state.h"

namespace tgpl::cli {
namespace {

const std::string kDefaultFormat = "text";

class CheckCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--staged", staged_, "judge what the next commit changes");
    options.value("--rev", revision_, "REV", "judge a commit or tree");
    options.optional_value("--range", range_, kFromCi, "A..B",
                           "judge what these commits change; without A..B, "
                           "those that the CI system names");
    options.choice("--format", format_, format_names(),
                   "how findings are printed (default: text)");
    options.flag("--porcelain", porcelain_, "print findings for scripts");
    options.flag("-z", nul_, "the same, with NUL for line ends; paths as is");
    options.flag("--fix", fix_, "mend what has one right answer");
    options.flag("-n,--dry-run", dry_run_,
                 "with --fix: print what would change as a patch");
    options.operands(paths_, "PATH", "only these files and folders");
  }

  int run() override {
    check_usage();
    if (fix_) return mend();
    return tell(judge());
  }

 private:
  void check_usage() const {
    if (staged_ + !revision_.empty() + !range_.empty() > 1) {
      throw Error(ErrorKind::usage,
                  "--staged, --rev and --range name different things to judge",
                  "give one of them");
    }
    if (fix_ && !(revision_.empty() && range_.empty())) {
      throw Error(ErrorKind::usage, "--fix cannot change what is committed",
                  "leave --rev and --range out, and commit what --fix changes");
    }
    if (dry_run_ && !fix_)
      throw Error(ErrorKind::usage, "--dry-run needs --fix");
    if (for_scripts() && !format_.empty()) {
      throw Error(ErrorKind::usage,
                  "--format and --porcelain (or -z) name two formats",
                  "give one of them");
    }
  }

  static std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const report::Format& format : report::formats())
      names.emplace_back(format.name);
    return names;
  }

  bool for_scripts() const { return porcelain_ || nul_; }

  bool for_people() const {
    return !for_scripts() && (format_.empty() || format_ == kDefaultFormat);
  }

  /// Prints the findings, and gives back the exit status.
  int tell(report::Report report) const {
    if (for_scripts()) {
      print(report::print_porcelain(
          report, nul_ ? report::Ending::nul : report::Ending::line));
    } else {
      const std::string& name = format_.empty() ? kDefaultFormat : format_;
      report.colour = for_people() && wants_colour();
      print(report::find_format(name)->print(report));
    }
    return report.findings.empty() ? 0 : 1;
  }

  /// Mends, and judges again what there is then.
  int mend() const {
    const scan::Tree tree = open(git::open_repository());
    const std::vector<check::Finding> findings =
        staged_ ? scan::judge_staged(scan::look_at_staged(tree.repository()),
                                     paths_)
                      .findings
                : check::judge(read(tree));
    ChangeOptions options;
    options.dry_run = dry_run_;
    const scan::Fixed fixed = scan::fix_findings(
        tree, scan::read_context(tree), findings, Output(options).carrier());
    for (const scan::Failure& failure : fixed.failures)
      tell_error(failure.message, failure.hint);
    for (const scan::Unmended& unmended : fixed.reasons)
      note(cat({"not mended: ", printable(unmended.path), " (",
                printable(unmended.reason), ")"}));
    if (dry_run_) return tell_left(fixed);
    tell_mended(fixed);
    const int status = tell(judge());
    return fixed.failures.empty() ? status : 1;
  }

  /// The answer of a machine format is the findings alone.
  void tell_mended(const scan::Fixed& fixed) const {
    for (const std::string& path : fixed.changed) {
      const std::string line = cat({"mended ", printable(path)});
      for_people() ? print(line + "\n") : note(line);
    }
  }

  /// The patch goes to standard output, so this does not.
  static int tell_left(const scan::Fixed& fixed) {
    if (!fixed.left.empty())
      note(cat({"findings that would be left: ",
                std::to_string(fixed.left.size())}));
    return fixed.left.empty() && fixed.failures.empty() ? 0 : 1;
  }

  scan::Tree open(git::Repository repository) const {
    if (revision_.empty()) refuse_bare(repository);
    return {std::move(repository), source()};
  }

  static void refuse_bare(const git::Repository& repository) {
    if (!repository.bare()) return;
    throw Error(ErrorKind::repository,
                "the repository is bare: there is no work tree and no index",
                "git tgpl check --rev HEAD");
  }

  scan::Source source() const {
    if (staged_) return {scan::SourceKind::index, ""};
    if (!revision_.empty()) return {scan::SourceKind::revision, revision_};
    return {};
  }

  check::LicensingState read(const scan::Tree& tree) const {
    return paths_.empty() ? scan::read_state(tree)
                          : scan::read_state(tree, tree.select(paths_));
  }

  report::Report judge() const {
    if (staged_) return judge_staged();
    if (range_.empty()) scan::foresee(source());
    git::Repository repository = git::open_repository();
    if (!range_.empty()) return judge_range(repository);
    const scan::Tree tree = open(std::move(repository));
    const check::LicensingState state = read(tree);
    return {check::judge(state), state.files.size()};
  }

  report::Report judge_staged() const {
    scan::foresee_staged();
    const git::Repository repository = git::open_repository();
    refuse_bare(repository);
    scan::StagedFindings staged =
        scan::judge_staged(scan::look_at_staged(repository), paths_);
    tell_old_trouble(staged.old_trouble);
    tell_awaiting(staged.awaiting);
    return {std::move(staged.findings), staged.files};
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
    return {std::move(verdict.findings), verdict.files};
  }

  static constexpr const char* kFromCi = "auto";

  bool staged_ = false;
  bool fix_ = false;
  bool dry_run_ = false;
  std::string revision_;
  std::string range_;
  std::string format_;
  bool porcelain_ = false;
  bool nul_ = false;
  std::vector<std::string> paths_;
};

}  // namespace

const CommandRow kCheck = {"check", "judge the licensing state of a tree",
                           make_command<CheckCommand>};

}  // namespace tgpl::cli
