// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Runs a fuzz target without libFuzzer, on all files below the given
// directories and on modified copies of them. The seed is fixed, so a failure
// is reproducible.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size);

namespace {

constexpr int kCopies = 20;

void try_one(const std::string& bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                         bytes.size());
}

/// Deletes, duplicates or replaces a part of the bytes.
std::string mutated(std::string bytes, std::mt19937& random) {
  if (bytes.empty()) return std::string(1, static_cast<char>(random()));
  const std::size_t at = random() % bytes.size();
  const std::size_t length = random() % 16;
  switch (random() % 4) {
    case 0:
      return bytes.erase(at, length);
    case 1:
      return bytes.insert(at, bytes.substr(random() % bytes.size(), length));
    case 2:
      return bytes.substr(0, at);
    default:
      bytes[at] = static_cast<char>(random());
      return bytes;
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::mt19937 random(20261123);
  int files = 0;
  try_one("");
  for (int i = 1; i < argc; ++i) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(argv[i])) {
      if (!entry.is_regular_file()) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(in), {}};
      try_one(bytes);
      std::string copy = bytes;
      for (int n = 0; n < kCopies; ++n) try_one(copy = mutated(copy, random));
      ++files;
    }
  }
  std::printf("%d files, each with %d changed copies\n", files, kCopies);
  return files == 0 ? 1 : 0;
}
