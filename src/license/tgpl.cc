// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/tgpl.h"

#include <algorithm>
#include <array>

#include "base/embedded.h"
#include "base/text.h"

namespace tgpl::license {
namespace {

constexpr auto kIds = std::to_array<std::string_view>(
    {"LicenseRef-TGPL-0.1-only", "LicenseRef-TGPL-0.1-or-later"});

/// Equal except for line ends, which a checkout may change.
bool same_lines(std::string_view a, std::string_view b) {
  const auto left = split_lines(trim_right(a));
  const auto right = split_lines(trim_right(b));
  return std::ranges::equal(left, right, {}, &Line::text, &Line::text);
}

}  // namespace

std::string_view tgpl_text() {
  return embedded_file("templates/licenses/LicenseRef-TGPL-0.1.txt").value();
}

bool is_tgpl(std::string_view id) {
  return std::ranges::find(kIds, id) != kIds.end();
}

TextMatch match_text(std::string_view text) {
  if (!same_lines(text, tgpl_text())) return match_license_text(text);
  TextMatch match;
  match.family = "LicenseRef-TGPL-0.1";
  match.alternatives = {kIds.begin(), kIds.end()};
  match.exact_variant_known = true;
  return match;
}

}  // namespace tgpl::license
