// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/read_ahead.h"

#include <algorithm>
#include <stop_token>
#include <utility>

#include "base/error.h"
#include "base/tasks.h"
#include "read/notice_reader.h"
#include "reuse/covered.h"

namespace tgpl::read {
namespace {

/// Appends the statements of files to `rows` until stopped. Files that cannot
/// be read are skipped; they are read again later, and the error reported then.
void read_until(const std::stop_token& stop, const tree::Tree& tree,
                std::vector<ReadAhead::Row>& rows) {
  const NoticeCache nothing;
  NoticeReader reader(tree, nothing);
  for (const git::Entry& entry : tree.entries()) {
    if (stop.stop_requested()) break;
    if (tree.content_of(entry) != tree::Content::unproven ||
        !reuse::is_covered(entry.path))
      continue;
    try {
      std::optional<Shared<check::Statements>> statements = reader.read(entry);
      for (NoticeReader::Fresh& row : reader.take_fresh())
        rows.push_back(
            {entry.path, std::move(row.record), *statements, row.settled});
    } catch (const Error&) {
      continue;
    }
  }
}

}  // namespace

ReadAhead::ReadAhead(const tree::Tree& tree,
                     const std::function<void()>& wait) {
  const std::jthread reading = start_helper([&](const std::stop_token& stop) {
    try {
      read_until(stop, tree, rows_);
    } catch (...) {  // Undecided, out of memory: happens again later.
      return;
    }
  });
  wait();
}

const ReadAhead::Row* ReadAhead::find(std::string_view path) const {
  if (rows_.empty() || rows_.back().path < path) return nullptr;
  const auto found = std::ranges::lower_bound(
      rows_, path, {},
      [](const Row& row) { return std::string_view(row.path); });
  return found->path == path ? &*found : nullptr;
}

}  // namespace tgpl::read
