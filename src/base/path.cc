// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/path.h"

#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <optional>

#include "base/text.h"

namespace tgpl {
namespace {

constexpr std::string_view kTemporaryMark = ".tgpl-";

bool leads_outside(std::string_view part) {
  return part.empty() || part == "." || part == ".." ||
         (part.front() == '.' && equals_ignoring_case(part, ".git"));
}

/// The process id in a temporary name: 123 for ".name.tgpl-123-4"; nullopt if
/// the name does not have that form.
std::optional<pid_t> process_of(std::string_view name) {
  const std::size_t mark = name.rfind(kTemporaryMark);
  if (!name.starts_with('.') || mark == std::string_view::npos)
    return std::nullopt;
  const auto numbers = split(name.substr(mark + kTemporaryMark.size()), '-');
  const auto is_number = [](std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, is_digit);
  };
  pid_t pid = 0;
  if (numbers.size() != 2 || !std::ranges::all_of(numbers, is_number) ||
      std::from_chars(numbers[0].data(), numbers[0].data() + numbers[0].size(),
                      pid)
              .ec != std::errc())
    return std::nullopt;
  return pid;
}

}  // namespace

std::string temporary_name(const std::string& name) {
  static std::atomic<unsigned> counter{0};
  return cat({".", std::string_view(name).substr(0, 100), kTemporaryMark,
              std::to_string(::getpid()), "-", std::to_string(++counter)});
}

bool is_inside(std::string_view path) {
  if (path.empty() || path.find('\0') != std::string_view::npos) return false;
  while (true) {
    const std::size_t slash = std::min(path.find('/'), path.size());
    if (leads_outside(path.substr(0, slash))) return false;
    if (slash == path.size()) return true;
    path.remove_prefix(slash + 1);
  }
}

bool is_temporary_name(std::string_view name) {
  return process_of(name).has_value();
}

bool is_abandoned(std::string_view temporary_name) {
  const auto pid = process_of(temporary_name);
  return pid && *pid > 0 && ::kill(*pid, 0) != 0 && errno == ESRCH;
}

std::string_view base_name(std::string_view path) {
  if (path.empty()) return path;
  // Faster than rfind(), which compares byte by byte.
  const void* slash = ::memrchr(path.data(), '/', path.size());
  if (slash == nullptr) return path;
  return path.substr(
      static_cast<std::size_t>(static_cast<const char*>(slash) - path.data()) +
      1);
}

std::string_view parent_path(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? "" : path.substr(0, slash);
}

}  // namespace tgpl
