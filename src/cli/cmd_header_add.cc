// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/header_context.h"
#include "cli/history_options.h"
#include "cli/terminal.h"
#include "header/years.h"
#include "license/holder.h"
#include "read/project_notice.h"
#include "tree/pathspec.h"
#include "write/path_license.h"
#include "write/planner.h"
#include "write/uncommentable.h"

namespace tgpl::cli {
namespace {

class HeaderAddCommand : public Command {
 public:
  void declare(Options& options) override {
    notice_.declare(options);
    options.value("--year", year_, "YEARS",
                  "years to put before each holder, as 2026 or 2019-2026");
    history_.declare(options);
    style_.declare(options);
    options.value("--template", template_, "NAME", "header template to use");
    options.flag("--dot-license", dot_license_,
                 "write FILE.license instead of a comment");
    options.flag("--skip-existing", skip_existing_,
                 "skip files with any licence or copyright information");
    options.flag("--force-own", force_own_,
                 "label the named files whatever their words or folders say");
    options.flag("--stdin", stdin_,
                 "edit standard input, write the result to standard output");
    options.value("--stdin-path", stdin_path_, "NAME",
                  "with --stdin: path of the file in the project");
    change_.declare(options);
  }

  int run() override {
    check_usage();
    write::StyleOptions options = style_.options();
    options.layout = template_;
    const HeaderContext target(session(), change_);
    write::Labelling labelling{notice(target), !target.context.terms, options,
                               dot_license_,   skip_existing_,        nullptr};
    labelling.named = target.named(change_.paths);
    labelling.force_own = force_own_;
    if (notice_.license.empty() && target.context.terms)
      labelling.path_licenses =
          write::licenses_in_scopes(*target.context.terms);
    return stdin_ ? filter(target, labelling) : label(target, labelling);
  }

 private:
  void check_usage() const {
    require_years(year_);
    require_one_kind_of_years(year_, history_);
    if (force_own_ && (change_.paths.empty() || stdin_)) {
      throw Error(ErrorKind::usage, "--force-own requires FILE",
                  "name each file: git tgpl header add --force-own src/main.c");
    }
    if (stdin_ != !stdin_path_.empty()) {
      throw Error(ErrorKind::usage,
                  cat({stdin_ ? "--stdin requires --stdin-path"
                              : "--stdin-path requires --stdin"}),
                  "git tgpl header add --stdin --stdin-path src/main.c");
    }
    const bool on_files = !change_.paths.empty() || dot_license_ ||
                          change_.staged || change_.dry_run || change_.nul;
    if (stdin_ && on_files) {
      throw Error(ErrorKind::usage,
                  "cannot use --stdin with PATH, --dot-license, --staged, "
                  "--dry-run or -z",
                  "omit --stdin to edit files in place");
    }
  }

  header::Notice notice(const HeaderContext& target) const {
    header::Notice notice = target.notice(notice_);
    if (year_.empty()) return notice;
    for (std::string& copyright : notice.copyrights)
      copyright = header::with_years(copyright, year_);
    return notice;
  }

  holders::ReadFileAuthors read_file_authors() const {
    holders::AuthorOptions options = history_.author_options(notice_.holders);
    options.given_years = year_;
    return reader_of(session(), options);
  }

  int label(const HeaderContext& target,
            const write::Labelling& labelling) const {
    const std::vector<write::FilePlan> plans = write::plan_credited_labels(
        target.tree, target.context, target.selected(), labelling,
        read_file_authors());
    for (const write::FilePlan& plan : plans) {
      if (write::is_skipped(plan.action)) tell_skipped(plan.path, plan.reason);
    }
    const Output output(change_);
    tree::Applied applied =
        write::apply_labels(target.tree, target.context, plans, output.sink());
    refuse_ignored(plans, applied.failures);
    tell_holder(target, plans);
    return output.finish({"added header", "wrote", "no headers to add"}, target,
                         applied);
  }

  /// A user who is not the project's holder may not expect that the headers
  /// name somebody else.
  void tell_holder(const HeaderContext& target,
                   const std::vector<write::FilePlan>& plans) const {
    if (!notice_.holders.empty()) return;
    const std::vector<std::string> user =
        read::configured_holder(session().config());
    const std::vector<std::string> named =
        read::terms_notice(target.context).copyrights;
    const bool writes =
        std::ranges::any_of(plans, [](const write::FilePlan& plan) {
          return write::is_edit(plan.action) &&
                 !plan.notice->copyrights.empty();
        });
    if (!writes || user.empty() || named.empty()) return;
    const auto is_user = [&](const std::string& holder) {
      return std::ranges::any_of(user, [&](const std::string& one) {
        return is_same_person(one, holder);
      });
    };
    if (std::ranges::any_of(named, is_user)) return;
    labelled_note(
        cat({"the copyright holder is ", quote(join(named, ", ")),
             ", from TGPL.toml; if the work is yours, use --holder"}));
  }

  static bool is_same_person(const std::string& a, const std::string& b) {
    const license::Holder one = license::holder_from_text(a);
    const license::Holder other = license::holder_from_text(b);
    return license::same_email(one, other) || license::same_text(one, other);
  }

  static void refuse_ignored(const std::vector<write::FilePlan>& plans,
                             std::vector<tree::Failure>& failures) {
    for (const write::FilePlan& plan : plans) {
      if (plan.action == write::Action::ignored)
        failures.push_back({plan.path,
                            cat({"cannot add a header to ", quote(plan.path),
                                 ": ", plan.reason}),
                            write::kIgnoredHint});
    }
  }

  /// Text that cannot get a header is printed unchanged.
  int filter(const HeaderContext& target,
             const write::Labelling& labelling) const {
    const std::string bytes = read_stdin();
    const git::Entry entry{
        tree::path_from_top(*target.tree.repository(), stdin_path_), 0100644,
        "", false};
    write::FilePlan plan{entry.path};
    plan.reason = bytes.empty() ? "empty file"
                                : write::why_unplanned(target.tree,
                                                       target.context, entry);
    if (plan.reason.empty()) {
      const git::Entry* tracked = target.tree.find(entry.path);
      const holders::ReadFileAuthors read = read_file_authors();
      const auto authors =
          read ? std::optional(read({tracked ? *tracked : entry}))
               : std::nullopt;
      write::Labelling credited = labelling;
      if (authors) credited.authors = &*authors;
      const write::Planner planner(target.tree, target.context, {entry},
                                   credited);
      tree::ContentReader reader = target.tree.reader();
      plan = planner.plan(entry, bytes, reader);
    }
    if (plan.action != write::Action::header) {
      if (plan.action != write::Action::none || bytes.empty())
        tell_skipped(plan.path, plan.reason);
      print_data(bytes);
      return 0;
    }
    print_data(header::add_header(plan.path, bytes, *plan.notice, *plan.style)
                   .text.value_or(bytes));
    return 0;
  }

  NoticeOptions notice_;
  std::string year_;
  HistoryOptions history_;
  StyleArguments style_;
  std::string template_;
  bool dot_license_ = false;
  bool skip_existing_ = false;
  bool force_own_ = false;
  bool stdin_ = false;
  std::string stdin_path_;
  ChangeOptions change_;
};

}  // namespace

const CommandRow kHeaderAdd = {"header add",
                               "add licence and copyright headers",
                               make_command<HeaderAddCommand>};

}  // namespace tgpl::cli
