// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/manager.h"

#include <algorithm>

#include "hook/served.h"
#include "support/catch.h"

using namespace tgpl::hook;

TEST_CASE("a call is one of its own hook, and not in a comment") {
  CHECK(calls_us("git tgpl hook run pre-commit \"$@\"\n", "pre-commit"));
  CHECK(calls_us("  x && git-tgpl hook run pre-commit", "pre-commit"));
  CHECK(!calls_us("# git tgpl hook run pre-commit\n", "pre-commit"));
  CHECK(!calls_us("git tgpl hook run pre-commit-x\n", "pre-commit"));
  CHECK(!calls_us("git tgpl hook run pre-push\n", "pre-commit"));
}

TEST_CASE("an id that the project offers is a call") {
  CHECK(calls_us("      - id: tgpl-check\n", "pre-commit"));
  CHECK(calls_us("      - id: tgpl-check\n", "pre-merge-commit"));
  CHECK(!calls_us("      - id: tgpl-check\n", "pre-push"));
  CHECK(!calls_us("      - id: tgpl-checks\n", "pre-commit"));
}

TEST_CASE("what we tell to write for a manager, we take for a call") {
  for (const Manager& manager : managers()) {
    for (const ServedHook& hook : served_hooks()) {
      INFO(manager.name << " " << hook.name);
      CHECK(calls_us(filled(manager.lines, hook.name), hook.name));
    }
  }
}

TEST_CASE("managers and hooks stand in order") {
  CHECK(std::ranges::is_sorted(managers(), {}, &Manager::name));
  CHECK(find_manager("husky") != nullptr);
  CHECK(find_manager("nobody") == nullptr);
  CHECK(manager_of("#!/bin/sh\nexit 0\n") == nullptr);
}
