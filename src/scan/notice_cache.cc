// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "scan/notice_cache.h"

#include <algorithm>
#include <filesystem>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "header/reader_version.h"

namespace tgpl::scan {
namespace {

constexpr std::string_view kName = "tgpl/notices";
constexpr std::size_t kMostRows = 1'000'000;
constexpr std::size_t kMostBytes = std::size_t{64} << 20;

/// Nothing if there is none that can be read: it is a cache.
std::optional<std::string> read_cache(const std::string& folder) {
  try {
    std::optional<ReadFile> file =
        Folder(folder).read(std::string(kName), 2 * kMostBytes);
    if (file) return std::move(file->bytes);
  } catch (const Error&) {
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

NoticeCache::NoticeCache(const git::Repository& repository, Use use)
    : folder_(repository.common_dir),
      use_(use),
      kind_{header::reader_version(),
            repository.object_format == "sha1" ? 20U : 32U} {
  if (use_ == Use::none) return;
  std::optional<std::string> bytes = read_cache(folder_);
  if (!bytes) return;
  std::optional<NoticeTable> table =
      NoticeTable::open(std::move(*bytes), kind_);
  if (!table) return;
  table_ = std::move(*table);
  used_ = std::make_unique<std::atomic<bool>[]>(table_.size());
}

std::optional<std::string_view> NoticeCache::find(std::string_view oid) const {
  const std::optional<BinaryOid> binary = from_hex(oid);
  if (!binary) return std::nullopt;
  const std::optional<std::size_t> row = table_.find(binary->bytes());
  if (!row) return std::nullopt;
  used_[*row].store(true, std::memory_order_relaxed);
  return table_.record(*row);
}

void NoticeCache::add(std::string_view oid, std::string record) {
  const std::optional<BinaryOid> binary = from_hex(oid);
  if (binary && binary->bytes().size() == kind_.oid_size)
    added_.emplace_back(*binary, std::move(record));
}

std::vector<NoticeTable::Row> NoticeCache::rows_to_keep() const {
  std::vector<NoticeTable::Row> rows;
  rows.reserve(added_.size() + table_.size());
  std::size_t bytes = 0;
  const auto keep = [&](std::string_view oid, std::string_view record) {
    bytes += oid.size() + record.size();
    if (rows.size() < kMostRows && bytes < kMostBytes)
      rows.push_back({oid, record});
  };
  // What this tree needs goes first where not everything has room.
  for (const auto& [oid, record] : added_) keep(oid.bytes(), record);
  for (const bool wanted : {true, false}) {
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (used_[row].load(std::memory_order_relaxed) == wanted)
        keep(table_.oid(row), table_.record(row));
    }
  }
  // Copies of a file are one blob.
  std::ranges::stable_sort(rows, {}, &NoticeTable::Row::oid);
  const auto same_blob = [](const NoticeTable::Row& one,
                            const NoticeTable::Row& other) {
    return one.oid == other.oid;
  };
  rows.erase(std::unique(rows.begin(), rows.end(), same_blob), rows.end());
  return rows;
}

void NoticeCache::save() const {
  constexpr std::size_t kWorthwhile = 64;
  if (use_ == Use::none || added_.empty() ||
      (added_.size() < kWorthwhile && added_.size() * 20 < table_.size()))
    return;
  try {
    Folder(folder_).overwrite(std::string(kName),
                              NoticeTable::build(rows_to_keep(), kind_));
  } catch (const Error&) {
    return;  // The next run reads again what this one read.
  }
}

bool clear_cache(const git::Repository& repository) {
  namespace fs = std::filesystem;
  const Folder folder(repository.common_dir);
  const fs::path beside = fs::path(repository.common_dir) / "tgpl";
  std::error_code none;
  std::vector<std::string> names;
  for (const fs::directory_entry& entry :
       fs::directory_iterator(beside, none)) {
    const std::string name = entry.path().filename().string();
    const bool left_behind =
        name.starts_with(".notices.") && is_abandoned(name);
    if (name == base_name(kName) || left_behind) names.push_back(name);
  }
  bool found = false;
  for (const std::string& name : names) {
    const std::string path = cat({"tgpl/", name});
    const std::optional<ReadFile> file = folder.read(path);
    if (!file) continue;
    folder.remove(path, file->stamp);
    found = true;
  }
  return found;
}

}  // namespace tgpl::scan
