// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/served.h"

#include "support/catch.h"

using namespace tgpl::hook;

TEST_CASE("whoever pushes cannot skip the hooks of the server") {
  for (const ServedHook& hook : served_hooks()) {
    INFO(hook.name);
    CHECK(may_be_skipped(hook) ==
          (hook.name != "pre-receive" && hook.name != "update"));
  }
}

TEST_CASE("a hook that only adds is skipped without a record") {
  for (const ServedHook& hook : served_hooks()) {
    INFO(hook.name);
    CHECK(hook.judges == (hook.name != "prepare-commit-msg"));
  }
}
