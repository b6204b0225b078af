// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/terminal.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <optional>

#include "base/error.h"
#include "base/inert.h"
#include "base/text.h"

namespace tgpl::cli {

bool wants_colour(git::Session& session) {
  const char* pager = std::getenv("GIT_PAGER_IN_USE");
  const bool terminal = isatty(STDOUT_FILENO) != 0 ||
                        (pager != nullptr && std::string_view(pager) == "true");
  const char* no_colour = std::getenv("NO_COLOR");
  const bool unwanted = no_colour != nullptr && *no_colour != '\0';
  if (!terminal || unwanted) return false;
  const auto answer =
      session.git_answer({"config", "--get-colorbool", "color.tgpl", "true"});
  return answer && trim(*answer) != "false";
}

bool is_terminal() {
  return isatty(STDOUT_FILENO) != 0;
}

void print(std::string_view text) {
  const std::optional<std::string> changed = escaped(text, Notation::text);
  print_data(changed ? *changed : text);
}

void print_data(std::string_view bytes) {
  std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

std::string read_stdin() {
  std::string bytes;
  char buffer[1 << 16];
  while (const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer)) {
    if (count > 0) bytes.append(buffer, static_cast<std::size_t>(count));
    if (count < 0 && errno != EINTR)
      throw io_error("cannot read standard input", errno);
  }
  return bytes;
}

bool confirm(std::string_view question) {
  if (isatty(STDIN_FILENO) == 0) {
    throw Error(ErrorKind::usage,
                "cannot ask for confirmation: standard input is not a terminal",
                "use --yes to proceed or --dry-run to preview");
  }
  std::fflush(stdout);
  std::fprintf(stderr, "%s [y/N] ", printable(question).c_str());
  std::string answer;
  std::getline(std::cin, answer);
  const std::string given = to_lower(trim(answer));
  return given == "y" || given == "yes";
}

}  // namespace tgpl::cli
