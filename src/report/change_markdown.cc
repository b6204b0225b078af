// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// A comment on a merge request. The author of the request controls its texts,
// so they are in code spans, where a forge does not interpret HTML, links,
// images or @names.
#include <algorithm>

#include "base/text.h"
#include "report/change.h"

namespace tgpl::report {
namespace {

constexpr std::size_t kShown = 20;     ///< most paths of a group
constexpr std::size_t kLongest = 300;  ///< most bytes of one text

/// Length of the longest run of backticks in `text`.
std::size_t longest_run(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

/// A code span of CommonMark. It ends at a run of exactly as many backticks as
/// it starts with, so its fence is longer than any run in the text.
std::string code(std::string_view text) {
  std::string inside = printable(text);
  if (inside.size() > kLongest) {
    inside.resize(kLongest);
    while (!inside.empty() && (inside.back() & 0xC0) == 0x80) inside.pop_back();
    if (!inside.empty() && (inside.back() & 0x80) != 0) inside.pop_back();
    inside += "...";
  }
  if (inside.empty()) return "none";
  const std::string fence(longest_run(inside) + 1, '`');
  return cat({fence, " ", inside, " ", fence});
}

std::string license_line(const check::FileChange& change) {
  if (change.fate == check::FileFate::added)
    return cat({"  - licence: ", code(change.new_license), "\n"});
  if (change.fate == check::FileFate::removed)
    return cat({"  - licence was: ", code(change.old_license), "\n"});
  if (!change.license_changed()) return "";
  const bool both = !change.old_license.empty() && !change.new_license.empty();
  const std::string how = both ? cat({" (", word_for(change.shift), ")"}) : "";
  return cat({"  - licence: ", code(change.old_license), " → ",
              code(change.new_license), how, "\n"});
}

std::string notice_line(const check::NoticeChange& notice) {
  if (!notice.after)
    return cat({"  - **notice gone:** ", code(notice.before->text), "\n"});
  if (!notice.before)
    return cat({"  - notice new: ", code(notice.after->text), "\n"});
  return cat({"  - **notice altered:** ", code(notice.before->text), " → ",
              code(notice.after->text), "\n"});
}

std::string path_lines(const ChangeGroup& group) {
  std::string out;
  for (std::size_t i = 0; i < group.files.size() && i < kShown; ++i) {
    const check::FileChange& file = *group.files[i];
    out += i == 0 ? "- " : ",\n  ";
    if (!file.old_path.empty()) out += code(file.old_path) + " → ";
    out += code(file.path);
  }
  if (group.files.size() > kShown)
    out += cat({" and ", std::to_string(group.files.size() - kShown), " more"});
  return out + "\n";
}

std::string print_files(const std::vector<ChangeGroup>& groups,
                        check::FileFate fate, std::string_view title) {
  std::string out;
  std::size_t count = 0;
  for (const ChangeGroup& group : groups) {
    if (group.first().fate != fate) continue;
    count += group.files.size();
    out += path_lines(group) + license_line(group.first());
    // The notices of a removed file are not a change.
    if (fate == check::FileFate::removed) continue;
    for (const check::NoticeChange& notice : group.first().notices)
      out += notice_line(notice);
  }
  if (out.empty()) return "";
  return cat({"\n#### ", title, " (", counted(count, "file"), ")\n\n", out});
}

std::string print_keys(std::string_view title,
                       const std::vector<terms::KeyChange>& changes) {
  if (changes.empty()) return "";
  std::string out = cat({"\n#### ", title, "\n\n"});
  for (const terms::KeyChange& change : changes)
    out += cat({"- ", code(change.key), ": ", code(change.before), " → ",
                code(change.after), "\n"});
  return out;
}

std::string print_digests(const check::StateDiff& diff) {
  if (diff.old_terms_digest() == diff.new_terms_digest()) return "";
  const auto shown = [](const std::string& digest) {
    return digest.empty() ? std::string("no valid terms") : code(digest);
  };
  return cat({"\nDigest of the terms: ", shown(diff.old_terms_digest()), " → ",
              shown(diff.new_terms_digest()), "\n"});
}

std::string print_texts(const check::StateDiff& diff) {
  if (diff.texts.empty()) return "";
  std::string out = "\n#### Licence texts\n\n";
  for (const check::TextChange& change : diff.texts)
    out += cat({"- ", code(change.path), ": ", word_for(change.fate), "\n"});
  return out;
}

std::string print_change_markdown(const ChangeReport& report) {
  const check::StateDiff& diff = report.diff;
  const std::string title = cat({"### Licensing: ", code(report.before), " → ",
                                 code(report.after), "\n"});
  if (diff.empty()) return title + "\nNothing about licensing changed.\n";
  using check::FileFate;
  const std::vector<ChangeGroup> groups = grouped(diff);
  return cat({title, print_keys("Training terms", diff.terms),
              print_digests(diff), print_keys("Policy", diff.policy),
              print_texts(diff),
              print_files(groups, FileFate::kept, "Licence or notices changed"),
              print_files(groups, FileFate::renamed, "Renamed"),
              print_files(groups, FileFate::removed, "Removed"),
              print_files(groups, FileFate::added, "Added")});
}

}  // namespace

const ChangeFormat kChangeMarkdown = {"markdown", print_change_markdown};

}  // namespace tgpl::report
