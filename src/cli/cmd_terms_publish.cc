// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "base/uri.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "publish/publish.h"
#include "publish/published_files.h"
#include "terms/published_ref.h"

namespace tgpl::cli {
namespace {

const std::string kDated = "tgpl/YYYY-MM-DD";

class TermsPublishCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag(
        "--branch", branch_,
        "publish to branch tgpl/terms, for forges that reject the ref");
    options.flag("-n,--dry-run", dry_run_, "list what would be published");
    options.value("--push", remote_, "REMOTE", "push to this remote as well");
    options.optional_value(
        "--tag", tag_, kDated, "NAME",
        "sign a tag as dated evidence (default: tgpl/YYYY-MM-DD)");
  }

  int run() override {
    const std::string ref(branch_ ? terms::kTermsBranch : terms::kTermsRef);
    const publish::Plan plan =
        publish::plan_publication(session(), ref, today());
    for (const std::string& text : plan.notes) note(text);
    if (dry_run_) return tell_plan(plan);
    const std::string commit =
        plan.changed ? publish::build(session(), plan) : plan.previous;
    if (!remote_.empty()) push(plan, commit, git::PushMode::look);
    if (plan.changed)
      git::move_ref(session(), ref, commit, plan.previous,
                    "git tgpl terms publish");
    print(plan.changed ? cat({"published ", commit, " to ", ref, "\n"})
                       : cat({ref, " is up to date\n"}));
    if (!tag_.empty()) {
      publish::tag(session(), tag_name(), commit, plan);
      print(cat({"tagged ", tag_name(), "\n"}));
    }
    if (!remote_.empty()) {
      push(plan, commit, git::PushMode::write);
      print(cat({"pushed to ", without_password(remote_), "\n"}));
    }
    return 0;
  }

 private:
  std::string tag_name() const {
    return tag_ == kDated ? cat({"tgpl/", today()}) : tag_;
  }

  int tell_plan(const publish::Plan& plan) const {
    if (!plan.changed) {
      print(cat({plan.ref, " is up to date\n"}));
      return 0;
    }
    print(cat({"would publish to ", plan.ref, ":\n"}));
    for (const git::NewFile& file : plan.files)
      print(cat({"  ", printable(file.path), "\n"}));
    if (!tag_.empty()) print(cat({"would tag ", tag_name(), "\n"}));
    if (!remote_.empty())
      print(cat({"would push to ", without_password(remote_), "\n"}));
    return 0;
  }

  /// Pushes; with PushMode::look only checks that the push would succeed,
  /// before any ref has moved, here or on the server.
  void push(const publish::Plan& plan, const std::string& commit,
            git::PushMode mode) const {
    std::vector<std::string> refspecs = {cat({commit, ":", plan.ref})};
    if (!tag_.empty() && mode == git::PushMode::write) {
      const std::string tag = cat({"refs/tags/", tag_name()});
      refspecs.push_back(cat({tag, ":", tag}));
    }
    const git::Pushed pushed = git::push(session(), remote_, refspecs, mode);
    if (!pushed.done) throw publish::refusal(pushed, remote_, plan.ref);
  }

  bool branch_ = false;
  bool dry_run_ = false;
  std::string remote_;
  std::string tag_;
};

}  // namespace

const CommandRow kTermsPublish = {
    "terms publish", "publish the terms, to be read without a clone",
    make_command<TermsPublishCommand>};

}  // namespace tgpl::cli
