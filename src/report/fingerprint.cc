// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/fingerprint.h"

#include <unordered_map>

#include "base/sha256.h"
#include "base/text.h"

namespace tgpl::report {

std::vector<std::string> fingerprints(
    std::span<const check::Finding> findings) {
  using namespace std::string_view_literals;
  std::vector<std::string> out;
  out.reserve(findings.size());
  std::unordered_map<std::string, std::size_t> seen;
  for (const check::Finding& finding : findings) {
    // Another example of the same paths would be another finding.
    const std::string_view path =
        finding.path_is_example ? std::string_view() : finding.path.view();
    // NUL is in no path and no rule, so that no two keys run together.
    const std::string key = cat({kFingerprintVersion, "\0"sv, finding.rule,
                                 "\0"sv, path, "\0"sv, finding.subject});
    const std::size_t before = seen[key]++;
    out.push_back(sha256_hex(
        before == 0 ? key : cat({key, "\0"sv, std::to_string(before)})));
  }
  return out;
}

}  // namespace tgpl::report
