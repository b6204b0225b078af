// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/sample_notice.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::license {
namespace {

constexpr std::size_t kNear = 400;  // bytes

/// What introduces a sample that readers are to copy.
constexpr std::string_view kLeads[] = {
    "following message",
    "following commit message",
    "message like this",
    "message such as",
};

bool is_sample(std::string_view text, const FoundNotice& notice) {
  const std::size_t size = std::min(notice.begin, kNear);
  const std::string before = to_lower(text.substr(notice.begin - size, size));
  return std::ranges::any_of(kLeads, [&](std::string_view lead) {
    return before.find(lead) != std::string::npos;
  });
}

}  // namespace

void mark_samples(std::string_view text, std::vector<FoundNotice>& notices) {
  for (FoundNotice& notice : notices) {
    if (!is_sample(text, notice)) continue;
    notice.in_code = true;
    notice.clear = false;
  }
}

}  // namespace tgpl::license
