// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/file_writer.h"

#include <utility>

#include "base/interrupt.h"

namespace tgpl {
namespace {

// Each staged file holds two descriptors; the default limit is 1024.
constexpr std::size_t kMostFiles = 128;
constexpr std::size_t kMostBytes = std::size_t{64} << 20;
/// Up to this many files, one fsync() each is cheaper than one syncfs().
constexpr std::size_t kFew = 4;

}  // namespace

template <typename Work>
void FileWriter::guarded(const std::string& path, Work work) {
  try {
    work();
  } catch (const Error& error) {
    failures_.push_back({path, error.message(), error.hint()});
  }
}

void FileWriter::replace(const std::string& path, std::string_view bytes,
                         const FileStamp& expected) {
  guarded(path, [&] {
    staged_.push_back(folder_.stage_replace(path, bytes, expected));
    staged_bytes_ += bytes.size();
  });
  if (staged_.size() >= kMostFiles || staged_bytes_ >= kMostBytes) flush();
}

void FileWriter::create(const std::string& path, std::string_view bytes) {
  guarded(path, [&] {
    staged_.push_back(folder_.stage_create(path, bytes));
    staged_bytes_ += bytes.size();
  });
  if (staged_.size() >= kMostFiles || staged_bytes_ >= kMostBytes) flush();
}

void FileWriter::flush() {
  std::vector<StagedFile> files = std::move(staged_);
  staged_.clear();
  staged_bytes_ = 0;
  if (files.empty()) return;
  const bool few = files.size() <= kFew;
  if (!few) folder_.sync();
  stop_if_interrupted();
  for (StagedFile& file : files) {
    guarded(file.path(), [&] {
      if (few) file.sync();
      file.put_in_place();
      written_.push_back(file.path());
    });
  }
}

}  // namespace tgpl
