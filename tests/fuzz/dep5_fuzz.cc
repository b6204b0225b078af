// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Reads any bytes as .reuse/dep5: nothing crashes or runs long, and each
// annotation has patterns.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "reuse/dep5.h"
#include "reuse/dep5_pattern.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  using namespace tgpl::reuse;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const ReuseToml file = read_dep5(text);
  if (!file.errors.empty() && !file.annotations.empty()) std::abort();
  for (const Annotation& one : file.annotations) {
    if (one.paths.empty() || one.globs != Annotation::dep5) std::abort();
  }
  for (const char* path : {"a.c", "src/a.c", "img/a file.png"}) {
    const Annotation* found = annotation_for(file, path);
    if (found == nullptr) continue;
    bool matches = false;
    for (const auto& pattern : found->paths)
      matches = matches || dep5_matches(pattern, path);
    if (!matches) std::abort();
  }
  return 0;
}
