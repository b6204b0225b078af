// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/history_memo.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "base/text.h"
#include "read/context_files.h"

namespace tgpl::read {
namespace {

constexpr std::size_t kMostBlobs = 300'000;
constexpr std::size_t kMostContexts = 8;

}  // namespace

std::optional<Shared<check::Statements>> HistoryMemo::find(
    const std::string& oid) {
  const auto found = statements_.find(oid);
  if (found != statements_.end()) return found->second;
  std::optional<Shared<check::Statements>> kept = cache_.find(oid, texts_);
  if (kept) remember(oid, *kept);
  return kept;
}

Shared<check::Statements> HistoryMemo::add(const std::string& oid,
                                           const FileNotices& file) {
  std::string record = encode(file);
  const auto [same, is_new] = same_.try_emplace(record);
  if (is_new) same->second = Shared(statements_of(file, texts_));
  const Shared<check::Statements> statements = same->second;
  cache_.add(oid, std::move(record));
  return remember(oid, statements);
}

void HistoryMemo::prefetch(const std::vector<std::string>& oids) {
  // A few are read faster than a git process is started.
  constexpr std::size_t kWorthwhile = 50;
  std::vector<std::string> wanted;
  std::unordered_set<std::string_view> seen;
  for (const std::string& oid : oids) {
    // More would displace the first of them.
    if (wanted.size() == kMostBlobs) break;
    if (seen.insert(oid).second && !find(oid)) wanted.push_back(oid);
  }
  if (wanted.size() < kWorthwhile) return;
  if (statements_.size() + wanted.size() > kMostBlobs) forget();
  git::read_ahead(session_, wanted,
                  [&](const std::string& oid, std::string_view bytes) {
                    add(oid, notices_of(bytes));
                  });
}

Shared<check::Statements> HistoryMemo::remember(
    const std::string& oid, Shared<check::Statements> statements) {
  if (statements_.size() >= kMostBlobs) forget();
  statements_[oid] = statements;
  return statements;
}

void HistoryMemo::forget() {
  statements_.clear();
  same_.clear();
}

std::shared_ptr<const Context> HistoryMemo::context_of(const tree::Tree& tree) {
  std::string key;
  for (const git::Entry& entry : tree.entries()) {
    if (is_context_file(entry.path))
      key += cat({entry.path, "\n", entry.oid, "\n"});
  }
  const auto found = std::ranges::find(
      contexts_, key, [](const auto& kept) { return kept.first; });
  if (found != contexts_.end()) return found->second;
  if (contexts_.size() == kMostContexts) contexts_.pop_front();
  auto context = std::make_shared<const Context>(read_context(tree));
  contexts_.emplace_back(std::move(key), context);
  return context;
}

}  // namespace tgpl::read
