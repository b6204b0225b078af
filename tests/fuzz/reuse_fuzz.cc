// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Reads any bytes as REUSE.toml: nothing crashes, what it declares for a path
// can be asked, and what add_paths() declares, remove_paths() takes out again,
// byte for byte.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "reuse/reuse_toml.h"
#include "reuse/reuse_toml_edit.h"

using namespace tgpl::reuse;

namespace {

const std::vector<std::string> kPaths = {"fuzz/a file.png", "fuzz/b.png"};
const std::vector<std::string> kCopyrights = {"2026 Fuzz Example"};

void try_edit(std::string_view text) {
  // A table of ours in the text may have the same values.
  if (text.find("2026") != std::string_view::npos ||
      text.find('\\') != std::string_view::npos)
    return;
  const std::string more = add_paths(text, kPaths, kCopyrights, "ISC");
  if (add_paths(more, kPaths, kCopyrights, "ISC") != more) std::abort();
  if (remove_paths(more, kPaths, kCopyrights, "ISC") != text) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::vector<ReuseToml> files = {read_reuse_toml("", text),
                                        read_reuse_toml("src", text)};
  for (const ReuseToml& file : files) {
    if (!file.errors.empty() && !file.annotations.empty()) std::abort();
  }
  for (const char* path : {"a.c", "src/a.c", "img/a file.png"}) {
    const Coverage with = resolve(files, path, true, true);
    const Coverage without = resolve(files, path, false, false);
    if (with.file_ignored != without.file_ignored) std::abort();
  }
  try_edit(text);
  return 0;
}
