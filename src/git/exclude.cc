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
      ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
  if (file && ::write(file.get(), lines.data(), lines.size()) < 0) return;
}

}  // namespace

void exclude_temporary_files(Session& session) {
  const std::string info = session.repository().common_dir + "/info";
  try {
    std::error_code none;
    std::filesystem::create_directories(info, none);
    const auto file = Folder(info).read("exclude");
    const std::string text = file ? file->bytes : "";
    if (has_line(text, kTemporaryFiles)) return;
    const bool open_line = !text.empty() && text.back() != '\n';
    append(info + "/exclude",
           cat({open_line ? "\n" : "", "# what a killed git-tgpl leaves\n",
                kTemporaryFiles, "\n"}));
  } catch (const Error&) {
    return;
  }
}

}  // namespace tgpl::git
