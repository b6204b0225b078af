// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/log.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "base/inert.h"
#include "base/text.h"

namespace tgpl {
namespace {

bool quiet_ = false;

long long now_ms() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch())
      .count();
}

/// Escapes whatever the text still has of control characters and commands.
std::string for_a_log(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, '\n'))
    lines.push_back(printable(line));
  return inert(join(lines, "\n"), Notation::text);
}

void put(std::string_view label, std::string_view text) {
  // Where both go to the same pipe, a message must not overtake results.
  std::fflush(stdout);
  const std::string line = cat({label, for_a_log(text), "\n"});
  std::fwrite(line.data(), 1, line.size(), stderr);
}

}  // namespace

void set_quiet(bool quiet) {
  quiet_ = quiet;
}

void note(std::string_view text) {
  if (!quiet_) put("", text);
}

void labelled_note(std::string_view text) {
  if (!quiet_) put("note: ", text);
}

void warn(std::string_view text) {
  put("warning: ", text);
}

void tell_error(std::string_view message, std::string_view hint) {
  put("error: ", message);
  if (!hint.empty()) put("hint: ", hint);
}

Progress::Progress(std::string_view what, std::size_t total)
    : what_(what),
      total_(total),
      started_(now_ms()),
      active_(!quiet_ && isatty(STDERR_FILENO) != 0) {}

Progress::~Progress() {
  if (shown_ != 0) std::fputs("\r\033[K", stderr);
}

void Progress::show(std::size_t done) {
  if (!active_) return;
  const long long now = now_ms();
  if (now - started_ < 1000 || now - shown_ < 100) return;
  shown_ = now;
  std::fprintf(stderr, "\r%.*s: %zu of %zu\033[K",
               static_cast<int>(what_.size()), what_.data(), done, total_);
  std::fflush(stderr);
}

}  // namespace tgpl
