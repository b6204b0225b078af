// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Reads any bytes as .tgpl/baseline: nothing crashes, and a baseline that is
// written from the findings it names reads as the same entries.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

#include "check/baseline.h"

using namespace tgpl::check;

namespace {

/// The findings that the entries name; fewer than there are if they are many.
std::vector<Finding> findings_of(const Baseline& baseline) {
  constexpr std::size_t kMost = 8;
  std::vector<Finding> findings;
  for (const BaselineEntry& entry : baseline.entries) {
    for (std::size_t i = 0; i < std::min(entry.count, kMost); ++i)
      findings.push_back({.rule = entry.rule, .path = entry.about});
  }
  return findings;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data,
                                      std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const Baseline first = read_baseline(text);
  const std::vector<Finding> findings = findings_of(first);
  compare(findings, first);
  const Baseline second = read_baseline(write_baseline(findings, ""));
  if (!second.problems.empty()) std::abort();
  const Compared same = compare(findings, second);
  if (!same.fresh.empty() || !same.gone.empty()) std::abort();
  if (same.known != findings.size()) std::abort();
  return 0;
}
