/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Golden files: the complete expected output of a test.
//
//   CHECK(text == golden(path, text));
//
// './dev test --update-golden' rewrites them: it sets TGPL_UPDATE_GOLDEN to the
// name of a file in which each changed golden file is listed.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "support/catch.h"

namespace tgpl {

/// The bytes of a file; nullopt if it cannot be opened.
inline std::optional<std::string> bytes_at(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The bytes of a file that must exist.
inline std::string read_bytes(const std::filesystem::path& path) {
  INFO(path.string());
  std::optional<std::string> bytes = bytes_at(path);
  REQUIRE(bytes);
  return *bytes;
}

/// The contents of the golden file at `path`. When golden files are updated,
/// first writes `actual` to it.
inline std::string golden(const std::filesystem::path& path,
                          std::string_view actual) {
  const char* list = std::getenv("TGPL_UPDATE_GOLDEN");
  std::optional<std::string> bytes = bytes_at(path);
  if (list == nullptr) {
    INFO(path.string() + ": './dev test --update-golden' writes it");
    REQUIRE(bytes);
    return *bytes;
  }
  // In CI a test must not write its own expectation: it would always pass.
  REQUIRE(std::getenv("CI") == nullptr);
  if (bytes == actual) return *bytes;
  std::ofstream(path, std::ios::binary) << actual;
  std::ofstream(list, std::ios::app) << path.string() << '\n';
  return read_bytes(path);
}

}  // namespace tgpl
