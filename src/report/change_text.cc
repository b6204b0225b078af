// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// For people: files with git's status letters, then terms and policy, then how
// many changed. Files with the same change are in one group.
#include <algorithm>

#include "base/columns.h"
#include "base/text.h"
#include "report/change.h"

namespace tgpl::report {
namespace {

constexpr std::string_view kIndent = "    ";
constexpr std::size_t kLabelWidth = 9;

struct Paint {
  bool on;

  std::string operator()(std::string_view code, std::string_view text) const {
    return on ? cat({"\033[", code, "m", text, "\033[m"}) : std::string(text);
  }
};

std::string row(std::string_view label, std::string_view text) {
  return cat({kIndent, pad_right(label, kLabelWidth), text, "\n"});
}

std::string or_none(const std::string& license) {
  return license.empty() ? "none" : printable(license);
}

std::string arrow(const std::string& before, const std::string& after,
                  const Paint& paint) {
  return cat(
      {paint("31", or_none(before)), " -> ", paint("32", or_none(after))});
}

std::string_view letter_for(check::FileFate fate) {
  switch (fate) {
    case check::FileFate::added:
      return "A";
    case check::FileFate::removed:
      return "D";
    case check::FileFate::renamed:
      return "R";
    case check::FileFate::kept:
      break;
  }
  return "M";
}

std::string_view letter_for(check::TextFate fate) {
  switch (fate) {
    case check::TextFate::added:
      return "A";
    case check::TextFate::removed:
      return "D";
    case check::TextFate::altered:
      break;
  }
  return "M";
}

std::string license_row(const check::FileChange& change, const Paint& paint) {
  if (change.fate == check::FileFate::added)
    return row("licence", or_none(change.new_license));
  if (change.fate == check::FileFate::removed)
    return row("licence", or_none(change.old_license));
  if (!change.license_changed()) return "";
  const bool both = !change.old_license.empty() && !change.new_license.empty();
  const std::string how = both ? cat({"  (", word_for(change.shift), ")"}) : "";
  return row("licence",
             arrow(change.old_license, change.new_license, paint) + how);
}

std::string notice_rows(const check::FileChange& change, const Paint& paint) {
  std::vector<std::string> lines;
  for (const check::NoticeChange& notice : change.notices) {
    if (notice.before)
      lines.push_back(paint("31", "- " + printable(notice.before->text)));
    if (notice.after)
      lines.push_back(paint("32", "+ " + printable(notice.after->text)));
  }
  std::string out;
  for (const std::string& line : lines)
    out += row(out.empty() ? "notice" : "", line);
  return out;
}

std::string path_lines(const ChangeGroup& group, std::size_t most,
                       const Paint& paint) {
  std::string out;
  for (std::size_t i = 0; i < group.files.size() && i < most; ++i) {
    const check::FileChange& file = *group.files[i];
    const std::string from =
        file.old_path.empty() ? "" : printable(file.old_path) + " -> ";
    out += cat({letter_for(file.fate), " ",
                paint("1", from + printable(file.path)), "\n"});
  }
  if (group.files.size() > most)
    out +=
        cat({"  and ", counted(group.files.size() - most, "more file"), "\n"});
  return out;
}

std::string print_files(const ChangeReport& report, const Paint& paint) {
  const std::vector<ChangeGroup> groups = grouped(report.diff);
  std::string out;
  for (const check::FileFate fate :
       {check::FileFate::kept, check::FileFate::renamed,
        check::FileFate::removed, check::FileFate::added}) {
    for (const ChangeGroup& group : groups) {
      if (group.first().fate != fate) continue;
      out += path_lines(group, report.most_paths, paint) +
             license_row(group.first(), paint) +
             notice_rows(group.first(), paint);
    }
  }
  return out;
}

std::string print_texts(const check::StateDiff& diff, const Paint& paint) {
  std::string out;
  for (const check::TextChange& change : diff.texts)
    out += cat({letter_for(change.fate), " ",
                paint("1", printable(change.path)), "  (licence text)\n"});
  return out;
}

std::string print_keys(std::string_view title,
                       const std::vector<terms::KeyChange>& changes,
                       const Paint& paint) {
  if (changes.empty()) return "";
  std::size_t width = 0;
  for (const terms::KeyChange& change : changes)
    width = std::max(width, display_width(printable(change.key)));
  std::string out = paint("1", title) + "\n";
  for (const terms::KeyChange& change : changes)
    out += cat({kIndent, pad_right(printable(change.key), width + 2),
                arrow(change.before, change.after, paint), "\n"});
  return out;
}

std::string print_digests(const check::StateDiff& diff) {
  if (diff.old_terms_digest() == diff.new_terms_digest()) return "";
  const auto shown = [](const std::string& digest) {
    return digest.empty() ? "no valid terms" : digest.substr(0, 16);
  };
  return cat({"digest of the terms: ", shown(diff.old_terms_digest()), " -> ",
              shown(diff.new_terms_digest()), "\n"});
}

/// "2 files, 1 term changed"
std::string closing_line(const check::StateDiff& diff) {
  struct Count {
    std::size_t count;
    std::string_view thing;
  };
  std::vector<std::string> parts;
  for (const Count& part : {Count{diff.files.size(), "file"},
                            {diff.texts.size(), "licence text"},
                            {diff.terms.size(), "term"},
                            {diff.policy.size(), "policy key"}})
    if (part.count > 0) parts.push_back(counted(part.count, part.thing));
  if (parts.empty()) parts.emplace_back("terms");
  return cat({join(parts, ", "), " changed\n"});
}

std::string print_change_text(const ChangeReport& report) {
  const check::StateDiff& diff = report.diff;
  if (diff.empty()) return "";
  const Paint paint{report.colour};
  return print_files(report, paint) + print_texts(diff, paint) +
         print_keys("terms", diff.terms, paint) + print_digests(diff) +
         print_keys("policy", diff.policy, paint) + closing_line(diff);
}

}  // namespace

const ChangeFormat kChangeText = {"text", print_change_text};

}  // namespace tgpl::report
