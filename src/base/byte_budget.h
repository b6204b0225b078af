/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// How much memory the contents of files may take. A repository of three
// megabytes can hold blobs of a gigabyte each, so a size is looked at before
// the bytes are read. A file over kLargestFile is not read: the rule
// file-unread reports it. The others wait until all threads together hold no
// more than kMostBytesHeld.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <string>
#include <string_view>

#include "base/error.h"

namespace tgpl {

inline constexpr std::size_t kLargestFile = std::size_t{128} << 20;
/// A file that a command edits or digests, one at a time, may be larger.
inline constexpr std::size_t kLargestEdited = std::size_t{2} << 30;
inline constexpr std::size_t kMostBytesHeld = std::size_t{256} << 20;
/// Up to this size, contents are not counted, and their memory is reused.
inline constexpr std::size_t kSmallFile = std::size_t{2} << 20;

/// An amount of bytes that several threads share.
class ByteBudget {
 public:
  explicit ByteBudget(std::size_t most) : most_(most) {}

  /// Takes `bytes`, and waits until they are free. Who takes more than there
  /// are waits until nobody else holds any.
  void take(std::size_t bytes);
  void give_back(std::size_t bytes);

 private:
  const std::size_t most_;
  std::size_t held_ = 0;
  std::mutex mutex_;
  std::condition_variable freed_;
};

/// The budget of the process, for the contents of files.
ByteBudget& file_bytes();

/// Bytes of file_bytes() that are held while the object exists. A thread that
/// holds some must not take more: two that wait for each other would never
/// end.
class HeldBytes {
 public:
  explicit HeldBytes(std::size_t bytes) : bytes_(bytes) {
    file_bytes().take(bytes_);
  }
  ~HeldBytes() { file_bytes().give_back(bytes_); }
  HeldBytes(const HeldBytes&) = delete;
  HeldBytes& operator=(const HeldBytes&) = delete;
  HeldBytes(HeldBytes&&) = delete;
  HeldBytes& operator=(HeldBytes&&) = delete;

 private:
  std::size_t bytes_;
};

/// A file or blob over the limit, which was not read.
class TooLarge : public Error {
 public:
  TooLarge(std::string_view path, std::size_t limit);
};

}  // namespace tgpl
