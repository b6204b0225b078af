// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/folded.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "base/text.h"

namespace tgpl::report {
namespace {

using check::Finding;

constexpr std::size_t kColumns = 78;
constexpr std::size_t kMostDirectories = 20;

std::map<std::string_view, std::size_t> counts_of(const Report& report) {
  std::map<std::string_view, std::size_t> counts;
  for (const Finding& finding : report.findings) ++counts[finding.rule];
  return counts;
}

std::set<std::string_view> paths_of(const Group& group) {
  std::set<std::string_view> paths;
  for (const Finding* finding : group) paths.insert(finding->path);
  return paths;
}

/// The directory that all paths have in common, with a '/' at its end; "" if
/// that is the top-level directory.
std::string_view common_directory(const std::set<std::string_view>& paths) {
  std::string_view common = *paths.begin();
  for (const std::string_view path : paths) {
    const auto [end, other] = std::ranges::mismatch(common, path);
    common = common.substr(0, static_cast<std::size_t>(end - common.begin()));
  }
  return common.substr(0, common.rfind('/') + 1);
}

/// The directory just below `above` in which `path` is.
std::string directory_below(std::string_view above, std::string_view path) {
  const std::size_t slash = path.find('/', above.size());
  if (slash != std::string_view::npos)
    return std::string(path.substr(0, slash + 1));
  return above.empty() ? "./" : std::string(above);
}

/// "  lib1/  500   lib2/  500", in lines that fit a terminal.
std::string print_directories(const std::set<std::string_view>& paths) {
  const std::string_view above = common_directory(paths);
  std::map<std::string, std::size_t> counts;
  for (const std::string_view path : paths)
    ++counts[directory_below(above, path)];
  std::string out;
  std::string line = " ";
  std::size_t printed = 0;
  for (const auto& [directory, count] : counts) {
    if (printed++ == kMostDirectories) break;
    const std::string cell =
        cat({printable(directory), "  ", std::to_string(count)});
    if (line.size() > 1 && line.size() + 3 + cell.size() > kColumns) {
      out += line + "\n";
      line = " ";
    }
    line += cat({line.size() > 1 ? "   " : " ", cell});
  }
  out += line + "\n";
  if (counts.size() > kMostDirectories)
    out += cat({"  and ", std::to_string(counts.size() - kMostDirectories),
                " more directories\n"});
  return out;
}

bool all_say_the_same(const Group& group) {
  return std::ranges::all_of(group, [&](const Finding* finding) {
    return finding->message == group.front()->message;
  });
}

/// The fix for the whole group; "" if there is none, or there are several.
std::string fix_for(const Report& report, const Group& group) {
  const bool all_label = std::ranges::all_of(group, [](const Finding* finding) {
    return finding->fix && finding->fix->kind == check::Fix::label;
  });
  if (all_label && !report.label_command.empty()) return report.label_command;
  const bool one = std::ranges::all_of(group, [&](const Finding* finding) {
    return finding->advice == group.front()->advice;
  });
  return one ? group.front()->advice.str() : "";
}

/// The first findings as lines, for a rule whose findings differ.
std::string print_first(const Group& group, const Paint& paint) {
  std::string out;
  for (std::size_t i = 0; i < kMostListed; ++i) {
    append_line(out, *group[i], paint);
    if (i + 1 == kMostListed || group[i]->advice != group[i + 1]->advice)
      append_fix(out, group[i]->advice);
  }
  return out + cat({"and ", std::to_string(group.size() - kMostListed),
                    " more [", group.front()->rule, "]\n"});
}

std::string print_heading(const Group& group, std::size_t paths,
                          const Paint& paint) {
  std::string out;
  paint.append_severity(out, group.front()->severity);
  out += cat({": ", printable(group.front()->message), " ["});
  paint.append(out, Paint::kBold, group.front()->rule);
  out += cat({"]  ", counted(paths, "file")});
  return out;
}

}  // namespace

bool is_folded(const Report& report) {
  return report.brief &&
         std::ranges::any_of(counts_of(report), [](const auto& count) {
           return count.second > kMostListed;
         });
}

Parted part(const Report& report) {
  const auto counts = report.brief ? counts_of(report)
                                   : std::map<std::string_view, std::size_t>();
  Parted parted;
  parted.listed.reserve(report.findings.size());
  std::map<std::string_view, Group> folded;
  for (const Finding& finding : report.findings) {
    if (report.brief && counts.at(finding.rule) > kMostListed)
      folded[finding.rule].push_back(&finding);
    else
      parted.listed.push_back(&finding);
  }
  for (auto& entry : folded) parted.folded.push_back(std::move(entry.second));
  return parted;
}

std::string print_folded(const Report& report, const std::vector<Group>& groups,
                         const Paint& paint) {
  std::string out;
  std::set<std::string_view> before;
  std::string fix;
  for (const Group& group : groups) {
    if (!all_say_the_same(group)) {
      append_fix(out, std::exchange(fix, ""));
      out += print_first(group, paint);
      continue;
    }
    std::string next = fix_for(report, group);
    if (next != fix) append_fix(out, fix);
    fix = std::move(next);
    const auto paths = paths_of(group);
    out += print_heading(group, paths.size(), paint);
    out += paths == before ? ", as above\n"
                           : cat({"\n", print_directories(paths)});
    before = paths;
  }
  append_fix(out, fix);
  return out;
}

}  // namespace tgpl::report
