// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/read_memory.h"

#include <algorithm>
#include <utility>

#include "base/file.h"
#include "base/text.h"

namespace tgpl::scan {
namespace {

constexpr std::size_t kMostBlobs = 50'000;
constexpr std::size_t kMostContexts = 8;

/// Whether read_context() looks at the file.
bool is_beside(const std::string& path) {
  return base_name(path) == kReusePath || path == kDep5Path ||
         path == kTermsPath || path == check::kBaselinePath ||
         path.starts_with("LICENSES/") || path.starts_with(kTemplateFolder);
}

}  // namespace

std::optional<Shared<check::Said>> ReadMemory::find(const std::string& oid) {
  const auto found = said_.find(oid);
  if (found != said_.end()) return found->second;
  std::optional<Shared<check::Said>> kept = cache_.find(oid, texts_);
  if (kept) remember(oid, *kept);
  return kept;
}

Shared<check::Said> ReadMemory::add(const std::string& oid,
                                    const FileNotices& file) {
  cache_.add(oid, encode(file));
  return remember(oid, Shared(said_by(file, texts_)));
}

Shared<check::Said> ReadMemory::remember(const std::string& oid,
                                         Shared<check::Said> said) {
  if (said_.size() >= kMostBlobs) said_.clear();
  return said_[oid] = std::move(said);
}

std::shared_ptr<const Context> ReadMemory::context_of(const Tree& tree) {
  std::string key;
  for (const git::Entry& entry : tree.entries()) {
    if (is_beside(entry.path)) key += cat({entry.path, "\n", entry.oid, "\n"});
  }
  const auto found = std::ranges::find(
      contexts_, key, [](const auto& kept) { return kept.first; });
  if (found != contexts_.end()) return found->second;
  if (contexts_.size() == kMostContexts) contexts_.pop_front();
  auto context = std::make_shared<const Context>(read_context(tree));
  contexts_.emplace_back(std::move(key), context);
  return context;
}

}  // namespace tgpl::scan
