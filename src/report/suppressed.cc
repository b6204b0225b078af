// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/suppressed.h"

#include "base/text.h"

namespace tgpl::report {
namespace {

std::string place(const std::string& path, int line) {
  std::string out = path.empty() ? "(the tree)" : printable(path);
  if (line > 0) out += ":" + std::to_string(line);
  return out;
}

}  // namespace

std::string print_suppressed(const std::vector<check::Suppressed>& suppressed) {
  if (suppressed.empty()) return "";
  std::string out = "suppressed:\n";
  for (const check::Suppressed& one : suppressed) {
    out += cat({"  ", place(one.finding.path, one.finding.line), ": ",
                one.finding.rule, ": ", printable(one.finding.message), "\n"});
    out += cat({"    ", place(one.source, one.line), ": ",
                printable(one.reason), "\n"});
  }
  return out;
}

}  // namespace tgpl::report
