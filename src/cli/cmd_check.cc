// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "check/rule.h"
#include "cli/commands.h"
#include "cli/header_scene.h"
#include "cli/terminal.h"
#include "report/format.h"
#include "scan/fix.h"
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
    options.flag("--fix", fix_, "mend what has one right answer");
    options.flag("-n,--dry-run", dry_run_,
                 "with --fix: print what would change as a patch");
    options.operands(paths_, "PATH", "only these files and folders");
  }

  int run() override {
    check_usage();
    if (fix_) return mend();
    return tell(read(open()));
  }

 private:
  void check_usage() const {
    if (staged_ && !revision_.empty()) {
      throw Error(ErrorKind::usage,
                  "--staged and --rev name two different trees",
                  "give one of them");
    }
    if (fix_ && !revision_.empty()) {
      throw Error(ErrorKind::usage, "--fix cannot change what is committed",
                  "leave --rev out, and commit what --fix changes");
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
  int tell(const check::LicensingState& state) const {
    report::Report report{check::judge(state), state.files.size()};
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
    const scan::Tree tree = open();
    ChangeOptions options;
    options.dry_run = dry_run_;
    const scan::Fixed fixed =
        scan::fix_findings(tree, scan::read_context(tree),
                           check::judge(read(tree)), Output(options).carrier());
    for (const scan::Failure& failure : fixed.failures)
      tell_error(failure.message, failure.hint);
    for (const scan::Unmended& unmended : fixed.reasons)
      note(cat({"not mended: ", printable(unmended.path), " (",
                printable(unmended.reason), ")"}));
    if (dry_run_) return tell_left(fixed);
    tell_mended(fixed);
    const int status = tell(read(open()));
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

  scan::Tree open() const {
    git::Repository repository = git::open_repository();
    if (revision_.empty() && repository.bare()) {
      throw Error(ErrorKind::repository,
                  "the repository is bare: there is no work tree and no index",
                  "git tgpl check --rev HEAD");
    }
    scan::Source source;
    if (staged_) source.kind = scan::SourceKind::index;
    if (!revision_.empty()) source = {scan::SourceKind::revision, revision_};
    return {std::move(repository), source};
  }

  check::LicensingState read(const scan::Tree& tree) const {
    if (staged_) return scan::read_staged_state(tree, paths_);
    return paths_.empty() ? scan::read_state(tree)
                          : scan::read_state(tree, tree.select(paths_));
  }

  bool staged_ = false;
  bool fix_ = false;
  bool dry_run_ = false;
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
