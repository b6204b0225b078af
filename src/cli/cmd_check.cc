// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <cstdio>
#include <memory>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/keep_forever.h"
#include "base/log.h"
#include "base/text.h"
#include "check/judge.h"
#include "cli/change_messages.h"
#include "cli/check_notes.h"
#include "cli/commands.h"
#include "cli/header_context.h"
#include "cli/hook_paste.h"
#include "cli/rule_names.h"
#include "cli/terminal.h"
#include "read/cache/cache_folder.h"
#include "read/cache/notice_cache.h"
#include "read/cache/prefetch.h"
#include "read/check_work_tree.h"
#include "read/read_state.h"
#include "report/format.h"
#include "report/suppressed.h"
#include "reuse/layout.h"
#include "review/advice.h"
#include "review/approval_advice.h"
#include "review/change.h"
#include "review/check_verdict.h"
#include "review/range_text.h"
#include "review/text_advice.h"
#include "tree/leftovers.h"
#include "tree/open_tree.h"
#include "tree/work_tree.h"
#include "write/baseline_file.h"
#include "write/fix.h"

namespace tgpl::cli {
namespace {

const std::string kDefaultFormat = "text";

/// The findings, and the number of files judged.
struct Judged {
  check::Judgement judgement;
  std::size_t files = 0;
};

/// The whole work tree and its state, if that was judged.
struct Whole {
  const check::LicensingState* state = nullptr;
  const tree::Tree* tree = nullptr;
};

class CheckCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--staged", staged_, "check staged changes");
    options.value("--rev", revision_, "REV",
                  "check a commit or tree (default: the working tree)");
    options.optional_value("--range", range_, kFromCi, "A..B",
                           "check the commits in A..B (default: range from "
                           "CI, else upstream)");
    options.choice("--format", format_, "FORMAT", report::format_names(),
                   "output format", "text");
    options.flag("--porcelain", porcelain_,
                 "print one finding per line, for scripts");
    options.flag("-z", nul_,
                 "like --porcelain, with NUL for line ends and unquoted paths");
    options.flag("--fix", fix_,
                 "fix findings that have exactly one correct fix");
    options.flag("--write-baseline", write_baseline_,
                 "record current findings in .tgpl/baseline");
    options.flag("-n,--dry-run", dry_run_,
                 "with --fix or --write-baseline: change nothing");
    options.values("--select", select_, "RULE[,RULE...]",
                   "check only these rules");
    options.values("--ignore", ignore_, "RULE[,RULE...]", "skip these rules");
    options.values("--severity", severities_, "RULE=LEVEL",
                   "report RULE as error, warning or off");
    options.flag("--show-suppressed", show_suppressed_,
                 "list suppressed findings with their reasons");
    options.value(
        "--cache", cache_, "DIR",
        "cache directory, or 'none' for no cache (default: tgpl.cache, "
        "else in the git directory)");
    options.operands(paths_, "PATH",
                     "check only these files and directories (default: all)");
  }

  int run() override {
    check_usage();
    choice_ = rule_choice(select_, ignore_, severities_);
    if (!cache_.empty()) read::choose_cache(session(), cache_);
    if (write_baseline_) return write_baseline();
    if (fix_) return fix();
    if (takes_disk() && paths_.empty()) return answer_for_work_tree();
    return tell(compose(judge(), look()));
  }

 private:
  void check_usage() const {
    const struct {
      bool wrong;
      const char* message;
      const char* hint;
    } rows[] = {
        {staged_ + !revision_.empty() + !range_.empty() > 1,
         "cannot combine --staged, --rev and --range", "use one of them"},
        {fix_ && !(revision_.empty() && range_.empty()),
         "--fix cannot change what is committed",
         "leave --rev and --range out, and commit what --fix changes"},
        {dry_run_ && !fix_ && !write_baseline_,
         "--dry-run needs --fix or --write-baseline", ""},
        {show_suppressed_ && !for_people(),
         "--show-suppressed prints text only", "leave --format out"},
        {write_baseline_ && !takes_all(),
         "--write-baseline takes all findings of the whole working tree",
         "leave the other options and the paths out"},
        {for_scripts() && !format_.empty(),
         "--format and --porcelain (or -z) name two formats",
         "give one of them"},
    };
    for (const auto& row : rows)
      if (row.wrong) throw Error(ErrorKind::usage, row.message, row.hint);
  }

  bool takes_all() const {
    return !staged_ && !fix_ && revision_.empty() && range_.empty() &&
           paths_.empty() && select_.empty() && ignore_.empty() &&
           severities_.empty();
  }

  bool for_scripts() const { return porcelain_ || nul_; }

  /// Whether the output has to leave the program byte by byte.
  bool is_ready() const {
    const report::Format* format = report::find_format(format_);
    return nul_ || (format != nullptr && format->prints_commands);
  }

  bool for_people() const {
    return !for_scripts() && (format_.empty() || format_ == kDefaultFormat);
  }

  /// How the text looks; other formats are the same everywhere.
  struct Look {
    bool colours = false;
    bool brief = false;
  };

  Look look() const {
    if (!for_people()) return {};
    return {wants_colour(session()), is_terminal()};
  }

  int answer_for_work_tree() {
    read::prefetch_check(session());
    refuse_bare(session().repository());
    const Look look = this->look();
    read::WorkTreeQuestion question;
    question.words = question_words(look);
    question.judge = [&](const check::LicensingState& state,
                         const tree::Tree& tree) {
      return compose({check::judge(state, choice_), state.files.size()}, look,
                     Whole{&state, &tree});
    };
    question.tell = [this](const read::CheckResult& answer) {
      tell(answer);
      std::fflush(stdout);
    };
    return read::check_work_tree(session(), question);
  }

  /// Everything that influences the result for the same tree; key of the result
  /// cache.
  std::string question_words(Look look) const {
    std::string out = cat({for_scripts() ? "porcelain" : format_, "\n"});
    for (const bool set : {nul_, show_suppressed_, look.colours, look.brief})
      out += set ? '1' : '0';
    for (const auto* rules : {&select_, &ignore_, &severities_}) {
      out += '\n';
      for (const std::string& rule : *rules) (out += rule) += ' ';
    }
    return out;
  }

  /// Completes the advice of the findings, for which it may have to read the
  /// tree again.
  void advise(report::Report& report, Whole whole) const {
    if (!review::needs_facts(report.findings)) return;
    // The result for a large work tree is cached, so it must not depend on what
    // more git is asked.
    if (whole.state != nullptr && whole.state->files.size() >= kLarge) {
      const review::HeaderFacts facts =
          review::header_facts(*whole.state, standing(session().repository()));
      review::complete_advice(report.findings, facts);
      if (for_people())
        report.label_command = review::label_command(report.findings, facts);
      return;
    }
    const std::unique_ptr<const tree::Tree> opened =
        whole.tree == nullptr ? open() : nullptr;
    const tree::Tree& tree = whole.tree == nullptr ? *opened : *whole.tree;
    review::HeaderFacts facts = review::header_facts(
        tree, report.findings, standing(session().repository()));
    facts.by_old_policy = !range_.empty();
    review::complete_advice(report.findings, facts);
    if (range_.empty() && revision_.empty())
      review::complete_text_advice(report.findings, tree,
                                   staged_ ? review::kFixStaged : review::kFix);
    if (!for_people()) return;
    report.label_command = review::label_command(report.findings, facts);
    if (revision_.empty() && range_.empty())
      report.fixable = review::count_fixable(tree, report.findings, facts);
  }

  read::CheckResult compose(Judged judged, Look look, Whole whole = {}) const {
    check::Judgement& judgement = judged.judgement;
    const review::CheckVerdict verdict = review::verdict_on(
        judgement, show_suppressed_ ? review::SuppressedFindings::listed
                                    : review::SuppressedFindings::counted);
    report::Report made{.findings = std::move(judgement.findings),
                        .files = judged.files,
                        .colour = look.colours,
                        .brief = look.brief};
    advise(made, whole);
    const report::Report& report = *keep_forever(std::move(made));
    read::CheckResult answer;
    if (for_scripts()) {
      answer.out = report::print_porcelain(
          report, nul_ ? report::Ending::nul : report::Ending::line);
    } else {
      const std::string& name = format_.empty() ? kDefaultFormat : format_;
      answer.out = report::find_format(name)->print(report);
    }
    if (show_suppressed_)
      answer.out += report::print_suppressed(judgement.suppressed);
    answer.notes = notes_on(verdict.not_shown);
    answer.status = verdict.passes ? 0 : 1;
    return answer;
  }

  /// Prints the result and returns the exit status.
  int tell(const read::CheckResult& answer) const {
    is_ready() ? print_data(answer.out) : print(answer.out);
    for (const std::string& line : answer.notes) labelled_note(line);
    return answer.status;
  }

  /// Fixes findings, and judges again afterwards.
  int fix() {
    const std::unique_ptr<const tree::Tree> opened = open();
    const tree::Tree& tree = *opened;
    if (!dry_run_) tree::begin_writing(tree);
    const std::vector<check::Finding> findings =
        staged_ ? review::judge_staged(review::look_at_staged(session()),
                                       paths_, choice_)
                      .findings
                : check::judge(read(tree), choice_).findings;
    ChangeOptions options;
    options.dry_run = dry_run_;
    const write::Fixed fixed = write::fix_findings(
        tree, read::read_context(tree), findings, Output(options).sink());
    for (const tree::Failure& failure : fixed.failures)
      tell_error(failure.message, failure.hint);
    tell_unfixed(fixed, dry_run_);
    if (dry_run_) return review::would_pass(fixed) ? 0 : 1;
    tell_fixed(fixed);
    const int status = tell(compose(judge(), look()));
    return fixed.failures.empty() ? status : 1;
  }

  /// With a machine-readable format, standard output contains only findings.
  void tell_fixed(const write::Fixed& fixed) const {
    for (const std::string& path : fixed.changed) {
      const std::string line = cat({"fixed ", printable(path)});
      for_people() ? print(line + "\n") : note(line);
    }
  }

  int write_baseline() const {
    const tree::WorkTree tree(session());
    if (!dry_run_) tree::begin_writing(tree);
    const write::BaselineEdit plan =
        write::plan_baseline(tree, read::read_state(tree));
    const git::Writing writing(session());
    if (plan.edit && !dry_run_)
      tree::writer(Folder(tree.work_tree()))(*plan.edit);
    print(cat({dry_run_ ? "would write " : "wrote ",
               counted(plan.findings, "finding"), " to ", reuse::kBaselinePath,
               "\n"}));
    return 0;
  }

  std::unique_ptr<const tree::Tree> open() const {
    if (revision_.empty() && range_.empty())
      refuse_bare(session().repository());
    return tree::open_tree(session(), source());
  }

  static void refuse_bare(const git::Repository& repository) {
    if (!repository.bare()) return;
    throw Error(ErrorKind::repository,
                "cannot check the working tree of a bare repository",
                "git tgpl check --rev HEAD");
  }

  tree::Source source() const {
    if (staged_) return {tree::SourceKind::index, ""};
    if (!revision_.empty()) return {tree::SourceKind::revision, revision_};
    if (!head_.empty()) return {tree::SourceKind::revision, head_};
    return {};
  }

  /// Whether the work tree, or a part of it, is checked.
  bool takes_disk() const {
    return !staged_ && revision_.empty() && range_.empty();
  }

  check::LicensingState read(const tree::Tree& tree) const {
    return paths_.empty() ? read::read_state(tree)
                          : read::read_state(tree, tree.select(paths_));
  }

  Judged judge() {
    if (staged_) return judge_staged();
    if (takes_disk()) read::prefetch_work_tree(session());
    if (paths_.empty()) read::prefetch_cache_folder(session());
    session().require_repository();
    if (!range_.empty()) return judge_range();
    if (paths_.empty()) read::prefetch_notices(session());
    return judge_tree(*keep_forever(open()));
  }

  Judged judge_tree(const tree::Tree& tree) const {
    const check::LicensingState& state = *keep_forever(read(tree));
    return {check::judge(state, choice_), state.files.size()};
  }

  Judged judge_staged() const {
    review::prefetch_staged(session());
    refuse_bare(session().repository());
    review::StagedFindings staged = review::judge_staged(
        review::look_at_staged(session()), paths_, choice_);
    review::advise_to_fix_first(staged.findings);
    tell_existing_findings(staged.existing_findings);
    tell_awaiting(staged.awaiting);
    return {{std::move(staged.findings),
             std::move(staged.suppressed),
             staged.known,
             {}},
            staged.files};
  }

  Judged judge_range() {
    if (!paths_.empty()) {
      throw Error(ErrorKind::usage, "cannot use paths with --range",
                  "omit the paths");
    }
    const std::string range =
        range_ == kFromCi ? found_range(session()) : range_;
    const review::Range parsed = review::parse_range(session(), range);
    head_ = parsed.head;
    review::RangeVerdict verdict =
        review::judge_range(session(), parsed, choice_);
    for (const std::string& line : notes_on(verdict, range))
      labelled_note(line);
    tell_existing_findings(verdict.existing_findings);
    return {{std::move(verdict.findings),
             std::move(verdict.suppressed),
             verdict.known,
             {}},
            verdict.files};
  }

  static constexpr const char* kFromCi = "auto";
  static constexpr std::size_t kLarge = 500;

  std::string cache_;
  bool staged_ = false;
  bool fix_ = false;
  bool dry_run_ = false;
  bool write_baseline_ = false;
  bool show_suppressed_ = false;
  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
  std::vector<std::string> severities_;
  check::RuleChoice choice_;
  std::string revision_;
  std::string range_;
  std::string head_;  ///< with --range: its last commit
  std::string format_;
  bool porcelain_ = false;
  bool nul_ = false;
  std::vector<std::string> paths_;
};

}  // namespace

const CommandRow kCheck = {"check", "check licences and copyright notices",
                           make_command<CheckCommand>};

}  // namespace tgpl::cli
