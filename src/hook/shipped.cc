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
        "pre-commit",
        "af1b821fa4f48f2dcc188a948056648cf535e91784b41117d48d1997d94419eb"},
    ShippedBody{
        "pre-commit",
        "2ecfa891ce6cb1699608f3bb94588e3873af155b8f470d6be11d59117a228e12"},
    ShippedBody{
        "pre-merge-commit",
        "445e0c71530dc89e766b4a98ada1711e546107012ce5fe39e0fc29bc897b2dc9"},
    ShippedBody{
        "pre-push",
        "fd42436e282f6d89347572a3d273e65c1aeef0674b53b167ef923eb4531c3b54"},
    ShippedBody{
        "pre-receive",
        "9546ab6d14f8f214893e0ebc53b78a87b4d92932bb18ec881b4f7098d206d34d"},
    ShippedBody{
        "prepare-commit-msg",
        "f738c7de72dd2f01e7b1ad951969372a91ca6b691a68ef77cd71e69c3e388aaa"},
    ShippedBody{
        "update",
        "ae3d2631bcb4411230cc46811b2810b3625fe63fd3aa61cc8b98d0b935ad94bb"},
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
