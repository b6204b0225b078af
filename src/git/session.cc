// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/session.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/complaint.h"
#include "git/coprocess.h"
#include "git/local_variables.h"
#include "git/replaced.h"

namespace tgpl::git {
namespace {

/// git before 2.44 does not know GIT_NO_LAZY_FETCH. Allowing no protocol keeps
/// it from fetching, too.
constexpr std::array kOffline = {"GIT_NO_LAZY_FETCH=1",
                                 "GIT_ALLOW_PROTOCOL=none"};

std::string absolute(const std::string& folder) {
  std::error_code none;
  const std::filesystem::path found =
      std::filesystem::weakly_canonical(folder, none);
  return none ? folder : found.string();
}

/// "git log failed"; "git failed" for options of git alone.
std::string failure_of(const std::vector<std::string>& words) {
  const std::string verb = verb_of(words);
  return cat({"git ", verb, verb.empty() ? "" : " ", "failed"});
}

}  // namespace

Session::Session() = default;

Session::Session(const std::string& folder)
    : folder_(absolute(folder)),
      variables_(kLocalVariables.begin(), kLocalVariables.end()) {}

Session::~Session() {
  attached_.clear();
}

const Repository& Session::repository() {
  const std::scoped_lock lock(opening_);
  if (!repository_)
    repository_ = std::make_unique<const Repository>(find_repository(*this));
  return *repository_;
}

const Repository& Session::repository_with_work_tree() {
  const Repository& found = repository();
  require_work_tree(found);
  return found;
}

std::string Session::folder() const {
  if (!folder_.empty()) return folder_;
  std::error_code none;
  return std::filesystem::current_path(none).string();
}

Config Session::config() {
  const std::scoped_lock lock(opening_);
  if (config_) return *config_;
  const ProcessResult answer = run_git({"config", "--list", "-z"});
  if (answer.status != 0) {
    throw Error(ErrorKind::config, cat({"cannot read the git configuration: ",
                                        printable(trim(answer.err))}));
  }
  config_ = Config::parse(answer.out);
  return *config_;
}

ProcessResult Session::run_git(const std::vector<std::string>& words,
                               std::string_view input) {
  if (input.empty()) {
    if (std::optional<ProcessResult> answer = prefetched_.take(words))
      return std::move(*answer);
  }
  log_.add(words);
  return run(command(words), input, variables());
}

ProcessResult Session::run_git_online(const std::vector<std::string>& words) {
  log_.add(words);
  return run(command(words), {}, variables_);
}

std::string Session::git_output(const std::vector<std::string>& words,
                                std::string_view input) {
  ProcessResult result = run_git(words, input);
  if (result.status != 0) {
    throw git_failure(failure_of(words), result.err);
  }
  return std::move(result.out);
}

std::optional<std::string> Session::git_answer(
    const std::vector<std::string>& words, std::string_view input) {
  constexpr int kNo = 1;
  ProcessResult result = run_git(words, input);
  if (result.status == kNo && !tells_of_damage(result.err)) return std::nullopt;
  if (result.status != 0) throw git_failure(failure_of(words), result.err);
  return std::move(result.out);
}

bool Session::succeeds(const std::vector<std::string>& words) {
  return run_git(words).status == 0;
}

void Session::try_git(const std::vector<std::string>& words) {
  static_cast<void>(run_git(words));
}

void Session::prefetch(const std::vector<std::string>& words, Pace pace) {
  const bool is_new = prefetched_.start(
      words, [whole = command(words), changed = variables(), pace] {
        return run(whole, {}, changed, pace);
      });
  if (is_new) log_.add(words);
}

void Session::invalidate() {
  prefetched_.drop();
  const std::scoped_lock lock(opening_);
  config_.reset();
}

void Session::show_originals() {
  std::erase(variables_, std::string(kNoReplaceObjects));
  variables_.push_back(cat({kNoReplaceObjects, "=1"}));
}

std::optional<std::string> Session::variable(const std::string& name) const {
  for (const std::string& changed : variables_) {
    if (changed == name) return std::nullopt;
    if (changed.starts_with(name + "=")) return changed.substr(name.size() + 1);
  }
  const char* value = std::getenv(name.c_str());
  if (value == nullptr) return std::nullopt;
  return value;
}

std::unique_ptr<Coprocess> Session::take_batch() {
  const std::scoped_lock lock(mutex_);
  if (batches_.empty()) return nullptr;
  std::unique_ptr<Coprocess> batch = std::move(batches_.back());
  batches_.pop_back();
  return batch;
}

void Session::give_batch(std::unique_ptr<Coprocess> batch) {
  const std::scoped_lock lock(mutex_);
  batches_.push_back(std::move(batch));
}

std::vector<std::string> Session::command(
    const std::vector<std::string>& words) const {
  std::vector<std::string> whole = {"git"};
  if (!folder_.empty()) whole.insert(whole.end(), {"-C", folder_});
  whole.insert(whole.end(), words.begin(), words.end());
  return whole;
}

std::vector<std::string> Session::variables(
    std::vector<std::string> more) const {
  more.insert(more.begin(), variables_.begin(), variables_.end());
  more.insert(more.end(), kOffline.begin(), kOffline.end());
  return more;
}

}  // namespace tgpl::git
