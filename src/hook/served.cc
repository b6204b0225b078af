// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/served.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace tgpl::hook {
namespace {

// Two hooks are not usual: prepare-commit-msg adds trailers only for users who
// configured that; 'update' runs once per ref, after the objects were accepted,
// so pre-receive is better.
constexpr ServedHook kServed[] = {
    {"commit-msg", HookSide::clone, true, true},
    {"pre-commit", HookSide::clone, true, true},
    {"pre-merge-commit", HookSide::clone, true, true},
    {"pre-push", HookSide::clone, true, true},
    {"pre-receive", HookSide::server, true, true},
    {"prepare-commit-msg", HookSide::clone, false, false},
    {"update", HookSide::server, false, true},
};
static_assert(std::ranges::is_sorted(kServed, {}, &ServedHook::name));

}  // namespace

std::span<const ServedHook> served_hooks() {
  return kServed;
}

const ServedHook* find_served(std::string_view name) {
  const auto* found = std::ranges::find(kServed, name, &ServedHook::name);
  return found == std::end(kServed) ? nullptr : found;
}

std::string_view served_names() {
  static const std::string names = [] {
    std::string out;
    for (const ServedHook& hook : kServed) {
      if (!out.empty()) out += ", ";
      out += hook.name;
    }
    return out;
  }();
  return names;
}

}  // namespace tgpl::hook
