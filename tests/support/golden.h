/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Golden files: what a test makes, as it should be, whole.
//
//   CHECK(text == golden(path, text));
//
// './dev test --update-golden' writes them anew: it sets TGPL_UPDATE_GOLDEN to
// the name of a file, and each golden file that changes is listed there.
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

/// Nothing if the file is not there.
inline std::optional<std::string> bytes_at(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(file), {});
}

inline std::string read_bytes(const std::filesystem::path& path) {
  INFO(path.string());
  std::optional<std::string> bytes = bytes_at(path);
  REQUIRE(bytes);
  return *bytes;
}

/// What is in the golden file at `path`. Where golden files are written anew,
/// that is `actual` afterwards.
inline std::string golden(const std::filesystem::path& path,
                          std::string_view actual) {
  const char* list = std::getenv("TGPL_UPDATE_GOLDEN");
  std::optional<std::string> bytes = bytes_at(path);
  if (list == nullptr) {
    INFO(path.string() + ": './dev test --update-golden' writes it");
    REQUIRE(bytes);
    return *bytes;
  }
  // There, a test that writes what it expects would pass whatever happens.
  REQUIRE(std::getenv("CI") == nullptr);
  if (bytes == actual) return *bytes;
  std::ofstream(path, std::ios::binary) << actual;
  std::ofstream(list, std::ios::app) << path.string() << '\n';
  return read_bytes(path);
}

}  // namespace tgpl
