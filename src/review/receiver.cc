// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/receiver.h"

#include <optional>
#include <vector>

#include "base/text.h"
#include "review/push_plan.h"

namespace tgpl::review {
namespace {

std::vector<std::string> lines_of(std::string_view text, char end) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, end)) {
    if (!line.empty()) lines.emplace_back(line);
  }
  return lines;
}

std::map<std::string, std::string> judged_branches(
    git::Session& session, const std::vector<std::string>& patterns) {
  std::map<std::string, std::string> branches;
  for (const std::string& line :
       lines_of(session.git_output({"for-each-ref",
                                    "--format=%(objectname) %(refname)",
                                    "refs/heads"}),
                '\n')) {
    const std::size_t space = line.find(' ');
    const std::string ref = line.substr(space + 1);
    if (kind_of(patterns, ref) == RefKind::project)
      branches.emplace(ref, line.substr(0, space));
  }
  return branches;
}

}  // namespace

Receiver receiver_of(git::Session& session) {
  Receiver out;
  out.judged_refs = lines_of(
      session.git_answer({"config", "-z", "--get-all", "tgpl.judgedRefs"})
          .value_or(""),
      '\0');
  out.head_ref = std::string(
      trim(session.git_answer({"symbolic-ref", "-q", "HEAD"}).value_or("")));
  out.branches = judged_branches(session, out.judged_refs);
  find_main(out);
  return out;
}

void find_main(Receiver& receiver) {
  std::vector<std::string> names;
  for (const auto& [ref, commit] : receiver.branches) names.push_back(ref);
  const auto main =
      main_branch(receiver.head_ref.empty() ? std::nullopt
                                            : std::optional(receiver.head_ref),
                  names);
  receiver.main_ref = main.value_or("");
  receiver.main_commit = main ? receiver.branches.at(*main) : "";
}

}  // namespace tgpl::review
