// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// For people at a terminal: changes of terms and licences first, then renamed,
// removed and added files. Files with the same change are in one group.
#include <algorithm>

#include "base/text.h"
#include "report/change.h"

namespace tgpl::report {
namespace {

constexpr std::size_t kShown = 10;  ///< most paths of a group

struct Paint {
  bool on;

  std::string operator()(std::string_view code, std::string_view text) const {
    return on ? cat({"\033[", code, "m", text, "\033[m"}) : std::string(text);
  }
};

std::string or_none(const std::string& license) {
  return license.empty() ? "none" : printable(license);
}

std::string license_line(const check::FileChange& change, const Paint& paint) {
  if (change.fate == check::FileFate::added)
    return cat({"    licence: ", or_none(change.new_license), "\n"});
  if (change.fate == check::FileFate::removed)
    return cat({"    licence was: ", or_none(change.old_license), "\n"});
  if (!change.license_changed()) return "";
  const bool both = !change.old_license.empty() && !change.new_license.empty();
  const std::string how = both ? cat({" (", word_for(change.shift), ")"}) : "";
  return cat({"    licence: ", paint("31", or_none(change.old_license)), " -> ",
              paint("32", or_none(change.new_license)), how, "\n"});
}

std::string notice_lines(const check::FileChange& change, const Paint& paint) {
  std::string out;
  for (const check::NoticeChange& notice : change.notices) {
    if (notice.before)
      out += cat(
          {"    ", paint("31", "- " + printable(notice.before->text)), "\n"});
    if (notice.after)
      out += cat(
          {"    ", paint("32", "+ " + printable(notice.after->text)), "\n"});
  }
  return out;
}

std::string path_lines(const ChangeGroup& group, const Paint& paint) {
  std::string out;
  for (std::size_t i = 0; i < group.files.size() && i < kShown; ++i) {
    const check::FileChange& file = *group.files[i];
    const std::string from =
        file.old_path.empty() ? "" : printable(file.old_path) + " -> ";
    out += cat({"  ", paint("36", from + printable(file.path)), "\n"});
  }
  if (group.files.size() > kShown)
    out += cat({"  and ", std::to_string(group.files.size() - kShown),
                " more files\n"});
  return out;
}

std::string title_of(check::FileFate fate) {
  return fate == check::FileFate::kept ? "licence or notices changed"
                                       : cat({"files ", word_for(fate)});
}

std::string print_files(const std::vector<ChangeGroup>& groups,
                        check::FileFate fate, const Paint& paint) {
  std::string out;
  for (const ChangeGroup& group : groups) {
    if (group.first().fate != fate) continue;
    out += path_lines(group, paint) + license_line(group.first(), paint) +
           notice_lines(group.first(), paint);
  }
  return out.empty() ? "" : paint("1", title_of(fate)) + "\n" + out + "\n";
}

std::string print_keys(std::string_view title,
                       const std::vector<terms::KeyChange>& changes,
                       const Paint& paint) {
  if (changes.empty()) return "";
  std::string out = paint("1", title) + "\n";
  for (const terms::KeyChange& change : changes)
    out += cat({"  ", printable(change.key), ": ",
                paint("31", or_none(change.before)), " -> ",
                paint("32", or_none(change.after)), "\n"});
  return out + "\n";
}

std::string print_texts(const check::StateDiff& diff, const Paint& paint) {
  if (diff.texts.empty()) return "";
  std::string out = paint("1", "licence texts") + "\n";
  for (const check::TextChange& change : diff.texts)
    out +=
        cat({"  ", printable(change.path), ": ", word_for(change.fate), "\n"});
  return out + "\n";
}

std::string print_digests(const check::StateDiff& diff) {
  if (diff.old_terms_digest() == diff.new_terms_digest()) return "";
  const auto shown = [](const std::string& digest) {
    return digest.empty() ? "no valid terms" : digest.substr(0, 16);
  };
  return cat({"digest of the terms: ", shown(diff.old_terms_digest()), " -> ",
              shown(diff.new_terms_digest()), "\n\n"});
}

std::string print_change_text(const ChangeReport& report) {
  const check::StateDiff& diff = report.diff;
  if (diff.empty()) return "";
  const Paint paint{report.colour};
  const std::vector<ChangeGroup> groups = grouped(diff);
  std::string out =
      print_keys("training terms", diff.terms, paint) + print_digests(diff) +
      print_keys("policy", diff.policy, paint) + print_texts(diff, paint);
  for (const check::FileFate fate :
       {check::FileFate::kept, check::FileFate::renamed,
        check::FileFate::removed, check::FileFate::added})
    out += print_files(groups, fate, paint);
  out.pop_back();
  return out;
}

}  // namespace

const ChangeFormat kChangeText = {"text", print_change_text};

}  // namespace tgpl::report
