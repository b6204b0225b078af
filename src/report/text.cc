// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// For people: findings grouped by rule, so that one advice stands once, then
// a line that sums up.
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "check/commit_message.h"
#include "report/format.h"

namespace tgpl::report {
namespace {

struct Paint {
  bool on;

  std::string operator()(std::string_view code, std::string_view text) const {
    return on ? cat({"\033[", code, "m", text, "\033[m"}) : std::string(text);
  }
};

std::string place(const check::Finding& finding) {
  std::string out = printable(finding.path);
  if (finding.path.empty())
    out = check::is_about_message(finding) ? "(the message)" : "(the tree)";
  if (finding.line > 0) out += ":" + std::to_string(finding.line);
  if (finding.column > 0) out += ":" + std::to_string(finding.column);
  return out;
}

std::string counted(std::size_t count, std::string_view thing) {
  return cat({std::to_string(count), " ", thing, count == 1 ? "" : "s"});
}

using Group = std::vector<const check::Finding*>;

std::string print_group(const std::string& rule, const Group& group,
                        const Paint& paint) {
  const bool error =
      std::ranges::any_of(group, [](const check::Finding* finding) {
        return finding->severity == check::Severity::error;
      });
  std::string out =
      cat({paint(error ? "31" : "33", error ? "error" : "warning"), ": ",
           paint("1", rule), "\n"});
  for (const check::Finding* finding : group) {
    out += cat({"  ", paint("36", place(*finding)), ": ",
                printable(finding->message), "\n"});
  }
  // Each advice once, in the order of the findings.
  std::set<std::string_view> told;
  for (const check::Finding* finding : group) {
    if (finding->advice.empty() || !told.insert(finding->advice).second)
      continue;
    out += cat({"  ", paint("32", "to mend it"), ": ",
                printable(finding->advice), "\n"});
  }
  return out + "\n";
}

}  // namespace

std::string print_findings(const Report& report) {
  const Paint paint{report.colour};
  std::map<std::string, Group> groups;
  for (const check::Finding& finding : report.findings)
    groups[finding.rule].push_back(&finding);
  std::string out;
  for (const auto& [rule, group] : groups)
    out += print_group(rule, group, paint);
  return out;
}

std::string print_text(const Report& report) {
  const Paint paint{report.colour};
  std::string out = print_findings(report);
  if (report.findings.empty()) {
    return out + cat({counted(report.files, "file"), " checked, ",
                      paint("32", "no findings"), "\n"});
  }
  return out + cat({counted(report.files, "file"), " checked, ",
                    counted(report.findings.size(), "finding"),
                    "; 'git tgpl explain RULE' says more\n"});
}

}  // namespace tgpl::report
