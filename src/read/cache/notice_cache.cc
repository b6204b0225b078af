// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/notice_cache.h"

#include <algorithm>
#include <cstdint>
#include <future>
#include <mutex>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/tasks.h"
#include "base/text.h"
#include "read/cache/cache_files.h"
#include "read/cache/reader_version.h"

namespace tgpl::read {
namespace {

constexpr std::size_t kMostRows = 1'000'000;

TableKind kind_for(const git::Repository& repository) {
  return {reader_version(), repository.object_format == "sha1" ? 20U : 32U};
}

std::shared_ptr<DecodedNotices> load(const CacheFolder& folder,
                                     const TableKind& kind) {
  std::optional<NoticeTable> table;
  if (auto bytes = read_cache(folder, kNoticesName, 2 * kMostCachedBytes))
    table = NoticeTable::open(std::move(*bytes), kind);
  return std::make_shared<DecodedNotices>(table ? std::move(*table)
                                                : NoticeTable());
}

/// Background tasks, stored with the session, whose destructor waits for them:
/// they may use nothing that is created after this and destroyed before.
struct NoticeTasks {
  std::mutex mutex;
  std::future<std::shared_ptr<DecodedNotices>> loaded;
  std::future<void> decoding;  ///< its destructor waits for the decoding
  std::future<void> writing;
};

/// The first bytes of an id as a number, with the same sort order.
std::uint64_t beginning_of(std::string_view oid) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < sizeof number; ++i)
    number = number << 8U | static_cast<unsigned char>(oid[i]);
  return number;
}

/// A stable sort. Numbers are compared faster than texts, and nearly always
/// they decide.
void sort_by_oid(std::vector<NoticeTable::Row>& rows) {
  struct SortKey {
    std::uint64_t beginning;
    std::size_t row;
  };
  std::vector<SortKey> places;
  places.reserve(rows.size());
  for (const NoticeTable::Row& row : rows)
    places.push_back({beginning_of(row.oid), places.size()});
  std::ranges::sort(places, [&](const SortKey& one, const SortKey& other) {
    if (one.beginning != other.beginning)
      return one.beginning < other.beginning;
    const int order = rows[one.row].oid.compare(rows[other.row].oid);
    return order != 0 ? order < 0 : one.row < other.row;
  });
  std::vector<NoticeTable::Row> sorted;
  sorted.reserve(rows.size());
  for (const SortKey& place : places) sorted.push_back(rows[place.row]);
  rows = std::move(sorted);
}

}  // namespace

void prefetch_notices(git::Session& session) {
  const std::optional<CacheFolder> folder = cache_folder(session);
  if (!folder) return;
  auto& tasks = session.attached<NoticeTasks>();
  const std::scoped_lock lock(tasks.mutex);
  std::promise<std::shared_ptr<DecodedNotices>> loaded;
  tasks.loaded = loaded.get_future();
  tasks.decoding =
      start_task([folder = *folder, kind = kind_for(session.repository()),
                  loaded = std::move(loaded)]() mutable {
        const std::shared_ptr<DecodedNotices> kept = load(folder, kind);
        loaded.set_value(kept);
        kept->decode_ahead();
      });
}

NoticeCache::NoticeCache()
    : kept_(std::make_shared<DecodedNotices>(NoticeTable())) {}

NoticeCache::NoticeCache(git::Session& session)
    : session_(&session),
      folder_(cache_folder(session)),
      kind_(kind_for(session.repository())) {
  auto& tasks = session.attached<NoticeTasks>();
  const std::scoped_lock lock(tasks.mutex);
  if (tasks.writing.valid()) tasks.writing.wait();
  if (!folder_)
    kept_ = std::make_shared<DecodedNotices>(NoticeTable());
  else if (tasks.loaded.valid())
    kept_ = tasks.loaded.get();
  else
    kept_ = load(*folder_, kind_);
}

std::optional<Shared<check::Statements>> NoticeCache::find(
    std::string_view oid, SharedTexts& texts) const {
  return kept_->find(oid, texts);
}

void NoticeCache::add(std::string_view oid, SharedText record) {
  const std::optional<BinaryOid> binary = from_hex(oid);
  if (binary && binary->bytes().size() == kind_.oid_size)
    added_.emplace_back(*binary, std::move(record));
}

std::vector<NoticeTable::Row> NoticeCache::rows_to_keep() const {
  std::vector<NoticeTable::Row> rows;
  const NoticeTable& table = kept_->table();
  rows.reserve(added_.size() + table.size());
  std::size_t bytes = 0;
  const auto keep = [&](std::string_view oid, std::string_view record) {
    bytes += oid.size() + record.size();
    if (rows.size() < kMostRows && bytes < kMostCachedBytes)
      rows.push_back({oid, record});
  };
  // If there is too little space, records for this tree have priority.
  for (const auto& [oid, record] : added_) keep(oid.bytes(), record);
  for (const bool wanted : {true, false}) {
    for (std::size_t row = 0; row < table.size(); ++row) {
      if (kept_->is_used(row) == wanted)
        keep(table.oid(row), table.record(table.record_of(row)));
    }
  }
  // Copies of a file have the same blob.
  sort_by_oid(rows);
  const auto same_blob = [](const NoticeTable::Row& one,
                            const NoticeTable::Row& other) {
    return one.oid == other.oid;
  };
  rows.erase(std::unique(rows.begin(), rows.end(), same_blob), rows.end());
  return rows;
}

void NoticeCache::save() const {
  // Even a few records are saved: a result is cached only by a run that reads
  // no unknown blob (result_cache.h).
  if (!has_new()) return;
  try {
    write_cache(*folder_, kNoticesName,
                NoticeTable::build(rows_to_keep(), kind_));
  } catch (const Error&) {
    return;  // The next run will read the blobs again.
  }
}

void save_in_background(NoticeCache cache) {
  if (!cache.has_new()) return;
  auto& tasks = cache.session_->attached<NoticeTasks>();
  const std::scoped_lock lock(tasks.mutex);
  // If saving fails, the next run reads the blobs again.
  tasks.writing = start_task([cache = std::move(cache)] { cache.save(); });
}

}  // namespace tgpl::read
