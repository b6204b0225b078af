// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <array>

#include "report/sbom.h"

namespace tgpl::report {
namespace {

constexpr std::array<SbomFormat, 2> kFormats = {{
    {"spdx-2.3", print_spdx_2_3},
    {"spdx-3.0.1", print_spdx_3_0_1},
}};

static_assert(std::ranges::is_sorted(kFormats, {}, &SbomFormat::name));

}  // namespace

std::span<const SbomFormat> sbom_formats() {
  return kFormats;
}

const SbomFormat* find_sbom_format(std::string_view name) {
  const auto* found = std::ranges::find(kFormats, name, &SbomFormat::name);
  return found == kFormats.end() ? nullptr : found;
}

}  // namespace tgpl::report
