// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/exclude.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/leftover.h"
#include "base/text.h"

namespace tgpl::git {
namespace {

bool has_line(std::string_view text, std::string_view wanted) {
  return std::ranges::any_of(
      split_lines(text), [&](const Line& line) { return line.text == wanted; });
}

/// One write() to the end of the file: it is old or new, and lines that others
/// add at the same time are kept.
void append(const std::string& path, const std::string& lines) {
  const Descriptor file(
      ::open(path.c_str(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW));
  if (file && ::write(file.get(), lines.data(), lines.size()) < 0) return;
}

void add_line(const Folder& info) {
  const std::string lines =
      cat({"# temporary files of git-tgpl\n", kTemporaryFiles, "\n"});
  const auto file = info.read("exclude");
  if (!file) return info.create("exclude", lines);
  if (has_line(file->bytes, kTemporaryFiles)) return;
  const bool open_line = !file->bytes.empty() && file->bytes.back() != '\n';
  append(info.path() + "/exclude", cat({open_line ? "\n" : "", lines}));
}

}  // namespace

void exclude_temporary_files(Session& session) {
  const std::string path = session.repository().common_dir + "/info";
  try {
    std::error_code none;
    std::filesystem::create_directories(path, none);
    const Folder info(path);
    remove_leftovers_in(info);
    add_line(info);
  } catch (const Error&) {
    return;
  }
}

}  // namespace tgpl::git
