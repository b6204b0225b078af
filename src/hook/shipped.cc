// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/shipped.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/embedded.h"
#include "base/sha256.h"
#include "base/text.h"

namespace tgpl::hook {
namespace {

struct ShippedBody {
  std::string_view hook;
  std::string_view sha256;
};

// Sorted by hook, then by age. Rows are added, never removed.
constexpr std::array kShipped = {
    ShippedBody{
        "commit-msg",
        "33eb7cc920e6c940cb675172a120ab4dfc9d4254b278153e704fcd04558e4c39"},
    ShippedBody{
        "commit-msg",
        "992e0809b4338f8fcb81dc6d139feb89e66a5b77f2704588b1393b2e87a85795"},
    ShippedBody{
        "pre-commit",
        "af1b821fa4f48f2dcc188a948056648cf535e91784b41117d48d1997d94419eb"},
    ShippedBody{
        "pre-commit",
        "2ecfa891ce6cb1699608f3bb94588e3873af155b8f470d6be11d59117a228e12"},
    ShippedBody{
        "pre-commit",
        "2c759ae01a43aca77a42cd92e4a20d0f6e28d465f21984f011686a849c9e4ea1"},
    ShippedBody{
        "pre-merge-commit",
        "445e0c71530dc89e766b4a98ada1711e546107012ce5fe39e0fc29bc897b2dc9"},
    ShippedBody{
        "pre-merge-commit",
        "9685337eaf8b17a40be11d726bafeffbc1fff8556af8d095d5849183b08a45c2"},
    ShippedBody{
        "pre-push",
        "fd42436e282f6d89347572a3d273e65c1aeef0674b53b167ef923eb4531c3b54"},
    ShippedBody{
        "pre-push",
        "73127c8b4a1b9b4fa565feedb7715c8908a6d3d48925bbf52c45b13afe38ba85"},
    ShippedBody{
        "pre-receive",
        "9546ab6d14f8f214893e0ebc53b78a87b4d92932bb18ec881b4f7098d206d34d"},
    ShippedBody{
        "pre-receive",
        "635743e781babe3c3ff85e325eabfa50249833a682cbc7179594ebe690d0d814"},
    ShippedBody{
        "prepare-commit-msg",
        "f738c7de72dd2f01e7b1ad951969372a91ca6b691a68ef77cd71e69c3e388aaa"},
    ShippedBody{
        "prepare-commit-msg",
        "61e123feb078548998cb87b6bde6e83787368b083320092f8eb3dfbf5a64c764"},
    ShippedBody{
        "update",
        "ae3d2631bcb4411230cc46811b2810b3625fe63fd3aa61cc8b98d0b935ad94bb"},
    ShippedBody{
        "update",
        "fadac9b37269be8e2d91279bec2eb79b8df10ab5296e3d19270029b5559fac97"},
};

}  // namespace

std::string_view shipped_body(std::string_view hook_name) {
  return embedded_file(cat({"hooks/", hook_name})).value();
}

bool was_shipped(std::string_view hook_name, std::string_view body) {
  const std::string digest = sha256_hex(body);
  return std::ranges::any_of(kShipped, [&](const ShippedBody& shipped) {
    return shipped.hook == hook_name && shipped.sha256 == digest;
  });
}

}  // namespace tgpl::hook
