// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <array>

#include "report/format.h"

namespace tgpl::report {
namespace {

constexpr std::array<Format, 6> kFormats = {{
    {"github", print_github},
    {"gitlab", print_gitlab},
    {"json", print_json},
    {"junit", print_junit},
    {"sarif", print_sarif},
    {"text", print_text},
}};

static_assert(std::ranges::is_sorted(kFormats, {}, &Format::name));

}  // namespace

std::span<const Format> formats() {
  return kFormats;
}

const Format* find_format(std::string_view name) {
  const auto* found = std::ranges::find(kFormats, name, &Format::name);
  return found == kFormats.end() ? nullptr : found;
}

std::string_view severity_name(check::Severity severity) {
  return severity == check::Severity::error ? "error" : "warning";
}

}  // namespace tgpl::report
