// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/overview.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "git/revision.h"
#include "hook/install.h"
#include "publish/local_answer.h"

namespace tgpl::cli {
namespace {

/// The last line is a command, alone, so that it can be copied.
std::string page(std::string_view state, std::string_view purpose,
                 std::string_view command) {
  return cat({state, "\nto ", purpose, ", run:\n    ", command, "\n"});
}

std::string licence_of(const terms::Answer& answer) {
  const std::string& license = answer.terms->terms.license;
  return cat({"licence ", license.empty() ? "none" : printable(license)});
}

std::string bare_overview(git::Session& session) {
  constexpr std::string_view kBare = "bare repository: ";
  if (!git::has_commits(session))
    return page(cat({kBare, "no commits"}), "list the commands", "git tgpl -h");
  const terms::Answer answer = publish::answer_of_revision(session, "HEAD");
  return page(cat({kBare, answer.terms ? licence_of(answer)
                                       : "no valid TGPL.toml in HEAD"}),
              "see the licensing state of HEAD", "git tgpl status");
}

/// Whether `git tgpl hook install` would write one of the hooks.
bool can_install(git::Session& session, const hook::HookDirectory& place,
                 const std::vector<hook::HookFile>& files) {
  const auto steps = hook::plan_install(session, place, files, {});
  return std::ranges::any_of(steps, [](const hook::Step& step) {
    return step.action != hook::InstallAction::none &&
           step.action != hook::InstallAction::ask;
  });
}

std::string set_up_overview(git::Session& session,
                            const terms::Answer& answer) {
  const hook::HookDirectory place = hook::place_of(session.repository());
  const auto files = hook::inspect_usual(session, place);
  const auto active = static_cast<std::size_t>(std::ranges::count_if(
      files,
      [](const hook::HookFile& file) { return hook::is_active(file.state); }));
  const std::string state =
      cat({"set up: ", licence_of(answer), ", ", std::to_string(active), " of ",
           std::to_string(files.size()), " hooks active"});
  if (active == files.size()) return page(state, "check it", "git tgpl check");
  if (can_install(session, place, files))
    return page(state, "install the missing hooks", "git tgpl hook install");
  return page(state, "see why hooks are not active", "git tgpl hook status");
}

}  // namespace

std::string overview(git::Session& session) {
  if (session.repository().bare()) return bare_overview(session);
  const terms::Answer answer =
      publish::answer_of_work_tree(session.repository());
  if (answer.terms) return set_up_overview(session, answer);
  if (!answer.errors.empty())
    return page("set up, but TGPL.toml is not valid", "list its errors",
                "git tgpl terms check");
  return page("not set up: this repository has no TGPL.toml", "set it up",
              "git tgpl init");
}

}  // namespace tgpl::cli
