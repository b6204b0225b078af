// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/header_context.h"
#include "cli/history_options.h"
#include "holders/mailmap.h"
#include "license/holder.h"
#include "read/project_notice.h"
#include "write/update.h"

namespace tgpl::cli {
namespace {

class HeaderUpdateCommand : public Command {
 public:
  void declare(Options& options) override {
    options.value("--license", change_.expression, "EXPRESSION",
                  "replace the licence");
    options.values("--holder", change_.holders, "NAME",
                   "replace the project's copyright holders");
    options.values("--add-holder", change_.new_holders, "NAME",
                   "add a copyright holder");
    options.values("--rename-holder", renames_, "OLD=NEW",
                   "rename a copyright holder of the project");
    options.value(
        "--year", change_.years, "YEARS",
        "years for the holders named here (default: for the project's)");
    history_.declare(options);
    options.flag("--merge-years", change_.merge_years,
                 "extend years and merge lines of the same holder");
    options.flag("--replace-notice", replace_notice_,
                 "replace your own licence notices with SPDX tags");
    options.value("--template", template_, "NAME", "header template to use");
    style_.declare_style(options);
    output_.declare(options);
  }

  int run() override {
    const holders::AuthorOptions authors = take_credits();
    check_usage(authors);
    for (const std::string& rename : renames_)
      change_.renames.push_back(parse_rename(rename));
    const std::string fault = header::change_fault(change_);
    if (!fault.empty())
      throw Error(ErrorKind::usage, fault,
                  "write OLD=NEW; renames that build on each other need two "
                  "runs");
    check_names();
    write::StyleOptions options = style_.options();
    options.layout = template_;
    const HeaderContext target(session(), output_);
    read::require_valid_terms(target.context);
    const Output output(output_);
    const write::Updated updated = write::update_headers(
        target.tree, target.context, target.selected(), plan(target), options,
        output.sink(), reader_of(session(), authors));
    for (const write::FilePlan& file : updated.left)
      tell_skipped(file.path, file.reason);
    for (const write::FilePlan& file : updated.partly)
      note(cat({printable(file.path), ": ", printable(file.reason)}));
    return output.finish({"updated header", "updated", "no headers to update"},
                         target, updated);
  }

 private:
  /// The holder "git" is no name: it asks for the authors from the history.
  holders::AuthorOptions take_credits() {
    holders::AuthorOptions options = history_.author_options(change_.holders);
    options.only_authors = options.authors;
    options.authors = options.authors || asks_for_authors(change_.new_holders);
    change_.holders = named_holders(change_.holders);
    change_.new_holders = named_holders(change_.new_holders);
    change_.no_years = options.years == holders::Years::none;
    return options;
  }

  void check_usage(const holders::AuthorOptions& authors) {
    require_years(change_.years);
    require_one_kind_of_years(change_.years, history_);
    change_.relayout = !template_.empty();
    if (!change_.expression.empty())
      change_.expression = read::canonical_expression(change_.expression);
    const bool asks_history = authors.needs_history();
    if (change_.empty() && renames_.empty() && !replace_notice_ &&
        !asks_history) {
      throw Error(ErrorKind::usage, "nothing to change",
                  "use at least one of --license, --holder, --add-holder, "
                  "--rename-holder, --year, --years, --merge-years, "
                  "--template, --replace-notice");
    }
    if (replace_notice_) check_replacing(asks_history);
    if (output_.paths.empty() && !output_.staged) {
      throw Error(ErrorKind::usage, "missing PATH",
                  "use '.' for the current directory");
    }
  }

  /// Other changes need a second run, which applies them to the new tags.
  void check_replacing(bool asks_history) const {
    header::Change others = change_;
    others.expression.clear();
    if (others.empty() && renames_.empty() && !asks_history) return;
    throw Error(ErrorKind::usage,
                "--replace-notice can only be used with --license",
                "make the other changes with a second 'header update'");
  }

  write::UpdatePlan plan(const HeaderContext& target) const {
    write::UpdatePlan plan{change_};
    plan.change.ours = read::own_holders(target.context, session().config());
    join_renames(plan.change.renames);
    if (!replace_notice_) return plan;
    std::vector<std::string> holders = plan.change.ours;
    if (holders.empty()) {
      throw Error(ErrorKind::usage, "cannot determine the copyright holder",
                  "set a holder in TGPL.toml, or tgpl.holder in git config");
    }
    plan.owner = write::notice_owner(target.tree, target.context,
                                     std::move(holders), change_.expression);
    return plan;
  }

  /// Asks git whether .mailmap says that old and new name are one person.
  void join_renames(std::vector<header::Rename>& renames) const {
    holders::MailmapReader mailmap(session());
    for (header::Rename& rename : renames) {
      const license::Holder* before = mailmap.find(rename.from);
      const license::Holder* after = mailmap.find(rename.to);
      if (before == nullptr || after == nullptr) continue;
      const bool mapped =
          before->text != rename.from || after->text != rename.to;
      rename.joined = mapped && license::same_email(*before, *after);
    }
  }

  void check_names() const {
    for (const auto* holders : {&change_.holders, &change_.new_holders}) {
      for (const std::string& holder : *holders) read::require_name(holder);
    }
    for (const header::Rename& rename : change_.renames)
      read::require_name(rename.to);
  }

  static header::Rename parse_rename(const std::string& text) {
    const std::size_t at = text.find('=');
    if (at == std::string::npos) {
      throw Error(ErrorKind::usage,
                  cat({"invalid rename ", quote(text), ": expected OLD=NEW"}),
                  "--rename-holder 'Jane Doe=Jane Roe <roe@example.org>'");
    }
    return {std::string(trim(text.substr(0, at))),
            std::string(trim(text.substr(at + 1)))};
  }

  header::Change change_;
  std::vector<std::string> renames_;
  HistoryOptions history_;
  bool replace_notice_ = false;
  std::string template_;
  StyleArguments style_;
  ChangeOptions output_;
};

}  // namespace

const CommandRow kHeaderUpdate = {"header update",
                                  "update headers written by 'header add'",
                                  make_command<HeaderUpdateCommand>};

}  // namespace tgpl::cli
