// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Sets up a repository: shows the plan, asks for confirmation, and applies it.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/log.h"
#include "base/shell_word.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/history_options.h"
#include "cli/init_list.h"
#include "cli/init_page.h"
#include "cli/license_source.h"
#include "cli/terminal.h"
#include "tree/leftovers.h"
#include "tree/work_tree.h"
#include "write/path_license.h"
#include "write/setup.h"
#include "write/setup_list.h"

namespace tgpl::cli {
namespace {

HookPlan plan_hooks(git::Session& session) {
  HookPlan plan;
  plan.place = hook::place_of(session.repository());
  plan.steps = hook::plan_install(session, plan.place,
                                  hook::inspect_usual(session, plan.place), {});
  return plan;
}

/// Prints the failures. A hint is printed once, because a full disk causes the
/// same failure for every file.
void tell_failures(const std::vector<tree::Failure>& failures) {
  std::string_view statements;
  for (const tree::Failure& failure : failures) {
    tell_error(failure.message, failure.hint == statements ? "" : failure.hint);
    statements = failure.hint;
  }
}

std::vector<tree::Failure> unread(const write::SetupPlan& plan) {
  std::vector<tree::Failure> failures;
  for (const write::FilePlan& label : plan.labels) {
    if (label.action == write::Action::unread)
      failures.push_back({label.path, label.reason, ""});
  }
  return failures;
}

class InitCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("-y,--yes", yes_, "do not ask before writing");
    options.flag("-n,--dry-run", dry_run_, "show the plan, write nothing");
    options.flag("--list", list_,
                 "show what happens to each file and why, write nothing");
    options.choice("--format", format_, "FORMAT", {"json", "text"},
                   "format of the plan, with --dry-run");
    options.value("--license", options_.license, "EXPRESSION",
                  "licence to use if the project has none, or to settle which "
                  "it has");
    options.values("--license-for", path_licenses_, "PATTERN=EXPRESSION",
                   "licence of the files that match PATTERN");
    options.values("--exclude", exclude_, "PATHSPEC",
                   "files that get no header");
    options.values("--holder", options_.holders, "NAME",
                   "copyright holder, as 'NAME <EMAIL>' (default: from "
                   "TGPL.toml, notices, history or git config)");
    options.flag("--force", options_.force,
                 "let --license contradict the licence that the project has");
    options.flag("--dot-license", dot_license_,
                 "write FILE.license files instead of REUSE.toml entries");
    options.flag("--no-headers", no_headers_, "add no headers to files");
    options.flag("--no-hooks", no_hooks_, "install no git hooks");
  }

  int run() override {
    check_usage();
    options_.headers = !no_headers_;
    for (const std::string& text : path_licenses_)
      options_.path_licenses.push_back(write::parse_path_license(text));
    options_.text_of = [this](const std::string& id) {
      return text_on_machine_of(id);
    };
    options_.read_authors = reader_of(session(), {.authors = true});
    options_.today = today();
    const tree::WorkTree tree(session());
    read::Context context = read::read_context(tree);
    if (dot_license_)
      context.policy.uncommentable = terms::Uncommentable::dot_license;
    for (const git::Entry& entry : excluded_in(tree))
      options_.excluded.insert(entry.path);
    const write::SetupPlan plan =
        write::plan_setup(tree, context, session().config(), options_);
    const HookPlan hooks = no_hooks_ ? HookPlan{} : plan_hooks(session());
    if (format_ == "json") {
      print_data(
          plan_json(plan, hooks, write::list_files(tree, context, plan)));
      return 0;
    }
    if (plan.empty() && count_hooks(hooks) == 0) {
      if (!dry_run_) tree::begin_writing(tree);
      return tell_set_up(tree, context, plan);
    }
    print(cat({"plan for ", printable(tree.work_tree()),
               " (nothing written yet)\n", plan_page(plan, hooks)}));
    if (list_)
      print(cat({"\n", list_page(write::list_files(tree, context, plan))}));
    if (git::has_work_tree_elsewhere(session())) refuse_or_warn(tree);
    if (dry_run_) return 0;
    if (!yes_ && !confirm(question(plan, hooks))) {
      note("nothing written");
      return 0;
    }
    return carry_out(tree, context, plan, hooks);
  }

 private:
  void check_usage() {
    if (list_ && yes_)
      throw Error(ErrorKind::usage, "cannot use --list with --yes",
                  "omit one: --list writes nothing");
    dry_run_ = dry_run_ || list_;
    if (format_ == "json" && !dry_run_)
      throw Error(ErrorKind::usage, "--format json requires --dry-run",
                  "git tgpl init --dry-run --format json");
  }

  std::vector<git::Entry> excluded_in(const tree::Tree& tree) const {
    return exclude_.empty() ? std::vector<git::Entry>() : tree.select(exclude_);
  }

  std::optional<std::string> text_on_machine_of(const std::string& id) {
    std::optional<LicenseSource> source = text_on_machine(session(), id);
    if (!source) return std::nullopt;
    return std::move(source->text);
  }

  /// The configuration of a repository may come from others. So the folder is
  /// named, and --yes does not answer for it.
  void refuse_or_warn(const tree::Tree& tree) const {
    const std::string where = quote(tree.work_tree());
    if (yes_ && !dry_run_)
      throw Error(ErrorKind::usage,
                  cat({"core.worktree sets another working tree: files "
                       "would be written to ",
                       where}),
                  cat({"if this is intended, run: GIT_WORK_TREE=",
                       shell_word(tree.work_tree()), " git tgpl init --yes"}));
    warn(
        cat({"core.worktree sets another working tree: files are written "
             "to ",
             where}));
  }

  int tell_set_up(const tree::Tree& tree, const read::Context& context,
                  const write::SetupPlan& plan) const {
    print(cat({"already set up: ", printable(tree.work_tree()), "\n",
               list_ ? list_page(write::list_files(tree, context, plan))
                     : skipped_page(plan)}));
    const std::vector<tree::Failure> failures = unread(plan);
    tell_failures(failures);
    return failures.empty() ? 0 : 1;
  }

  int carry_out(const tree::Tree& tree, const read::Context& context,
                const write::SetupPlan& plan, const HookPlan& hooks) const {
    tree::begin_writing(tree);
    tree::Applied applied = write::apply_setup(tree, context, plan);
    try {
      if (applied.failures.empty())
        hook::carry_out(session(), hooks.place, hooks.steps);
    } catch (const Error& error) {
      applied.failures.push_back(
          {tree.repository()->hooks_dir,
           cat({"cannot install the hooks: ", error.message()}), error.hint()});
    }
    tell_failures(applied.failures);
    print(cat({"\nwrote ", counted(applied.changed.size(), "file"),
               "; review them with 'git status' and 'git diff', then "
               "commit\n"}));
    print(closing_words(plan));
    return applied.failures.empty() ? 0 : 1;
  }

  bool yes_ = false;
  bool list_ = false;
  std::string format_ = "text";
  std::vector<std::string> path_licenses_;
  std::vector<std::string> exclude_;
  bool dry_run_ = false;
  bool dot_license_ = false;
  bool no_headers_ = false;
  bool no_hooks_ = false;
  write::SetupOptions options_;
};

}  // namespace

const CommandRow kInit = {"init", "set up a repository",
                          make_command<InitCommand>};

}  // namespace tgpl::cli
