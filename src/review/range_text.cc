// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "review/range_text.h"

#include <optional>
#include <string_view>

#include "base/shell_word.h"
#include "base/text.h"
#include "git/changes.h"
#include "git/revision.h"
#include "review/git_history.h"

namespace tgpl::review {
namespace {

constexpr std::string_view kWholeHistory =
    "; in CI, clone the whole history (fetch-depth: 0, GIT_DEPTH: 0)";

/// The branch without "origin/": clones made by CI systems often have only the
/// local branch "main" and no "origin/main".
std::optional<std::string_view> branch_of(std::string_view revision) {
  constexpr std::string_view kRemote = "origin/";
  if (!revision.starts_with(kRemote)) return std::nullopt;
  return revision.substr(kRemote.size());
}

/// Whether the name may be passed to git. It may come from the environment, so
/// it can be anything.
bool may_be_fetched(std::string_view name) {
  return !name.empty() && !name.starts_with('-') && printable(name) == name;
}

std::string commit_of(git::Session& session, const std::string& revision) {
  const auto id =
      git::find_commit(session, revision.empty() ? "HEAD" : revision);
  if (id) return *id;
  git::require_readable(session, revision.empty() ? "HEAD" : revision);
  throw missing_commit(revision.empty() ? "HEAD" : revision,
                       git::is_shallow(session) ? Depth::cut : Depth::whole);
}

}  // namespace

void miss_history(const Range& range) {
  throw Error(ErrorKind::repository,
              cat({"shallow clone without the commits between ",
                   quote(range.base.substr(0, 12)), " and ",
                   quote(range.head.substr(0, 12))}),
              cat({"git fetch --unshallow", kWholeHistory}));
}

Error missing_commit(const std::string& revision, Depth depth) {
  const bool shallow = depth == Depth::cut;
  std::string command = shallow ? "git fetch --unshallow" : "git fetch";
  const auto branch = branch_of(revision);
  if (branch && may_be_fetched(*branch)) {
    command +=
        cat({" origin ",
             shell_word(cat({*branch, ":refs/remotes/origin/", *branch}))});
  } else if (!shallow && may_be_fetched(revision)) {
    command += cat({" origin ", shell_word(revision)});
  }
  if (shallow)
    return {ErrorKind::repository,
            cat({"shallow clone without the commit ", quote(revision)}),
            cat({command, kWholeHistory})};
  return {ErrorKind::repository, cat({"unknown revision ", quote(revision)}),
          command};
}

RangeWords split_range(const std::string& text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string::npos) {
    throw Error(ErrorKind::usage, cat({"invalid range ", quote(text)}),
                "use BASE..HEAD");
  }
  const bool three = text.substr(dots).starts_with("...");
  return {text.substr(0, dots), text.substr(dots + (three ? 3 : 2)), three};
}

Range parse_range(git::Session& session, const std::string& text) {
  const RangeWords words = split_range(text);
  Range range{commit_of(session, words.base), commit_of(session, words.head)};
  if (!words.from_fork) return range;
  const auto base = git::merge_base(session, range.base, range.head);
  if (!base && git::is_shallow(session)) miss_history(range);
  if (!base) {
    throw Error(ErrorKind::repository,
                cat({"no common commit in ", quote(text)}));
  }
  range.base = *base;
  return range;
}

RangeVerdict judge_range(git::Session& session, const Range& range,
                         const check::RuleChoice& choice) {
  const auto base = git::merge_base(session, range.base, range.head);
  if (!base && git::is_shallow(session)) miss_history(range);
  RangeQuery query;
  query.base = base.value_or(range.base);
  query.head = range.head;
  query.without = {"^" + range.base};
  query.judges = {range.base, query.base};
  GitHistory history(session);
  return judge_range(history, query, choice);
}

}  // namespace tgpl::review
