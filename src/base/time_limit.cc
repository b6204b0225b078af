// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/time_limit.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <utility>

namespace tgpl {
namespace {

// A signal handler reaches nothing else, and may not allocate.
const std::string* last_words = nullptr;
int last_status = 1;

[[noreturn]] void end(int) {
  // There is nobody to tell if this fails; the status still refuses.
  static_cast<void>(
      !::write(STDERR_FILENO, last_words->data(), last_words->size()));
  ::_exit(last_status);
}

void catch_alarm() {
  struct sigaction action = {};
  action.sa_handler = end;
  ::sigaction(SIGALRM, &action, nullptr);
  // The caller may have blocked it, and children inherit that.
  sigset_t alarm_only;
  ::sigemptyset(&alarm_only);
  ::sigaddset(&alarm_only, SIGALRM);
  ::sigprocmask(SIG_UNBLOCK, &alarm_only, nullptr);
}

}  // namespace

void end_after(std::size_t seconds, std::string message, int status) {
  constexpr std::size_t kMost = 1'000'000'000;
  ::alarm(0);
  static std::string text;
  text = std::move(message);
  last_words = &text;
  last_status = status;
  if (seconds == 0) end(SIGALRM);
  catch_alarm();
  ::alarm(static_cast<unsigned>(std::min(seconds, kMost)));
}

}  // namespace tgpl
