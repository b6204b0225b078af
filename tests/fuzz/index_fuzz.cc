// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "git/index_file.h"

using namespace tgpl;
using namespace tgpl::git;

namespace {

constexpr std::uint32_t kWritten = 2'000'000'000;  // seconds

std::pair<std::string_view, int> sort_key_of(const IndexedFile& file) {
  return {file.path, file.stage};
}

/// Every parsed index lists its files in order, each with an object id. Its
/// stat data is only used where it proves that the file is unchanged: a file
/// modified when the index was written, or later, has none.
void try_as(std::string_view bytes, std::string_view object_format,
            std::size_t oid_size) {
  FileStamp written;
  written.modified_ns = std::int64_t{kWritten} * 1'000'000'000;
  const auto files = parse_index(bytes, object_format, written);
  if (!files) return;
  const IndexedFile* last = nullptr;
  for (const IndexedFile& file : *files) {
    if (file.path.empty() || file.oid.size() != oid_size) std::abort();
    if (file.path.find('\0') != std::string::npos) std::abort();
    if (file.stage < 0 || file.stage > 3) std::abort();
    if (last != nullptr && sort_key_of(*last) >= sort_key_of(file))
      std::abort();
    if (file.look && file.look->modified_s >= kWritten) std::abort();
    if (file.look && file.look->mode != file.mode) std::abort();
    last = &file;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try_as(bytes, "sha1", 40);
  try_as(bytes, "sha256", 64);
  return 0;
}
