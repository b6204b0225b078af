// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/suppressed.h"

#include "base/text.h"

namespace tgpl::report {
namespace {

std::string position(const std::string& path, int line) {
  std::string out = path.empty() ? "(repository)" : printable(path);
  if (line > 0) out += ":" + std::to_string(line);
  return out;
}

}  // namespace

std::string print_suppressed(const std::vector<check::Suppressed>& suppressed) {
  if (suppressed.empty()) return "";
  std::string out = "suppressed:\n";
  for (const check::Suppressed& entry : suppressed) {
    out +=
        cat({"  ", position(entry.finding.path, entry.finding.line), ": ",
             entry.finding.rule, ": ", printable(entry.finding.message), "\n"});
    out += cat({"    ", position(entry.source, entry.line), ": ",
                printable(entry.reason), "\n"});
  }
  return out;
}

}  // namespace tgpl::report
