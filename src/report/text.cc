// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// For people: findings grouped by rule, so that the same advice is printed
// once, then a summary line.
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/parallel.h"
#include "base/text.h"
#include "check/commit_message.h"
#include "report/format.h"

namespace tgpl::report {
namespace {

struct Paint {
  bool on;

  void append(std::string& out, std::string_view code,
              std::string_view text) const {
    if (on) ((out += "\033[") += code) += 'm';
    out += text;
    if (on) out += "\033[m";
  }

  std::string operator()(std::string_view code, std::string_view text) const {
    std::string out;
    append(out, code, text);
    return out;
  }
};

/// The findings of one rule.
using Group = std::vector<const check::Finding*>;

void print_positions(const Group& group, const Paint& paint, std::string& out) {
  // Most findings have the same message as the one before.
  const SharedText none;
  const SharedText* last = &none;
  std::string message;
  // An estimate: growing the string again and again would cost more.
  constexpr std::size_t kRestOfLine = 64;
  std::size_t size = 0;
  for (const check::Finding* finding : group)
    size += finding->path.view().size() + kRestOfLine;
  out.reserve(out.size() + size);
  for (const check::Finding* finding : group) {
    if (finding->message != *std::exchange(last, &finding->message))
      message = printable(*last);
    out += "  ";
    paint.append(out, "36", place(*finding));
    ((out += ": ") += message) += '\n';
  }
}

/// Prints each advice once, in the order of the findings.
void print_advice(const Group& group, const Paint& paint, std::string& out) {
  std::set<SharedText> printed;
  const SharedText none;
  const SharedText* last = &none;
  for (const check::Finding* finding : group) {
    if (finding->advice == *std::exchange(last, &finding->advice) ||
        finding->advice.empty() || !printed.insert(finding->advice).second)
      continue;
    out += cat({"  ", paint("32", "to mend it"), ": ",
                printable(finding->advice), "\n"});
  }
}

std::string print_group(const Group& group, const Paint& paint) {
  const bool error =
      std::ranges::any_of(group, [](const check::Finding* finding) {
        return finding->severity == check::Severity::error;
      });
  std::string out =
      cat({paint(error ? "31" : "33", error ? "error" : "warning"), ": ",
           paint("1", group.front()->rule), "\n"});
  print_positions(group, paint, out);
  print_advice(group, paint, out);
  out += '\n';
  return out;
}

/// The findings in groups, sorted by the name of the rule.
std::vector<Group> groups_of(const Report& report) {
  std::map<std::string_view, Group> by_rule;
  // A cache: findings of a rule nearly always share the object of its name.
  std::unordered_map<const void*, Group*> known;
  for (const check::Finding& finding : report.findings) {
    Group*& group = known[finding.rule.identity()];
    if (group == nullptr) group = &by_rule[finding.rule];
    group->push_back(&finding);
  }
  std::vector<Group> groups;
  for (auto& entry : by_rule) groups.push_back(std::move(entry.second));
  return groups;
}

/// Prints the groups in parallel if there are many findings.
std::vector<std::string> print_groups(const Report& report,
                                      const Paint& paint) {
  constexpr std::size_t kManyFindings = 5000;
  const std::vector<Group> groups = groups_of(report);
  std::vector<std::string> texts(groups.size());
  const auto print = [&](const NextIndex& next) {
    while (const auto i = next()) texts[*i] = print_group(groups[*i], paint);
  };
  const bool many = report.findings.size() >= kManyFindings;
  for_each_chunk(groups.size(), print,
                 {.enough = many ? 0 : groups.size() + 1, .chunk = 1});
  return texts;
}

}  // namespace

std::string place(const check::Finding& finding) {
  std::string out = printable(finding.path);
  if (finding.path.empty())
    out = check::is_about_message(finding) ? "(the message)" : "(the tree)";
  for (const int number : {finding.line, finding.column}) {
    if (number > 0) (out += ':') += std::to_string(number);
  }
  return out;
}

std::string print_findings(const Report& report) {
  const Paint paint{report.colour};
  return join(print_groups(report, paint), "");
}

std::string print_text(const Report& report) {
  const Paint paint{report.colour};
  std::string out = print_findings(report);
  out += cat({counted(report.files, "file"), " checked, "});
  if (report.findings.empty()) {
    out += cat({paint("32", "no findings"), "\n"});
  } else {
    out += cat({counted(report.findings.size(), "finding"),
                "; 'git tgpl explain RULE' says more\n"});
  }
  return out;
}

const Format kText = {"text", print_text};

}  // namespace tgpl::report
