// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/manager.h"

#include <algorithm>

#include "hook/served.h"
#include "support/catch.h"

using namespace tgpl::hook;

TEST_CASE("a call is for one hook, and comments do not count") {
  CHECK(calls_us("git tgpl hook run pre-commit \"$@\"\n", "pre-commit"));
  CHECK(calls_us("  x && git-tgpl hook run pre-commit", "pre-commit"));
  CHECK(!calls_us("# git tgpl hook run pre-commit\n", "pre-commit"));
  CHECK(!calls_us("git tgpl hook run pre-commit-x\n", "pre-commit"));
  CHECK(!calls_us("git tgpl hook run pre-push\n", "pre-commit"));
}

TEST_CASE("a hook id of .pre-commit-hooks.yaml is a call") {
  CHECK(calls_us("      - id: tgpl-check\n", "pre-commit"));
  CHECK(calls_us("      - id: tgpl-check\n", "pre-merge-commit"));
  CHECK(!calls_us("      - id: tgpl-check\n", "pre-push"));
  CHECK(!calls_us("      - id: tgpl-checks\n", "pre-commit"));
}

TEST_CASE("the lines suggested for a manager are recognised as a call") {
  for (const Manager& manager : managers()) {
    for (const ServedHook& hook : served_hooks()) {
      INFO(manager.name << " " << hook.name);
      CHECK(calls_us(filled(manager.lines, hook.name), hook.name));
    }
  }
}

TEST_CASE("managers are sorted and found by name") {
  CHECK(std::ranges::is_sorted(managers(), {}, &Manager::name));
  CHECK(find_manager("husky") != nullptr);
  CHECK(find_manager("nobody") == nullptr);
  CHECK(manager_of("#!/bin/sh\nexit 0\n") == nullptr);
}
