// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/check_work_tree.h"

#include <memory>
#include <utility>

#include "base/keep_forever.h"
#include "read/cache/cache_files.h"
#include "read/cache/notice_cache.h"
#include "read/cache/read_ahead.h"
#include "read/notice_reader.h"
#include "read/read_state.h"
#include "tree/work_tree.h"

namespace tgpl::read {
namespace {

struct ReadTree {
  const tree::Tree* tree = nullptr;
  const check::LicensingState* state = nullptr;
};

/// Reads a work tree for which there is no cache: reads files while git looks
/// for untracked ones, and finds out by itself which are unchanged. Returns
/// nothing if git has to list the files.
ReadTree read_unchecked(git::Session& session) {
  std::unique_ptr<const ReadAhead> ahead;
  auto tree = tree::WorkTree::unchecked(
      session, [&](const tree::Tree& tracked, const auto& wait) {
        ahead = std::make_unique<const ReadAhead>(tracked, wait);
      });
  if (!tree) return {};
  const Reading reading{.ahead = keep_forever(std::move(ahead))};
  const tree::Tree* kept = keep_forever(std::move(tree));
  try {
    return {kept, keep_forever(read_state(*kept, reading))};
  } catch (const Undecided&) {
    return {};
  }
}

int answer(const CheckResult& result, const WorkTreeQuestion& question) {
  question.tell(result);
  return result.status;
}

}  // namespace

int check_work_tree(git::Session& session, const WorkTreeQuestion& question) {
  if (!has_cached_notices(session)) {
    const ReadTree read = read_unchecked(session);
    if (read.state != nullptr)
      return answer(question.judge(*read.state, *read.tree), question);
  }
  ResultCache results(session, question.words);
  if (!results.may_hold()) {
    tree::prefetch_index(session);
    prefetch_notices(session);
  }
  const git::WorkTreeLists lists = tree::ask_work_tree(session);
  if (const auto known = results.find(lists)) return answer(*known, question);
  const auto log = std::make_shared<tree::ReadLog>();
  const tree::Tree& tree = *keep_forever(
      std::make_unique<const tree::WorkTree>(session, lists, log));
  results.begin(tree, lists, log);
  const check::LicensingState& state = *keep_forever(read_state(tree));
  const CheckResult result = question.judge(state, tree);
  question.tell(result);
  results.keep(state, result);
  return result.status;
}

}  // namespace tgpl::read
