// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/interrupt.h"

#include <array>
#include <csignal>

#include "base/error.h"

namespace tgpl {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void record(int signal) {
  interrupted = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

void watch_interrupts() {
  for (const int signal : std::array{SIGINT, SIGTERM, SIGHUP}) {
    // A caller that ignores the signal (nohup) wants us to ignore it too.
    if (std::signal(signal, record) == SIG_IGN) std::signal(signal, SIG_IGN);
  }
}

void stop_if_interrupted() {
  if (interrupted == 0) return;
  throw Error(ErrorKind::io, "interrupted",
              "no file was left half-written; run the command again to finish");
}

}  // namespace tgpl
