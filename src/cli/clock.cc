// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/clock.h"

#include <cstdlib>
#include <ctime>

#include "base/error.h"
#include "base/text.h"

namespace tgpl::cli {
namespace {

std::string clock_as(const char* format) {
  std::time_t now = std::time(nullptr);
  if (const char* pinned = std::getenv("SOURCE_DATE_EPOCH"))
    now = static_cast<std::time_t>(std::strtoll(pinned, nullptr, 10));
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[32] = {};
  std::strftime(text, sizeof text, format, &parts);
  return text;
}

}  // namespace

std::string today() {
  return clock_as("%Y-%m-%d");
}

std::string now() {
  return clock_as("%Y-%m-%dT%H:%M:%SZ");
}

int this_year() {
  return static_cast<int>(std::strtol(today().c_str(), nullptr, 10));
}

std::optional<std::int64_t> pinned_time() {
  const char* pinned = std::getenv("SOURCE_DATE_EPOCH");
  if (pinned == nullptr || *pinned == '\0') return std::nullopt;
  char* end = nullptr;
  const std::int64_t seconds = std::strtoll(pinned, &end, 10);
  if (*end == '\0' && seconds >= 0) return seconds;
  throw Error(ErrorKind::config,
              cat({"invalid SOURCE_DATE_EPOCH ", quote(pinned)}),
              "expected a number of seconds since 1970");
}

std::string utc(std::int64_t seconds) {
  const auto time = static_cast<std::time_t>(seconds);
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[40] = {};
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

}  // namespace tgpl::cli
