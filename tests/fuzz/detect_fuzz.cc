// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Detects licences in any bytes. All that is found lies within them, in order,
// and asking again gives the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "license/detect.h"

using namespace tgpl::license;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void require_within(const ByteRange& range, std::size_t size) {
  require(range.begin <= range.end && range.end <= size);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const Detection found = detect(bytes);
  std::size_t end = 0;
  for (const DetectedText& text : found.texts) {
    require_within(text.bytes, size);
    require(text.bytes.begin >= end && !text.ids.empty());
    end = text.bytes.end;
    for (const ByteRange& added : text.added) require_within(added, size);
  }
  for (const FoundNotice& notice : found.notices) {
    require_within({notice.begin, notice.end}, size);
  }
  for (const CopyrightForm& form : found.holders) {
    require_within({form.begin, form.end}, size);
  }
  for (const ByteRange& sentence : found.residue) {
    require_within(sentence, size);
  }
  require(detect(bytes).stated() == found.stated());
  return 0;
}
