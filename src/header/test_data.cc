// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/test_data.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace tgpl::header {
namespace {

// Names that test frameworks and projects give such directories.
constexpr auto kNames = std::to_array<std::string_view>({
    "__fixtures__",
    "__snapshots__",
    "corpora",
    "corpus",
    "expected",
    "fixture",
    "fixtures",
    "golden",
    "goldens",
    "snapshots",
    "test-data",
    "test-fixtures",
    "test_data",
    "test_fixtures",
    "testdata",
    "testfiles",
});

static_assert(std::ranges::is_sorted(kNames));

}  // namespace

std::string test_data_folder(std::string_view path) {
  std::size_t start = 0;
  for (std::size_t slash = path.find('/'); slash != std::string_view::npos;
       slash = path.find('/', start)) {
    const std::string name = to_lower(path.substr(start, slash - start));
    if (std::ranges::binary_search(kNames, std::string_view(name)))
      return std::string(path.substr(0, slash));
    start = slash + 1;
  }
  return "";
}

}  // namespace tgpl::header
