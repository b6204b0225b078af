// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// For people: a line for each finding, its fix below it, and a summary at the
// end. On a terminal, a rule with many findings is folded (folded.h).
#include <algorithm>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "base/text.h"
#include "check/commit_message.h"
#include "report/folded.h"
#include "report/format.h"
#include "report/paint.h"

namespace tgpl::report {
namespace {

using check::Finding;

/// Whether the next finding is about the same file and has the same fix, which
/// is then printed once, below both.
bool shares_fix(const Finding& finding, const Finding& next) {
  return finding.path == next.path && finding.advice == next.advice;
}

std::string print_range(const std::vector<const Finding*>& findings,
                        std::size_t begin, std::size_t end,
                        const Paint& paint) {
  std::string out;
  for (std::size_t i = begin; i < end; ++i) {
    append_line(out, *findings[i], paint);
    const bool last = i + 1 == findings.size();
    if (last || !shares_fix(*findings[i], *findings[i + 1]))
      append_fix(out, findings[i]->advice);
  }
  return out;
}

/// Prints the findings in parallel if there are many.
std::string print_lines(const std::vector<const Finding*>& findings,
                        const Paint& paint) {
  constexpr std::size_t kAtOnce = 5000;
  const std::size_t parts = (findings.size() + kAtOnce - 1) / kAtOnce;
  std::vector<std::string> texts(parts);
  const auto print = [&](const NextIndex& next) {
    while (const auto i = next()) {
      const std::size_t begin = *i * kAtOnce;
      texts[*i] = print_range(
          findings, begin, std::min(begin + kAtOnce, findings.size()), paint);
    }
  };
  for_each_chunk(parts, print, {.enough = 2, .chunk = 1});
  return join(texts, "");
}

std::size_t count_severity(const std::vector<Finding>& findings,
                           check::Severity severity) {
  return static_cast<std::size_t>(
      std::ranges::count(findings, severity, &Finding::severity));
}

std::size_t count_paths(const std::vector<Finding>& findings) {
  std::vector<std::string_view> paths;
  for (const Finding& finding : findings) {
    const bool same = !paths.empty() && paths.back() == finding.path.view();
    if (!finding.path.empty() && !same) paths.push_back(finding.path);
  }
  if (!std::ranges::is_sorted(paths)) std::ranges::sort(paths);
  return static_cast<std::size_t>(std::ranges::unique(paths).begin() -
                                  paths.begin());
}

/// " in 2 of 14 files". A finding may be about a file that is not one of those
/// which are checked, such as a licence text.
std::string where(const Report& report) {
  const std::size_t paths = count_paths(report.findings);
  if (paths == 0) return "";
  if (paths > report.files) return cat({" in ", counted(paths, "file")});
  return cat(
      {" in ", std::to_string(paths), " of ", counted(report.files, "file")});
}

std::string summary(const Report& report) {
  if (report.findings.empty())
    return cat({counted(report.files, "file"), " checked, no findings\n"});
  std::string out =
      cat({counted(report.findings.size(), "finding"), " (",
           counted(count_severity(report.findings, check::Severity::error),
                   "error"),
           ", ",
           counted(count_severity(report.findings, check::Severity::warning),
                   "warning"),
           ")", where(report)});
  if (report.fixable > 0)
    out += cat({"; ", std::to_string(report.fixable), " fixable with --fix"});
  return out + "\n";
}

}  // namespace

std::string place(const Finding& finding) {
  std::string out = printable(finding.path);
  if (finding.path.empty())
    out =
        check::is_about_message(finding) ? "(commit message)" : "(repository)";
  for (const int number : {finding.line, finding.column}) {
    if (number > 0) (out += ':') += std::to_string(number);
  }
  return out;
}

void append_line(std::string& out, const Finding& finding, const Paint& paint) {
  (out += place(finding)) += ": ";
  paint.append_severity(out, finding.severity);
  ((out += ": ") += printable(finding.message)) += " [";
  paint.append(out, Paint::kBold, finding.rule);
  out += "]\n";
}

void append_fix(std::string& out, std::string_view advice) {
  if (!advice.empty()) out += cat({"    fix: ", printable(advice), "\n"});
}

std::string count_text(const std::vector<Finding>& findings) {
  const std::size_t warnings =
      count_severity(findings, check::Severity::warning);
  const std::size_t paths = count_paths(findings);
  std::string out =
      counted(count_severity(findings, check::Severity::error), "error");
  if (warnings > 0) out += cat({", ", counted(warnings, "warning")});
  if (paths > 0) out += cat({" in ", counted(paths, "file")});
  return out;
}

std::string print_findings(const Report& report) {
  const Paint paint{report.colour};
  const Parted parted = part(report);
  return cat({print_lines(parted.listed, paint),
              print_folded(report, parted.folded, paint)});
}

std::string print_text(const Report& report) {
  std::string out = print_findings(report);
  if (!out.empty()) out += '\n';
  out += summary(report);
  if (is_folded(report))
    out +=
        "hint: --porcelain lists all; after --write-baseline only new ones "
        "are reported\n";
  if (!report.findings.empty())
    out += cat({"run 'git tgpl explain ", report.findings.front().rule.str(),
                "' for details\n"});
  return out;
}

const Format kText = {"text", print_text};

}  // namespace tgpl::report
